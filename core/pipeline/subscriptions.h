// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

namespace tributary {

/// Content that falls between a stop and the next start is lost, and starting again too soon does harm: the service wants a
/// quarter of an hour between two starts of one stream. Source: reference "audit sources" 1.4.
constexpr Milliseconds betweenStarts = std::chrono::minutes(15);

/// Whether a subscription may be started now. NotSubscribed saying when the next start is due otherwise. Pure.
[[nodiscard]] Result<void> mayStart(const StreamProgress &progress, Instant now);

} // namespace tributary
