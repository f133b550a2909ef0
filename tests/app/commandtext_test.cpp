// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/text.h"
#include "setup/tenantimport.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CommandTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // -1: refused
        QTest::newRow("seconds") << u"90s"_s << 90;
        QTest::newRow("plain") << u"45"_s << 45;
        QTest::newRow("minutes") << u"15m"_s << 900;
        QTest::newRow("hours") << u"1.5h"_s << 5400;
        QTest::newRow("days") << u"2d"_s << 172'800;
        for (const char *bad : {"", "s", "-5s", "5x", "one hour", "1e99d", "nan"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << -1;
    }

    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto duration = parseDuration(text);
        QCOMPARE(duration ? int(*duration / 1s) : -1, seconds);
    }

    void eventTextIsInertOnATerminal()
    {
        const QString hostile = u"a\x1b[31m\r\n\u202Eb\u0007"_s;
        const QString shown = plain(hostile);
        for (const QChar c : shown)
            QVERIFY(c.category() != QChar::Other_Control && c.unicode() != 0x202E);
        QVERIFY(shown.startsWith(u'a') && shown.contains(u'b'));
    }

    void readsCsv()
    {
        const auto rows =
            parseCsv(u"\uFEFFname,domain\r\n\"Contoso, Ltd\",a.example\n\n\"say \"\"hi\"\"\",\"two\nlines\"\rlast,"_s);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0], (QStringList{u"name"_s, u"domain"_s}));
        QCOMPARE(rows[1], (QStringList{u"Contoso, Ltd"_s, u"a.example"_s}));
        QCOMPARE(rows[2], (QStringList{u"say \"hi\""_s, u"two\nlines"_s}));
        QCOMPARE(rows[3], (QStringList{u"last"_s, QString()}));
        QVERIFY(parseCsv(QString()).isEmpty());
    }

    void tablesAlign()
    {
        QCOMPARE(tableText({u"Name"_s, u"N"_s}, {{u"a"_s, u"10"_s}, {u"longer"_s, u"5"_s}}, {1}),
            u"Name     N\na       10\nlonger   5\n"_s);
    }

    void wrongUseSaysWhatToChangeAndNothingElse()
    {
        QCOMPARE(errorText(makeError(ErrorKind::Usage, u"--name is missing"_s), {}), u"--name is missing."_s);
        const QString service = errorText(makeError(ErrorKind::Forbidden, u"no role"_s, u"AF10001"_s), u"One"_s);
        QVERIFY(service.startsWith(u"One: "_s) && service.contains(u"AF10001"_s));
        QVERIFY(errorJson(makeError(ErrorKind::Forbidden, {}, u"AF10001"_s), {}).contains(u"action"_s));
    }

    void oneTroubleOfManyStreamsIsSaidOnce()
    {
        TenantStatus tenant{.name = u"Contoso"_s};
        for (const Stream stream : allStreams())
            tenant.streams << StreamStatus{.stream = stream, .state = StreamState::NeedsOperator};
        for (StreamStatus &stream : tenant.streams) // ids of requests and times differ
            stream.lastError =
                makeError(ErrorKind::Configuration, u"expired, trace %1"_s.arg(int(stream.stream)), u"AADSTS7000222"_s);
        tenant.streams[1].lastError.reset();
        tenant.streams[2].lastError->code = u"AADSTS700016"_s;
        tenant.streams[3].state = StreamState::Parked;
        const QStringList troubles = streamTroubles(tenant, StreamState::Parked);
        QCOMPARE(troubles.size(), 2);
        QVERIFY(troubles[0].startsWith(u"Contoso, Audit.AzureActiveDirectory and 6 more streams: "_s));
        QVERIFY(troubles[1].startsWith(u"Contoso, Audit.SharePoint: "_s));
        QVERIFY(streamTroubles({.name = u"Contoso"_s}).isEmpty());
    }

    void durationsReadWell()
    {
        QCOMPARE(durationText(59s), u"59 s"_s);
        QCOMPARE(durationText(125s), u"2 m 5 s"_s);
        QCOMPARE(durationText(3h + 12min), u"3 h 12 m"_s);
        QCOMPARE(durationText(148h), u"6 d 4 h"_s);
    }
};

QTEST_GUILESS_MAIN(CommandTextTest)
#include "commandtext_test.moc"
