// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "handclient.h"
#include "simulator/directtransport.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A blob of the first tenant, with what is needed to post it.
struct Fetched {
    QByteArray type = "Audit.Exchange"_ba;
    QByteArray blob;
    QByteArray rows;
    QByteArray sinkToken;
};

Fetched fetchOne(HandClient &client)
{
    Fetched out;
    const QByteArray token = client.token();
    client.startFeed(out.type, token);
    out.blob = client.fetch(client.listAll(out.type, token).front(), token).body;
    out.rows = client.rows(out.blob, out.type);
    out.sinkToken = client.sinkToken();
    return out;
}

qint64 countOf(const QByteArray &array)
{
    return QJsonDocument::fromJson(array).array().size();
}

} // namespace

class IngestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreCountedOnceAndRepeatsAsDoubled();
    void gzipBodiesAreTaken();
    void rawEventMayBeAString();
    void alteredRecordsAreNoticed();
    void columnsAreCheckedAgainstTheRecord();
    void rules_data();
    void rules();
    void bodySizes_data();
    void bodySizes();
    void tokensOfOthersAreRefused();
    void queriesCountRows();
    void queryRefusals_data();
    void queryRefusals();
    void recordsFileArrivesByteForByte();
    void recordsOfTheSamplesAreOffered();
    void brokenRecordsFileIsRefused();
    void reportEndsInOneLine();
    void unsubscribedStreamsAreNoLoss();
};

void IngestionTest::rowsAreCountedOnceAndRepeatsAsDoubled()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    QCOMPARE(client.ingest(one.rows, one.sinkToken).status, 204);
    QCOMPARE(client.total(u"received"_s), countOf(one.blob));
    QCOMPARE(client.total(u"doubled"_s), 0);
    QCOMPARE(client.total(u"lost"_s), client.total(u"offered"_s) - countOf(one.blob));
    QCOMPARE(client.ingest(one.rows, one.sinkToken).status, 204);
    QCOMPARE(client.total(u"received"_s), countOf(one.blob));
    QCOMPARE(client.total(u"doubled"_s), countOf(one.blob));
    QCOMPARE(client.total(u"altered"_s), 0);
    QCOMPARE(client.total(u"violations"_s), 0);
}

void IngestionTest::gzipBodiesAreTaken()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    const auto reply = client.ingest(gzip(one.rows), one.sinkToken, {{"content-encoding"_ba, "gzip"_ba}});
    QCOMPARE(reply.status, 204);
    QVERIFY(!headerOf(reply.headers, "x-ms-request-id").isEmpty());
    QCOMPARE(client.total(u"received"_s), countOf(one.blob));
    QCOMPARE(client.ingest("no gzip"_ba, one.sinkToken, {{"content-encoding"_ba, "gzip"_ba}}).status, 400);
    QCOMPARE(client.ingest("x"_ba, one.sinkToken, {{"content-encoding"_ba, "br"_ba}}).status, 415);
}

void IngestionTest::rawEventMayBeAString()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    const auto record = QJsonDocument::fromJson(one.rows).array().at(0).toObject();
    const qsizetype begin = one.rows.indexOf("\"RawEvent\":") + 11;
    const QByteArray raw = one.rows.mid(begin, one.rows.indexOf("},{\"EventTime\"") - begin);
    const QByteArray row = "[" + one.rows.mid(1, begin - 1) + jsonString(QString::fromUtf8(raw)) + "}]";
    QCOMPARE(client.ingest(row, one.sinkToken).status, 204);
    QCOMPARE(client.total(u"received"_s), 1);
    QCOMPARE(client.total(u"altered"_s), 0);
}

void IngestionTest::alteredRecordsAreNoticed()
{
    HandClient client;
    Fetched one = fetchOne(client);
    one.rows.replace("\"Version\":1", "\"Version\": 1");
    QCOMPARE(client.ingest(one.rows, one.sinkToken).status, 204);
    QCOMPARE(client.total(u"received"_s), 0);
    QCOMPARE(client.total(u"altered"_s), countOf(one.blob));
}

void IngestionTest::columnsAreCheckedAgainstTheRecord()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    const qint64 count = countOf(one.blob);
    const auto post = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray rows = one.rows;
        return client.ingest(rows.replace(before, after), one.sinkToken).status;
    };
    QCOMPARE(post("\"ContentType\":\"Audit.Exchange\"", "\"ContentType\":\"DLP.All\""), 204);
    QCOMPARE(client.violations(u"content-type-column"_s), count);
    QCOMPARE(post("\"RecordId\":\"", "\"RecordId\":\"x"), 204);
    QCOMPARE(client.violations(u"record-id"_s), count);
    QCOMPARE(post("\"EventTime\":\"", "\"EventTime\":\"x"), 204);
    QCOMPARE(client.violations(u"event-time"_s), count);
    QCOMPARE(post("\"CollectorBatchId\":\"batch-1\",", ""), 204);
    QCOMPARE(client.violations(u"column-missing"_s), count);
    QCOMPARE(post("\"EventTime\":", "\"TenantId\":\"x\",\"EventTime\":"), 204);
    QCOMPARE(client.violations(u"unknown-column"_s), count);
}

void IngestionTest::rules_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to store") << "[]"_ba
                                      << "application/json"_ba << 204;
    QTest::newRow("charset") << "[]"_ba
                             << "application/json; charset=utf-8"_ba << 415;
    QTest::newRow("text") << "[]"_ba
                          << "text/plain"_ba << 415;
    QTest::newRow("object") << "{}"_ba
                            << "application/json"_ba << 400;
    QTest::newRow("empty") << ""_ba
                           << "application/json"_ba << 400;
    QTest::newRow("cut off") << "[{\"a\":1}"_ba
                             << "application/json"_ba << 400;
    QTest::newRow("trailing comma") << "[{\"a\":1},]"_ba
                                    << "application/json"_ba << 400;
    QTest::newRow("two arrays") << "[][]"_ba
                                << "application/json"_ba << 400;
    QTest::newRow("numbers") << "[1,2]"_ba
                             << "application/json"_ba << 400;
    QTest::newRow("bad UTF-8") << "[{\"a\":\"\xff\"}]"_ba
                               << "application/json"_ba << 400;
    QTest::newRow("control character") << "[{\"a\":\"\n\"}]"_ba
                                       << "application/json"_ba << 400;
}

void IngestionTest::rules()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(int, status);
    HandClient client;
    QCOMPARE(client.ingest(body, client.sinkToken(), {{"content-type"_ba, contentType}}).status, status);
}

void IngestionTest::bodySizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isGzip");
    QTest::addColumn<int>("status");
    QTest::newRow("at the limit") << 1'048'576 << false << 204;
    QTest::newRow("over") << 1'048'577 << false << 413;
    QTest::newRow("over once decoded") << 1'048'577 << true << 413;
    QTest::newRow("a bomb") << 50'000'000 << true << 413;
}

void IngestionTest::bodySizes()
{
    QFETCH(int, size);
    QFETCH(bool, isGzip);
    QFETCH(int, status);
    HandClient client;
    const QByteArray body = "[" + QByteArray(size - 2, ' ') + "]";
    const auto reply = isGzip ? client.ingest(gzip(body), client.sinkToken(), {{"content-encoding"_ba, "gzip"_ba}})
                              : client.ingest(body, client.sinkToken());
    QCOMPARE(reply.status, status);
    QCOMPARE(HandClient::code(reply), status == 413 ? u"ContentLengthLimitExceeded"_s : QString());
    QCOMPARE(client.violations(u"body-too-large"_s), status == 413 ? 1 : 0);
}

void IngestionTest::tokensOfOthersAreRefused()
{
    HandClient client;
    QCOMPARE(client.ingest("[]", {}).status, 401);
    QCOMPARE(client.ingest("[]", client.token()).status, 401);
    QCOMPARE(client.violations(u"wrong-audience"_s), 1);
    QCOMPARE(client.ingest("[]", client.sinkToken("/query")).status, 401);
    const SimulatedTenant child = client.cloud->tenants().front();
    const auto minted = client.tokenReply(child.id.toLatin1(), form(child, base + "/ingestion/.default"_ba));
    QCOMPARE(client.ingest("[]", HandClient::json(minted)[u"access_token"_s].toString().toLatin1()).status, 401);
    const QByteArray token = client.sinkToken();
    client.clock.advance(3600s);
    QCOMPARE(client.ingest("[]", token).status, 401);
    const QByteArray fresh = client.sinkToken();
    const QByteArray rule = "/dataCollectionRules/" + client.cloud->destination().ruleId.toLatin1();
    QCOMPARE(
        client.post("/dataCollectionRules/dcr-1/streams/Custom-ChildO365AAD?api-version=2023-01-01", "[]", fresh).status, 404);
    QCOMPARE(client.post(rule + "/streams/Custom-Other?api-version=2023-01-01", "[]", fresh).status, 404);
    QCOMPARE(client.post(rule + "/streams/Custom-ChildO365AAD", "[]", fresh).status, 400);
    QCOMPARE(client.get(client.feed() + "subscriptions/list?" + client.publisher(), fresh).status, 401);
}

void IngestionTest::queriesCountRows()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    client.ingest(one.rows, one.sinkToken);
    client.ingest(one.rows, one.sinkToken);
    const qint64 count = countOf(one.blob);
    const QByteArray token = client.sinkToken("/query");
    const auto ask = [&](const QByteArray &query) {
        const auto reply = client.post("/v1/workspaces/" + client.cloud->destination().workspaceId.toLatin1() + "/query",
            "{\"query\":\"" + query + "\"}", token, {{"content-type"_ba, "application/json"_ba}});
        return HandClient::json(reply)[u"tables"_s][0][u"rows"_s];
    };
    QCOMPARE(ask("ChildO365AAD_CL | count")[0][0].toInteger(), 2 * count);
    const auto batch =
        ask("ChildO365AAD_CL | where CollectorBatchId in ('batch-0','batch-1') | summarize c = count() by CollectorBatchId");
    QCOMPARE(batch.toArray().size(), 1);
    QCOMPARE(batch[0][0].toString(), u"batch-1"_s);
    QCOMPARE(batch[0][1].toInteger(), 2 * count);
    const auto sums =
        ask("ChildO365AAD_CL | summarize Rows = count(), Distinct = count_distinct(RecordId) by ChildTenantId, ContentType");
    QCOMPARE(sums[0][0].toString(), client.cloud->tenants().front().id);
    QCOMPARE(sums[0][1].toString(), u"Audit.Exchange"_s);
    QCOMPARE(sums[0][2].toInteger(), 2 * count);
    QCOMPARE(sums[0][3].toInteger(), count);
}

void IngestionTest::queryRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("inner");
    QTest::newRow("other operators") << R"({"query":"ChildO365AAD_CL | take 5"})"_ba
                                     << "application/json"_ba << 400 << u"SyntaxError"_s;
    QTest::newRow("other table") << R"({"query":"Heartbeat | count"})"_ba
                                 << "application/json"_ba << 400 << u"SemanticError"_s;
    QTest::newRow("no query") << R"({"q":1})"_ba
                              << "application/json"_ba << 200 << u""_s;
    QTest::newRow("no content type") << R"({"query":"ChildO365AAD_CL | count"})"_ba
                                     << ""_ba << 200 << u""_s;
}

void IngestionTest::queryRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(int, status);
    QFETCH(QString, inner);
    HandClient client;
    const QByteArray path = "/v1/workspaces/" + client.cloud->destination().workspaceId.toLatin1() + "/query";
    const auto reply = client.post(path, body, client.sinkToken("/query"), {{"content-type"_ba, contentType}});
    QCOMPARE(reply.status, status);
    QCOMPARE(HandClient::json(reply)[u"error"_s][u"innererror"_s][u"code"_s].toString(), inner);
    QCOMPARE(client.post(path, body, {}, {{"content-type"_ba, contentType}}).status, 401);
}

void IngestionTest::recordsFileArrivesByteForByte()
{
    const QByteArrayList lines{R"({"Id":"a","Workload":"Exchange","x":  1})"_ba,
        R"({"id":"b","recordtype":"15","workload":"AzureActiveDirectory"})"_ba,
        R"({"Id":"a","Workload":"OneDrive","é":"\u00e9"})"_ba, R"({"RecordType":13,"Workload":"Exchange"})"_ba,
        R"({"strange":true})"_ba, R"({"strange":true})"_ba};
    QTemporaryDir dir;
    QFile file(dir.filePath(u"records.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join("\r\n") + "\n\n");
    file.close();
    SimulatorOptions options;
    options.recordsFile = file.fileName();
    HandClient client(options);
    const QByteArray token = client.token();
    QByteArrayList got;
    for (const QByteArray &type : contentTypes()) {
        client.startFeed(type, token);
        for (const QJsonObject &item : client.listAll(type, token)) {
            const QByteArray blob = client.fetch(item, token).body;
            for (const QByteArray &line : lines) {
                if (blob.contains(line) && !got.contains(line))
                    got.append(line);
            }
            QCOMPARE(client.ingest(client.rows(blob, type), client.sinkToken()).status, 204);
        }
    }
    QCOMPARE(got.size(), 5);
    QCOMPARE(client.total(u"offered"_s), 5);
    QCOMPARE(client.total(u"received"_s), 5);
    QCOMPARE(client.total(u"doubled"_s), 1);
    QCOMPARE(client.total(u"altered"_s), 0);
}

void IngestionTest::recordsOfTheSamplesAreOffered()
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/../shared/samples/panther/m365_unified_audit.ndjson"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the samples are not here");
    SimulatorOptions options;
    options.tenants = 2;
    options.recordsFile = file.fileName();
    HandClient client(options);
    const QByteArray sinkToken = client.sinkToken();
    for (int tenant = 0; tenant < 2; ++tenant) {
        const QByteArray token = client.token(tenant);
        for (const QByteArray &type : contentTypes()) {
            client.startFeed(type, token, tenant);
            for (const QJsonObject &item : client.listAll(type, token, tenant)) {
                const QByteArray rows = client.rows(client.fetch(item, token).body, type, nullptr, tenant);
                QCOMPARE(client.ingest(rows, sinkToken).status, 204);
            }
        }
    }
    const auto lines = file.readAll().trimmed().split('\n').size();
    QCOMPARE(client.total(u"received"_s), 2 * lines);
    QCOMPARE(client.total(u"lost"_s), 0);
    QCOMPARE(client.total(u"altered"_s), 0);
    QCOMPARE(client.total(u"violations"_s), 0);
}

void IngestionTest::brokenRecordsFileIsRefused()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"records.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}\n{\"a\":\n");
    file.close();
    test::VirtualClock clock(startOfTest);
    SimulatorOptions options;
    options.recordsFile = file.fileName();
    const auto made = SimulatedCloud::create(options, clock, u"http://127.0.0.1:1"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    QVERIFY(made.error().message.contains(u"line 2"_s));
    options.recordsFile += u".missing"_s;
    QCOMPARE(SimulatedCloud::create(options, clock, u"http://127.0.0.1:1"_s).error().kind, ErrorKind::Usage);
}

void IngestionTest::reportEndsInOneLine()
{
    HandClient client;
    const Fetched one = fetchOne(client);
    client.ingest(one.rows, one.sinkToken);
    client.get(client.feed() + "subscriptions/list", client.token());
    const QString expected = u"lost %1, doubled 0, altered 0, violations 1\n"_s.arg(client.total(u"lost"_s));
    QVERIFY(client.cloud->reportText().endsWith(expected));
    QVERIFY(client.cloud->reportText().contains(u"publisher-missing"_s));
    const auto page = client.cloud->respond({"GET"_ba, "/_simulator/report"_ba, {{"accept"_ba, "text/plain"_ba}}, {}});
    QCOMPARE(QString::fromUtf8(page.body), client.cloud->reportText());
    QVERIFY(HandClient::json(client.get("/_simulator/report"))[u"totals"_s].isObject());
}

void IngestionTest::unsubscribedStreamsAreNoLoss()
{
    HandClient client;
    QCOMPARE(client.total(u"offered"_s), 0);
    QCOMPARE(client.total(u"lost"_s), 0);
    QCOMPARE(client.total(u"unsubscribed"_s), 1000);
}

QTEST_GUILESS_MAIN(IngestionTest)
#include "ingestion_test.moc"
