// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/check.h"
#include "filter/matcher.h"

namespace tributary {

/// Turns the tree of a filter into checks, and notes what they need. Used once.
class FilterCompiler {
public:
    explicit FilterCompiler(const FilterContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] FilterCheckPtr compile(const FilterNode &node);

    [[nodiscard]] RecordColumnMask columns() const { return m_columns; }
    [[nodiscard]] bool needsRaw() const { return m_needsRaw; }
    [[nodiscard]] const std::optional<FilterProblem> &problem() const { return m_problem; } ///< the first one

private:
    std::vector<FilterCheckPtr> compileAll(const std::vector<FilterNode> &nodes);
    FilterCheckPtr field(const FilterNode &node);
    FilterCheckPtr tenants(const FilterNode &node) const;
    FilterCheckPtr result(const FilterNode &node);
    FilterCheckPtr error(const FilterNode &node);
    FilterCheckPtr application(const FilterNode &node);
    FilterCheckPtr raw(RawPath path, const FilterNode &node);
    FilterCheckPtr has(const FilterNode &node);
    FilterCheckPtr is(const FilterNode &node);
    RecordColumn need(RecordColumn column);

    const FilterContext &m_context;
    RecordColumnMask m_columns = 0;
    bool m_needsRaw = false;
    std::optional<FilterProblem> m_problem;
};

} // namespace tributary
