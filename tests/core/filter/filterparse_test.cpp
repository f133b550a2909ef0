// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/address.h"
#include "filter/filter.h"
#include "filter/values.h"

#include <QtTest/QTest>

#include <random>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// Every example of the grammar's description, and the corners around it.
const std::pair<const char *, const char *> accepted[] = {
    // written, canonical
    {"", ""},
    {"   ", ""},
    {"op:UserLoginFailed", "op:UserLoginFailed"},
    {"OP:UserLoginFailed", "op:UserLoginFailed"},
    {"op:New-InboxRule,Set-InboxRule,UpdateInboxRules", "op:New-InboxRule,Set-InboxRule,UpdateInboxRules"},
    {"op:*InboxRule*", "op:*InboxRule*"},
    {"user:helpdesk07@contoso-pharma.example", "user:helpdesk07@contoso-pharma.example"},
    {"-user:svc-*", "-user:svc-*"},
    {"NOT user:svc-*", "-user:svc-*"},
    {"not user:svc-*", "-user:svc-*"},
    {"ip:203.0.113.0/24", "ip:203.0.113.0/24"},
    {"ip:2001:db8:41::/48", "ip:2001:db8:41::/48"},
    {"ip:10.0.0.1..10.0.0.9", "ip:10.0.0.1..10.0.0.9"},
    {"-ip:10.0.0.0/8,192.168.0.0/16 has:ip", "-ip:10.0.0.0/8,192.168.0.0/16 has:ip"},
    {"last:6h", "last:6h"},
    {"time:2026-11-21T22:00..2026-11-22T04:00", "time:2026-11-21T22:00..2026-11-22T04:00"},
    {"time:>=-6h", "time:>=-6h"},
    {"time:2026-11-22T08:00:30.5+05:45", "time:2026-11-22T08:00:30.5+05:45"},
    {"since:yesterday until:today", "since:yesterday until:today"},
    {"type:15", "type:15"},
    {"type:AzureActiveDirectoryStsLogon", "type:AzureActiveDirectoryStsLogon"},
    {"type:>=300", "type:>=300"},
    {"type:1..14", "type:1..14"},
    {"type:Exchange*,15", "type:Exchange*,15"},
    {"error:50053,50126 tenant:\"Contoso Pharma\"", "error:50053,50126 tenant:\"Contoso Pharma\""},
    {"result:failed (op:*role* OR op:*consent*)", "result:failed (op:*role* OR op:*consent*)"},
    {"\"Add member to role.\"", "\"Add member to role.\""},
    {"/ForwardTo\\S+@(?!contoso)/i", "/ForwardTo\\S+@(?!contoso)/i"},
    {"/a\\/b\\\\\\/c/", "/a\\/b\\\\\\/c/"},
    {"raw.Parameters.Name:ForwardingSmtpAddress", "raw.Parameters.Name:ForwardingSmtpAddress"},
    {"raw.\"a.b c\".d:x", "raw.\"a.b c\".d:x"},
    {"has:raw.\"a \\\"b\"", "has:raw.\"a \\\"b\""},
    {"raw.Size:>5 raw.Size:1..9 raw.At:<2026-11-22 raw.Path:a..b",
        "raw.Size:>5 raw.Size:1..9 raw.At:<2026-11-22 raw.Path:a..b"},
    {"has:raw.ModifiedProperties usertype:admin,6", "has:raw.ModifiedProperties usertype:admin,6"},
    {"is:late delay:>2h", "is:late delay:>2h"},
    {"delay:1h30m", "delay:1h30m"},
    {"stream:dlp (is:quarantined OR is:waiting)", "stream:dlp (is:quarantined OR is:waiting)"},
    {"is:parsed-partly", "is:parsed-partly"},
    {"a AND b", "a b"},
    {"a and b or c", "a b OR c"},
    {"a b OR c d", "a b OR c d"},
    {"a (b OR c)", "a (b OR c)"},
    {"(a b) c", "a b c"},
    {"((a OR b)) OR (c OR d)", "a OR b OR c OR d"},
    {"-(a b)", "-(a b)"},
    {"-(-a)", "-(-a)"},
    {"NOT(a OR b)", "-(a OR b)"},
    {"\"or\" \"NOT\"", "\"or\" \"NOT\""},
    {"order android nothing", "order android nothing"},
    {"user:CONTOSO\\bob", "user:CONTOSO\\bob"},
    {"user:\"CONTOSO\\\\bob\",\"a \\\"b\\\"\"", "user:\"CONTOSO\\\\bob\",\"a \\\"b\\\"\""},
    {"user:\"\"", "user:\"\""},
    {"object:https://contoso.sharepoint.com/sites/a", "object:https://contoso.sharepoint.com/sites/a"},
    {"object:Plan(1).docx", "object:Plan(1).docx"},
    {"(object:Plan(1).docx)", "object:Plan(1).docx"},
    {"object:*/../*", "object:*/../*"},
    {"object:\"/sites/a\"", "object:\"/sites/a\""},
    {"op:/^New-/", "op:/^New-/"},
    {"op:>x", nullptr},
    {"f(x) a,b c=d", "f(x) a,b c=d"},
    {"user:Jörg*", "user:Jörg*"},
};

struct Refused {
    const char *text;
    int column;
    int length;
    const char *remedy; ///< a piece of the message
};

const Refused refused[] = {
    {"opp:x", 0, 3, "did you mean \"op\"?"},
    {"a Operation:x", 2, 9, "did you mean \"op\"?"},
    {"Parameters:x", 0, 10, "raw.Parameters"},
    {"https://x", 0, 5, "quotation marks"},
    {":x", 0, 1, "in front of the colon"},
    {"op:", 3, 1, "op:UserLoginFailed"},
    {"op: x", 3, 1, "directly behind the colon"},
    {"op:a,", 5, 1, "behind the comma"},
    {"op:,a", 3, 1, "missing"},
    {"op:a, b", 5, 1, "without blanks"},
    {"op:>a", 3, 1, "cannot be compared"},
    {"(a", 0, 1, "not closed"},
    {"a)", 1, 1, "closes nothing"},
    {"()", 1, 1, "a condition is missing"},
    {"a OR", 4, 1, "a condition is missing"},
    {"OR a", 0, 1, "a condition is missing"},
    {"a AND OR b", 6, 1, "a condition is missing"},
    {"- a", 0, 1, "directly behind"},
    {"--a", 0, 1, "directly behind"},
    {"NOT -a", 4, 1, "one NOT"},
    {"NOT", 3, 1, "a condition is missing"},
    {"\"a", 0, 1, "not closed"},
    {"\"\"", 0, 2, "nothing between"},
    {"\"a\"b", 3, 1, "put a blank"},
    {"a\"b\"", 1, 1, "whole text"},
    {"op:\"a\"b", 6, 1, "put a blank"},
    {"/a", 0, 1, "not closed"},
    {"//", 0, 2, "empty"},
    {"/a/x", 3, 1, "only \"i\""},
    {"/sites/a", 7, 1, "only \"i\""},
    {"/a(b/", 4, 1, "regular expression is wrong here"},
    {"time:/x/", 5, 1, "no regular expression"},
    {"time:2026-13-01", 5, 10, "is no time"},
    {"time:noon", 5, 4, "is no time"},
    {"time:-6h", 5, 3, "time:>=-6h"},
    {"time:2026-11-21..", 15, 2, "needs a second time, e.g. ..2026-11-22"},
    {"time:..2026-11-22", 5, 2, "needs a first time"},
    {"time:2026-11-21..x", 17, 1, "is no time"},
    {"time:2026-11-21..2026-11-22,2026-11-24", 27, 1, "a range stands alone"},
    {"last:6", 5, 1, "no length of time"},
    {"last:1h,2h", 7, 1, "takes one value"},
    {"last:99999999999999w", 5, 15, "no length of time"},
    {"has:last", 4, 4, "every record has a time"},
    {"has:", 4, 1, "has: needs"},
    {"has:nothing", 4, 7, "there is no field"},
    {"is:ill", 3, 3, "is: takes marked"},
    {"is:", 3, 1, "is: takes"},
    {"type:Nonsense", 5, 8, "no record type is named"},
    {"type:>x", 6, 1, "is no number"},
    {"usertype:boss", 9, 4, "Regular"},
    {"stream:mail", 7, 4, "Audit.Exchange"},
    {"ip:300.1.1.1", 3, 9, "is no address"},
    {"ip:10.0.0.0/33", 3, 11, "is no address"},
    {"ip:>10.0.0.1", 3, 1, "cannot be compared"},
    {"ip:10.0.0.1..x", 13, 1, "is no address"},
    {"delay:>soon", 7, 4, "no length of time"},
    {"error:>x", 7, 1, "is no number"},
    {"raw:x", 0, 3, "path of a member"},
    {"raw.:x", 3, 1, "behind the dot"},
    {"raw.a", 0, 5, "put \":\""},
    {"raw.a..b:x", 5, 1, "behind the dot"},
    {"raw.Size:>big", 10, 3, "neither a number nor a time"},
};

} // namespace

class FilterParseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsCanonicallyAndReadsThatAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        for (const auto &[text, canonical] : accepted) {
            if (canonical)
                QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        }
    }

    void printsCanonicallyAndReadsThatAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const FilterParse parsed = parseFilter(text);
        QVERIFY2(parsed.filter, qPrintable(parsed.problem.message));
        QCOMPARE(parsed.filter->print(), canonical);
        const FilterParse again = parseFilter(parsed.filter->print());
        QVERIFY2(again.filter, qPrintable(again.problem.message));
        QVERIFY(*again.filter == *parsed.filter);
        QCOMPARE(again.filter->print(), canonical);
    }

    void pointsAtWhatIsWrong_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < std::size(refused); ++i)
            QTest::addRow("%s", refused[i].text) << int(i);
    }

    void pointsAtWhatIsWrong()
    {
        QFETCH(int, row);
        const Refused &expected = refused[row];
        const FilterParse parsed = parseFilter(QString::fromUtf8(expected.text));
        QVERIFY(!parsed.filter);
        const FilterProblem &problem = parsed.problem;
        QVERIFY2(problem.message.contains(QString::fromUtf8(expected.remedy)), qPrintable(problem.message));
        QCOMPARE(int(problem.column), expected.column);
        QVERIFY(problem.length > 0);
        if (expected.length > 1)
            QCOMPARE(int(problem.length), expected.length);
    }

    void differentExpressionsDiffer()
    {
        QVERIFY(!(*parseFilter(u"a b").filter == *parseFilter(u"a OR b").filter));
        QVERIFY(!(*parseFilter(u"op:a").filter == *parseFilter(u"op:\"a\"").filter));
        QVERIFY(*parseFilter(u"  op:a   (b)").filter == *parseFilter(u"op:a b").filter);
        QVERIFY(parseFilter(u"").filter->isEmpty());
        QVERIFY(!parseFilter(u"a").filter->isEmpty());
    }

    void tokensTellWhereEverythingStands()
    {
        const QString text = u"-op:a,b OR (\"x\" /r/i) time:>=-6h is:late"_s;
        QStringList pieces;
        for (const FilterToken &token : parseFilter(text).tokens)
            pieces.append(text.mid(token.span.start, token.span.length));
        QCOMPARE(pieces.join(u'|'), u"-|op:|a|b|OR|(|\"x\"|/r/i|)|time:|>=|-6h|is:|late"_s);
    }

    void tokensFollowEachOtherWithinTheText()
    {
        for (const QString &text : {u"raw.\"A.B\".c:true has:raw.\"x\" a"_s, u"is:"_s, u"-"_s, u"op:"_s, u"raw.\"x"_s}) {
            qsizetype at = 0;
            for (const FilterToken &token : parseFilter(text).tokens) {
                QVERIFY2(token.span.start >= at && token.span.length > 0, qPrintable(text));
                at = token.span.start + token.span.length;
            }
            QVERIFY2(at <= text.size(), qPrintable(text));
        }
    }

    void deepNestingIsRefused()
    {
        const auto nested = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
        QVERIFY(parseFilter(nested(deepestFilter)).filter);
        QVERIFY(!parseFilter(nested(deepestFilter + 1)).filter);
        QCOMPARE(parseFilter(QString(90'000, u'(')).problem.column, qsizetype(deepestFilter));
        QVERIFY(!parseFilter(QString(90'000, u'-')).filter);
    }

    void hugeTextsEndQuickly_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
            {"a ", "a OR ", "op:a,b ", "(a) ", "\"", "/", "\\", "*?", "raw.a.", "raw.\"", "1h", "..", "-", ":", ",", "type:*",
                "a(", "NOT ", "has:", "ip:1.", "time:2026-", "0", "stream:*,", "\"\\\"", "/[", "(?:", "\xef\xbf\xbd"})
            QTest::addRow("%s", piece) << QString::fromUtf8(piece);
    }

    void hugeTextsEndQuickly()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(longestFilter / piece.size());
        const FilterParse parsed = parseFilter(text);
        QVERIFY(parsed.filter || parsed.problem.column <= text.size());
        QVERIFY(!parseFilter(text + text).filter);
    }

    void anyInputEndsWithAFilterOrAPlace()
    {
        static const QStringList pieces{u"op"_s, u":"_s, u"\""_s, u"("_s, u")"_s, u"-"_s, u"/"_s, u"\\"_s, u" "_s, u","_s,
            u".."_s, u">"_s, u"="_s, u"*"_s, u"raw."_s, u"time"_s, u"2026-11-22"_s, u"-6h"_s, u"OR"_s, u"NOT"_s, u"has:"_s,
            u"is:"_s, u"late"_s, u"x"_s, u"ip:10.0.0.0/8"_s, u"\n"_s, QString(QChar(0xd800)), QString(QChar(0)), u"ß"_s,
            u"type:15"_s};
        std::minstd_rand random(7);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (auto i = random() % 12; i > 0; --i)
                text += pieces.at(qsizetype(random() % size_t(pieces.size())));
            const FilterParse parsed = parseFilter(text);
            if (!parsed.filter) {
                QVERIFY2(!parsed.problem.message.isEmpty() && parsed.problem.column <= text.size(), qPrintable(text));
                continue;
            }
            const QString printed = parsed.filter->print();
            const FilterParse again = parseFilter(printed);
            QVERIFY2(again.filter && *again.filter == *parsed.filter, qPrintable(text + u" -> "_s + printed));
        }
    }

    void bytesThatAreNoUtf8AreText()
    {
        QVERIFY(parseFilter(QByteArrayView("\xff\xfe op:x")).filter);
        QVERIFY(!parseFilter(QByteArrayView(QByteArray(1'000'000, 'a'))).filter);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *text, const char *start, const char *end) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(start) << QString::fromUtf8(end);
        };
        // In the zone of the screen: Kathmandu, +05:45.
        row("2026-11-22", "2026-11-21T18:15:00Z", "2026-11-22T18:15:00Z");
        row("2026-11-22T08:00", "2026-11-22T02:15:00Z", "2026-11-22T02:16:00Z");
        row("2026-11-22t08:00:05", "2026-11-22T02:15:05Z", "2026-11-22T02:15:06Z");
        row("2026-11-22T08:00:05.25", "2026-11-22T02:15:05.250Z", "2026-11-22T02:15:05.251Z");
        row("2026-11-22T08:00Z", "2026-11-22T08:00:00Z", "2026-11-22T08:01:00Z");
        row("2026-11-22T08:00+01:00", "2026-11-22T07:00:00Z", "2026-11-22T07:01:00Z");
        row("now", "2026-11-23T08:00:00Z", "2026-11-23T08:00:00.001Z");
        row("Today", "2026-11-22T18:15:00Z", "2026-11-23T18:15:00Z");
        row("yesterday", "2026-11-21T18:15:00Z", "2026-11-22T18:15:00Z");
        row("-6h", "2026-11-23T02:00:00Z", "2026-11-23T02:00:00.001Z");
        row("-1d12h", "2026-11-21T20:00:00Z", "2026-11-21T20:00:00.001Z");
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        const Instant now = *parseIso(std::string_view("2026-11-23T08:00:00Z"));
        const auto period = filterPeriod(text, now, QTimeZone("Asia/Kathmandu"));
        QVERIFY(period);
        QTEST(toIso(period->start), "start");
        QTEST(toIso(period->end), "end");
    }

    void aDayIsAsLongAsItIsThere()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto spring = filterPeriod(u"2026-03-29", Instant(), berlin);
        QCOMPARE((spring->end - spring->start).count(), 23 * 3600 * 1000);
        const auto autumn = filterPeriod(u"2026-10-25", Instant(), berlin);
        QCOMPARE((autumn->end - autumn->start).count(), 25 * 3600 * 1000);
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        for (const char *good : {"0.0.0.0", "255.255.255.255", "::", "::1", "1::", "2001:db8::1", "1:2:3:4:5:6:7:8",
                 "::ffff:1.2.3.4", "fe80::1%eth0", "2001:DB8::A"})
            QTest::addRow("%s", good) << QByteArray(good) << true;
        for (const char *bad :
            {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4:80", "-1.2.3.4", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3",
                ":1", "1:", "12345::", "g::", "1.2.3.4::", "::1.2.3", "[::1]", "a.b.c.d", "1. 2.3.4"})
            QTest::addRow("%s", bad) << QByteArray(bad) << false;
    }

    void readsAddresses()
    {
        QFETCH(QByteArray, text);
        QTEST(parseAddress({text.constData(), size_t(text.size())}).has_value(), "valid");
    }

    void bothSpellingsOfAnAddressAreEqual()
    {
        QVERIFY(parseAddress("::ffff:10.0.0.1") == parseAddress("10.0.0.1"));
        QVERIFY(parseBlock("10.0.0.0/8")->contains(*parseAddress("::ffff:10.9.9.9")));
        QVERIFY(!parseBlock("10.0.0.0/8")->contains(*parseAddress("11.0.0.0")));
        QVERIFY(parseBlock("10.64.0.0/10")->contains(*parseAddress("10.127.255.255")));
        QVERIFY(!parseBlock("10.64.0.0/10")->contains(*parseAddress("10.128.0.0")));
        QVERIFY(parseBlock("0.0.0.0/0")->contains(*parseAddress("8.8.8.8")));
        QVERIFY(!parseBlock("0.0.0.0/0")->contains(*parseAddress("2001:db8::1")));
        QVERIFY(parseBlock("::/0")->contains(*parseAddress("8.8.8.8")));
        QVERIFY(!parseBlock("::/129"));
        QVERIFY(!parseBlock("10.0.0.0/"));
    }
};

QTEST_GUILESS_MAIN(FilterParseTest)
#include "filterparse_test.moc"
