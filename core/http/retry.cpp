// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retry.h"

#include <algorithm>

namespace tributary {

namespace {

Milliseconds ceiling(const Backoff &backoff, int attempt)
{
    Milliseconds height = backoff.first;
    for (int i = 1; i < attempt && height < backoff.longest && height > Milliseconds(0); ++i)
        height = height > backoff.longest / 2 ? backoff.longest : height * 2;
    return std::min(height, backoff.longest);
}

Milliseconds drawn(const Error &error, Milliseconds below, double dice)
{
    const Milliseconds jitter(qint64(double(below.count()) * std::clamp(dice, 0.0, 1.0)));
    return std::max(jitter, error.retryAfter.value_or(Milliseconds(0)));
}

} // namespace

Verdict decide(const Error &error, int attempt, const Backoff &backoff, double dice)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Service:
        if (backoff.attempts > 0 && attempt >= backoff.attempts)
            return {};
        return {Action::Retry, drawn(error, ceiling(backoff, attempt), dice)};
    case ErrorKind::Unauthenticated:
        return {attempt <= 1 ? Action::Reauthenticate : Action::GiveUp};
    default:
        return {};
    }
}

} // namespace tributary
