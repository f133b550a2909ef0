// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include "json/recordparser.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::expectSuccess;
using test::Rig;

namespace {

SimulatorOptions optionsWith(const QStringList &faults = {})
{
    SimulatorOptions options;
    options.tenants = 2;
    options.backlog = 2000;
    for (const QString &fault : faults)
        options.faults.push_back(*parseFault(fault));
    return options;
}

/// The original records in the files, and how many of them stand there twice.
struct InFiles {
    QSet<QByteArray> records;
    qint64 doubled = 0;
    qint64 torn = 0;
};

InFiles inFiles(const Rig &rig)
{
    InFiles found;
    for (const QByteArray &line : rig.fileLines()) {
        const QByteArray raw = memberBytes(line, "RawEvent").toByteArray();
        const QByteArray tenant = memberBytes(line, "ChildTenantId").toByteArray();
        found.torn += raw.isEmpty() ? 1 : 0;
        found.doubled += found.records.contains(tenant + raw) ? 1 : 0;
        found.records.insert(tenant + raw);
    }
    return found;
}

const DestinationStatus &statusOf(const EngineStatus &status, const QString &name)
{
    const auto found = std::find_if(
        status.destinations.begin(), status.destinations.end(), [&name](const DestinationStatus &d) { return d.name == name; });
    if (found == status.destinations.end())
        qFatal("no destination %s", qPrintable(name));
    return *found;
}

/// Everything is everywhere, once.
void verifyComplete(Rig &rig)
{
    const qint64 offered = rig.total(u"offered"_s);
    QVERIFY2(rig.total(u"lost"_s) == 0, qPrintable(rig.cloud->reportText()));
    QCOMPARE(rig.total(u"doubled"_s), 0);
    QCOMPARE(rig.collector(u"lost"_s), 0);
    QCOMPARE(rig.collector(u"doubled"_s), 0);
    QCOMPARE(rig.collector(u"altered"_s), 0);
    QCOMPARE(rig.violations(), 0);
    rig.restart(); // finishes the files
    const InFiles files = inFiles(rig);
    QCOMPARE(files.records.size(), offered);
    QCOMPARE(files.doubled, 0);
    QCOMPARE(files.torn, 0);
    const StreamCounts counts = rig.counts();
    QCOMPARE(counts.records, quint64(offered));
    QCOMPARE(counts.delivered, counts.records);
    QCOMPARE(counts.outbox, quint64(0));
}

} // namespace

/// Three destinations at once: each gets everything, whatever becomes of the others.
class DestinationsFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachGetsEverything()
    {
        Rig rig(optionsWith());
        addOthers(rig);
        rig.collectOnce();
        verifyComplete(rig);
    }

    void anOutageOfHoursHoldsNobodyElse_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("down");
        QTest::addColumn<DestinationState>("state");
        QTest::newRow("collector") << u"collector-outage=10800"_s << u"Old workspace"_s << DestinationState::Retrying;
        QTest::newRow("collector's key") << u"collector-403=10800"_s << u"Old workspace"_s << DestinationState::NeedsOperator;
        QTest::newRow("ingestion") << u"sink-outage=10800"_s << u"Parent Sentinel"_s << DestinationState::Retrying;
    }
    void anOutageOfHoursHoldsNobodyElse()
    {
        QFETCH(QString, fault);
        QFETCH(QString, down);
        QFETCH(DestinationState, state);
        SimulatorOptions options = optionsWith({fault});
        options.ratePerMinute = 10;
        CollectorSettings settings;
        settings.pollInterval = 10min;
        Rig rig(options, settings);
        addOthers(rig);
        poll(rig, 2h);

        const EngineStatus meanwhile = rig.status();
        const qint64 offered = rig.total(u"offered"_s);
        const bool isCollector = down == u"Old workspace";
        QCOMPARE(isCollector ? rig.collector(u"received"_s) : rig.total(u"received"_s), 0);
        QVERIFY((isCollector ? rig.total(u"received"_s) : rig.collector(u"received"_s)) >= offered - 200);
        const DestinationStatus &troubled = statusOf(meanwhile, down);
        QCOMPARE(troubled.state, state);
        QVERIFY(troubled.lastError);
        QVERIFY(troubled.waitingBatches > 0);
        QVERIFY(troubled.waitingRecords >= quint64(offered - 200));
        QVERIFY(troubled.waitingBytes > 0);
        QCOMPARE(meanwhile.outbox.batches, troubled.waitingBatches); // waits for nobody else
        for (const QString &name : {u"Old workspace"_s, u"Parent Sentinel"_s, u"Files"_s}) {
            if (name != down) {
                QCOMPARE(statusOf(meanwhile, name).waitingBatches, quint64(0));
                QVERIFY(!statusOf(meanwhile, name).lastError);
            }
        }
        const StreamCounts counts = rig.counts();
        QCOMPARE(counts.records, counts.delivered + counts.outbox + counts.quarantined);
        QCOMPARE(counts.delivered, quint64(0)); // counts when all have it

        poll(rig, 2h);
        rig.clock.run(rig.clock.sleepFor(2s, {}));
        rig.engine().startForwarding();
        rig.clock.run(rig.engine().drain(5min, {}));
        const EngineStatus after = rig.status();
        QVERIFY(!statusOf(after, down).lastError);
        QCOMPARE(statusOf(after, down).waitingBatches, quint64(0));
        QVERIFY(statusOf(after, down).lastAccepted);
        QCOMPARE(rig.collector(u"received"_s), rig.total(u"received"_s));
        QCOMPARE(rig.total(u"doubled"_s) + rig.collector(u"doubled"_s), 0);
        rig.restart();
        QCOMPARE(inFiles(rig).records.size(), rig.total(u"received"_s));
        QCOMPARE(inFiles(rig).doubled, 0);
    }

    void aDirectoryThatIsGoneForHoursLosesNothing()
    {
        Rig rig(optionsWith());
        addOthers(rig);
        QVERIFY(QDir(rig.filesDirectory()).removeRecursively());
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.collector(u"lost"_s), 0);
        const EngineStatus meanwhile = rig.status();
        const DestinationStatus &files = statusOf(meanwhile, u"Files"_s);
        QCOMPARE(files.state, DestinationState::NeedsOperator);
        QCOMPARE(files.lastError->code, u"FilesDirectoryMissing"_s);
        QVERIFY(files.waitingRecords > 0);
        rig.clock.run(rig.clock.sleepFor(3h, {}));
        QVERIFY(QDir().mkpath(rig.filesDirectory()));
        rig.clock.run(rig.clock.sleepFor(5min, {}));
        verifyComplete(rig);
    }

    void theStateOutlivesTheProcess()
    {
        Rig rig(optionsWith({u"collector-403=36000"_s}));
        addOthers(rig);
        rig.collectOnce();
        rig.restart(); // nothing sends yet
        const EngineStatus status = rig.status();
        QCOMPARE(statusOf(status, u"Old workspace"_s).state, DestinationState::NeedsOperator);
        QCOMPARE(statusOf(status, u"Old workspace"_s).lastError->code, u"WorkspaceKeyRefused"_s);
        QVERIFY(statusOf(status, u"Old workspace"_s).lastErrorAt);
        QVERIFY(statusOf(status, u"Old workspace"_s).waitingRecords > 0);
        QVERIFY(statusOf(status, u"Parent Sentinel"_s).lastAccepted);
        QCOMPARE(statusOf(status, u"Parent Sentinel"_s).state, DestinationState::Idle);
    }

    void aBlockedDestinationDoesNotKeepTheOthersFromDraining()
    {
        Rig rig(optionsWith({u"collector-403=36000"_s}));
        addOthers(rig);
        const Instant before = rig.clock.now();
        rig.engine().startForwarding();
        rig.clock.run(rig.engine().collectOnce({}));
        const DrainResult drained = rig.clock.run(rig.engine().drain(5min, {}));
        QVERIFY(!drained.empty);
        QCOMPARE(drained.destination, u"Old workspace"_s);
        QCOMPARE(drained.error->code, u"WorkspaceKeyRefused"_s);
        QVERIFY(rig.clock.now() - before < 5min); // gave up at once when only that one was left
        QCOMPARE(rig.total(u"lost"_s), 0);
        rig.restart();
        QCOMPARE(inFiles(rig).records.size(), rig.total(u"offered"_s));
    }

    void whatOneRefusesTheOthersTake()
    {
        Rig rig(optionsWith({u"poison=2"_s}));
        addOthers(rig);
        rig.collectOnce();
        const qint64 offered = rig.total(u"offered"_s);
        QCOMPARE(rig.total(u"refused"_s), 4);
        QCOMPARE(rig.total(u"received"_s), offered - 4);
        QCOMPARE(rig.collector(u"received"_s), offered);
        rig.restart();
        QCOMPARE(inFiles(rig).records.size(), offered);
        const StreamCounts counts = rig.counts();
        QCOMPARE(counts.quarantined, quint64(4));
        QCOMPARE(counts.delivered + counts.quarantined, counts.records);
    }

    void aLargePostIsSplitUntilItFits()
    {
        SimulatorOptions options = optionsWith({u"collector-too-large=600000"_s});
        options.backlog = 12'000;
        Rig rig(options);
        addOthers(rig);
        rig.collectOnce();
        QVERIFY(rig.collector(u"requests"_s) > rig.collector(u"accepted"_s));
        verifyComplete(rig);
    }

    void oneAddedLaterGetsWhatIsCollectedFromThenOn()
    {
        SimulatorOptions options = optionsWith();
        options.ratePerMinute = 20;
        Rig rig(options);
        rig.collectOnce();
        const qint64 before = rig.total(u"received"_s);
        rig.add(rig.collectorDestination());
        rig.poll(20min);
        QVERIFY(rig.total(u"received"_s) > before);
        QCOMPARE(rig.collector(u"received"_s), rig.total(u"received"_s) - before);
    }

    void aProfileOfFilesAloneWorks()
    {
        Rig rig(optionsWith());
        const auto destinations = rig.clock.run(rig.store().destinations());
        expectSuccess(rig.clock.run(rig.store().removeDestination(destinations->front().id)));
        rig.add(rig.filesDestination());
        rig.collectOnce();
        rig.restart();
        QCOMPARE(inFiles(rig).records.size(), rig.total(u"offered"_s));
        QCOMPARE(rig.total(u"received"_s), 0);
    }

    void removingTheOneThatIsDownDeliversTheRest()
    {
        Rig rig(optionsWith({u"collector-403=36000"_s}));
        addOthers(rig);
        rig.collectOnce();
        QCOMPARE(rig.counts().delivered, quint64(0));
        const auto destinations = rig.clock.run(rig.store().destinations());
        expectSuccess(rig.clock.run(rig.store().removeDestination((*destinations)[1].id)));
        const StreamCounts counts = rig.counts();
        QCOMPARE(counts.delivered, counts.records);
        QCOMPARE(counts.outbox, quint64(0));
    }

private:
    static void addOthers(Rig &rig)
    {
        rig.add(rig.collectorDestination());
        rig.add(rig.filesDestination());
    }

    static void poll(Rig &rig, Milliseconds duration)
    {
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(duration, {}));
        rig.clock.run(rig.engine().stopPolling());
    }
};

QTEST_GUILESS_MAIN(DestinationsFlowTest)
#include "destinations_flow_test.moc"
