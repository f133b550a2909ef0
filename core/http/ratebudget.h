// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"

#include <array>
#include <list>

namespace tributary {

/// A token bucket over a sliding span, a minute unless said: at most `most` units in any such span, so that a fixed-window
/// server is never overdrawn and a burst may use what the last span left. Counted in slots of a sixtieth of it (costs at most
/// 1/60 of the quota). Units are requests, or bytes for byte budgets. Pure except for the clock; one thread.
class RateBudget {
public:
    RateBudget(const Clock &clock, qint64 most, Milliseconds span = std::chrono::minutes(1))
        : m_clock(clock)
        , m_most(most)
        , m_slotLength((span.count() + slotCount - 2) / (slotCount - 1))
    {
    }

    /// Takes `units` if the span has room, else nothing. A request larger than the whole budget passes on an empty span.
    bool tryTake(qint64 units = 1);

    /// How long until `units` may be taken; zero if now. Includes a hold set by pauseFor().
    [[nodiscard]] Milliseconds wait(qint64 units = 1);

    /// As wait(1 + keptFree), but spread: a budget that rested may be used in a burst, up to two thirds; from then on units
    /// come evenly, so that there is never long to wait for the next one, and few requests are on the way when the service
    /// balks.
    [[nodiscard]] Milliseconds evenWait(qint64 keptFree = 0);

    /// The service asked to slow down: nothing may be taken for this long.
    void pauseFor(Milliseconds duration);

    /// Waits and takes; false on stop. First come, first served among those who wait here; one of them sleeps at a time.
    Task<bool> take(qint64 units, Clock &clock, std::stop_token stop);

    /// Units taken in the last span, and the share of the allowance.
    [[nodiscard]] qint64 used();
    [[nodiscard]] double use() { return double(used()) / double(m_most); }

private:
    static constexpr int slotCount = 61;
    [[nodiscard]] static size_t slotOf(qint64 number) { return size_t((number % slotCount + slotCount) % slotCount); }

    using Line = std::list<Completion<Happened>>;

    void forget();
    [[nodiscard]] qint64 shareOfThisSlot(qint64 keptFree) const;
    void leave(Line::iterator place);

    const Clock &m_clock;
    qint64 m_most;
    Milliseconds m_slotLength;
    std::array<qint64, slotCount> m_slots{};
    qint64 m_newest = 0; ///< number of the newest slot, counted from the clock's zero
    qint64 m_sum = 0;
    bool m_steady = false; ///< a burst is over; until the budget rests
    Milliseconds m_pausedUntil{0};
    Line m_line; ///< who waits in take(); the front has its turn
};

} // namespace tributary
