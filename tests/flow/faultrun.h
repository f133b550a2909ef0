// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/rig.h"

#include <QtCore/QSet>

namespace tributary::test {

/// What a run under faults came to: the cloud's books, the profile's books, and what the operator was shown on the way.
struct FaultOutcome {
    qint64 offered = 0; ///< before the last round
    qint64 received = 0;
    qint64 refused = 0; ///< poison
    qint64 truncated = 0;
    qint64 doubled = 0;
    qint64 altered = 0;
    qint64 damagedBefore = 0; ///< records that nobody can forward: on offer before the last round
    qint64 damaged = 0; ///< and at the end
    qint64 expired = 0; ///< records in blobs that are gone
    qint64 quarantined = 0; ///< records kept apart
    qint64 originals = 0; ///< kept whole where a truncated row was sent, and damaged pieces
    qint64 strange = 0; ///< records kept apart that never were handed out like this
    qint64 losses = 0; ///< time ranges of lost coverage
    qint64 gaps = 0; ///< left open in the coverage at the end
    StreamCounts counts;
    quint64 inOutbox = 0;
    std::vector<Error> shown; ///< every open trouble the status had, each code once
    bool isCalm = false; ///< at the end every stream works and every destination takes what it gets
    QString report; ///< the cloud's, for messages

    [[nodiscard]] qint64 lost() const { return std::max<qint64>(0, offered - received - refused - truncated); }
    [[nodiscard]] bool wasShown(const QString &code) const;
    /// "1200 offered, 1200 received, …; shown: CODE (title: action)"
    [[nodiscard]] QString line() const;
};

/// Polls for a while under faults, then collects once more, or until there is no trouble left, as a person would before
/// counting.
[[nodiscard]] FaultOutcome runUnderFaults(Rig &rig, Milliseconds duration);

/// Nothing lost, nothing altered, everything kept is what was handed out, the books agree, the coverage is whole. Empty, or
/// what is wrong.
[[nodiscard]] QString whatIsWrong(const FaultOutcome &outcome);

} // namespace tributary::test
