// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using tributary::test::Bench;
using tributary::test::Outcome;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything a process shows of itself to others.
QByteArray visibleOf(qint64 processId)
{
    const QString proc = u"/proc/%1/"_s.arg(processId);
    return contentOf(proc + u"cmdline"_s) + contentOf(proc + u"environ"_s);
}

} // namespace

/// Programs, sockets, keychain and SIGKILL as they are.
class EndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedFiftyTimesNothingIsLost()
    {
        // New records keep arriving, so that every life of the collector has something under way.
        const int kills =
            qEnvironmentVariableIntValue("TRIBUTARY_KILLS") > 0 ? qEnvironmentVariableIntValue("TRIBUTARY_KILLS") : 50;
        Bench bench(
            {u"--tenants"_s, u"2"_s, u"--backlog"_s, u"60000"_s, u"--rate"_s, u"6000"_s, u"--fault"_s, u"latency=15"_s});
        bench.addEverything();
        QRandomGenerator random(20261123);
        for (int i = 0; i < kills; ++i) {
            const auto collector = bench.start({u"collect"_s, u"--interval"_s, u"15s"_s});
            QTest::qWait(50 + random.bounded(600));
            QCOMPARE(collector->state(), QProcess::Running);
            collector->kill();
            QVERIFY(collector->waitForFinished());
            QCOMPARE(collector->exitStatus(), QProcess::CrashExit);
        }
        const Outcome last = bench.ctl({u"collect"_s, u"--once"_s, u"--json"_s});
        QCOMPARE(last.exitCode, 0);
        QElapsedTimer lastRound;
        lastRound.start();
        const Outcome again = bench.ctl({u"collect"_s, u"--once"_s, u"--json"_s});
        QCOMPARE(again.exitCode, 0);

        const QJsonObject totals = bench.report().value("totals"_L1).toObject();
        const qint64 offered = totals.value("offered"_L1).toInteger();
        const qint64 received = totals.value("received"_L1).toInteger();
        const qint64 doubled = totals.value("doubled"_L1).toInteger();
        qInfo("%d kills: offered %lld, received %lld, doubled %lld", kills, offered, received, doubled);
        QVERIFY(received >= 60000);
        // What became available since the last round began may still be to come.
        QVERIFY2(offered - received <= 6000 / 60 * (10 + lastRound.elapsed() / 1000),
            qPrintable(QString::number(offered - received)));
        QCOMPARE(totals.value("altered"_L1).toInteger(), 0);
        // At most the batches in flight to the sink are repeated: twelve of at most a megabyte each time.
        QVERIFY2(doubled <= kills * 12 * 1000, qPrintable(QString::number(doubled)));
        QCOMPARE(bench.report().value("violations"_L1).toArray().size(), 0);
    }

    void aSecretIsInTheKeychainAndNowhereElse()
    {
        Bench bench({u"--tenants"_s, u"2"_s, u"--backlog"_s, u"3000"_s, u"--fault"_s, u"server-error=5"_s});
        bench.addEverything();
        const QJsonObject ready = bench.ready();
        QByteArrayList secrets{ready.value("destination"_L1).toObject().value("clientSecret"_L1).toString().toUtf8()};
        for (const QJsonValue &tenant : ready.value("tenants"_L1).toArray())
            secrets.append(tenant.toObject().value("clientSecret"_L1).toString().toUtf8());

        const auto collector = bench.start({u"collect"_s, u"--once"_s, u"--log-level"_s, u"debug"_s});
        QByteArray visible = visibleOf(collector->processId());
        QVERIFY(visible.contains("collect"));
        QVERIFY(collector->waitForFinished(60'000));
        QCOMPARE(collector->exitCode(), 0);
        visible += collector->readAllStandardOutput() + collector->readAllStandardError();
        visible += bench.ctl({u"status"_s}).out + bench.ctl({u"tenant"_s, u"list"_s, u"--json"_s}).out;
        visible += bench.ctl({u"tenant"_s, u"check"_s, u"--log-level"_s, u"debug"_s}).err;
        QVERIFY(visible.contains("tributary.http")); // the debug log did say something
        QDirIterator files(bench.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            visible += contentOf(files.next());
            ++count;
        }
        QVERIFY(count > 0);
        for (const QByteArray &secret : secrets) {
            QVERIFY(secret.size() > 8);
            QVERIFY(!visible.contains(secret));
            QVERIFY(!visible.contains(secret.toBase64()));
            QVERIFY(!visible.contains(QUrl::toPercentEncoding(QString::fromUtf8(secret))));
        }
        QVERIFY(!visible.contains("Bearer ey"));
        QCOMPARE(bench.total(u"lost"_s), 0);
    }

    void aSecondCollectorRefusesPolitely()
    {
        Bench bench({u"--backlog"_s, u"500"_s});
        bench.addEverything();
        const auto first = bench.start({u"collect"_s});
        QTRY_VERIFY_WITH_TIMEOUT(bench.total(u"received"_s) > 0, 20'000);
        const Outcome second = bench.ctl({u"collect"_s, u"--once"_s});
        QCOMPARE(second.exitCode, 3);
        QVERIFY(second.err.contains(QByteArray::number(first->processId())));
        QVERIFY(second.err.contains(", since 20"));
        QCOMPARE(bench.ctl({u"status"_s, u"--json"_s}).exitCode, 0);
        first->terminate();
        QVERIFY(first->waitForFinished(20'000));
        QCOMPARE(first->exitCode(), 0);
        const auto killed = bench.start({u"collect"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.profile() + u"/collector.lock"_s), 20'000);
        killed->kill();
        QVERIFY(killed->waitForFinished());
        QVERIFY(QFile::exists(bench.profile() + u"/collector.lock"_s)); // it could not take it along
        QCOMPARE(bench.ctl({u"collect"_s, u"--once"_s}).exitCode, 0);
    }

    /// Rights do not bind root: then the commands run as somebody else.
    void aReadOnlyProfileIsRefusedForCollectingAndCanBeLookedAt()
    {
        Bench bench({u"--backlog"_s, u"300"_s});
        bench.addEverything();
        QCOMPARE(bench.ctl({u"collect"_s, u"--once"_s}).exitCode, 0);
        QVERIFY(QFile::setPermissions(bench.path({}), QFile::Permissions(0x7055)));
        QVERIFY(QFile::setPermissions(bench.path(u"cloud.json"_s), QFile::Permissions(0x4044)));
        QVERIFY(QFile::setPermissions(bench.profile() + u"/tributary.db"_s, QFile::Permissions(0x4044)));
        QVERIFY(QFile::setPermissions(bench.profile(), QFile::Permissions(0x5055)));
        const Outcome refused = bench.ctlUnprivileged({u"collect"_s, u"--once"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("profile"), refused.err.constData());
        for (const char *command : {"status", "records", "coverage"}) {
            const Outcome shown = bench.ctlUnprivileged({QString::fromLatin1(command)});
            QVERIFY2(shown.exitCode == 0, shown.err.constData());
            QVERIFY(!shown.out.isEmpty());
        }
        QVERIFY(QFile::setPermissions(bench.profile(), QFile::Permissions(0x7000)));
    }

    void interruptedItDrainsAndSaysWhatIsLeft()
    {
        Bench bench({u"--backlog"_s, u"30000"_s, u"--fault"_s, u"latency=30"_s});
        bench.addEverything();
        const auto collector = bench.start({u"collect"_s});
        QTRY_VERIFY_WITH_TIMEOUT(bench.total(u"received"_s) > 0, 20'000);
        collector->terminate();
        QVERIFY(collector->waitForFinished(30'000));
        const QByteArray said = collector->readAllStandardError() + collector->readAllStandardOutput();
        QVERIFY2(said.contains("Stopping") && said.contains("Waiting     0"), said.constData());
        const Outcome rest = bench.ctl({u"collect"_s, u"--once"_s});
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(bench.total(u"lost"_s), 0);
        QCOMPARE(bench.total(u"doubled"_s), 0);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("unknown command") << QStringList{u"colect"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"collect"_s, u"--onse"_s} << 2;
        QTest::newRow("no tenants yet") << QStringList{u"collect"_s, u"--once"_s} << 2;
        QTest::newRow("unknown tenant") << QStringList{u"tenant"_s, u"check"_s, u"Nobody"_s} << 2;
        QTest::newRow("bad interval") << QStringList{u"collect"_s, u"--interval"_s, u"1s"_s} << 2;
        QTest::newRow("unknown fault") << QStringList{u"simulate"_s, u"--write-cloud"_s, u"x.json"_s, u"--fault"_s, u"plague"_s}
                                       << 2;
    }

    void wrongUseIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        Bench bench({});
        bench.addEverything();
        if (arguments.contains(u"--once"_s)) // only this one wants a profile without tenants
            QCOMPARE(
                bench.ctl({u"tenant"_s, u"remove"_s, bench.ready().value("tenants"_L1)[0]["name"_L1].toString()}).exitCode, 0);
        const Outcome outcome = bench.ctl(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(!(outcome.out + outcome.err).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "endtoend_test.moc"
