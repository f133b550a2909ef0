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

/// What a fault costs, and what the operator is told meanwhile. That every fault is survived: fault_table_test.
class FaultFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // Trouble is expected here, and is logged.
        QTest::failOnWarning(QRegularExpression(u"^(?!.*tributary).*QObject.*"_s));
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

    void aLongBlobIsStoredInPiecesAndABreakCostsNothing()
    {
        SimulatorOptions options;
        options.backlog = 100;
        options.latency = Milliseconds(50);
        options.faults = {*parseFault(u"huge-blob=8"_s)};
        CollectorSettings settings;
        settings.heldBlob = 300'000;
        Rig rig(options, settings);
        quint64 stored = 0;
        bool wasBetween = false;
        for (int i = 0; i < 30; ++i) {
            rig.engine().startForwarding();
            rig.engine().startPolling();
            for (int j = 0; j < 3 + i; ++j)
                rig.clock.step(Milliseconds(50));
            rig.restart(); // in mid-flight
            const StreamCounts counts = rig.counts();
            wasBetween = wasBetween || (counts.records > stored && counts.records < 250);
            stored = counts.records;
        }
        const RoundResult result = rig.collectOnce();
        QVERIFY(!result.error);
        QVERIFY(wasBetween);
        QVERIFY(rig.total(u"offered"_s) >= 250);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"altered"_s), 0);
        QCOMPARE(qint64(rig.counts().records), rig.total(u"offered"_s));
        QCOMPARE(rig.violations(), 0);
    }

    void aLongBlobThatStaysCutOffGivesItsWholeRecords()
    {
        SimulatorOptions options;
        options.backlog = 2000;
        options.faults = {*parseFault(u"truncated=1000"_s)};
        CollectorSettings settings;
        settings.heldBlob = 5000; // nearly every blob
        Rig rig(options, settings);
        const RoundResult result = rig.collectOnce();
        // A page of Graph that stays cut off leaves its window open: it can be asked for again.
        const QList<StreamStatus> streams = rig.status().tenants.front().streams;
        for (const StreamStatus &stream : streams)
            QVERIFY(isGraphStream(stream.stream) || stream.gaps == 0);
        QVERIFY(result.lostBlobs > 0);
        QVERIFY(rig.total(u"received"_s) > 1500);
        QCOMPARE(rig.total(u"altered"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        const auto losses = rig.clock.run(rig.store().losses({})).value();
        QCOMPARE(losses.front().code, u"BlobDamaged"_s);
        const auto kept = rig.clock.run(rig.store().quarantine({}, true)).value();
        QCOMPARE(kept.size(), losses.size());
        QVERIFY(!kept.front().isRecord);
        QVERIFY(!kept.front().raw.isEmpty());
    }

    void whileItIsPolledADamagedBlobMayWaitAnHour()
    {
        SimulatorOptions options;
        options.backlog = 500;
        options.faults = {*parseFault(u"truncated=20"_s)};
        Rig rig(options);
        rig.poll(30min);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QVERIFY(rig.clock.run(rig.store().losses({})).value().empty());
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
