// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include "model/advice.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Rig;

/// Every fault of the simulator, by name: nothing lost, nothing doubled, nothing altered, and the operator is told.
class FaultFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Trouble is expected here, and is logged.
        QTest::failOnWarning(QRegularExpression(u"^(?!.*tributary).*QObject.*"_s));
    }

    void survives_data()
    {
        QTest::addColumn<QString>("faults");
        for (const char *fault :
            {"late=120", "duplicate=3", "unauthorized=20", "throttle=8", "throttle-retry-after=8", "server-error=20", "reset=2",
                "truncated=2", "foreign-host=4", "sink-outage=60", "sink-forbidden=90", "sink-too-large=40000",
                "sink-throttle=10", "sink-reset=5", "poison=2", "latency=200", "no-role=120", "auditing-off=120"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
        QTest::newRow("five at once") << u"late=60 unauthorized=30 server-error=10 truncated=1 sink-outage=30"_s;
    }

    void survives()
    {
        QFETCH(QString, faults);
        SimulatorOptions options;
        options.tenants = 2;
        options.backlog = 2000;
        options.ratePerMinute = 20;
        const QStringList names = faults.split(u' ');
        for (const QString &name : names)
            options.faults.push_back(*parseFault(name));
        Rig rig(options);
        rig.poll(45min);
        // New records keep coming: what was on offer before the last round has to be there after it.
        const qint64 offered = rig.total(u"offered"_s);
        rig.clock.run(rig.clock.sleepFor(2s, {})); // windows end at whole seconds
        rig.collectOnce();
        QVERIFY(offered > 2000);
        QVERIFY2(rig.total(u"received"_s) + rig.total(u"refused"_s) >= offered, qPrintable(rig.cloud->reportText()));
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.total(u"altered"_s), 0);
        QCOMPARE(rig.violations(), 0);
        const StreamCounts counts = rig.counts();
        QCOMPARE(counts.delivered + counts.quarantined, counts.records);
        if (faults.startsWith(u"poison"_s)) {
            QCOMPARE(counts.quarantined, quint64(4));
            const auto kept = rig.clock.run(rig.store().quarantine({}, true)).value();
            QCOMPARE(kept.size(), size_t(4));
            QCOMPARE(kept.front().reason, QuarantineReason::RefusedBySink);
            QVERIFY(!kept.front().detail.isEmpty());
            QVERIFY(kept.front().raw.startsWith('{'));
        } else {
            QCOMPARE(counts.quarantined, quint64(0));
        }
    }

    void expiredBlobsAreLostCoverageWithTheirTimeAndTheRestGoesOn()
    {
        SimulatorOptions options;
        options.tenants = 1;
        options.backlog = 2000;
        options.faults = {*parseFault(u"expired=10"_s)};
        Rig rig(options);
        const RoundResult result = rig.collectOnce();
        QVERIFY(result.lostBlobs > 0);
        QCOMPARE(result.windowsDone, result.windows);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QVERIFY(rig.total(u"expired"_s) > 0);
        const auto losses = rig.clock.run(rig.store().losses({})).value();
        QCOMPARE(quint64(losses.size()), result.lostBlobs);
        QCOMPARE(losses.front().code, u"AF20051"_s);
        QVERIFY(!losses.front().window.isEmpty());
    }

    void thePersonIsToldWhatToDo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<StreamState>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("throttled") << u"throttle=600"_s << StreamState::Throttled << u"AF429"_s;
        QTest::newRow("no role") << u"no-role"_s << StreamState::NeedsOperator << u"AF10001"_s;
        QTest::newRow("auditing off") << u"auditing-off"_s << StreamState::NeedsOperator << u"AF20023"_s;
        QTest::newRow("service down") << u"server-error=100"_s << StreamState::Retrying << QString();
    }

    void thePersonIsToldWhatToDo()
    {
        QFETCH(QString, fault);
        QFETCH(StreamState, state);
        QFETCH(QString, code);
        SimulatorOptions options;
        options.backlog = 500;
        options.faults = {*parseFault(fault)};
        Rig rig(options);
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(3min, {}));
        bool told = false;
        QStringList seen;
        const EngineStatus status = rig.status();
        for (const StreamStatus &stream : status.tenants.front().streams) {
            told = told || (stream.state == state && stream.lastError && (code.isEmpty() || stream.lastError->code == code));
            seen.append(streamStateName(stream.state) + u' ' + (stream.lastError ? stream.lastError->code : QString()));
            if (stream.lastError)
                QVERIFY(!adviceFor(*stream.lastError, streamName(stream.stream)).sentence.isEmpty());
        }
        QVERIFY2(told, qPrintable(seen.join(u", "_s)));
    }

    void eightSecondsOfThrottlingCostFewRequests()
    {
        SimulatorOptions options;
        options.backlog = 5000;
        Rig calm(options);
        calm.collectOnce();
        options.faults = {*parseFault(u"throttle=8"_s)};
        Rig rig(options);
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0);
        const int extra = rig.transport->requests() - calm.transport->requests();
        QVERIFY2(extra < 20, qPrintable(QString::number(extra)));
    }

    void aSinkWithoutRoleHoldsAndThenAsksForTheOperator()
    {
        SimulatorOptions options;
        options.backlog = 300;
        options.faults = {*parseFault(u"sink-forbidden=7200"_s)};
        Rig rig(options);
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(10min, {}));
        QCOMPARE(rig.status().destinations.front().state, DestinationState::Holding);
        rig.clock.run(rig.clock.sleepFor(50min, {}));
        QCOMPARE(rig.status().destinations.front().state, DestinationState::NeedsOperator);
        QVERIFY(rig.status().outbox.records >= 300);
        rig.poll(2h);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.status().outbox.records, quint64(0));
    }
};

QTEST_GUILESS_MAIN(FaultFlowTest)
#include "fault_flow_test.moc"
