// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "http/ratebudget.h"
#include "support/virtualclock.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

struct Taken {
    Milliseconds when;
    qint64 units;
};

/// The most that was taken in any 60 s, wherever they begin.
qint64 busiestMinute(const std::vector<Taken> &log)
{
    qint64 sum = 0;
    qint64 busiest = 0;
    size_t oldest = 0;
    for (const Taken &taken : log) {
        sum += taken.units;
        while (log[oldest].when <= taken.when - 60s)
            sum -= log[oldest++].units;
        busiest = std::max(busiest, sum);
    }
    return busiest;
}

struct Demand {
    RateBudget &budget;
    test::VirtualClock &clock;
    std::vector<Taken> &log;
};

Task<> takeSteadily(Demand demand, qint64 units, Milliseconds pause, std::stop_token stop)
{
    for (;;) {
        const bool taken = co_await demand.budget.take(units, demand.clock, stop);
        if (!taken)
            co_return;
        demand.log.push_back({demand.clock.steady(), units});
        if (pause > 0ms)
            co_await demand.clock.sleepFor(pause, stop);
    }
}

Task<> takeOnce(RateBudget *budget, Clock *clock, qint64 units, std::stop_token stop, std::vector<qint64> *order)
{
    const bool taken = co_await budget->take(units, *clock, stop);
    order->push_back(taken ? units : -units);
}

} // namespace

class RateBudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheQuotaInEveryMinuteAndUsesIt_data()
    {
        QTest::addColumn<int>("takers");
        QTest::addColumn<int>("pauseMs");
        QTest::newRow("as fast as it goes") << 1 << 0;
        QTest::newRow("many at once") << 50 << 0;
        QTest::newRow("just above the quota") << 1 << 97;
        QTest::newRow("bursts") << 300 << 20'000;
    }

    void keepsTheQuotaInEveryMinuteAndUsesIt()
    {
        QFETCH(int, takers);
        QFETCH(int, pauseMs);
        constexpr qint64 quota = 600;
        test::VirtualClock clock(fromUnixSeconds(1'000'000'000));
        clock.advance(437ms);
        RateBudget budget(clock, quota);
        std::vector<Taken> log;
        TaskScope scope;
        for (int i = 0; i < takers; ++i)
            scope.spawn(takeSteadily({budget, clock, log}, 1, Milliseconds(pauseMs), scope.stopToken()));
        clock.run(clock.sleepFor(20min, {}));
        scope.requestStop();
        clock.run(scope.join());
        QVERIFY2(busiestMinute(log) <= quota, qPrintable(QString::number(busiestMinute(log))));
        QVERIFY2(qint64(log.size()) * 100 >= quota * 20 * 95, qPrintable(QString::number(log.size())));
    }

    void letsABurstUseWhatTheLastMinuteLeft()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 100);
        for (int i = 0; i < 100; ++i)
            QVERIFY(budget.tryTake());
        QVERIFY(!budget.tryTake());
        QCOMPARE(budget.used(), 100);
        QCOMPARE(budget.use(), 1.0);
        QVERIFY(budget.wait() > 60s && budget.wait() <= 61s);
        clock.advance(budget.wait() - 1ms);
        QVERIFY(!budget.tryTake());
        clock.advance(1ms);
        QVERIFY(budget.tryTake(100));
    }

    void saysExactlyHowLongToWait()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 10);
        QVERIFY(budget.tryTake(4));
        clock.advance(7s);
        QVERIFY(budget.tryTake(5));
        QCOMPARE(budget.wait(1), 0ms);
        for (const qint64 units : {2, 5, 6, 10}) {
            const auto wait = budget.wait(units);
            QCOMPARE(wait, units <= 5 ? 54s : 61s);
        }
    }

    void forgetsAfterALongRest()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 10);
        QVERIFY(budget.tryTake(10));
        clock.advance(std::chrono::hours(24 * 400));
        QCOMPARE(budget.used(), 0);
        QVERIFY(budget.tryTake(10));
    }

    void honoursAPause()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 10);
        budget.pauseFor(8s);
        budget.pauseFor(2s); // the longer one counts
        QCOMPARE(budget.wait(), 8s);
        QVERIFY(!budget.tryTake());
        QVERIFY(clock.run(budget.take(1, clock, {})));
        QCOMPARE(clock.now(), fromUnixSeconds(8));
    }

    void honoursAPauseSetWhileSomebodyWaits()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 1);
        QVERIFY(budget.tryTake());
        auto waiting = budget.take(1, clock, {});
        budget.pauseFor(90s);
        QVERIFY(clock.run(std::move(waiting)));
        QCOMPARE(clock.now(), fromUnixSeconds(90));
    }

    void passesAUnitLargerThanTheBudgetOnAnEmptyMinute()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 1000);
        QVERIFY(budget.tryTake(1));
        QVERIFY(!budget.tryTake(5000));
        QVERIFY(clock.run(budget.take(5000, clock, {})));
        QCOMPARE(clock.now(), fromUnixSeconds(61));
        QVERIFY(!budget.tryTake(1));
        QCOMPARE(budget.wait(1), 61s);
    }

    void servesThoseWhoWaitInTheirOrder()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 100);
        QVERIFY(budget.tryTake(100));
        TaskScope scope;
        std::vector<qint64> order;
        for (const qint64 units : {90, 5, 20, 1})
            scope.spawn(takeOnce(&budget, &clock, units, {}, &order));
        clock.run(scope.join());
        QCOMPARE(order, (std::vector<qint64>{90, 5, 20, 1}));
    }

    void stopsAtOnceWhereverItWaits()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        RateBudget budget(clock, 10);
        QVERIFY(budget.tryTake(10));
        TaskScope scope;
        std::vector<qint64> order;
        std::stop_source front;
        std::stop_source middle;
        scope.spawn(takeOnce(&budget, &clock, 7, front.get_token(), &order));
        scope.spawn(takeOnce(&budget, &clock, 8, middle.get_token(), &order));
        scope.spawn(takeOnce(&budget, &clock, 9, {}, &order));
        middle.request_stop();
        clock.handleEvents();
        QCOMPARE(order, (std::vector<qint64>{-8}));
        front.request_stop();
        clock.run(scope.join());
        QCOMPARE(order, (std::vector<qint64>{-8, -7, 9}));
        QCOMPARE(clock.run(budget.take(1, clock, front.get_token())), false);
    }
};

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "ratebudget_test.moc"
