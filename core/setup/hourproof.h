// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/destination.h"
#include "store/keptproof.h"
#include "store/values.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>
#include <vector>

namespace tributary {

/// How far the records of an hour of collecting came on their way to one destination. The reasons add up to difference().
struct ProofHour {
    Instant hour;
    quint64 collected = 0;
    quint64 stored = 0; ///< all but what the selection dropped; what is in quarantine is stored
    quint64 accepted = 0;
    std::optional<quint64> arrived; ///< distinct records in the workspace; nothing where that is not known
    quint64 twice = 0; ///< rows in the workspace beyond the first of a record
    std::optional<Instant> asked; ///< when the workspace said so

    quint64 filtered = 0; ///< dropped by the operator's selection
    quint64 quarantined = 0;
    quint64 waiting = 0; ///< for this destination
    quint64 onTheWay = 0; ///< accepted too short before the workspace was asked
    quint64 before = 0; ///< collected in the first hour, and not meant for this destination
    quint64 unexplained = 0;

    /// What was collected and is not (known to be) at the end: arrived, or accepted where arrival is not known.
    [[nodiscard]] quint64 difference() const;
    bool operator==(const ProofHour &) const = default;
};

/// Why the last column may be empty.
enum class ProofReading {
    NotAsked, ///< it could be
    Asked,
    NoWorkspace, ///< files and topics have none; the old API has no sign-in that may read
    NotNamed, ///< the destination does not say which workspace is behind its rule
    Refused, ///< see `refusal`
};

/// What was collected, stored, accepted and has arrived, hour by hour.
struct HourProof {
    QList<ProofHour> hours; ///< the newest first
    ProofReading reading = ProofReading::NotAsked;
    std::optional<Error> refusal; ///< of the workspace

    struct Sum {
        quint64 collected = 0;
        quint64 ended = 0; ///< arrived where that is known, else accepted
        quint64 explained = 0;
        quint64 unexplained = 0;
    };
    [[nodiscard]] Sum sum() const;
    bool operator==(const HourProof &) const = default;
};

/// Rows of a batch in the workspace.
struct BatchRows {
    quint64 rows = 0;
    quint64 distinct = 0; ///< RecordIds
};

/// The figures of the store with what is known of arrival. Pure.
[[nodiscard]] HourProof hourProof(const std::vector<DeliveryHour> &hours, const QList<KeptProof> &kept);

/// What an answer of the workspace says about the hours, in the place of what was kept of them. Hours of which batches are gone
/// from the archive stay as they were. Pure.
[[nodiscard]] QList<KeptProof> proofOf(const std::vector<DeliveryHour> &hours, const std::vector<SentBatch> &sent,
    const QHash<QString, BatchRows> &found, const QList<KeptProof> &kept, Instant asked);

/// The question to a table: rows and distinct records of each batch. Pure.
[[nodiscard]] QString arrivalQuery(const QString &table);

} // namespace tributary
