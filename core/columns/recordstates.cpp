// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/recordstates.h"

#include <algorithm>

namespace tributary {

bool RecordStates::isWaiting(qint64 batch) const
{
    return std::ranges::binary_search(waiting, batch);
}

quint32 RecordStates::flagsOf(const RecordAddress &address) const
{
    return (marks.contains(address) ? flagBit(FilterFlag::Marked) : 0)
        | (isWaiting(address.batch) ? flagBit(FilterFlag::Waiting) : 0);
}

} // namespace tributary
