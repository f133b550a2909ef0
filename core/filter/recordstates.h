// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/matcher.h"
#include "model/recordmarks.h"

#include <memory>

namespace tributary {

/// What became of a record, as far as it is known.
enum class RecordDelivery : quint8 {
    Outbox, ///< it waits for a destination
    Accepted, ///< every destination took it
    Arrived, ///< and the workspace has it
    Quarantined, ///< a destination refused it for good
};

/// What is true of stored records for a while: marked by a person, on their way. Immutable.
struct RecordStates {
    RecordMarks marks;
    std::vector<qint64> waiting; ///< rows of batches, ascending
    std::vector<qint64> arrived = {}; ///< likewise
    RecordMarks quarantined = {}; ///< the records that are in quarantine now, because a destination refused them

    [[nodiscard]] bool isWaiting(qint64 batch) const;
    [[nodiscard]] bool isArrived(qint64 batch) const;
    [[nodiscard]] RecordDelivery deliveryOf(const RecordAddress &address) const;
    [[nodiscard]] quint32 flagsOf(const RecordAddress &address) const; ///< see flagBit()

    /// The flags that are known of every record.
    static constexpr quint32 known = flagBit(FilterFlag::Marked) | flagBit(FilterFlag::Waiting) | flagBit(FilterFlag::Arrived)
        | flagBit(FilterFlag::Quarantined);
};
using RecordStatesPtr = std::shared_ptr<const RecordStates>; // shared by those who read at the same time

/// Whether a condition on this flag is anywhere in an expression.
[[nodiscard]] bool asksFor(const FilterNode &node, FilterFlag flag);

} // namespace tributary
