// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/ids.h"
#include "model/status.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace tributary {

/// What the workspace said of an hour, kept in the profile: the batches that it was asked about leave the archive.
struct KeptProof {
    Instant hour;
    quint64 accepted = 0; ///< as it was then
    quint64 arrived = 0;
    quint64 twice = 0;
    Instant asked;

    /// Every record that was accepted by then is there.
    [[nodiscard]] bool isWhole() const { return accepted > 0 && arrived >= accepted; }
    bool operator==(const KeptProof &) const = default;
};

/// As the profile keeps them. What is not understood is left out. Pure.
[[nodiscard]] QByteArray writeProofs(const QList<KeptProof> &kept);
[[nodiscard]] QList<KeptProof> readProofs(const QByteArray &json);

/// The setting that has those of a destination, and what the names of all of them begin with.
[[nodiscard]] QString proofSettingOf(const DestinationId &id);
inline constexpr QLatin1StringView proofSettings("proof.");

/// Adds up what one workspace said of the hours of the day before `now`. Pure.
void addArrival(std::optional<ArrivalStatus> &sum, const QList<KeptProof> &kept, Instant now);

} // namespace tributary
