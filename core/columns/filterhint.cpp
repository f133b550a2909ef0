// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/filterhint.h"

#include <algorithm>

namespace tributary {

namespace {

/// Nothing where columns do not tell, or when stopped.
std::optional<quint64> countOf(
    const ColumnStore &store, const Filter &filter, const FilterContext &context, const std::stop_token &stop)
{
    auto made = ColumnFilter::make(filter, context, store);
    if (!made || made->needsRaw())
        return std::nullopt;
    const SnapshotPtr snapshot = store.snapshot();
    WorkCrew crew(1);
    made->prepare(crew, stop);
    quint64 count = 0;
    std::vector<quint8> verdicts;
    for (const auto &chunk : snapshot->chunks) {
        if (stop.stop_requested())
            return std::nullopt;
        made->decide(*chunk, verdicts);
        count += quint64(std::ranges::count(verdicts, quint8(ColumnFilter::Yes)));
    }
    return count;
}

} // namespace

std::optional<FilterHint> strongestCondition(
    const ColumnStore &store, const Filter &filter, const FilterContext &context, const std::stop_token &stop)
{
    const FilterNode &root = filter.root();
    std::optional<FilterHint> best;
    if (root.kind != FilterNode::Kind::And || root.children.size() < 2)
        return best;
    for (size_t i = 0; i < root.children.size() && !stop.stop_requested(); ++i) {
        FilterNode rest = root;
        rest.children.erase(rest.children.begin() + std::ptrdiff_t(i));
        if (rest.children.size() == 1)
            rest = FilterNode(rest.children.front());
        Filter tried(std::move(rest));
        const auto count = countOf(store, tried, context, stop);
        if (count && *count > (best ? best->found : 0))
            best = FilterHint{Filter(root.children[i]).print(), std::move(tried), *count};
    }
    return best;
}

} // namespace tributary
