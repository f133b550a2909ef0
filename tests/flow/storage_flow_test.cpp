// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine while the disk is full for an hour.
#include "flow/rig.h"

#include "model/advice.h"
#include "support/faultvfs.h"

#include <sqlite3.h>

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FaultVfs;
using test::Rig;

namespace {

SimulatorOptions busy()
{
    SimulatorOptions options;
    options.tenants = 3;
    options.backlog = 9000;
    options.ratePerMinute = 60;
    return options;
}

void sleep(Rig &rig, Milliseconds duration)
{
    rig.clock.run(rig.clock.sleepFor(duration, {}));
}

/// What was on offer has arrived, once and unaltered.
void compareNothingLost(Rig &rig, qint64 mostDoubled = 0)
{
    rig.clock.run(rig.engine().stopPolling());
    const qint64 offered = rig.total(u"offered"_s);
    sleep(rig, 2s); // windows end at whole seconds
    rig.collectOnce();
    QVERIFY2(rig.total(u"received"_s) >= offered, qPrintable(rig.cloud->reportText()));
    QVERIFY2(rig.total(u"doubled"_s) <= mostDoubled, qPrintable(rig.cloud->reportText()));
    QCOMPARE(rig.total(u"altered"_s), 0);
    QCOMPARE(rig.violations(), 0);
    const StreamCounts counts = rig.counts();
    QCOMPARE(counts.delivered + counts.quarantined + counts.outbox, counts.records);
    QCOMPARE(counts.outbox, quint64(0));
}

} // namespace

class StorageFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskPausesCollectingAndNothingIsLost_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("files cannot grow") << false;
        QTest::newRow("nothing can be written") << true;
    }

    void aFullDiskPausesCollectingAndNothingIsLost()
    {
        QFETCH(bool, everything);
        FaultVfs vfs;
        Rig rig(busy(), {}, vfs.name());
        rig.engine().startForwarding();
        rig.engine().startPolling();
        sleep(rig, 10min);
        QVERIFY(rig.total(u"received"_s) >= 9000);
        everything ? vfs.failAt(1, SQLITE_FULL, FaultVfs::Lasting::UntilHealed) : vfs.fillDisk();
        sleep(rig, 10min);
        const int requests = rig.transport->requests();
        sleep(rig, 50min);

        const EngineStatus status = rig.status();
        QVERIFY(status.trouble.has_value());
        QCOMPARE(status.trouble->code, u"DiskFull"_s);
        QVERIFY(status.trouble->message.contains(u"free 100 MB or more on"_s));
        QVERIFY(!adviceFor(*status.trouble).action.isEmpty());
        bool paused = false;
        for (const TenantStatus &tenant : status.tenants) {
            for (const StreamStatus &stream : tenant.streams)
                paused = paused || stream.state == StreamState::Paused;
        }
        QVERIFY(paused);
        // Fetching in vain costs a few requests a minute, not the backlog over and over.
        const int spent = rig.transport->requests() - requests;
        QVERIFY2(spent < 50 * 30, qPrintable(QString::number(spent)));

        vfs.heal();
        sleep(rig, 3min);
        QVERIFY(!rig.status().trouble.has_value());
        for (const TenantStatus &tenant : rig.status().tenants) {
            for (const StreamStatus &stream : tenant.streams)
                QVERIFY(stream.state != StreamState::Paused && !stream.lastError);
        }
        rig.poll(5min);
        compareNothingLost(rig);
    }

    void subscriptionsAreNotStartedTwiceBecauseTheStartCannotBeNoted()
    {
        FaultVfs vfs;
        Rig rig(busy(), {}, vfs.name());
        vfs.failAt(1, SQLITE_FULL, FaultVfs::Lasting::UntilHealed);
        rig.engine().startPolling();
        sleep(rig, 5min);
        vfs.heal();
        sleep(rig, 5min);
        QCOMPARE(rig.violations(), 0);
        compareNothingLost(rig);
    }

    /// Receipts that cannot be written wait; their batches are not sent again, unless the process ends.
    void whatWasAcceptedIsNotSentAgainWhileItsReceiptWaits()
    {
        FaultVfs vfs;
        SimulatorOptions options = busy();
        options.ratePerMinute = 0;
        Rig rig(options, {}, vfs.name());
        rig.clock.run(rig.engine().collectOnce({}));
        QVERIFY(rig.status().outbox.records >= 9000);
        vfs.failAt(1, SQLITE_FULL, FaultVfs::Lasting::UntilHealed);
        rig.engine().startForwarding();
        sleep(rig, 1h);
        const qint64 received = rig.total(u"received"_s);
        QVERIFY(received > 0);
        QCOMPARE(rig.total(u"doubled"_s), 0);
        vfs.heal();
        compareNothingLost(rig);
    }

    /// Half of the database is gone while batches wait: what they held is collected again and arrives.
    void aDamagedDatabaseLosesNoRecord()
    {
        SimulatorOptions options = busy();
        options.ratePerMinute = 0;
        Rig rig(options);
        rig.clock.run(rig.engine().collectOnce({}));
        const quint64 waiting = rig.status().outbox.records;
        QVERIFY(waiting >= 9000);
        rig.restart([&rig] {
            QFile file(rig.profile() + u"/tributary.db"_s);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            QVERIFY(file.write(QByteArray(file.size() / 4, '\x5a')) > 0);
        });
        const EngineStatus status = rig.status();
        QVERIFY(status.rebuilt.has_value());
        QVERIFY(status.outbox.records < waiting);
        QVERIFY(!adviceFor(*status.rebuilt).action.isEmpty());
        rig.poll(10min);
        QVERIFY2(rig.total(u"lost"_s) == 0, qPrintable(rig.cloud->reportText() + status.rebuilt->message));
        QVERIFY(rig.total(u"received"_s) >= 9000);
    }

    void aProcessEndingOnAFullDiskRepeatsAtMostWhatWaitedForItsReceipt()
    {
        FaultVfs vfs;
        SimulatorOptions options = busy();
        options.ratePerMinute = 0;
        Rig rig(options, {}, vfs.name());
        rig.clock.run(rig.engine().collectOnce({}));
        vfs.failAt(1, SQLITE_FULL, FaultVfs::Lasting::UntilHealed);
        rig.engine().startForwarding();
        sleep(rig, 1min);
        const qint64 received = rig.total(u"received"_s);
        rig.clock.run(rig.engine().close());
        vfs.heal();
        rig.restart();
        compareNothingLost(rig, received);
        QVERIFY(received <= 12 * 1000);
    }
};

QTEST_GUILESS_MAIN(StorageFlowTest)
#include "storage_flow_test.moc"
