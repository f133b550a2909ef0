// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pacer.h"

#include "http/retry.h"

#include <algorithm>

namespace tributary {

Pacer::Pacer(Clock &clock, PacerLimits limits, std::function<double()> dice)
    : m_clock(clock)
    , m_limits(limits)
    , m_dice(std::move(dice))
    , m_budget(clock, limits.requestsPerMinute)
    , m_breadth(std::min(limits.firstAtOnce, limits.mostAtOnce))
{
}

Task<std::shared_ptr<Pacer::Pass>> Pacer::enter(std::stop_token stop)
{
    const auto me = m_queue.insert(m_queue.end(), Completion<Happened>());
    const std::stop_callback onStop(stop, [me] { me->complete({}); });
    std::shared_ptr<Pass> pass;
    while (!stop.stop_requested()) {
        if (me == m_queue.begin()) {
            const Milliseconds wait = m_budget.wait();
            if (wait > Milliseconds(0)) {
                co_await m_clock.sleepFor(wait, stop);
                continue;
            }
            if (m_inFlight < m_breadth && m_budget.tryTake()) {
                ++m_inFlight;
                pass = std::make_shared<Pass>(*this);
                break;
            }
        }
        const auto woken = *me;
        co_await woken.wait();
        *me = {};
    }
    m_queue.erase(me);
    wakeFirst();
    co_return pass;
}

void Pacer::leave()
{
    --m_inFlight;
    wakeFirst();
}

void Pacer::wakeFirst() const
{
    if (!m_queue.empty())
        m_queue.front().complete({});
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
