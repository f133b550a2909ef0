// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnnode.h"

namespace tributary {

/// "is:marked" and what became of a record: "is:waiting", "is:arrived", "is:quarantined"; no record has another flag. Flags
/// change while a question stands: they are looked up when they are asked for. The store outlives it.
[[nodiscard]] std::unique_ptr<ColumnFilter::Node> flagNode(FilterFlag flag, const ColumnStore &store);

} // namespace tributary
