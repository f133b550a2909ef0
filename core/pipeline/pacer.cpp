// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pacer.h"

#include "http/retry.h"

#include <algorithm>

namespace tributary {

Pacer::Pacer(Clock &clock, const PacerLimits &limits, std::function<double()> dice)
    : m_clock(clock)
    , m_limits(limits)
    , m_dice(std::move(dice))
    , m_budget(clock, limits.requests, limits.per)
    , m_breadth(std::min(limits.firstAtOnce, limits.mostAtOnce))
{
}

Task<std::shared_ptr<Pacer::Pass>> Pacer::enter(std::stop_token stop, Urgency urgency)
{
    Queue &queue = urgency == Urgency::Live ? m_live : m_background;
    const auto me = queue.insert(queue.end(), Completion<Happened>());
    const std::stop_callback onStop(stop, [me] { me->complete({}); });
    std::shared_ptr<Pass> pass;
    bool mayShare = !m_limits.shared;
    while (!stop.stop_requested()) {
        if (isFirst(me, urgency)) {
            const Milliseconds pause = wait(urgency);
            if (pause > Milliseconds(0)) {
                co_await m_clock.sleepFor(pause, stop);
                continue;
            }
            const bool room = hasRoom(urgency);
            if (room && !mayShare) {
                mayShare = true;
                co_await m_limits.shared->take(1, m_clock, stop); // one of each pacer stands in that line: all get their turn
                continue;
            }
            if (room) {
                ++m_inFlight;
                m_budget.tryTake();
                pass = std::make_shared<Pass>(*this);
                break;
            }
        }
        const auto woken = *me;
        co_await woken.wait();
        *me = {};
    }
    queue.erase(me);
    wakeFirst();
    co_return pass;
}

bool Pacer::isFirst(Queue::iterator place, Urgency urgency)
{
    if (urgency == Urgency::Live)
        return place == m_live.begin();
    return m_live.empty() && place == m_background.begin();
}

bool Pacer::hasRoom(Urgency urgency) const
{
    constexpr int liveShare = 8; // an eighth of the breadth is for live requests only
    return m_inFlight < (urgency == Urgency::Live ? m_breadth : m_breadth - m_breadth / liveShare);
}

Milliseconds Pacer::wait(Urgency urgency)
{
    constexpr qint64 liveShare = 100; // of the budget
    return m_budget.evenWait(urgency == Urgency::Live ? 0 : m_limits.requests / liveShare);
}

void Pacer::leave()
{
    --m_inFlight;
    wakeFirst();
}

void Pacer::wakeFirst() const
{
    const Queue &queue = m_live.empty() ? m_background : m_live;
    if (!queue.empty())
        queue.front().complete({});
}

void Pacer::succeeded()
{
    m_failures = 0;
    m_slowedDown = false;
    m_breadth = std::min(m_breadth + 1, m_limits.mostAtOnce);
    wakeFirst();
}

void Pacer::hold(Milliseconds duration)
{
    m_breadth = 1;
    m_budget.pauseFor(duration);
}

void Pacer::failed(const Error &error)
{
    const Backoff backoff{.first = m_limits.firstPause, .longest = m_limits.longestPause};
    if (error.kind == ErrorKind::Throttled) {
        // Of many requests that were on the wire together only the first counts: the others say the same.
        if (m_breadth > 1 || m_inFlight <= 1)
            ++m_failures;
        m_breadth = 1;
        m_slowedDown = true;
        m_budget.pauseFor(decide(error, m_failures, backoff, m_dice()).delay);
        return;
    }
    if (error.kind != ErrorKind::Network && error.kind != ErrorKind::Service)
        return;
    // One sick blob must not hold up the rest; a run of failures without a success means nobody gets through.
    constexpr int runOfFailures = 4;
    m_breadth = std::max(1, m_breadth / 2);
    const bool isOutage = error.kind == ErrorKind::Network;
    const Backoff pauses{.first = m_limits.firstPause, .longest = isOutage ? m_limits.longestOutage : m_limits.longestPause};
    if (++m_failures >= runOfFailures)
        m_budget.pauseFor(decide(error, m_failures - runOfFailures + 1, pauses, m_dice()).delay);
}

} // namespace tributary
