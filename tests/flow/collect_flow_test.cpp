// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;
using test::Rig;

namespace {

SimulatorOptions small(int tenants = 2, qint64 backlog = 1500)
{
    SimulatorOptions options;
    options.tenants = tenants;
    options.backlog = backlog;
    return options;
}

} // namespace

/// The main job from subscription to acceptance, and what must hold around it.
class CollectFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOfferedArrivesOnce()
    {
        Rig rig(small());
        const RoundResult result = rig.collectOnce();
        QVERIFY(!result.error);
        QCOMPARE(result.windows, result.windowsDone);
        QVERIFY(rig.total(QStringLiteral("offered")) >= 1500);
        QCOMPARE(rig.total(QStringLiteral("received")), rig.total(QStringLiteral("offered")));
        QCOMPARE(rig.total(QStringLiteral("lost")), 0);
        QCOMPARE(rig.total(QStringLiteral("doubled")), 0);
        QCOMPARE(rig.total(QStringLiteral("altered")), 0);
        QCOMPARE(rig.violations(), 0);
        const StreamCounts counts = rig.counts();
        QCOMPARE(qint64(counts.records), rig.total(QStringLiteral("offered")));
        QCOMPARE(counts.delivered, counts.records);
        QCOMPARE(counts.outbox, quint64(0));
    }

    void aSecondRoundFetchesNothingAgain()
    {
        Rig rig(small());
        rig.collectOnce();
        const int before = rig.transport->requests();
        rig.restart();
        const RoundResult again = rig.collectOnce();
        QCOMPARE(again.records, quint64(0));
        QCOMPARE(again.blobs, quint64(0));
        QCOMPARE(rig.total(QStringLiteral("doubled")), 0);
        QVERIFY2(rig.transport->requests() - before < 40, qPrintable(QString::number(rig.transport->requests() - before)));
        QCOMPARE(rig.violations(), 0);
    }

    void pollingForHoursKeepsUpWithWhatIsNew()
    {
        SimulatorOptions options = small(2, 200);
        options.ratePerMinute = 30;
        CollectorSettings settings;
        settings.latenessHorizon = 30min;
        Rig rig(options, settings);
        rig.poll(3h);
        // What became available within the last poll may still be on its way.
        QVERIFY(rig.total(QStringLiteral("offered")) > 4500);
        QVERIFY2(rig.total(QStringLiteral("lost")) <= 90, qPrintable(QString::number(rig.total(QStringLiteral("lost")))));
        QCOMPARE(rig.total(QStringLiteral("doubled")), 0);
        const qint64 offered = rig.total(QStringLiteral("offered"));
        rig.clock.run(rig.clock.sleepFor(2s, {})); // windows end at whole seconds
        rig.collectOnce();
        QVERIFY(rig.total(QStringLiteral("received")) >= offered); // more keeps coming while the round lasts
        QCOMPARE(rig.violations(), 0);
        for (const TenantStatus &tenant : rig.status().tenants) {
            for (const StreamStatus &stream : tenant.streams) {
                QCOMPARE(stream.state, StreamState::Working);
                QVERIFY(stream.lag && *stream.lag < 120s);
                QCOMPARE(stream.gaps, 0);
            }
        }
    }

    void aKilledRoundLosesNothing()
    {
        SimulatorOptions options = small(1, 4000);
        options.latency = 50ms;
        Rig rig(options);
        for (int i = 0; i < 5; ++i) {
            rig.engine().startForwarding();
            rig.engine().startPolling();
            rig.clock.run(rig.clock.sleepFor(Milliseconds(700 + 300 * i), {}));
            rig.restart(); // stops in mid-flight and opens the profile again
        }
        rig.collectOnce();
        QCOMPARE(rig.total(QStringLiteral("lost")), 0);
        QCOMPARE(rig.violations(), 0);
    }

    void aThrottledTenantDelaysNobody()
    {
        SimulatorOptions options = small(3, 3000);
        options.faults = {*parseFault(QStringLiteral("throttle=600@1"))};
        Rig rig(options);
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(2min, {}));
        const EngineStatus status = rig.status();
        QCOMPARE(status.tenants.at(0).streams.at(0).counts.records, quint64(0));
        quint64 others = 0;
        for (int i : {1, 2}) {
            for (const StreamStatus &stream : status.tenants.at(i).streams)
                others += stream.counts.delivered;
        }
        QVERIFY(others >= 2000);
        rig.poll(20min);
        QCOMPARE(rig.total(QStringLiteral("lost")), 0);
    }

    void backfillFillsAHoleAndForwardsOnlyWhatIsNew()
    {
        Rig rig(small(1, 2000));
        // The tenant was added with a start two days ago: the older five days are a hole.
        Tenant tenant = rig.clock.run(rig.store().tenants())->front();
        tenant.since = rig.clock.now() - 48h;
        test::expectSuccess(rig.clock.run(rig.store().saveTenant(tenant)));
        rig.restart();
        rig.collectOnce();
        const quint64 before = rig.counts().records;
        QVERIFY(before > 0 && qint64(before) < rig.total(QStringLiteral("offered")));

        RoundResult seen;
        const BackfillRequest request{
            .tenant = tenant.id, .streams = allStreams(), .range = {rig.clock.now() - 24h * 7, rig.clock.now()}};
        const RoundResult filled =
            rig.clock.run(rig.engine().backfill(request, [&seen](const RoundResult &progress) { seen = progress; }, {}));
        rig.clock.run(rig.engine().drain(5min, {}));
        QVERIFY(!filled.error);
        QCOMPARE(filled.windows, filled.windowsDone);
        QCOMPARE(seen.records, filled.records);
        QCOMPARE(filled.records + before, rig.counts().records);
        QVERIFY(rig.total(QStringLiteral("lost")) <= 30); // the last five minutes before the seven-day edge are out of reach
        QCOMPARE(rig.total(QStringLiteral("doubled")), 0);
    }

    void withoutADestinationEventsWaitAndAreSentOnceThereIsOne()
    {
        Rig rig(small(1, 500));
        const Destination destination = rig.clock.run(rig.store().destinations())->front();
        test::expectSuccess(rig.clock.run(rig.store().removeDestination(destination.id)));
        rig.restart();
        rig.collectOnce();
        QVERIFY(rig.status().outbox.records >= 500);
        QCOMPARE(rig.total(QStringLiteral("received")), 0);
        test::expectSuccess(rig.clock.run(rig.store().saveDestination(destination)));
        rig.restart();
        rig.collectOnce();
        QCOMPARE(rig.total(QStringLiteral("lost")), 0);
        QCOMPARE(rig.status().outbox.records, quint64(0));
    }

    void aFullOutboxPausesFetchingAndNothingElse()
    {
        CollectorSettings settings;
        settings.outboxLimit = 1;
        SimulatorOptions options = small(1, 3000);
        options.faults = {*parseFault(QStringLiteral("sink-outage=120"))};
        Rig rig(options, settings);
        rig.poll(30min);
        QCOMPARE(rig.total(QStringLiteral("lost")), 0);
        QCOMPARE(rig.total(QStringLiteral("doubled")), 0);
    }
};

QTEST_GUILESS_MAIN(CollectFlowTest)
#include "collect_flow_test.moc"
