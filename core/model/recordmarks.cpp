// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recordmarks.h"

#include <algorithm>
#include <tuple>

namespace tributary {

namespace {

bool isBefore(const RecordAddress &a, const RecordAddress &b)
{
    return std::tie(a.batch, a.row) < std::tie(b.batch, b.row);
}

std::vector<RecordAddress> sorted(std::vector<RecordAddress> addresses)
{
    std::ranges::sort(addresses, isBefore);
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    return addresses;
}

} // namespace

RecordMarks::RecordMarks(std::vector<RecordAddress> addresses)
    : m_addresses(sorted(std::move(addresses)))
{
}

bool RecordMarks::contains(const RecordAddress &address) const
{
    return std::ranges::binary_search(m_addresses, address, isBefore);
}

void RecordMarks::set(const std::vector<RecordAddress> &addresses, bool marked)
{
    const std::vector<RecordAddress> changed = sorted(addresses);
    std::vector<RecordAddress> next;
    next.reserve(m_addresses.size() + changed.size());
    if (marked)
        std::ranges::set_union(m_addresses, changed, std::back_inserter(next), isBefore);
    else
        std::ranges::set_difference(m_addresses, changed, std::back_inserter(next), isBefore);
    m_addresses = std::move(next);
}

} // namespace tributary
