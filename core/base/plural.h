// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>

namespace tributary {

/// A count as tr() takes it for a plural (%n, %Ln). Beyond two thousand million the words are right and the number is not:
/// counts that may be as long are written by countText() into a sentence that fits any of them.
[[nodiscard]] constexpr int plural(quint64 count)
{
    return int(std::min<quint64>(count, quint64(std::numeric_limits<int>::max())));
}

} // namespace tributary
