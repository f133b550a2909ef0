// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "pipeline/pacer.h"
#include "support/virtualclock.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const Error throttled{.kind = ErrorKind::Throttled, .code = QStringLiteral("AF429")};

/// A service that answers after 80 ms and throttles until a moment.
struct Service {
    test::VirtualClock &clock;
    Milliseconds throttledUntil{0};
    int requests = 0;
    int refused = 0;
    int atOnce = 0;
    int mostAtOnce = 0;
};

Task<> request(Pacer &pacer, Service &service, std::stop_token stop, int *done)
{
    for (;;) {
        auto pass = co_await pacer.enter(stop);
        if (!pass)
            co_return;
        ++service.requests;
        service.mostAtOnce = std::max(service.mostAtOnce, ++service.atOnce);
        co_await service.clock.sleepFor(80ms, {});
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
        Pacer pacer(clock, {.requestsPerMinute = 2000, .mostAtOnce = 64}, [] { return 0.5; });
        Service service{.clock = clock, .throttledUntil = clock.steady() + 8s};
        TaskScope scope;
        int done = 0;
        for (int i = 0; i < 500; ++i)
            scope.spawn(request(pacer, service, {}, &done));
        clock.run(scope.join());
        QCOMPARE(done, 500);
        QVERIFY2(service.refused < 20, qPrintable(QString::number(service.refused)));
    }

    void breadthGrowsUntilLatencyDoesNotIdleTheQuota()
    {
        test::VirtualClock clock(fromUnixSeconds(1'700'000'000));
        Pacer pacer(clock, {.requestsPerMinute = 2000, .mostAtOnce = 64}, [] { return 0.5; });
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
        Pacer pacer(clock, {.requestsPerMinute = 100, .mostAtOnce = 64}, [] { return 0.5; });
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
        Pacer pacer(clock, {.requestsPerMinute = 1, .mostAtOnce = 1}, [] { return 0.5; });
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
        Pacer pacer(clock, {.requestsPerMinute = 1000, .mostAtOnce = 8}, [] { return 0.999; });
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
