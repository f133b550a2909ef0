// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace tributary {

/// How fast a destination is sent to at this moment, and how fast it may be. Counted over the last minute, since the program
/// started.
struct SendingPace {
    qint64 requests = 0;
    qint64 mostRequests = 0; ///< a minute
    qint64 bytes = 0; ///< before gzip
    qint64 mostBytes = 0; ///< a minute
    qint64 records = 0; ///< accepted
    qint64 mostBatchBytes = 0; ///< before gzip
    quint64 throttled = 0; ///< times it asked to slow down (429), since the program started
    std::optional<Instant> lastThrottled;

    bool operator==(const SendingPace &) const = default;
};

} // namespace tributary
