// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnstore.h"
#include "columns/workcrew.h"
#include "filter/matcher.h"

#include <stop_token>

namespace tributary {

/// A filter made ready to be held against columns: conditions on texts are decided once per distinct text, then looked up by
/// id. What columns cannot tell (text in the record, paths, regular expressions over it) stays open for RawScan.
class ColumnFilter {
public:
    /// In this order: the smaller of two is what both together are, the greater what either is.
    enum Verdict : quint8 { No = 0, Open = 1, Yes = 2 };

    static tl::expected<ColumnFilter, FilterProblem> make(
        const Filter &filter, const FilterContext &context, const ColumnStore &store);
    ~ColumnFilter();
    ColumnFilter(ColumnFilter &&) noexcept;
    ColumnFilter &operator=(ColumnFilter &&) noexcept;

    /// Decides about the texts that were interned since the last call. Before decide() on chunks of a new snapshot.
    void prepare(WorkCrew &crew, const std::stop_token &stop);

    /// The verdicts on all records of a chunk, by index. Any number of threads at once, not beside prepare().
    void decide(const ColumnChunk &chunk, std::vector<quint8> &verdicts) const;

    [[nodiscard]] bool matchesAll() const { return m_matchesAll; }
    [[nodiscard]] bool needsRaw() const { return m_matcher.needsRaw() || m_asksForId; }
    [[nodiscard]] const FilterMatcher &matcher() const { return m_matcher; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    class Node;

private:
    ColumnFilter(Filter filter, FilterMatcher matcher);

    Filter m_filter;
    FilterMatcher m_matcher;
    std::unique_ptr<Node> m_root;
    bool m_matchesAll = false;
    bool m_asksForId = false;
};

} // namespace tributary
