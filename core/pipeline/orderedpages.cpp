// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/orderedpages.h"

#include <algorithm>

namespace tributary {

size_t OrderedPages::begin()
{
    m_pages.emplace_back();
    return m_pages.size() - 1;
}

void OrderedPages::read(size_t page, const std::vector<RecordRef> &records)
{
    Page &at = m_pages[page];
    const auto timeOf = [](const RecordRef &record) { return record.eventTime.value_or(Instant()); };
    at.isOrdered = std::ranges::is_sorted(records, {}, timeOf)
        && std::ranges::all_of(records, [](const RecordRef &record) { return record.eventTime.has_value(); });
    if (!records.empty()) {
        at.first = records.front().eventTime;
        at.last = records.back().eventTime;
    }
}

std::optional<Instant> OrderedPages::completeTo() const
{
    std::optional<Instant> reached;
    for (const Page &page : m_pages) {
        if (!page.isStored || !page.isOrdered || (reached && page.first && *page.first < *reached))
            break;
        if (page.last)
            reached = page.last;
    }
    if (!reached)
        return {};
    return Instant(std::chrono::floor<Seconds>(*reached));
}

} // namespace tributary
