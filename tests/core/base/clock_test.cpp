// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/virtualclock.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryFormTheServicesUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("record without zone is UTC") << "2026-11-22T14:31:47"
                                                    << "2026-11-22T14:31:47Z";
        QTest::newRow("blank instead of T") << "2022-12-12 15:57:57"
                                            << "2022-12-12T15:57:57Z";
        QTest::newRow("listing with ms") << "2026-09-15T10:00:51.748Z"
                                         << "2026-09-15T10:00:51.748Z";
        QTest::newRow("Graph, seven digits") << "2026-09-15T10:01:19.5796748Z"
                                             << "2026-09-15T10:01:19.579Z";
        QTest::newRow("date only") << "2026-11-22"
                                   << "2026-11-22T00:00:00Z";
        QTest::newRow("minutes") << "2026-11-22T08:30"
                                 << "2026-11-22T08:30:00Z";
        QTest::newRow("offset east") << "2026-11-22T08:30:00+05:45"
                                     << "2026-11-22T02:45:00Z";
        QTest::newRow("offset without colon") << "2026-11-22T08:30:00-0100"
                                              << "2026-11-22T09:30:00Z";
        QTest::newRow("leap day") << "2028-02-29T00:00:00Z"
                                  << "2028-02-29T00:00:00Z";
    }

    void readsEveryFormTheServicesUse()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto instant = parseIso(text);
        QVERIFY(instant);
        QCOMPARE(toIso(*instant), utc);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-22T25:00:00", "2026-11-22T08",
                 "2026-11-22T08:00:00x", "2026-11-22T08:00:00.", "26-11-22", "2026-11-22T08:00:00+99:00", "2026/11/22"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }

    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!parseIso(text));
    }

    void writesSecondsWithoutZoneForTheActivityApi()
    {
        QCOMPARE(toIsoSeconds(*parseIso(QStringView(u"2026-11-22T08:30:00.900Z"))), QStringLiteral("2026-11-22T08:30:00"));
    }

    void sleepEndsAtOnceOnStop()
    {
        SystemClock clock;
        std::stop_source stop;
        auto sleep = clock.sleepFor(1h, stop.get_token());
        QVERIFY(!sleep.isReady());
        stop.request_stop();
        QCOMPARE(test::await(std::move(sleep)), false);
    }

    void negativeSleepIsOverAtOnce()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        SystemClock clock;
        QVERIFY(test::await(clock.sleepFor(Milliseconds(-3'600'000), {})));
    }

    void steadyTimeOnlyGrows()
    {
        const SystemClock clock;
        const Milliseconds before = clock.steady();
        QVERIFY(before.count() > 0);
        QVERIFY(clock.steady() >= before);
    }

    void virtualSleepTakesNoRealTime()
    {
        test::VirtualClock clock(fromUnixSeconds(0));
        QCOMPARE(clock.run(clock.sleepFor(48h, {})), true);
        QCOMPARE(clock.now(), fromUnixSeconds(48 * 3600));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
