// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace tributary {

/// What to do about an error.
enum class Action {
    Retry, ///< the same again after `delay`
    Reauthenticate, ///< drop the token and try once more at once
    GiveUp, ///< trying again would not help; the caller decides by ErrorKind
};

struct Verdict {
    Action action = Action::GiveUp;
    Milliseconds delay{0};

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Bounds of the back-off: the ceiling doubles from `first` to `longest`; the delay is drawn below it (full jitter).
struct Backoff {
    Milliseconds first = std::chrono::seconds(1);
    Milliseconds longest = std::chrono::minutes(5);
    int attempts = 0; ///< give up after so many tries; 0 = never
};

/// Pure. `attempt` counts the tries made so far (1 after the first), `dice` is uniform in [0, 1).
/// Retry-After, when present, is the least delay. Only Network, Throttled and Service are retried; Unauthenticated asks for one
/// renewal (attempt 1) and then gives up; everything else gives up: a 4xx is never retried blindly.
[[nodiscard]] Verdict decide(const Error &error, int attempt, const Backoff &backoff, double dice);

} // namespace tributary
