// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/check.h"
#include "filter/matcher.h"

namespace tributary {

/// What the values of a condition mean on the line of numbers; times and lengths in milliseconds. Pure.
[[nodiscard]] FilterIntervals timeIntervals(const FilterNode &node, const FilterContext &context);
[[nodiscard]] FilterIntervals lengthIntervals(const FilterNode &node);
[[nodiscard]] FilterIntervals numberIntervals(const FilterNode &node); ///< names of types stand for their numbers

} // namespace tributary
