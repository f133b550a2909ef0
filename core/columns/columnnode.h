// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnfilter.h"
#include "filter/check.h"

namespace tributary {

/// One condition or group of a ColumnFilter.
class ColumnFilter::Node {
public:
    virtual ~Node() = default;
    virtual void prepare(WorkCrew &, const std::stop_token &) { }
    virtual void decide(const ColumnChunk &chunk, std::vector<quint8> &verdicts) const = 0;
};

/// The node for a condition or group. The store outlives it.
[[nodiscard]] std::unique_ptr<ColumnFilter::Node> columnNode(
    const FilterNode &node, const FilterContext &context, const ColumnStore &store);

} // namespace tributary
