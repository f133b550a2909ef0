// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/matcher.h"
#include "model/recordmarks.h"

#include <memory>

namespace tributary {

/// What is true of stored records for a while: marked by a person, waiting for a destination. Immutable.
struct RecordStates {
    RecordMarks marks;
    std::vector<qint64> waiting; ///< rows of batches, ascending

    [[nodiscard]] bool isWaiting(qint64 batch) const;
    [[nodiscard]] quint32 flagsOf(const RecordAddress &address) const; ///< see flagBit()

    /// The flags that are known of every record.
    static constexpr quint32 known = flagBit(FilterFlag::Marked) | flagBit(FilterFlag::Waiting);
};
using RecordStatesPtr = std::shared_ptr<const RecordStates>; // shared by those who read at the same time

} // namespace tributary
