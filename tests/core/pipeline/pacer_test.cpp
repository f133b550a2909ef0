// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "pipeline/pacer.h"
#include "support/virtualclock.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Error throttled{.kind = ErrorKind::Throttled, .code = QStringLiteral("AF429")};

/// A service that answers after 80 ms and throttles until a moment.
struct Service {
    test::VirtualClock &clock;
    Milliseconds throttledUntil{0};
    Milliseconds latency = 80ms;
    int requests = 0;
    int refused = 0;
    int atOnce = 0;
    int mostAtOnce = 0;
};

Task<> request(Pacer &pacer, Service &service, std::stop_token stop, int *done, Urgency urgency = Urgency::Live)
{
    for (;;) {
        auto pass = co_await pacer.enter(stop, urgency);
        if (!pass)
            co_return;
        ++service.requests;
        service.mostAtOnce = std::max(service.mostAtOnce, ++service.atOnce);
        co_await service.clock.sleepFor(service.latency, {});
        --service.atOnce;
        pass.reset();
        if (service.clock.steady() < service.throttledUntil) {
            ++service.refused;
            pacer.failed(throttled);
            continue;
        }
        pacer.succeeded();
        ++*done;
        co_return;
    }
}

} // namespace

class PacerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightSecondsOfThrottlingCostAHandfulOfRequests()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 2000, .mostAtOnce = 64}, [] { return 0.5; });
        Service service{.clock = clock, .throttledUntil = clock.steady() + 8s};
        TaskScope scope;
        int done = 0;
        for (int i = 0; i < 500; ++i)
            scope.spawn(request(pacer, service, {}, &done));
        clock.run(scope.join());
        QCOMPARE(done, 500);
        QVERIFY2(service.refused < 20, qPrintable(QString::number(service.refused)));
    }

    void throttlingInMidRunCostsAHandfulToo()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 1980, .mostAtOnce = 96}, [] { return 0.5; });
        Service service{.clock = clock, .latency = 300ms};
        TaskScope scope;
        int done = 0;
        for (int i = 0; i < 6000; ++i)
            scope.spawn(request(pacer, service, {}, &done, Urgency::Background));
        for (const Milliseconds quiet : {30s, 60s}) {
            clock.run(clock.sleepFor(quiet, {}));
            service.refused = 0;
            service.throttledUntil = clock.steady() + 8s;
            clock.run(clock.sleepFor(10s, {}));
            QVERIFY2(service.refused < 20, qPrintable(QString::number(service.refused)));
        }
        clock.run(scope.join());
        QCOMPARE(done, 6000);
    }

    void liveRequestsDoNotWaitForABackfill()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 1980, .mostAtOnce = 96}, [] { return 0.5; });
        Service service{.clock = clock, .latency = 300ms};
        TaskScope scope;
        std::stop_source stop;
        int past = 0;
        for (int i = 0; i < 20000; ++i)
            scope.spawn(request(pacer, service, stop.get_token(), &past, Urgency::Background));
        Milliseconds longest{0};
        for (int poll = 0; poll < 40; ++poll) {
            TaskScope live;
            int done = 0;
            const Milliseconds start = clock.steady();
            for (int i = 0; i < 15; ++i)
                live.spawn(request(pacer, service, {}, &done));
            clock.run(live.join());
            longest = std::max(longest, clock.steady() - start);
            clock.run(clock.sleepFor(10s, {}));
        }
        stop.request_stop();
        clock.run(scope.join());
        QVERIFY2(longest < 3s, qPrintable(QString::number(longest.count())));
        QVERIFY(past > 10000); // and the past gets what is left
    }

    void aBacklogUsesTheQuota()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 1980, .mostAtOnce = 96}, [] { return 0.5; });
        Service service{.clock = clock, .latency = 300ms};
        TaskScope scope;
        std::stop_source stop;
        int done = 0;
        for (int i = 0; i < 30000; ++i)
            scope.spawn(request(pacer, service, stop.get_token(), &done, Urgency::Background));
        clock.run(clock.sleepFor(10min, {}));
        stop.request_stop();
        clock.run(scope.join());
        QVERIFY2(done > 10 * 1900 && done <= 10 * 2000, qPrintable(QString::number(done)));
    }

    void pacersThatShareABudgetTakeTurns()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        const auto shared = std::make_shared<RateBudget>(clock, 122, 10s);
        std::vector<std::unique_ptr<Pacer>> pacers;
        std::vector<int> done(50, 0);
        Service service{.clock = clock};
        TaskScope scope;
        std::stop_source stop;
        for (size_t i = 0; i < done.size(); ++i) { // each wants 5 in 10 s: twice what all may have together
            PacerLimits limits{.requests = 5, .per = 10s, .mostAtOnce = 5, .shared = shared};
            pacers.push_back(std::make_unique<Pacer>(clock, limits, [] { return 0.5; }));
            for (int n = 0; n < 100; ++n)
                scope.spawn(request(*pacers.back(), service, stop.get_token(), &done[i]));
        }
        clock.run(clock.sleepFor(100s, {}));
        stop.request_stop();
        clock.run(scope.join());
        const auto [least, most] = std::minmax_element(done.begin(), done.end());
        QVERIFY2(*most - *least <= 4, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
        QVERIFY2(service.requests > 1150 && service.requests <= 1342, qPrintable(QString::number(service.requests)));
    }

    void breadthGrowsUntilLatencyDoesNotIdleTheQuota()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 2000, .mostAtOnce = 64}, [] { return 0.5; });
        Service service{.clock = clock};
        TaskScope scope;
        int done = 0;
        const Instant start = clock.now();
        for (int i = 0; i < 1000; ++i)
            scope.spawn(request(pacer, service, {}, &done));
        clock.run(scope.join());
        QCOMPARE(service.mostAtOnce, 64);
        QVERIFY(clock.now() - start < 2s);
    }

    void theBudgetOfAMinuteIsNeverOverdrawn()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 100, .mostAtOnce = 64}, [] { return 0.5; });
        Service service{.clock = clock};
        TaskScope scope;
        int done = 0;
        for (int i = 0; i < 250; ++i)
            scope.spawn(request(pacer, service, {}, &done));
        clock.run(clock.sleepFor(59s, {}));
        QCOMPARE(done, 100);
        clock.run(scope.join());
        QCOMPARE(done, 250);
    }

    void stopLetsEveryoneGo()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 1, .mostAtOnce = 1}, [] { return 0.5; });
        Service service{.clock = clock};
        std::stop_source stop;
        TaskScope scope;
        int done = 0;
        for (int i = 0; i < 5; ++i)
            scope.spawn(request(pacer, service, stop.get_token(), &done));
        clock.run(clock.sleepFor(1s, {}));
        stop.request_stop();
        const Instant before = clock.now();
        clock.run(scope.join());
        QCOMPARE(done, 1);
        QVERIFY(clock.now() - before < 1s);
    }

    void aRunOfFailuresPausesEverybodyButOneDoesNot()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requests = 1000, .mostAtOnce = 8}, [] { return 0.999; });
        const Error service{.kind = ErrorKind::Service};
        const Instant start = clock.now();
        pacer.failed(service);
        clock.run(pacer.enter({}));
        QCOMPARE(clock.now(), start);
        for (int i = 0; i < 4; ++i)
            pacer.failed(service);
        clock.run(pacer.enter({}));
        QVERIFY(clock.now() - start > 500ms);
    }
};

QTEST_GUILESS_MAIN(PacerTest)
#include "pacer_test.moc"
