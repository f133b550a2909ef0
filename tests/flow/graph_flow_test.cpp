// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include "model/parking.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulatorOptions small(int tenants, const QStringList &faults = {}, qint64 backlog = 2000)
{
    SimulatorOptions options;
    options.tenants = tenants;
    options.backlog = backlog;
    for (const QString &fault : faults)
        options.faults.push_back(*parseFault(fault));
    return options;
}

/// The simulator's figures of one stream of one tenant.
QJsonObject figures(const Rig &rig, Stream stream, int tenant = 0)
{
    const QJsonArray streams =
        rig.cloud->report().value("tenants"_L1).toArray().at(tenant).toObject().value("streams"_L1).toArray();
    for (const auto &one : streams) {
        if (one.toObject().value("stream"_L1).toString() == streamName(stream))
            return one.toObject();
    }
    return {};
}

qint64 ofTenant(const Rig &rig, const QString &name, int tenant = 0)
{
    return rig.cloud->report().value("tenants"_L1).toArray().at(tenant).toObject().value(name).toInteger(-1);
}

StreamStatus statusOf(Rig &rig, Stream stream, int tenant = 0)
{
    return rig.status().tenants.at(tenant).streams.at(allStreams().indexOf(stream));
}

/// New records come while a round runs: those of its last second are for the next one.
void collectUpToNow(Rig &rig)
{
    for (int i = 0; i < 8 && (i == 0 || rig.total(u"lost"_s) > 0); ++i) {
        rig.clock.run(rig.clock.sleepFor(3700ms, {}));
        rig.collectOnce();
    }
}

} // namespace

class GraphFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allTenStreamsArriveWhole()
    {
        Rig rig(small(2));
        const RoundResult result = rig.collectOnce();
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QVERIFY2(
            rig.violations() == 0, QJsonDocument(rig.cloud->report().value("violations"_L1).toArray()).toJson().constData());
        for (const Stream stream : allStreams()) {
            const QJsonObject stands = figures(rig, stream);
            QVERIFY2(stands.value("offered"_L1).toInteger() > 0, qPrintable(streamName(stream)));
            QCOMPARE(stands.value("received"_L1), stands.value("offered"_L1));
            QCOMPARE(statusOf(rig, stream).state, StreamState::Working);
            QCOMPARE(statusOf(rig, stream).gaps, 0);
        }
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.total(u"altered"_s), 0);
        QCOMPARE(rig.violations(), 0);
        QCOMPARE(ofTenant(rig, u"graphRequests"_s), 5); // one page a feed, none fetched twice
        QCOMPARE(ofTenant(rig, u"graphThrottled"_s), 0);
        const StreamCounts counts = rig.counts();
        QCOMPARE(counts.listed, counts.fetched);
        rig.poll(1h); // listed again and again
        QCOMPARE(rig.counts().fetched, counts.fetched);
        QCOMPARE(rig.counts().duplicates, counts.duplicates); // the overlap is no duplicate
    }

    void pollingKeepsUpAndAsksLittle()
    {
        SimulatorOptions options = small(1);
        options.ratePerMinute = 60;
        Rig rig(options);
        rig.poll(1h);
        collectUpToNow(rig);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0);
        QCOMPARE(ofTenant(rig, u"graphThrottled"_s), 0);
        for (const Stream stream : graphStreams())
            QVERIFY(*statusOf(rig, stream).lag < 120s);
    }

    void lateRecordsAreFound_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Milliseconds>("duration");
        QTest::newRow("within the overlap") << u"graph-late=3000"_s << Milliseconds(4h);
        QTest::newRow("by the daily sweep") << u"graph-late=14400"_s << Milliseconds(30h);
    }

    void lateRecordsAreFound()
    {
        QFETCH(QString, fault);
        QFETCH(Milliseconds, duration);
        SimulatorOptions options = small(1, {fault});
        Rig rig(options);
        rig.collectOnce();
        QVERIFY(figures(rig, Stream::GraphSignInsInteractive).value("offered"_L1).toInteger() > 0);
        const qint64 early = figures(rig, Stream::GraphSignInsInteractive).value("offered"_L1).toInteger();
        rig.poll(duration);
        QVERIFY(figures(rig, Stream::GraphSignInsInteractive).value("offered"_L1).toInteger() > early);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
    }

    void manyPagesAreReadInTurnWithinTheBudget()
    {
        SimulatorOptions options = small(1, {}, 500);
        options.graphBacklog = 12'500;
        Rig rig(options);
        const Milliseconds before = rig.clock.steady();
        rig.collectOnce();
        QCOMPARE(figures(rig, Stream::GraphDirectoryAudits).value("received"_L1).toInteger(), 12'500);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0);
        QCOMPARE(ofTenant(rig, u"graphPages"_s), 5 * 13);
        QCOMPARE(ofTenant(rig, u"graphThrottled"_s), 0);
        const Milliseconds took = rig.clock.steady() - before;
        QVERIFY2(took < 140s, qPrintable(QString::number(took.count()))); // 65 requests at five in ten seconds
    }

    void bothBudgetsHold()
    {
        constexpr int tenants = 30; // with five requests each more than the app may send at once
        SimulatorOptions options = small(tenants, {}, 3000);
        options.sharedApp = true; // Graph counts it over all tenants
        Rig rig(options);
        rig.poll(4min);
        QCOMPARE(rig.total(u"lost"_s), 0);
        for (int tenant = 0; tenant < tenants; ++tenant)
            QCOMPARE(ofTenant(rig, u"graphThrottled"_s, tenant), 0);
    }

    void aThrottledGraphHoldsUpNobodyElse_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("without Retry-After") << u"graph-throttle=600@1"_s;
        QTest::newRow("with Retry-After") << u"graph-throttle-retry-after=600@1"_s;
    }

    void aThrottledGraphHoldsUpNobodyElse()
    {
        QFETCH(QString, fault);
        Rig rig(small(2, {fault}));
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(60s, {}));
        QCOMPARE(figures(rig, Stream::GraphDirectoryAudits).value("received"_L1).toInteger(), 0);
        QCOMPARE(statusOf(rig, Stream::GraphDirectoryAudits).state, StreamState::Throttled);
        for (const Stream stream : activityStreams()) {
            QCOMPARE(statusOf(rig, stream).state, StreamState::Working);
            QCOMPARE(figures(rig, stream).value("lost"_L1).toInteger(), 0);
        }
        for (const Stream stream : allStreams())
            QCOMPARE(figures(rig, stream, 1).value("lost"_L1).toInteger(), 0);
        rig.poll(20min);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QVERIFY2(ofTenant(rig, u"graphThrottled"_s) <= 40, qPrintable(QString::number(ofTenant(rig, u"graphThrottled"_s))));
    }

    void withoutALicenceSignInsAreParkedAndAskedOnceADay()
    {
        Rig rig(small(1, {u"no-premium=100000"_s}));
        const RoundResult result = rig.collectOnce();
        QVERIFY(!result.error); // nothing went wrong
        const StreamStatus parked = statusOf(rig, Stream::GraphSignInsNonInteractive);
        QCOMPARE(parked.state, StreamState::Parked);
        QCOMPARE(parkReasonOf(parked.stream, *parked.lastError), ParkReason::Licence);
        QCOMPARE(statusOf(rig, Stream::GraphDirectoryAudits).state, StreamState::Working);
        const qint64 asked = ofTenant(rig, u"graphRequests"_s);
        rig.restart(); // remembered
        rig.poll(2h);
        QCOMPARE(statusOf(rig, Stream::GraphSignInsNonInteractive).state, StreamState::Parked);
        const qint64 polls = ofTenant(rig, u"graphRequests"_s) - asked;
        QVERIFY2(polls <= 130, qPrintable(QString::number(polls))); // the directory audits alone
        rig.poll(27h); // the licence is there after 27 h 46 min; the next look is due after that
        QCOMPARE(statusOf(rig, Stream::GraphSignInsNonInteractive).state, StreamState::Parked);
        rig.poll(30h);
        QCOMPARE(statusOf(rig, Stream::GraphSignInsNonInteractive).state, StreamState::Working);
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.violations(), 0);
    }

    void aPersonMayAskAtOnce()
    {
        Rig rig(small(1, {u"no-premium=600"_s}));
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(20min, {}));
        QCOMPARE(statusOf(rig, Stream::GraphSignInsInteractive).state, StreamState::Parked);
        rig.engine().checkAgain(rig.tenant(0));
        rig.clock.run(rig.clock.sleepFor(20s, {}));
        QCOMPARE(statusOf(rig, Stream::GraphSignInsInteractive).state, StreamState::Working);
        QVERIFY(!statusOf(rig, Stream::GraphSignInsInteractive).lastError);
        rig.clock.run(rig.engine().stopPolling());
        rig.clock.run(rig.engine().drain(5min, {}));
        QCOMPARE(rig.total(u"lost"_s), 0);
    }

    void aMissingPermissionParksAndAGrantShows()
    {
        Rig rig(small(1, {u"no-graph-role=900"_s}));
        rig.collectOnce();
        const StreamStatus parked = statusOf(rig, Stream::GraphDirectoryAudits);
        QCOMPARE(parked.state, StreamState::Parked);
        QCOMPARE(parkReasonOf(parked.stream, *parked.lastError), ParkReason::Permission);
        QVERIFY(parked.lastError->message.contains(u"AuditLog.Read.All"_s));
        QCOMPARE(ofTenant(rig, u"graphRequests"_s), 0); // the token told
        rig.poll(90min);
        QCOMPARE(rig.total(u"lost"_s), 0);
    }

    void whereBetaIsRefusedTheRestGoesOn()
    {
        Rig rig(small(1, {u"beta-refused"_s}));
        const RoundResult result = rig.collectOnce();
        QVERIFY(!result.error);
        for (const Stream stream :
            {Stream::GraphSignInsNonInteractive, Stream::GraphSignInsServicePrincipal, Stream::GraphSignInsManagedIdentity}) {
            const StreamStatus parked = statusOf(rig, stream);
            QCOMPARE(parked.state, StreamState::Parked);
            QCOMPARE(parkReasonOf(stream, *parked.lastError), ParkReason::NotOffered);
        }
        for (const Stream stream : {Stream::GraphSignInsInteractive, Stream::GraphDirectoryAudits}) {
            QCOMPARE(statusOf(rig, stream).state, StreamState::Working);
            QCOMPARE(figures(rig, stream).value("lost"_L1).toInteger(), 0);
        }
    }

    void aWayThatIsClosedIsGoneAround_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("foreign host") << u"next-link-foreign=2"_s;
        QTest::newRow("always foreign") << u"next-link-foreign=1"_s;
        QTest::newRow("circle") << u"next-link-loop=2"_s;
        QTest::newRow("always a circle") << u"next-link-loop=1"_s;
    }

    void aWayThatIsClosedIsGoneAround()
    {
        QFETCH(QString, fault);
        SimulatorOptions options = small(1, {fault}, 500);
        options.graphBacklog = 4'500;
        Rig rig(options);
        rig.collectOnce();
        for (const Stream stream : graphStreams()) {
            QCOMPARE(figures(rig, stream).value("received"_L1).toInteger(), 4'500);
            QCOMPARE(statusOf(rig, stream).state, StreamState::Working);
            QCOMPARE(statusOf(rig, stream).gaps, 0);
        }
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0); // a token on a foreign host would be one
    }

    void whatIsTooOldIsRecordedAsLost()
    {
        Rig rig(small(1, {u"graph-retention=10"_s}));
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0); // the simulator's past is seven days long
        const auto losses = rig.clock.run(rig.store().losses(rig.tenant(0)));
        Window lost{Instant::max(), Instant::min()};
        for (const Loss &loss : *losses) {
            if (loss.stream.stream != Stream::GraphDirectoryAudits)
                continue;
            QCOMPARE(loss.code, u"InvalidFilterClause"_s);
            lost = {std::min(lost.start, loss.window.start), std::max(lost.end, loss.window.end)};
        }
        const Instant now = rig.clock.now();
        QVERIFY(lost.start < now - 29 * 24h);
        QVERIFY(lost.end > now - 11 * 24h && lost.end <= now - 9 * 24h); // told apart to a day
        const StreamProgress progress = *rig.clock.run(rig.store().progress({rig.tenant(0), Stream::GraphDirectoryAudits}));
        QVERIFY(progress.complete.contains({now - 29 * 24h, now - 1h})); // asked for once
        const qint64 asked = ofTenant(rig, u"graphRequests"_s);
        rig.collectOnce();
        QCOMPARE(ofTenant(rig, u"graphRequests"_s) - asked, 5);
        QCOMPARE(rig.violations(), 0);
    }

    void damagedAnswersAreAskedForAgain_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"truncated=2", "reset=2", "html=2", "server-error=20", "bad-gateway=20", "unauthorized=20"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void damagedAnswersAreAskedForAgain()
    {
        QFETCH(QString, fault);
        SimulatorOptions options = small(1, {fault}, 500);
        options.graphBacklog = 3'500;
        Rig rig(options);
        rig.collectOnce();
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0);
    }

    void aKilledRoundLosesNothingAndGoesOnWhereItWas()
    {
        SimulatorOptions options = small(1, {}, 500);
        options.graphBacklog = 9'000;
        Rig rig(options);
        for (int i = 0; i < 4; ++i) {
            rig.engine().startForwarding();
            rig.engine().startPolling();
            rig.clock.run(rig.clock.sleepFor(Milliseconds(12'000 + 7'000 * i), {}));
            rig.restart();
        }
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0);
        const qint64 pages = ofTenant(rig, u"graphPages"_s);
        QVERIFY2(pages <= 5 * 9 + 5 * 4 * 3, qPrintable(QString::number(pages))); // no walk was begun from its start each time
    }

    void catchingUpDoesNotKeepWhatIsNewWaiting()
    {
        SimulatorOptions options = small(1, {}, 500);
        options.graphBacklog = 36'000;
        options.ratePerMinute = 60;
        Rig rig(options);
        rig.poll(20min);
        const StreamStatus status = statusOf(rig, Stream::GraphSignInsNonInteractive);
        QVERIFY(status.lag);
        QVERIFY2(*status.lag < 6min, qPrintable(QString::number(status.lag->count())));
        collectUpToNow(rig);
        QVERIFY(rig.total(u"lost"_s) <= 90); // what came while the last round ran
        for (const Stream stream : graphStreams())
            QVERIFY(figures(rig, stream).value("received"_L1).toInteger() >= 36'000);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        QCOMPARE(rig.violations(), 0);
    }

    void backfillFetchesWhatIsMissing()
    {
        Rig rig(small(1));
        Tenant tenant = rig.clock.run(rig.store().tenants())->front();
        tenant.since = rig.clock.now() - 48h;
        expectSuccess(rig.clock.run(rig.store().saveTenant(tenant)));
        rig.restart();
        rig.collectOnce();
        const qint64 before = figures(rig, Stream::GraphDirectoryAudits).value("received"_L1).toInteger();
        QVERIFY(before < figures(rig, Stream::GraphDirectoryAudits).value("offered"_L1).toInteger());
        const BackfillRequest request{
            .tenant = tenant.id, .streams = graphStreams(), .range = {rig.clock.now() - 24h * 20, rig.clock.now()}};
        const RoundResult filled = rig.clock.run(rig.engine().backfill(request, {}, {}));
        rig.clock.run(rig.engine().drain(5min, {}));
        QVERIFY(!filled.error);
        QCOMPARE(filled.windows, filled.windowsDone);
        for (const Stream stream : graphStreams())
            QCOMPARE(figures(rig, stream).value("lost"_L1).toInteger(), 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
    }

    void aStreamThatIsOffIsNotAsked()
    {
        Rig rig(small(1));
        for (const Stream stream : graphStreams())
            expectSuccess(rig.clock.run(rig.store().setState({rig.tenant(0), stream}, StreamState::Off, {}, rig.clock.now())));
        rig.restart();
        rig.collectOnce();
        QCOMPARE(ofTenant(rig, u"graphRequests"_s), 0);
        QCOMPARE(statusOf(rig, Stream::GraphDirectoryAudits).state, StreamState::Off);
    }
};

QTEST_GUILESS_MAIN(GraphFlowTest)
#include "graph_flow_test.moc"
