// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"
#include "base/secret.h"
#include "base/taskscope.h"
#include "support/virtualclock.h"

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
