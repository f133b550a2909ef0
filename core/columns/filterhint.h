// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnfilter.h"

namespace tributary {

/// A condition that a filter could do without.
struct FilterHint {
    QString condition; ///< as it prints
    Filter rest; ///< the filter without it
    quint64 found = 0; ///< records that the rest finds
};

/// Of the conditions that must all hold, the one without which most is found. Only what columns answer is tried; nothing where
/// that finds nothing, or when stopped. Reads the store's newest snapshot; any thread.
[[nodiscard]] std::optional<FilterHint> strongestCondition(
    const ColumnStore &store, const Filter &filter, const FilterContext &context, const std::stop_token &stop);

} // namespace tributary
