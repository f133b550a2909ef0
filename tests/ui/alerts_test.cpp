// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts.h"
#include "ui/fakeconsole.h"

#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is told outside the window, in virtual time: the status brings its own.
class AlertsTest : public QObject {
    Q_OBJECT

    static EngineStatus quiet(Milliseconds after = 0ms)
    {
        EngineStatus status = emptyStatus();
        status.asOf += after;
        status.collecting = true;
        status.tenants << quietTenant(u"Contoso"_s) << quietTenant(u"Fabrikam"_s);
        return status;
    }

    static EngineStatus stopped(Milliseconds after, int tenants = 1)
    {
        EngineStatus status = quiet(after);
        for (int i = 0; i < tenants; ++i) {
            StreamStatus &stream = status.tenants[i].streams[0];
            stream.state = StreamState::NeedsOperator;
            stream.lastError = Error{.kind = ErrorKind::Configuration, .code = u"AADSTS7000222"_s};
        }
        return status;
    }

    static QDateTime at(int hour) { return {QDate(2026, 11, 22), QTime(hour, 0)}; }

private Q_SLOTS:
    void aQuietDayTellsNothing()
    {
        AlertBook book;
        for (int minute = 0; minute < 60; ++minute)
            QVERIFY(book.due(quiet(std::chrono::minutes(minute)), at(12), {}).isEmpty());
        QVERIFY(book.due(EngineStatus(), at(12), {}).isEmpty());
    }

    void aProblemIsToldOnceNotEveryMinute()
    {
        AlertBook book;
        int told = 0;
        for (int minute = 0; minute < 24 * 60; ++minute)
            told += int(book.due(stopped(std::chrono::minutes(minute)), at(12), {}).size());
        QCOMPARE(told, 1);
    }

    void whatPassesAtOnceIsNoNews()
    {
        AlertBook book;
        QVERIFY(book.due(stopped(0s), at(12), {}).isEmpty());
        QVERIFY(book.due(stopped(20s), at(12), {}).isEmpty());
        QVERIFY(book.due(quiet(25s), at(12), {}).isEmpty());
        QVERIFY(book.due(stopped(40s), at(12), {}).isEmpty());
        QCOMPARE(book.due(stopped(71s), at(12), {}).size(), 1);
    }

    void itIsToldAgainOnlyAfterItWasGoneForAnHour()
    {
        AlertBook book;
        const auto run = [&book](std::chrono::minutes from, std::chrono::minutes to, bool isStopped) {
            int told = 0;
            for (auto minute = from; minute < to; ++minute)
                told += int(book.due(isStopped ? stopped(minute) : quiet(minute), at(12), {}).size());
            return told;
        };
        QCOMPARE(run(0min, 10min, true), 1);
        QCOMPARE(run(10min, 40min, false), 0);
        QCOMPARE(run(40min, 60min, true), 0); // flapping
        QCOMPARE(run(60min, 130min, false), 0);
        QCOMPARE(run(130min, 140min, true), 1);
    }

    void anotherTenantWithTheSameCauseIsNews()
    {
        AlertBook book;
        QVERIFY(book.due(stopped(0min), at(12), {}).isEmpty());
        QCOMPARE(book.due(stopped(1min), at(12), {}).size(), 1);
        QVERIFY(book.due(stopped(2min, 2), at(12), {}).isEmpty());
        const auto second = book.due(stopped(3min, 2), at(12), {});
        QCOMPARE(second.size(), 1);
        QCOMPARE(second[0].title, u"2 tenants"_s);
        QVERIFY(book.due(stopped(4min, 2), at(12), {}).isEmpty());
    }

    void aRestartTellsNothingTwice()
    {
        AlertBook book;
        QVERIFY(book.due(stopped(0min), at(12), {}).isEmpty());
        QCOMPARE(book.due(stopped(1min), at(12), {}).size(), 1);
        AlertBook restarted;
        restarted.setTold(book.told(), testNow() + 2min);
        for (int minute = 2; minute < 30; ++minute)
            QVERIFY(restarted.due(stopped(std::chrono::minutes(minute)), at(12), {}).isEmpty());
    }

    void quietHoursWaitAndThenTell()
    {
        AlertBook book;
        const AlertSettings night{.quiet = true};
        QVERIFY(book.due(stopped(0min), at(23), night).isEmpty());
        QVERIFY(book.due(stopped(5h), at(4), night).isEmpty());
        QCOMPARE(book.due(stopped(8h), at(7), night).size(), 1);
        QVERIFY(book.due(stopped(9h), at(8), night).isEmpty());
    }

    void whatEndsWithinTheQuietHoursIsNotTold()
    {
        AlertBook book;
        const AlertSettings night{.quiet = true};
        QVERIFY(book.due(stopped(0min), at(23), night).isEmpty());
        QVERIFY(book.due(quiet(8h), at(7), night).isEmpty());
    }

    void quietHoursMayReachOverMidnight_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("evening") << QTime(22, 0) << QTime(7, 0) << QTime(23, 59) << true;
        QTest::newRow("night") << QTime(22, 0) << QTime(7, 0) << QTime(0, 0) << true;
        QTest::newRow("its end") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
        QTest::newRow("day") << QTime(22, 0) << QTime(7, 0) << QTime(12, 0) << false;
        QTest::newRow("noon, its begin") << QTime(12, 0) << QTime(13, 0) << QTime(12, 0) << true;
        QTest::newRow("after noon") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
        QTest::newRow("nothing") << QTime(12, 0) << QTime(12, 0) << QTime(12, 0) << false;
    }

    void quietHoursMayReachOverMidnight()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QTEST(isQuiet({.quiet = true, .quietFrom = from, .quietTo = to}, now), "quiet");
        QVERIFY(!isQuiet({.quiet = false, .quietFrom = from, .quietTo = to}, now));
    }

    void eachKindCanBeSwitchedOff()
    {
        AlertBook book;
        const AlertSettings off{.off = {AlertKind::Stopped}};
        QVERIFY(book.due(stopped(0min), at(12), off).isEmpty());
        QVERIFY(book.due(stopped(5min), at(12), off).isEmpty());
        QCOMPARE(book.due(stopped(6min), at(12), {}).size(), 1);
    }

    void credentialsAreToldFourteenThreeAndOneDaysBefore()
    {
        AlertBook book;
        QList<int> toldAt;
        for (int hour = 0; hour < 24 * 20; ++hour) {
            EngineStatus status = quiet(std::chrono::hours(hour));
            status.tenants[0].credentialExpires = testNow() + 24h * 20;
            for (const Alert &alert : book.due(status, at(12), {})) {
                QCOMPARE(alert.kind, AlertKind::CredentialExpires);
                QCOMPARE(alert.text, u"Contoso"_s);
                toldAt << hour;
            }
        }
        QCOMPARE(toldAt, (QList<int>{24 * 6 + 1, 24 * 17 + 1, 24 * 19 + 1})); // each held for a moment
    }

    void gapsAreToldBeforeTheyExpire()
    {
        AlertBook book;
        QList<int> toldAt;
        for (int minute = 0; minute < 30 * 60; minute += 5) {
            EngineStatus status = quiet(std::chrono::minutes(minute));
            status.tenants[1].streams[2].gaps = 1;
            status.tenants[1].streams[2].gapsUntil = testNow() + 30h;
            for (const Alert &alert : book.due(status, at(12), {})) {
                QCOMPARE(alert.title, u"Fabrikam"_s);
                toldAt << minute;
            }
        }
        QCOMPARE(toldAt, (QList<int>{6 * 60 + 15, 26 * 60 + 15}));
    }

    void lossesAreToldOnceADayAtMost()
    {
        AlertBook book;
        int told = 0;
        for (int hour = 0; hour < 72; ++hour) {
            for (const Milliseconds after : {Milliseconds(0min), Milliseconds(1min)}) {
                EngineStatus status = quiet(std::chrono::hours(hour) + after);
                status.tenants[0].streams[2].counts.lostBlobs = quint64(1 + hour);
                told += int(book.due(status, at(12), {}).size());
            }
        }
        QCOMPARE(told, 4); // 2026-11-22 to 25
        EngineStatus same = quiet(72h + 2min);
        same.tenants[0].streams[2].counts.lostBlobs = 72;
        for (int hour = 0; hour < 48; ++hour) {
            same.asOf += 1h;
            QVERIFY(book.due(same, at(12), {}).isEmpty());
        }
    }

    void manyProblemsAreOneNotification()
    {
        AlertBook book;
        EngineStatus status = busyStatus();
        for (int i = 0; i < 6; ++i) {
            StreamStatus &stream = status.tenants[i].streams[0];
            stream.state = StreamState::NeedsOperator;
            stream.lastError = Error{.kind = ErrorKind::Configuration, .code = u"CODE%1"_s.arg(i)};
        }
        QVERIFY(book.due(status, at(12), {}).isEmpty());
        status.asOf += 1min;
        const auto alerts = book.due(status, at(12), {});
        QCOMPARE(alerts.size(), 1);
        QVERIFY(alerts[0].title.contains("things need you"_L1));
        status.asOf += 1min;
        QVERIFY(book.due(status, at(12), {}).isEmpty());
    }

    void troubleOfTheProgramStandsForWhatItBringsAlong()
    {
        const auto alerts = alertsOf(brokenStatus());
        QCOMPARE(std::ranges::count(alerts, AlertKind::Trouble, &Alert::kind), 1);
        QCOMPARE(std::ranges::count(alerts, AlertKind::Stopped, &Alert::kind), 0);
        EngineStatus locked = stopped(0min);
        locked.trouble = Error{.kind = ErrorKind::Storage, .code = u"ProfileLocked"_s};
        QVERIFY(alertsOf(locked).isEmpty()); // the program that collects tells
    }

    void aFullOutboxIsTold()
    {
        EngineStatus status = quiet();
        status.outbox.bytes = 1700;
        QVERIFY(alertsOf(status).isEmpty());
        status.outboxLimit = 2000;
        QCOMPARE(alertsOf(status).size(), 1);
        status.outbox.bytes = 1500;
        QVERIFY(alertsOf(status).isEmpty());
    }

    void everyKindHasATitle()
    {
        for (int kind = 0; kind < alertKindCount; ++kind)
            QVERIFY(!alertKindTitle(AlertKind(kind)).isEmpty());
    }

    void theTrayShowsTheWorst()
    {
        QCOMPARE(trayLook(EngineStatus()).text, u"Loading…"_s);
        QCOMPARE(trayLook(emptyStatus()).text, u"No tenants yet"_s);
        QCOMPARE(trayLook(quiet()).text, u"2 of 2 tenants collecting"_s);
        QVERIFY(trayLook(quiet()).glyph == Glyph::River);
        QVERIFY(trayLook(stopped(0s)).glyph == Glyph::RiverStopped);
        QCOMPARE(trayLook(stopped(0s)).text, u"2 of 2 tenants collecting, one thing needs you"_s);
        EngineStatus paused = quiet();
        paused.collecting = false;
        QVERIFY(trayLook(paused).glyph == Glyph::RiverPaused);
        EngineStatus gaps = quiet();
        gaps.tenants[0].streams[1].gaps = 1;
        QVERIFY(trayLook(gaps).glyph == Glyph::RiverAttention);
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "alerts_test.moc"
