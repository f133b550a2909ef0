// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inbox.h"
#include "base/lane.h"
#include "base/secret.h"
#include "base/taskscope.h"
#include "support/virtualclock.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

Task<> count(Clock &clock, std::stop_token stop, int *rounds)
{
    for (;;) {
        const bool slept = co_await clock.sleepFor(1s, stop);
        if (!slept)
            co_return;
        ++*rounds;
    }
}

} // namespace

class AsyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scopeJoinsWhatItSpawned()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        TaskScope scope;
        int rounds = 0;
        scope.spawn(count(clock, scope.stopToken(), &rounds));
        scope.spawn(count(clock, scope.stopToken(), &rounds));
        clock.run(clock.sleepFor(10500ms, {}));
        QCOMPARE(rounds, 20);
        scope.requestStop();
        clock.run(scope.join());
        QCOMPARE(scope.running(), 0);
    }

    void laneReturnsValuesOnTheCallingThread()
    {
        Lane lane(2);
        QThread *worker = nullptr;
        const auto value = test::await(lane.run([&worker] {
            worker = QThread::currentThread();
            return std::make_unique<int>(42);
        }));
        QCOMPARE(*value, 42);
        QVERIFY(worker != QThread::currentThread());
    }

    void inlineLaneRunsWithinTheCall()
    {
        Lane lane(0);
        auto task = lane.run([] { return 7; });
        QVERIFY(task.isReady());
    }

    void laneOfOneThreadKeepsTheOrder()
    {
        Lane lane(1);
        std::vector<int> order;
        std::vector<Task<int>> tasks;
        for (int i = 0; i < 200; ++i)
            tasks.push_back(lane.run([&order, i] {
                order.push_back(i);
                return i;
            }));
        for (auto &task : tasks)
            test::await(std::move(task));
        QCOMPARE(order.size(), size_t(200));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void laneFinishesWhatIsQueuedBeforeItEnds()
    {
        int done = 0;
        std::vector<Task<int>> tasks;
        {
            Lane lane(1);
            for (int i = 0; i < 50; ++i)
                tasks.push_back(lane.run([&done] { return ++done; }));
        }
        QCOMPARE(done, 50);
        for (auto &task : tasks) // their results still arrive
            test::await(std::move(task));
    }

    void inboxRunsCallsOfOtherThreadsInOrder()
    {
        std::vector<int> calls;
        const auto inbox = Inbox::ofThisThread();
        const std::unique_ptr<QThread> other(QThread::create([inbox, &calls, here = QThread::currentThread()] {
            for (int i = 0; i < 100; ++i)
                inbox->post([&calls, i, here] { calls.push_back(QThread::currentThread() == here ? i : -1); });
        }));
        other->start();
        other->wait();
        QVERIFY(calls.empty());
        test::VirtualClock::handleEvents();
        QCOMPARE(calls.size(), size_t(100));
        QCOMPARE(calls.front(), 0);
        QVERIFY(std::is_sorted(calls.begin(), calls.end()));
    }

    void inboxOfAnEndedThreadDropsWhatIsPosted()
    {
        std::shared_ptr<Inbox> inbox;
        const std::unique_ptr<QThread> other(QThread::create([&inbox] { inbox = Inbox::ofThisThread(); }));
        other->start();
        other->wait();
        const auto held = std::make_shared<int>(1);
        inbox->post([held] { qFatal("runs on a thread that has ended"); });
        QCOMPARE(held.use_count(), 1);
    }

    void completionWakesEveryWaiterFromTheEventLoop()
    {
        const Completion<int> completion;
        int sum = 0;
        const auto waiter = [](Completion<int> c, int *out) -> Task<> { *out += co_await c.wait(); };
        auto first = waiter(completion, &sum);
        auto second = waiter(completion, &sum);
        completion.complete(5);
        completion.complete(9);
        QCOMPARE(sum, 0);
        test::VirtualClock::handleEvents();
        QCOMPARE(sum, 10);
    }

    void secretIsWiped()
    {
        QByteArray bytes("correct horse");
        bytes.detach();
        const char *memory = bytes.constData();
        Secret::wipe(bytes);
        QVERIFY(bytes.isEmpty());
        Q_UNUSED(memory)
        Secret secret(QByteArray("abc"));
        const Secret moved = std::move(secret);
        QCOMPARE(moved.bytes(), QByteArray("abc"));
        QCOMPARE(moved.copy().bytes(), QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "async_test.moc"
