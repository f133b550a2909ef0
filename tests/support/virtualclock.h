// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <map>

namespace tributary::test {

/// A clock that stands still until everything else has come to rest, and then jumps to the next sleeper. With inline lanes and
/// an in-process transport a flow of hours runs in milliseconds.
class VirtualClock final : public Clock {
public:
    explicit VirtualClock(Instant start)
        : m_now(start)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Milliseconds steady() const override { return m_steady; }
    Task<bool> sleepFor(Milliseconds duration, std::stop_token stop) override;

    /// Moves time on and wakes who is due; wall time may jump alone with jump().
    void advance(Milliseconds duration);
    void jump(Milliseconds duration) { m_now += duration; }

    /// Handles events until none are left, then wakes the next sleeper if it is due within `limit`. False when nobody sleeps.
    bool step(Milliseconds limit);

    /// Runs a task to its end in virtual time; fails the test (qFatal) after `limit` of virtual or ten minutes of real time.
    template <typename T>
    T run(Task<T> task, Milliseconds limit = std::chrono::hours(24 * 30))
    {
        const Instant end = m_now + limit;
        QElapsedTimer real;
        real.start();
        while (!task.isReady()) {
            if (!step(end - m_now))
                waitForOtherThreads();
            if (m_now >= end || real.hasExpired(600'000))
                qFatal("VirtualClock::run: the task did not end");
        }
        return take(std::move(task));
    }

    static void handleEvents();

private:
    static void waitForOtherThreads();

    template <typename T>
    static T take(Task<T> task)
    {
        if constexpr (std::is_void_v<T>) {
            [](Task<> t) -> Task<> { co_await t; }(std::move(task));
        } else {
            std::optional<T> value;
            [](Task<T> t, std::optional<T> &out) -> Task<> { out.emplace(co_await t); }(std::move(task), value);
            return std::move(*value);
        }
    }

    Instant m_now;
    Milliseconds m_steady{1'000'000};
    std::multimap<Milliseconds, Completion<bool>> m_sleepers;
};

/// Runs a task on the real event loop; fails the test after `limit`.
template <typename T>
T await(Task<T> task, Milliseconds limit = std::chrono::seconds(20))
{
    QElapsedTimer real;
    real.start();
    while (!task.isReady()) {
        QTest::qWait(1);
        if (real.hasExpired(limit.count()))
            qFatal("await: the task did not end");
    }
    if constexpr (!std::is_void_v<T>) {
        std::optional<T> value;
        [](Task<T> t, std::optional<T> &out) -> Task<> { out.emplace(co_await t); }(std::move(task), value);
        return std::move(*value);
    }
}

} // namespace tributary::test
