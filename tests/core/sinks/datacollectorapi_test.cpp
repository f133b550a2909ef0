// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/datacollector/datacollectorapi.h"

#include "sinks/datacollector/datacollectorencoder.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::datacollector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The bytes 00 to 3F.
const QByteArray key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
const QByteArray date = "Mon, 04 Apr 2016 08:00:00 GMT";
const QString workspace = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;

Secret secretOf(const QByteArray &text)
{
    return Secret(QByteArray(text.constData(), text.size()));
}

SinkTarget target()
{
    SinkTarget to;
    to.cloud = builtinClouds().front();
    to.destination.id = DestinationId(u"d-1"_s);
    to.destination.target = DataCollectorTarget{.workspaceId = workspace};
    return to;
}

QByteArray headerOf(const Request &request, QByteArrayView name)
{
    for (const auto &[header, value] : request.headers) {
        if (header == name)
            return value;
    }
    return {};
}

const QByteArray before =
    "{\"EventTime\":\"2026-11-22T14:31:47.123Z\",\"ChildTenantId\":\"t\",\"RecordId\":\"r\",\"RawEvent\":";
const QByteArray after = ",\"EventTime\":\"2026-11-22T14:31:47Z\",\"ChildTenantId\":\"t\"}";

} // namespace

class DataCollectorApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAsTheReferenceDoes()
    {
        QCOMPARE(signature(secretOf(key), 1024, date).value(), "kQfMluP3yBFQzfwH0Ye5adOjNq2FCEIWGh0n4uEtCrg="_ba);
        const QByteArray body = u"[{\"UserId\":\"jürgen@contoso.com\",\"Operation\":\"FileAccessed\"}]"_s.toUtf8();
        QCOMPARE(body.size(), 61);
        QCOMPARE(signature(secretOf(key), body.size(), date).value(), "+G/7gmU9EnfHX3eA+BcSSUgZh5egxDzO7EZo/Grcn9k="_ba);
        QCOMPARE(signature(secretOf(key), 60, date).value(), "41CRVBhs5kuTiRgCPu2Uo+9p7ccfuFejRd/knuS1pcM="_ba);
    }

    void refusesAKeyThatIsNone()
    {
        for (const QByteArray &wrong : {""_ba, "not base64!"_ba}) {
            const auto made = signature(secretOf(wrong), 1, date);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Configuration);
            QVERIFY(!made.error().message.contains(u"base64!"));
        }
    }

    void datesAreEnglishEverywhere()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(httpDate(fromUnixSeconds(1'459'756'800)), date);
        QLocale::setDefault(QLocale::c());
    }

    void postsToTheWorkspaceWithEveryHeaderExact()
    {
        const QByteArray body = u"[{\"UserId\":\"jürgen@contoso.com\",\"Operation\":\"FileAccessed\"}]"_s.toUtf8();
        const auto request = postRequest(target(), SinkKind::O365, body, secretOf(key), fromUnixSeconds(1'459'756'800));
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(),
            "https://" + workspace.toLatin1() + ".ods.opinsights.azure.com/api/logs?api-version=2016-04-01");
        QCOMPARE(headerOf(*request, "Content-Type"), "application/json"_ba);
        QCOMPARE(headerOf(*request, "Log-Type"), "ChildO365AAD"_ba);
        QCOMPARE(headerOf(*request, "x-ms-date"), date);
        QCOMPARE(headerOf(*request, "time-generated-field"), "EventTime"_ba);
        QCOMPARE(headerOf(*request, "Authorization"),
            "SharedKey " + workspace.toLatin1() + ":+G/7gmU9EnfHX3eA+BcSSUgZh5egxDzO7EZo/Grcn9k=");
        QVERIFY(headerOf(*request, "Content-Encoding").isEmpty());
        QVERIFY(!request->bearer);
        const auto audit = postRequest(target(), SinkKind::Audit, body, secretOf(key), Instant());
        QCOMPARE(headerOf(*audit, "Log-Type"), "ChildAADAudit"_ba);
    }

    void configurationFaults_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("logType");
        QTest::addColumn<QString>("code");
        const QString global = u"https://{workspaceId}.ods.example"_s;
        QTest::newRow("cloud without the API") << QString() << workspace << u"A"_s << u"NoDataCollector"_s;
        QTest::newRow("plain http elsewhere")
            << u"http://{workspaceId}.ods.example"_s << workspace << u"A"_s << u"NoDataCollector"_s;
        QTest::newRow("no GUID") << global << u"evil.example/x?"_s << u"A"_s << u"InvalidCustomerId"_s;
        QTest::newRow("log type with a dash") << global << workspace << u"Custom-A"_s << u"InvalidLogType"_s;
        QTest::newRow("log type too long") << global << workspace << QString(101, u'A') << u"InvalidLogType"_s;
        QTest::newRow("no log type") << global << workspace << QString() << u"InvalidLogType"_s;
    }
    void configurationFaults()
    {
        QFETCH(QString, url);
        QFETCH(QString, id);
        QFETCH(QString, logType);
        QFETCH(QString, code);
        SinkTarget to = target();
        to.cloud.dataCollectorUrl = url;
        to.destination.target = DataCollectorTarget{.workspaceId = id, .o365LogType = logType};
        const auto request = postRequest(to, SinkKind::O365, "[]", secretOf(key), Instant());
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::Configuration);
        QCOMPARE(request.error().code, code);
    }

    void repliesMeanWhatTheTableSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto error = [](const char *code) {
            return "{\"Error\":\"" + QByteArray(code) + "\",\"Message\":\"An \\\"odd\\\" one\"}";
        };
        const auto destination = [&error](const char *code) {
            QTest::newRow(code) << 400 << error(code) << 1000 << ErrorKind::Configuration << QString::fromLatin1(code);
        };
        for (const char *code : {"InactiveCustomer", "InvalidApiVersion", "InvalidCustomerId", "InvalidLogType",
                 "MissingApiVersion", "MissingContentType", "MissingLogType", "UnsupportedContentType"})
            destination(code);
        QTest::newRow("this body") << 400 << error("InvalidDataFormat") << 1000 << ErrorKind::Rejected
                                   << u"InvalidDataFormat"_s;
        QTest::newRow("400 without words") << 400 << QByteArray() << 1000 << ErrorKind::Rejected << QString();
        QTest::newRow("key") << 403 << error("InvalidAuthorization") << 1000 << ErrorKind::Configuration
                             << u"WorkspaceKeyRefused"_s;
        QTest::newRow("403 with HTML") << 403 << "<html>"_ba << 1000 << ErrorKind::Configuration << u"WorkspaceKeyRefused"_s;
        QTest::newRow("wrong URL") << 404 << "<html>"_ba << 1000 << ErrorKind::Configuration << u"WorkspaceNotFound"_s;
        QTest::newRow("too large") << 404 << QByteArray() << 900'000 << ErrorKind::TooLarge << QString();
        QTest::newRow("413") << 413 << QByteArray() << 1000 << ErrorKind::TooLarge << QString();
        QTest::newRow("429") << 429 << QByteArray() << 1000 << ErrorKind::Throttled << QString();
        QTest::newRow("500") << 500 << error("UnspecifiedError") << 1000 << ErrorKind::Service << u"UnspecifiedError"_s;
        QTest::newRow("503") << 503 << "{\"Error\":7"_ba << 1000 << ErrorKind::Service << QString();
        QTest::newRow("redirect") << 302 << QByteArray() << 1000 << ErrorKind::Malformed << QString();
        QTest::newRow("no UTF-8") << 500 << "\xff\xfe\x00"_ba << 1000 << ErrorKind::Service << QString();
    }
    void repliesMeanWhatTheTableSays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const Error error = errorOf({.status = status, .body = body}, 100, bytes);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.message.isEmpty());
    }

    void aSingleRecordIsNotTooLargeForA404()
    {
        QCOMPARE(errorOf({.status = 404}, 1, 900'000).kind, ErrorKind::Configuration);
        QCOMPARE(errorOf({.status = 404}, 1, longestPost + 1).kind, ErrorKind::TooLarge);
    }

    void recordsAreWrittenAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char *name, const QByteArray &raw, const QByteArray &out) {
            QTest::newRow(name) << raw << out;
        };
        row("plain", "{\"Id\":\"1\",\"TenantId\":\"x\",\"Type\":3}", "{\"Id\":\"1\",\"TenantId\":\"x\",\"Type\":3" + after);
        row("blanks stay", "{ \"a\" :\t1.50 }", "{ \"a\" :\t1.50 " + after);
        row("nested names are nobody's business", "{\"a\":{\"tenant\":1,\"x-y\":[{}]}}",
            "{\"a\":{\"tenant\":1,\"x-y\":[{}]}" + after);
        row("empty", "{ }", "{" + after.mid(1));
        row("reserved", "{\"tenant\":1,\"TimeGenerated\":2,\"RawData\":3,\"Tenant\":4}",
            "{\"Record_tenant\":1,\"Record_TimeGenerated\":2,\"Record_RawData\":3,\"Tenant\":4" + after);
        row("ours", "{\"ContentType\":\"a\",\"EventTime\":7}", "{\"Record_ContentType\":\"a\",\"Record_EventTime\":7" + after);
        row("no letters", "{\"@odata.type\":\"#x\",\"a b\":{\"c\":1},\"é\":0,\"\":1}",
            "{\"_odata_type\":\"#x\",\"a_b\":{\"c\":1},\"__\":0,\"_\":1" + after);
        row("same after the change", "{\"a.b\":1,\"a_b\":2,\"a-b\":3}", "{\"a_b_2\":1,\"a_b\":2,\"a_b_3\":3" + after);
        row("long", "{\"" + QByteArray(50, 'n') + "\":1,\"" + QByteArray(51, 'n') + "\":2}",
            "{\"" + QByteArray(45, 'n') + "\":1,\"" + QByteArray(43, 'n') + "_2\":2" + after);
        row("same names stay the same", "{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2" + after);
    }
    void recordsAreWrittenAsTheyCame()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, out);
        const QByteArray row = before + raw + '}';
        const auto body = encode('[' + row + ',' + row + ']');
        QVERIFY(body);
        QCOMPARE(body->json, '[' + out + ',' + out + ']');
        QCOMPARE(body->longValues, 0);
    }

    void longValuesAreNamed()
    {
        const QByteArray cut = '"' + QByteArray(40'000, 'x') + '"';
        const QByteArray whole = '"' + QByteArray(32'000, 'x') + '"';
        const auto body = encode('[' + before + "{\"a\":" + cut + ",\"b\":" + whole + ",\"c.d\":" + cut + "}}]");
        QVERIFY(body);
        QCOMPARE(body->longValues, 2);
        QVERIFY(body->json.endsWith("\"ChildTenantId\":\"t\",\"LongValues\":\"a,c_d\"}]"));
    }

    void aRowWithoutARecordKeepsItsColumns()
    {
        const auto body =
            encode("[{\"EventTime\":\"2026-11-22T14:31:47Z\",\"RecordId\":\"r\",\"Truncated\":true,\"RawEvent\":\"cut\"}]");
        QVERIFY(body);
        QCOMPARE(body->json,
            "[{\"EventTime\":\"2026-11-22T14:31:47Z\",\"RecordId\":\"r\",\"Truncated\":true,\"RawEvent\":\"cut\"}]"_ba);
    }

    void whatIsNoBatchIsMalformed()
    {
        for (const QByteArray &bad : {""_ba, "{}"_ba, "[1]"_ba, "[{}"_ba, "\xff"_ba, "[\"x\"]"_ba})
            QVERIFY(!encode(bad));
        QCOMPARE(encode("[]").value().json, "[]"_ba);
    }
};

QTEST_GUILESS_MAIN(DataCollectorApiTest)
#include "datacollectorapi_test.moc"
