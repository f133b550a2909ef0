// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratebudget.h"

#include <algorithm>

namespace tributary {

// 61 slots cover every moment of the last span, wherever in its slot the oldest unit was taken.
void RateBudget::forget()
{
    const qint64 number = m_clock.steady() / m_slotLength;
    const qint64 passed = std::min<qint64>(number - m_newest, slotCount);
    for (qint64 i = 1; i <= passed; ++i) {
        qint64 &slot = m_slots[slotOf(number - passed + i)];
        m_sum -= slot;
        slot = 0;
    }
    m_newest = std::max(m_newest, number);
}

Milliseconds RateBudget::wait(qint64 units)
{
    forget();
    const Milliseconds now = m_clock.steady();
    const Milliseconds paused = std::max(m_pausedUntil - now, Milliseconds(0));
    const qint64 most = std::max(m_most - units, qint64(0)); // a unit over the whole budget wants an empty span
    qint64 rest = m_sum;
    qint64 kept = m_newest - (slotCount - 1); // the oldest slot that may stay in the sum
    while (rest > most)
        rest -= m_slots[slotOf(kept++)];
    const Milliseconds freed = m_slotLength * (kept - 1 + slotCount);
    if (rest == m_sum)
        return paused;
    return std::max(freed - now, paused);
}

// What is free is shared out among the slots until the next units come back; never much more than the even rate, because what
// was taken in a heap comes back in a heap.
qint64 RateBudget::shareOfThisSlot(qint64 keptFree) const
{
    qint64 oldest = m_newest - (slotCount - 1);
    while (oldest < m_newest && m_slots[slotOf(oldest)] == 0)
        ++oldest;
    const qint64 slots = oldest + slotCount - m_newest;
    const qint64 room = m_most - keptFree - (m_sum - m_slots[slotOf(m_newest)]);
    const qint64 evenRate = m_most / (slotCount - 1);
    return std::max<qint64>(std::min(room / slots, evenRate + evenRate / 4), 1);
}

Milliseconds RateBudget::evenWait(qint64 keptFree)
{
    const Milliseconds hard = wait(1 + keptFree);
    m_steady = m_sum >= m_most * 2 / 3 || (m_steady && m_sum > m_most / 6);
    if (hard > Milliseconds(0) || !m_steady)
        return hard;
    const qint64 share = shareOfThisSlot(keptFree);
    const qint64 taken = m_slots[slotOf(m_newest)];
    const Milliseconds due = m_slotLength * m_newest + m_slotLength * std::min(taken, share) / share;
    return std::max(due - m_clock.steady(), Milliseconds(0));
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
