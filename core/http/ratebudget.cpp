// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratebudget.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr Milliseconds slotLength = Seconds(1);

} // namespace

// 61 slots cover every moment of the last 60 s, wherever in its slot the oldest unit was taken.
void RateBudget::forget()
{
    const qint64 second = m_clock.steady() / slotLength;
    const qint64 passed = std::min<qint64>(second - m_newest, slotCount);
    for (qint64 i = 1; i <= passed; ++i) {
        qint64 &slot = m_slots[slotOf(second - passed + i)];
        m_sum -= slot;
        slot = 0;
    }
    m_newest = std::max(m_newest, second);
}

Milliseconds RateBudget::wait(qint64 units)
{
    forget();
    const Milliseconds now = m_clock.steady();
    const Milliseconds paused = std::max(m_pausedUntil - now, Milliseconds(0));
    const qint64 most = std::max(m_perMinute - units, qint64(0)); // a unit over the whole budget wants an empty minute
    qint64 rest = m_sum;
    qint64 kept = m_newest - (slotCount - 1); // the oldest second that may stay in the sum
    while (rest > most)
        rest -= m_slots[slotOf(kept++)];
    const Milliseconds freed = slotLength * (kept - 1 + slotCount);
    if (rest == m_sum)
        return paused;
    return std::max(freed - now, paused);
}

bool RateBudget::tryTake(qint64 units)
{
    if (wait(units) > Milliseconds(0))
        return false;
    m_slots[slotOf(m_newest)] += units;
    m_sum += units;
    return true;
}

void RateBudget::pauseFor(Milliseconds duration)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.steady() + duration);
}

void RateBudget::leave(Line::iterator place)
{
    m_line.erase(place);
    if (!m_line.empty())
        m_line.front().complete({});
}

Task<bool> RateBudget::take(qint64 units, Clock &clock, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    if (m_line.empty() && tryTake(units))
        co_return true;
    const auto place = m_line.emplace(m_line.end());
    if (place != m_line.begin()) {
        const Completion<Happened> turn = *place;
        const std::stop_callback onStop(stop, [turn] { turn.complete({}); });
        co_await turn.wait();
    }
    bool taken = false;
    while (!stop.stop_requested() && !taken) {
        taken = tryTake(units);
        if (taken)
            break;
        co_await clock.sleepFor(wait(units), stop);
    }
    leave(place);
    co_return taken;
}

qint64 RateBudget::used()
{
    forget();
    return m_sum;
}

} // namespace tributary
