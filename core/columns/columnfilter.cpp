// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/columnfilter.h"

#include "columns/columnnode.h"

#include <algorithm>

namespace tributary {

namespace {

/// Fields that stand in the record but in no column.
bool asksForId(const FilterNode &node)
{
    const bool isCondition = node.kind == FilterNode::Kind::Field || node.kind == FilterNode::Kind::Has;
    return (isCondition && node.field == FilterField::Id) || std::ranges::any_of(node.children, asksForId);
}

} // namespace

ColumnFilter::ColumnFilter(Filter filter, FilterMatcher matcher)
    : m_filter(std::move(filter))
    , m_matcher(std::move(matcher))
    , m_matchesAll(m_filter.isEmpty())
    , m_asksForId(asksForId(m_filter.root()))
{
}

ColumnFilter::~ColumnFilter() = default;
ColumnFilter::ColumnFilter(ColumnFilter &&) noexcept = default;
ColumnFilter &ColumnFilter::operator=(ColumnFilter &&) noexcept = default;

tl::expected<ColumnFilter, FilterProblem> ColumnFilter::make(
    const Filter &filter, const FilterContext &context, const ColumnStore &store)
{
    auto matcher = FilterMatcher::make(filter, context);
    if (!matcher)
        return tl::unexpected(matcher.error());
    ColumnFilter made(filter, std::move(*matcher));
    made.m_root = columnNode(filter.root(), context, store);
    return made;
}

void ColumnFilter::prepare(WorkCrew &crew, const std::stop_token &stop)
{
    m_root->prepare(crew, stop);
}

void ColumnFilter::decide(const ColumnChunk &chunk, std::vector<quint8> &verdicts) const
{
    verdicts.resize(chunk.size());
    m_root->decide(chunk, verdicts);
}

} // namespace tributary
