// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace tributary {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A moment in UTC with the precision the services use. Local time exists on screen only.
using Instant = std::chrono::sys_time<Milliseconds>;

/// Time as a dependency. One Clock belongs to one thread.
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;

    /// Never set by anybody; for budgets, token lifetimes and rates. Counts from an arbitrary start, and goes on while the
    /// machine sleeps where the platform can tell.
    [[nodiscard]] virtual Milliseconds steady() const = 0;

    /// True when the time is over, false as soon as stop is requested (from this thread). What became due while the machine
    /// slept is over within a quarter of a minute of its waking. Negative is zero.
    virtual Task<bool> sleepFor(Milliseconds duration, std::stop_token stop) = 0;
};

/// The machine's clock; sleeps by QTimer on the thread that calls.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds steady() const override;
    Task<bool> sleepFor(Milliseconds duration, std::stop_token stop) override;
};

/// "2026-11-22T14:31:47Z", with ".123" only where milliseconds are not zero.
[[nodiscard]] QString toIso(Instant instant);

/// "2026-11-22T14:31:47": seconds without zone, as the Activity API wants startTime and endTime.
[[nodiscard]] QString toIsoSeconds(Instant instant);

/// Accepts a date, a date and time to minutes or seconds, any count of fraction digits, a blank instead of the T, Z, an offset
/// or no zone (which means UTC: audit records carry none). Strict about everything else. Pure, no allocation.
[[nodiscard]] std::optional<Instant> parseIso(std::string_view text);
[[nodiscard]] std::optional<Instant> parseIso(QStringView text);

[[nodiscard]] constexpr Instant fromUnixSeconds(qint64 seconds)
{
    return Instant{std::chrono::duration_cast<Milliseconds>(Seconds{seconds})};
}

} // namespace tributary
