// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"
#include "base/error.h"
#include "http/ratebudget.h"

#include <functional>
#include <list>
#include <memory>

namespace tributary {

struct PacerLimits {
    qint64 requests = 0; ///< in any `per`
    Milliseconds per = std::chrono::minutes(1);
    int mostAtOnce = 1;
    int firstAtOnce = 16; ///< breadth before the first success; doubles per round trip
    Milliseconds firstPause = std::chrono::seconds(1);
    Milliseconds longestPause = std::chrono::minutes(1);
    Milliseconds longestOutage = std::chrono::seconds(15); ///< the pause while there is no network: asking costs nothing
    std::shared_ptr<RateBudget> shared = {}; ///< a budget that others take from as well, in turn; each request counts in both
};

/// Live keeps a stream at the present, Background fills in the past: it goes second, and leaves a little of everything free.
enum class Urgency { Live, Background };

/// Paces the requests to one service for one tenant, or to one destination: a budget, a breadth that starts narrow, grows with
/// every success and falls to one when the service asks to slow down, and a pause that all callers share. So eight seconds of
/// throttling cost a handful of requests, however many wait. Live requests first, else first come, first served. One thread.
class Pacer {
public:
    Pacer(Clock &clock, const PacerLimits &limits, std::function<double()> dice);
    Pacer(const Pacer &) = delete;
    Pacer &operator=(const Pacer &) = delete;

    /// Permission for one request, held while it is on the wire.
    class Pass {
    public:
        explicit Pass(Pacer &pacer)
            : m_pacer(&pacer)
        {
        }
        Pass(Pass &&other) noexcept
            : m_pacer(std::exchange(other.m_pacer, nullptr))
        {
        }
        Pass &operator=(Pass &&) = delete;
        ~Pass()
        {
            if (m_pacer)
                m_pacer->leave();
        }

    private:
        Pacer *m_pacer;
    };

    /// Nothing on stop.
    Task<std::shared_ptr<Pass>> enter(std::stop_token stop, Urgency urgency = Urgency::Live);

    /// Tells how a request went. Throttled pauses everybody; Network and Service narrow the breadth, and pause everybody only
    /// when several in a row went wrong.
    void succeeded();
    void failed(const Error &error);

    /// Nobody is let in for this long, then one at a time until the next success.
    void hold(Milliseconds duration);

    [[nodiscard]] bool isSlowedDown() const { return m_slowedDown; }
    [[nodiscard]] double quotaUse() { return m_budget.use(); }
    [[nodiscard]] qint64 used() { return m_budget.used(); } ///< requests in the last span

private:
    using Queue = std::list<Completion<Happened>>;

    void leave();
    void wakeFirst() const;
    [[nodiscard]] bool isFirst(Queue::iterator place, Urgency urgency);
    [[nodiscard]] bool hasRoom(Urgency urgency) const;
    [[nodiscard]] Milliseconds wait(Urgency urgency);

    Clock &m_clock;
    PacerLimits m_limits;
    std::function<double()> m_dice;
    RateBudget m_budget;
    int m_breadth;
    int m_inFlight = 0;
    int m_failures = 0; ///< in a row
    bool m_slowedDown = false;
    Queue m_live; ///< only the first may go; the others wait to be first
    Queue m_background; ///< its first may go when nothing live waits
};

} // namespace tributary
