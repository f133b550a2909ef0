// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine while the world around it stops for a while: the machine sleeps, the clock is set, the network or the keychain is
// gone.
#include "flow/rig.h"

#include "model/advice.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Rig;

namespace {

SimulatorOptions busy()
{
    SimulatorOptions options;
    options.tenants = 2;
    options.backlog = 400;
    options.ratePerMinute = 6;
    return options;
}

void sleep(Rig &rig, Milliseconds duration)
{
    rig.clock.run(rig.clock.sleepFor(duration, {}));
}

void start(Rig &rig)
{
    rig.engine().startForwarding();
    rig.engine().startPolling();
}

void compareNothingLost(Rig &rig)
{
    rig.clock.run(rig.engine().stopPolling());
    const qint64 offered = rig.total(u"offered"_s);
    sleep(rig, 2s); // windows end at whole seconds
    rig.collectOnce();
    QVERIFY2(rig.total(u"received"_s) >= offered, qPrintable(rig.cloud->reportText()));
    QCOMPARE(rig.total(u"doubled"_s), 0);
    QCOMPARE(rig.total(u"altered"_s), 0);
    const StreamCounts counts = rig.counts();
    QCOMPARE(counts.delivered, counts.records);
}

/// From the first collected instant to the last: one window without a hole, for every stream that is collected.
void compareTiled(Rig &rig)
{
    for (const Stream stream : rig.source().streams()) {
        const auto progress = rig.clock.run(rig.store().progress({rig.tenant(0), stream})).value();
        QCOMPARE(progress.complete.windows().size(), size_t(1));
        QVERIFY(progress.complete.windows().front().end <= rig.clock.now());
        QVERIFY(progress.listedTo && *progress.listedTo <= rig.clock.now());
    }
}

bool anyStreamIs(Rig &rig, StreamState state)
{
    for (const TenantStatus &tenant : rig.status().tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            if (stream.state == state)
                return true;
        }
    }
    return false;
}

Seconds longestLag(Rig &rig)
{
    Seconds longest{0};
    for (const TenantStatus &tenant : rig.status().tenants) {
        for (const StreamStatus &stream : tenant.streams)
            longest = std::max(longest, stream.lag.value_or(0s));
    }
    return longest;
}

} // namespace

class ClockFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMachineSleeps_data()
    {
        QTest::addColumn<qint64>("wallMinutes");
        QTest::addColumn<qint64>("steadyMinutes");
        QTest::newRow("suspended for an hour") << qint64(60) << qint64(60);
        QTest::newRow("suspended, the steady clock stood still") << qint64(60) << qint64(0);
        QTest::newRow("suspended for three days") << qint64(3 * 24 * 60) << qint64(3 * 24 * 60);
    }

    void theMachineSleeps()
    {
        QFETCH(qint64, wallMinutes);
        QFETCH(qint64, steadyMinutes);
        Rig rig(busy());
        start(rig);
        sleep(rig, 50min); // tokens are close to their renewal
        const std::chrono::minutes steady(steadyMinutes);
        rig.clock.advance(steady);
        rig.clock.jump(std::chrono::minutes(wallMinutes) - steady);
        const bool atOnce = wallMinutes <= 60; // three days of blobs are more than a minute's quota
        sleep(rig, atOnce ? Milliseconds(70s) : Milliseconds(30min));
        QVERIFY2(longestLag(rig) <= 70s, qPrintable(QString::number(longestLag(rig).count())));
        QVERIFY(!anyStreamIs(rig, StreamState::NeedsOperator));
        sleep(rig, 10min);
        compareNothingLost(rig);
        compareTiled(rig);
        QCOMPARE(rig.violations(), 0);
    }

    /// Our clock alone is wrong for a while; that of the service is right.
    void ourClockIsWrongForAnHour_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("ten minutes ahead") << qint64(10);
        QTest::newRow("ten minutes behind") << qint64(-10);
        QTest::newRow("four hours behind") << qint64(-240);
        QTest::newRow("a day ahead") << qint64(24 * 60);
    }

    void ourClockIsWrongForAnHour()
    {
        QFETCH(qint64, minutes);
        Rig rig(busy());
        start(rig);
        sleep(rig, 20min);
        rig.ours.ahead = std::chrono::minutes(minutes);
        sleep(rig, 1h);
        rig.ours.ahead = 0min;
        sleep(rig, 70s);
        QVERIFY2(longestLag(rig) <= 70s, qPrintable(QString::number(longestLag(rig).count())));
        sleep(rig, 30min);
        compareNothingLost(rig);
        compareTiled(rig);
    }

    void noNetworkForAnHour_data()
    {
        QTest::addColumn<Milliseconds>("interval");
        QTest::newRow("15 s") << Milliseconds(15s);
        QTest::newRow("60 s") << Milliseconds(60s);
        QTest::newRow("10 min") << Milliseconds(10min);
    }

    void noNetworkForAnHour()
    {
        QFETCH(Milliseconds, interval);
        CollectorSettings settings;
        settings.pollInterval = interval;
        Rig rig(busy(), settings);
        start(rig);
        sleep(rig, 30min);
        rig.network->pull();
        sleep(rig, 1h);
        QVERIFY(anyStreamIs(rig, StreamState::Retrying));
        QVERIFY2(rig.network->refused() < 60 * 2 * 6 * int(rig.source().streams().size()),
            qPrintable(QString::number(rig.network->refused())));
        rig.network->plugIn();
        sleep(rig, std::min<Milliseconds>(interval, 60s) + 60s);
        // A round that began while the network was away may have ended well just now.
        QVERIFY2(longestLag(rig) <= std::max<Milliseconds>(interval, 60s) + 60s,
            qPrintable(QString::number(longestLag(rig).count())));
        sleep(rig, 2min);
        QVERIFY(!anyStreamIs(rig, StreamState::Retrying));
        compareNothingLost(rig);
        compareTiled(rig);
    }

    void theKeychainIsLockedInMidRun_data()
    {
        QTest::addColumn<Error>("trouble");
        QTest::newRow("locked") << makeError(ErrorKind::KeychainLocked, u"locked"_s, u"KeychainLocked"_s);
        QTest::newRow("no answer") << makeError(ErrorKind::KeychainLocked, u"silent"_s, u"KeychainSilent"_s);
        QTest::newRow("gone") << makeError(ErrorKind::KeychainMissing, u"gone"_s, u"KeychainNoService"_s);
    }

    void theKeychainIsLockedInMidRun()
    {
        QFETCH(Error, trouble);
        Rig rig(busy());
        start(rig);
        sleep(rig, 10min);
        rig.secrets.setTrouble(trouble);
        sleep(rig, 10min); // tokens live on
        QVERIFY(!anyStreamIs(rig, StreamState::NeedsOperator));
        sleep(rig, 80min);
        QVERIFY(anyStreamIs(rig, StreamState::NeedsOperator));
        const EngineStatus status = rig.status();
        QVERIFY(status.trouble.has_value());
        QCOMPARE(status.trouble->code, trouble.code);
        QVERIFY(!adviceFor(*status.trouble).action.isEmpty());
        QCOMPARE(rig.counts().lostBlobs, quint64(0));
        const int requests = rig.transport->requests();
        sleep(rig, 10min);
        QCOMPARE(rig.transport->requests(), requests); // collecting and sending pause
        rig.secrets.setTrouble({});
        sleep(rig, 3min);
        QVERIFY(!anyStreamIs(rig, StreamState::NeedsOperator));
        QVERIFY(!rig.status().trouble.has_value());
        compareNothingLost(rig);
        QCOMPARE(rig.violations(), 0);
    }

    /// A secret that was removed from the keychain is a wrong configuration, not a blob that is gone.
    void aSecretThatIsGoneLosesNoBlob()
    {
        Rig rig(busy());
        start(rig);
        sleep(rig, 10min);
        const Secret kept = rig.clock.run(rig.secrets.read(rig.credential(0))).value().copy();
        rig.clock.run(rig.secrets.remove(rig.credential(0)));
        sleep(rig, 2h);
        QVERIFY(anyStreamIs(rig, StreamState::NeedsOperator));
        QCOMPARE(rig.counts().lostBlobs, quint64(0));
        rig.clock.run(rig.secrets.write(rig.credential(0), kept.copy()));
        sleep(rig, 3min);
        compareNothingLost(rig);
    }
};

QTEST_GUILESS_MAIN(ClockFlowTest)
#include "clock_flow_test.moc"
