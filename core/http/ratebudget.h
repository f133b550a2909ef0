// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"

#include <array>
#include <list>

namespace tributary {

/// A token bucket over a sliding minute: at most `perMinute` units in any 60 s, so that a fixed-window server is never
/// overdrawn and a burst may use what the last minute left. Counted in slots of one second (costs at most 1/60 of the quota).
/// Units are requests, or bytes for byte budgets. Pure except for the clock; one thread.
class RateBudget {
public:
    RateBudget(const Clock &clock, qint64 perMinute)
        : m_clock(clock)
        , m_perMinute(perMinute)
    {
    }

    /// Takes `units` if the minute has room, else nothing. A request larger than the whole budget passes on an empty minute.
    bool tryTake(qint64 units = 1);

    /// How long until `units` may be taken; zero if now. Includes a hold set by pauseFor().
    [[nodiscard]] Milliseconds wait(qint64 units = 1);

    /// The service asked to slow down: nothing may be taken for this long.
    void pauseFor(Milliseconds duration);

    /// Waits and takes; false on stop. First come, first served among those who wait here; one of them sleeps at a time.
    Task<bool> take(qint64 units, Clock &clock, std::stop_token stop);

    /// Units taken in the last minute, and the share of the allowance.
    [[nodiscard]] qint64 used();
    [[nodiscard]] double use() { return double(used()) / double(m_perMinute); }

private:
    static constexpr int slotCount = 61;
    [[nodiscard]] static size_t slotOf(qint64 second) { return size_t((second % slotCount + slotCount) % slotCount); }

    using Line = std::list<Completion<Happened>>;

    void forget();
    void leave(Line::iterator place);

    const Clock &m_clock;
    qint64 m_perMinute;
    std::array<qint64, slotCount> m_slots{};
    qint64 m_newest = 0; ///< second the newest slot stands for
    qint64 m_sum = 0;
    Milliseconds m_pausedUntil{0};
    Line m_line; ///< who waits in take(); the front has its turn
};

} // namespace tributary
