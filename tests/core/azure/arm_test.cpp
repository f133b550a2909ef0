// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armclient.h"
#include "azure/armerror.h"
#include "azure/armparser.h"
#include "azure/armpaths.h"
#include "azure/logquery.h"
#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *parseIso(std::string_view("2026-11-23T08:00:00Z"));

Cloud cloud()
{
    return *parseCloudFile(
        "{\"name\":\"T\",\"authority\":\"https://login.example\",\"activityRoot\":\"https://manage.example\","
        "\"armRoot\":\"https://arm.example\",\"queryRoot\":\"https://query.example\"}",
        {});
}

/// Hands out one token after the other, and counts who asks.
class Tokens final : public TokenProvider {
public:
    Task<Result<AccessToken>> token(TokenRequest request, std::stop_token) override
    {
        scopes.append(request.scope);
        AccessToken token;
        token.value = std::make_shared<const Secret>("t"_ba);
        co_return token;
    }
    void invalidate(const TokenRequest &, const AccessToken &) override { ++invalidated; }

    QStringList scopes;
    int invalidated = 0;
};

struct Bench {
    VirtualClock clock{now};
    ScriptedTransport transport;
    std::shared_ptr<Tokens> tokens = std::make_shared<Tokens>();
    ArmClient client{transport, clock, [] { return 0.5; }};
    LogQuery query{transport, clock};
    AzureAccess access{cloud(), TenantId(u"p"_s), {}, tokens};
};

QString stateOf(const Result<ArmOperation> &operation)
{
    if (!operation)
        return u"error "_s + operation.error().code;
    switch (operation->state) {
    case ArmOperation::State::Running:
        return u"running at "_s + operation->next.toString();
    case ArmOperation::State::Succeeded:
        return operation->readBack ? u"read back"_s : u"done"_s;
    case ArmOperation::State::Failed:
        return u"failed "_s + operation->error->code;
    }
    return {};
}

} // namespace

class ArmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsErrorsWithTheirDetails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("details")
            << 400
            << "{\"error\":{\"code\":\"InvalidPayload\",\"message\":\"Data collection rule is invalid\","
               "\"details\":[{\"code\":\"InvalidOutputTable\",\"message\":\"No table\",\"target\":\"f[0]\"}]}}"_ba
            << ErrorKind::Configuration << u"InvalidOutputTable"_s
            << u"Data collection rule is invalid\nInvalidOutputTable (f[0]): No table"_s;
        QTest::newRow("nested") << 400
                                << "{\"error\":{\"code\":\"BadArgumentError\",\"message\":\"m\",\"innererror\":{\"code\":"
                                   "\"SyntaxError\",\"message\":\"here\"}}}"_ba
                                << ErrorKind::Configuration << u"SyntaxError"_s << u"m\nSyntaxError: here"_s;
        QTest::newRow("no right") << 403 << "{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"may not\"}}"_ba
                                  << ErrorKind::Forbidden << u"AuthorizationFailed/azure"_s << u"may not"_s;
        QTest::newRow("without an envelope") << 404 << "{\"code\":\"ResourceNotFound\",\"message\":\"gone\"}"_ba
                                             << ErrorKind::NotFound << u"ResourceNotFound"_s << u"gone"_s;
        QTest::newRow("empty") << 503 << QByteArray() << ErrorKind::Service << QString() << u"HTTP 503 without a body"_s;
        QTest::newRow("page") << 502 << "<html>"_ba << ErrorKind::Service << QString() << u"HTTP 502 with an HTML page"_s;
        QTest::newRow("truncated") << 400 << "{\"error\":{\"co"_ba << ErrorKind::Configuration << QString()
                                   << u"HTTP 400: {\"error\":{\"co"_s;
        QTest::newRow("wrong types") << 429 << "{\"error\":[1]}"_ba << ErrorKind::Throttled << QString()
                                     << u"HTTP 429: {\"error\":[1]}"_s;
        QTest::newRow("no UTF-8") << 500 << "\xff\xfe"_ba << ErrorKind::Service << QString() << u"HTTP 500: \ufffd\ufffd"_s;
    }

    void readsErrorsWithTheirDetails()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Error error = armError(reply(status, body, {{"x-ms-request-id", "r1"}}), now);
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QTEST(error.message, "message");
        QCOMPARE(error.requestId, u"r1"_s);
        QCOMPARE(error.httpStatus, status);
    }

    void boundsEndlessErrors()
    {
        QByteArray body = "{\"error\":";
        for (int i = 0; i < 300; ++i)
            body += "{\"code\":\"C" + QByteArray::number(i) + "\",\"message\":\"" + QByteArray(200, 'x') + "\",\"innererror\":";
        body += "{}" + QByteArray(301, '}');
        QVERIFY(armError(reply(400, body), now).message.size() <= 3000);
    }

    void followsOperations_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state");
        const QByteArray ok = "https://arm.example/op/1?a=b";
        QTest::newRow("done at once") << 200 << ""_ba
                                      << ""_ba
                                      << "{\"id\":\"x\"}"_ba << u"done"_s;
        QTest::newRow("made") << 201 << ""_ba
                              << ""_ba
                              << "{\"properties\":{\"provisioningState\":\"Succeeded\"}}"_ba << u"done"_s;
        QTest::newRow("its own state") << 201 << ""_ba
                                       << ""_ba
                                       << "{\"properties\":{\"provisioningState\":\"Creating\"}}"_ba << u"running at "_s;
        QTest::newRow("its own failure") << 200 << ""_ba
                                         << ""_ba
                                         << "{\"properties\":{\"provisioningState\":\"Failed\"}}"_ba
                                         << u"failed OperationFailed"_s;
        QTest::newRow("operation") << 202 << "azure-asyncoperation"_ba << ok << ""_ba
                                   << u"running at https://arm.example/op/1?a=b"_s;
        QTest::newRow("operation beside a body")
            << 200 << "azure-asyncoperation"_ba << ok << "{}"_ba << u"running at https://arm.example/op/1?a=b"_s;
        QTest::newRow("location") << 202 << "location"_ba << ok << ""_ba << u"running at https://arm.example/op/1?a=b"_s;
        QTest::newRow("another host") << 202 << "location"_ba
                                      << "https://evil.example/op"_ba
                                      << ""_ba << u"error HostNotAllowed"_s;
        QTest::newRow("plain http") << 202 << "location"_ba
                                    << "http://arm.example/op"_ba
                                    << ""_ba << u"error HostNotAllowed"_s;
        QTest::newRow("nowhere to ask") << 202 << ""_ba
                                        << ""_ba
                                        << ""_ba << u"running at "_s;
        QTest::newRow("nothing") << 204 << ""_ba
                                 << ""_ba
                                 << ""_ba << u"done"_s;
        QTest::newRow("refused") << 400 << ""_ba
                                 << ""_ba
                                 << "{\"error\":{\"code\":\"Bad\"}}"_ba << u"failed Bad"_s;
    }

    void followsOperations()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, url);
        std::vector<std::pair<QByteArray, QByteArray>> headers{{"retry-after", "7"}};
        if (!header.isEmpty())
            headers.emplace_back(header, url);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto operation = beginOperation(cloud(), Method::Put, reply(status, body, headers), now);
        QFETCH(QString, state);
        QCOMPARE(stateOf(operation), state);
        if (operation && operation->state == ArmOperation::State::Running)
            QCOMPARE(operation->delay, Milliseconds(7s));
        if (!operation)
            QCOMPARE(operation.error().kind, ErrorKind::HostNotAllowed);
    }

    void followsOperationsToTheirEnd_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state");
        const QString running = u"running at https://arm.example/op"_s;
        QTest::newRow("goes on") << 200 << "{\"status\":\"InProgress\"}"_ba << running;
        QTest::newRow("a word nobody knows") << 200 << "{\"status\":\"Dreaming\"}"_ba << running;
        QTest::newRow("over") << 200 << "{\"status\":\"Succeeded\"}"_ba << u"read back"_s;
        QTest::newRow("failed") << 200 << "{\"status\":\"Failed\",\"error\":{\"code\":\"X\",\"message\":\"m\"}}"_ba
                                << u"failed X"_s;
        QTest::newRow("canceled") << 200 << "{\"status\":\"Canceled\"}"_ba << u"failed OperationFailed"_s;
        QTest::newRow("no state") << 200 << "{}"_ba << u"error "_s;
        QTest::newRow("truncated") << 200 << "{\"status\":"_ba << u"error "_s;
        QTest::newRow("gone") << 404 << "{\"error\":{\"code\":\"Gone\"}}"_ba << u"failed Gone"_s;
    }

    void followsOperationsToTheirEnd()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, state);
        ArmOperation operation;
        operation.state = ArmOperation::State::Running;
        operation.way = ArmOperation::Way::AsyncOperation;
        operation.next = QUrl(u"https://arm.example/op"_s);
        QCOMPARE(stateOf(continueOperation(cloud(), operation, reply(status, body), now)), state);
    }

    void listsToTheLastPage()
    {
        Bench bench;
        bench.transport.expect(
            getOf("/subscriptions"), reply(200, "{\"value\":[1,2],\"nextLink\":\"https://arm.example/next?t=1\"}"));
        bench.transport.expect(getOf("/next"), reply(200, "{\"value\":[3]}"));
        const auto all = bench.clock.run(bench.client.list(bench.access, arm::subscriptions(), {}));
        QVERIFY(all);
        QCOMPARE(*all, (QJsonArray{1, 2, 3}));
        QCOMPARE(bench.tokens->scopes.constFirst(), u"https://arm.example/.default"_s);
    }

    void followsNoForeignLink_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("host") << "https://evil.example/next"_ba;
        QTest::newRow("scheme") << "http://arm.example/next"_ba;
        QTest::newRow("user") << "https://arm.example@evil.example/next"_ba;
        QTest::newRow("back") << "https://arm.example/subscriptions?api-version=2022-12-01"_ba;
    }

    void followsNoForeignLink()
    {
        QFETCH(QByteArray, link);
        Bench bench;
        bench.transport.expect(getOf("/subscriptions"), reply(200, "{\"value\":[1],\"nextLink\":\"" + link + "\"}"));
        const auto all = bench.clock.run(bench.client.list(bench.access, arm::subscriptions(), {}));
        QVERIFY(!all);
        QVERIFY(all.error().kind == ErrorKind::HostNotAllowed || all.error().code == u"PageLoop"_s);
        QCOMPARE(bench.transport.requests().size(), 1u);
    }

    void givesUpAfterSomeTries()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i)
            bench.transport.expect(getOf("/x"), reply(503, {}));
        const auto got = bench.clock.run(bench.client.get(bench.access, u"/x?api-version=1"_s, {}));
        QCOMPARE(got.error().kind, ErrorKind::Service);
        QCOMPARE(bench.transport.requests().size(), 6u);
        QVERIFY(!got.error().requestId.isEmpty());
    }

    void renewsARefusedTokenOnce()
    {
        Bench bench;
        bench.transport.expect(getOf("/x"), reply(401, {}));
        bench.transport.expect(getOf("/x"), reply(200, "{}"));
        QVERIFY(bench.clock.run(bench.client.get(bench.access, u"/x?api-version=1"_s, {})));
        QCOMPARE(bench.tokens->invalidated, 1);
    }

    void readsAnswersOfAWorkspace_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("rows")
            << 200
            << "{\"tables\":[{\"name\":\"PrimaryResult\",\"columns\":[{\"name\":\"Count\",\"type\":\"long\"}],"
               "\"rows\":[[9007199254740993]]}]}"_ba
            << u"9007199254740993"_s;
        QTest::newRow("no rows") << 200 << "{\"tables\":[{\"columns\":[{\"name\":\"Count\"}],\"rows\":[]}]}"_ba << QString();
        QTest::newRow("no data") << 204 << ""_ba << QString();
        QTest::newRow("no body") << 200 << ""_ba << u"EmptyBody"_s;
        QTest::newRow("in part") << 200 << "{\"tables\":[],\"error\":{\"code\":\"PartialError\",\"message\":\"m\"}}"_ba
                                 << u"PartialError"_s;
        QTest::newRow("unknown table")
            << 400
            << "{\"error\":{\"code\":\"BadArgumentError\",\"innererror\":{\"code\":\"SemanticError\","
               "\"message\":\"Failed to resolve table\"}}}"_ba
            << u"SemanticError"_s;
        QTest::newRow("truncated") << 200 << "{\"tables\":"_ba << u"the workspace answered without a table"_s;
    }

    void readsAnswersOfAWorkspace()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, outcome);
        const auto table = parseQueryReply(reply(status, body), now);
        if (table)
            QCOMPARE(table->cell(0, u"Count"_s), outcome);
        else
            QCOMPARE(table.error().code.isEmpty() ? table.error().message : table.error().code, outcome);
    }

    void namesOneAssignmentAlwaysTheSame()
    {
        const QString rule = arm::ruleId(u"s"_s, u"g"_s, u"r"_s);
        const QString one = arm::roleAssignment(rule, u"P"_s, arm::monitoringMetricsPublisher);
        QCOMPARE(arm::roleAssignment(rule.toUpper(), u"p"_s, arm::monitoringMetricsPublisher).section(u'/', -1),
            one.section(u'/', -1));
        QVERIFY(arm::roleAssignment(rule, u"q"_s, arm::monitoringMetricsPublisher) != one);
        QVERIFY(parseGuid(one.section(u'/', -1).section(u'?', 0, 0)));
    }

    void readsObjectsThatLackThings()
    {
        QVERIFY(!arm::readWorkspace({}) && !arm::readRule({}) && !arm::readTable({}) && !arm::readSubscription({}));
        const auto rule = arm::readRule({{u"id"_s, u"/a"_s}, {u"name"_s, u"r"_s}, {u"properties"_s, 7}});
        QVERIFY(rule && rule->endpoint.isEmpty() && !rule->isDirect);
    }
};

QTEST_GUILESS_MAIN(ArmTest)
#include "arm_test.moc"
