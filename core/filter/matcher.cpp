// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/matcher.h"

#include "filter/compiler.h"

namespace tributary {

tl::expected<FilterMatcher, FilterProblem> FilterMatcher::make(const Filter &filter, const FilterContext &context)
{
    FilterCompiler compiler(context);
    FilterMatcher matcher;
    matcher.m_root = compiler.compile(filter.root());
    if (compiler.problem())
        return tl::unexpected(*compiler.problem());
    matcher.m_columns = compiler.columns();
    matcher.m_needsRaw = compiler.needsRaw();
    return matcher;
}

FilterMatcher::Answer FilterMatcher::ask(const FilterRecord &record) const
{
    FilterFacts facts(record, m_columns);
    const bool holds = m_root->holds(facts);
    if (facts.gaveUp())
        return Answer::Unknown;
    return holds ? Answer::Yes : Answer::No;
}

} // namespace tributary
