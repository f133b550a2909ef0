// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/matcher.h"
#include "json/recordparser.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const TenantId contoso(u"11111111-1111-4111-8111-111111111111"_s);
const TenantId fabrikam(u"22222222-2222-4222-8222-222222222222"_s);
const StreamKey entra{contoso, Stream::AuditAzureActiveDirectory};
const Instant now = *parseIso(std::string_view("2026-11-23T08:00:00Z"));
const Instant arrived = *parseIso(std::string_view("2026-11-23T05:00:00Z"));

const QByteArray signIn =
    "{\"Id\":\"5d1f0e7c-0001\",\"CreationTime\":\"2026-11-23T02:30:00\",\"Workload\":\"AzureActiveDirectory\","
    "\"Operation\":\"UserLoginFailed\",\"UserId\":\"CONTOSO\\\\Bob\",\"ClientIP\":\"203.0.113.7:5678\","
    "\"ResultStatus\":\"Success\",\"RecordType\":15,\"UserType\":0,\"ObjectId\":\"J\xc3\xb6rg M\xc3\xbcller\","
    "\"LogonError\":\"InvalidUserNameOrPassword\",\"ApplicationId\":\"89bee1f7-5e6e\","
    "\"Parameters\":[{\"Name\":\"ForwardingSmtpAddress\",\"Value\":\"a@b\"},{\"Name\":\"Keep\",\"Value\":null}],"
    "\"Size\":10,\"Deep\":{\"List\":[[1,2],[3,\"x y\"]]},\"Start\":\"2026-11-22T10:00:00Z\","
    "\"Escaped\":\"caf\\u00e9 \\\"q\\\"\",\"Nothing\":null,\"A.B\":true}";

const QByteArray upload = "{\"Id\":\"x\",\"Operation\":\"FileUploaded\",\"ClientIP\":\"[2001:db8:41::9]:80\",\"RecordType\":6,"
                          "\"UserId\":\"svc-backup@contoso.example\"}";

FilterContext context()
{
    return {.now = now,
        .tenants = {{contoso, u"Contoso Pharma"_s, u"contoso.example"_s}, {fabrikam, u"Fabrikam"_s, {}}},
        .answerable = flagBit(FilterFlag::Waiting)};
}

FilterMatcher::Answer ask(const QString &text, const QByteArray &raw, const FilterContext &held = context())
{
    const FilterParse parsed = parseFilter(text);
    if (!parsed.filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(parsed.problem.message));
    const auto matcher = FilterMatcher::make(*parsed.filter, held);
    if (!matcher)
        qFatal("%s: %s", qPrintable(text), qPrintable(matcher.error().message));
    return matcher->ask(
        {.raw = raw, .stream = &entra, .arrived = arrived, .flags = flagBit(FilterFlag::Waiting), .batch = "b-17"});
}

const char *const hits[] = {
    "",
    "op:UserLoginFailed",
    "op:userloginfailed",
    "op:User*",
    "op:*login*",
    "op:\"UserLoginFailed\"",
    "op:a,b,UserLoginFailed,c",
    "op:?serLoginFailed",
    "op:/^User.*d$/",
    "op:/^user/i",
    "-op:x",
    "user:contoso\\bob",
    "user:\"CONTOSO\\bob\"",
    "user:*\\BOB",
    "object:\"j\u00f6rg m\u00dcller\"",
    "object:J?rg*",
    "object:*M\u00dcLLER",
    "object:*g*",
    "ip:203.0.113.7",
    "ip:203.0.113.0/24",
    "ip:203.0.113.0..203.0.113.8",
    "ip:203.0.*",
    "ip:::ffff:203.0.113.7",
    "-ip:203.0.113.0..203.0.113.7",
    "ip:/^203/",
    "result:failed",
    "result:FAILURE",
    "result:\"success\"",
    "-result:success",
    "result:partial,failed",
    "error:50126",
    "error:Invalid*",
    "error:50000..50127",
    "error:>=50126",
    "-error:>50126",
    "type:15",
    "type:AzureActiveDirectoryStsLogon",
    "type:*stslogon",
    "type:>=15",
    "type:<=15",
    "-type:>15",
    "-type:<15",
    "type:15..16",
    "-type:1..15",
    "usertype:regular",
    "usertype:0",
    "usertype:<1",
    "app:89bee1f7-5e6e",
    "app:*f7*",
    "has:app",
    "id:5d1f*",
    "batch:B-17",
    "has:batch",
    "tenant:\"contoso pharma\"",
    "tenant:contoso*",
    "tenant:contoso.example",
    "tenant:11111111-1111-4111-8111-111111111111",
    "-tenant:Fabrikam",
    "stream:AzureActiveDirectory",
    "stream:Audit.AzureActiveDirectory",
    "stream:audit",
    "stream:*directory,dlp",
    "-stream:exchange",
    "time:2026-11-23",
    "time:2026-11-23T02:30",
    "time:2026-11-23T02:30:00",
    "time:2026-11-23T02:00..2026-11-23T02:31",
    "-time:2026-11-23T02:00..2026-11-23T02:30",
    "time:>=-6h",
    "-time:>=-5h",
    "time:<=2026-11-23",
    "time:>2026-11-22",
    "-time:>2026-11-23",
    "last:6h",
    "-last:5h",
    "since:today until:now",
    "delay:>2h",
    "delay:2h30m",
    "delay:2h",
    "delay:2h..3h",
    "is:late",
    "is:waiting",
    "loginfailed",
    "\"CONTOSO\\Bob\"",
    "CONTOSO\\bob",
    "CONTOSO\\\\bob",
    "caf\u00e9",
    "\"caf\u00e9 \\\"q\\\"\"",
    "J\u00d6RG",
    "user*failed",
    "log?nf",
    "/Login\\w+/",
    "/loginf/i",
    "-/loginf/",
    "raw.Parameters.Name:forwardingsmtpaddress",
    "raw.parameters.NAME:Keep",
    "raw.Parameters.Value:a@*",
    "raw.Size:10",
    "raw.Size:>9",
    "raw.Size:10..11",
    "-raw.Size:9..10",
    "raw.Deep.List:3",
    "raw.Deep.List:\"x y\"",
    "raw.Start:>=2026-11-22",
    "raw.Start:2026-11-22T09:00..2026-11-22T11:00",
    "raw.Size:/^1/",
    "raw.Escaped:caf\u00e9*",
    "has:raw.Parameters.Name",
    "has:raw.Deep",
    "-has:raw.Nothing",
    "-has:raw.Parameters.Name.X",
    "raw.\"a.b\":true",
    "has:time",
    "has:ip",
    "has:error",
    "has:type",
    "has:tenant",
    "has:stream",
    "op:x OR op:User*",
    "(op:x OR size) type:15",
    "-(op:x OR type:6)",
};

const char *const misses[] = {
    "op:UserLogin",
    "op:\"User*\"",
    "op:/^user/",
    "user:bob",
    "ip:203.0.113.8",
    "ip:2001:db8::/32",
    "result:success",
    "result:unknown",
    "error:50053",
    "type:6",
    "usertype:admin",
    "app:x",
    "batch:b-1",
    "tenant:Fabrikam",
    "tenant:nobody",
    "stream:dlp",
    "time:2026-11-22",
    "last:5h",
    "delay:<2h",
    "delay:3h",
    "nothing-like-it",
    "\"user*failed\"",
    "raw.Name:Keep",
    "raw.Deep:1",
    "raw.Nothing:null",
    "has:raw.Missing",
    "op:UserLoginFailed -type:15",
    "raw.Size:>=2026-11-22",
    "raw.Parameters.Value:null",
};

} // namespace

class FilterMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : hits)
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void finds()
    {
        QFETCH(QString, text);
        QCOMPARE(ask(text, signIn), FilterMatcher::Answer::Yes);
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : misses)
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void passesOver()
    {
        QFETCH(QString, text);
        QCOMPARE(ask(text, signIn), FilterMatcher::Answer::No);
    }

    void columnsAndBytesAgree()
    {
        const RecordColumns columns = parseColumns(signIn);
        for (const char *text : hits) {
            const auto matcher = FilterMatcher::make(*parseFilter(QString::fromUtf8(text)).filter, context());
            const FilterRecord record{.columns = &columns,
                .stream = &entra,
                .arrived = arrived,
                .flags = flagBit(FilterFlag::Waiting),
                .batch = "b-17"};
            if (!matcher->needsRaw())
                QVERIFY2(matcher->matches(record), text);
        }
    }

    void addressesMayHaveAPort()
    {
        QCOMPARE(ask(u"ip:2001:db8:41::/48"_s, upload), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"ip:2001:db8:41::9"_s, upload), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"-ip:10.0.0.0/8 has:ip"_s, upload), FilterMatcher::Answer::Yes);
    }

    void whatIsMissingIsNotThere()
    {
        for (const char *text :
            {"has:workload", "has:time", "has:error", "has:app", "has:usertype", "delay:>0s", "is:late", "usertype:<9"})
            QCOMPARE(ask(QString::fromUtf8(text), upload), FilterMatcher::Answer::No);
        QCOMPARE(ask(u"workload:\"\""_s, upload), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"time:2026-11-23T05:00"_s, upload), FilterMatcher::Answer::Yes); // when it arrived
    }

    void timesAreThoseOfTheScreen()
    {
        FilterContext kathmandu = context();
        kathmandu.zone = QTimeZone("Asia/Kathmandu");
        QCOMPARE(ask(u"time:2026-11-23T08:15"_s, signIn, kathmandu), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"time:2026-11-23T02:30Z"_s, signIn, kathmandu), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"time:2026-11-23T02:30"_s, signIn, kathmandu), FilterMatcher::Answer::No);
    }

    void whatNobodyKnowsIsNotAnswered()
    {
        const auto matcher = FilterMatcher::make(*parseFilter(u"op:x (a OR is:marked)").filter, context());
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().column, 11);
        QCOMPARE(matcher.error().length, 9);
        QVERIFY(matcher.error().message.contains(u"is:marked"));
    }

    void aHopelessRegexGivesUp()
    {
        const QByteArray record = "{\"a\":\"" + QByteArray(5000, 'a') + "\"}";
        QCOMPARE(ask(u"/(a+)+$/"_s, record), FilterMatcher::Answer::Unknown);
        QCOMPARE(ask(u"/a+\"/"_s, record), FilterMatcher::Answer::Yes);
        QCOMPARE(ask(u"-/(a|aa)+$/"_s, record), FilterMatcher::Answer::Unknown);
    }

    void brokenRecordsMatchNothingAndHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1,2]");
        QTest::newRow("cut") << signIn.left(80);
        QTest::newRow("cut in a string") << signIn.left(37);
        QTest::newRow("not UTF-8") << QByteArray("{\"Operation\":\"\xff\xfe\",\"UserId\":\"\xc3\"}");
        QTest::newRow("wrong types") << QByteArray(
            "{\"Operation\":{\"a\":1},\"RecordType\":\"x\",\"ClientIP\":7,\"CreationTime\":true}");
        QTest::newRow("deep") << QByteArray("{\"Deep\":") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}';
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("huge numbers") << QByteArray("{\"RecordType\":99999999999999999999,\"Size\":1e999}");
    }

    void brokenRecordsMatchNothingAndHarmNobody()
    {
        QFETCH(QByteArray, raw);
        for (const char *text : {"op:UserLoginFailed", "type:15", "ip:10.0.0.0/8", "raw.Deep.List:3", "raw.Size:<5",
                 "\"caf\u00e9 \\\"q\\\"\"", "/Login/", "user:svc*", "result:failed", "has:raw.Deep.List", "error:>1"})
            QVERIFY2(ask(QString::fromUtf8(text), raw) == FilterMatcher::Answer::No, text);
    }

    void longListsOfValuesAreSearched()
    {
        QString text = u"user:"_s;
        for (int i = 0; i < 4000; ++i)
            text += u"user%1@contoso.example,"_s.arg(i);
        const auto matcher = FilterMatcher::make(*parseFilter(text + u"SVC-backup@contoso.example"_s).filter, context());
        QVERIFY(matcher->matches({.raw = upload, .stream = &entra}));
        QVERIFY(!matcher->matches({.raw = signIn, .stream = &entra}));
    }

    void saysWhetherItReadsWholeRecords()
    {
        const auto needsRaw = [](QStringView text) {
            return FilterMatcher::make(*parseFilter(text).filter, context())->needsRaw();
        };
        QVERIFY(!needsRaw(u"op:x -ip:10.0.0.0/8 time:today result:failed"));
        QVERIFY(needsRaw(u"op:x word"));
        QVERIFY(needsRaw(u"raw.a:x"));
        QVERIFY(needsRaw(u"/x/"));
        QVERIFY(needsRaw(u"has:app"));
    }
};

QTEST_GUILESS_MAIN(FilterMatchTest)
#include "filtermatch_test.moc"
