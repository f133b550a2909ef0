// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/datacollector/datacollectorsink.h"

#include "base/gzip.h"
#include "core/simulator/handclient.h"
#include "simulator/directtransport.h"
#include "sinks/datacollector/datacollectorapi.h"
#include "support/memorysecrets.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CredentialId keyId(u"tributary/destination/1"_s);

/// A sink in front of the simulated service, and a blob to send.
struct Stage {
    explicit Stage(const SimulatorOptions &options = {})
        : client(options)
        , transport(*client.cloud, client.clock)
        , sink({transport, secrets, client.clock, pool})
    {
        secrets.put(keyId, client.cloud->destination().workspaceKey.toLatin1());
        const QByteArray token = client.token();
        client.startFeed("Audit.Exchange", token);
        const QByteArray blob = client.fetch(client.listAll("Audit.Exchange", token).front(), token).body;
        rows = client.rows(blob, "Audit.Exchange");
        count = int(QJsonDocument::fromJson(blob).array().size());
    }

    [[nodiscard]] SinkTarget target() const
    {
        SinkTarget to;
        to.cloud = client.cloud->cloud();
        to.destination.id = DestinationId(u"d-1"_s);
        to.destination.name = u"Old workspace"_s;
        to.destination.app.credential = {.kind = CredentialKind::SharedKey, .id = keyId};
        to.destination.target = DataCollectorTarget{.workspaceId = client.cloud->destination().workspaceId};
        return to;
    }

    Result<void> deliver(const SinkTarget &to, const QByteArray &json)
    {
        const Shipment shipment{.stream = {TenantId(client.cloud->tenants()[0].id), Stream::AuditExchange},
            .records = count,
            .bytes = json.size(),
            .gzip = gzip(json)};
        return client.clock.run(sink.deliver(to, shipment, stop.get_token()));
    }
    Result<void> deliver() { return deliver(target(), rows); }

    [[nodiscard]] qint64 collected(const QString &name) const
    {
        return client.cloud->report()[u"collector"_s][name].toInteger(-1);
    }

    HandClient client;
    DirectTransport transport;
    MemorySecretStore secrets;
    Lane pool{0};
    DataCollectorSink sink;
    std::stop_source stop;
    QByteArray rows;
    int count = 0;
};

SimulatorOptions withFault(const QString &fault)
{
    SimulatorOptions options;
    options.faults.push_back(parseFault(fault).value());
    return options;
}

/// A post made by hand, each part of which a row of a table may spoil.
struct Post {
    QByteArray path = "/api/logs?api-version=2016-04-01";
    QByteArray type = "application/json";
    QByteArray logType = "ChildO365AAD";
    QByteArray timeField = "EventTime";
    QByteArray body = "[{\"Id\":\"1\"}]";
    qsizetype signedLength = -1; ///< -1 = that of the body
    Milliseconds skew{0};
    QByteArray encoding;
};

SimulatedReply send(Stage &stage, const Post &post)
{
    const SimulatedDestination to = stage.client.cloud->destination();
    const QByteArray date = datacollector::httpDate(stage.client.clock.now() + post.skew);
    const auto length = post.signedLength < 0 ? post.body.size() : post.signedLength;
    const QByteArray signedBy = datacollector::signature(Secret(to.workspaceKey.toLatin1()), length, date).value();
    HeaderList headers{{"content-type", post.type}, {"log-type", post.logType}, {"x-ms-date", date},
        {"time-generated-field", post.timeField}, {"authorization", "SharedKey " + to.workspaceId.toLatin1() + ':' + signedBy}};
    if (!post.encoding.isEmpty())
        headers.emplace_back("content-encoding", post.encoding);
    return stage.client.post("/collector/" + to.workspaceId.toLatin1() + post.path, post.body, {}, headers);
}

} // namespace

Q_DECLARE_METATYPE(Post)

class DataCollectorSinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsArriveByteForByte()
    {
        Stage stage;
        QVERIFY(stage.deliver());
        QCOMPARE(stage.collected(u"received"_s), stage.count);
        QCOMPARE(stage.collected(u"altered"_s), 0);
        QVERIFY(stage.deliver());
        QCOMPARE(stage.collected(u"doubled"_s), stage.count);
        QCOMPARE(stage.client.total(u"violations"_s), 0);
        QCOMPARE(stage.secrets.reads(), 1);
    }

    void theTestWritesNothing()
    {
        Stage stage;
        QVERIFY(stage.client.clock.run(stage.sink.test(stage.target(), SinkKind::O365, {})));
        QCOMPARE(stage.collected(u"requests"_s), 1);
        QCOMPARE(stage.collected(u"rows"_s), 0);
        QCOMPARE(stage.client.total(u"violations"_s), 0);
    }

    void aRenewedKeyIsReadAgain()
    {
        Stage stage;
        const QByteArray key = stage.client.cloud->destination().workspaceKey.toLatin1();
        stage.secrets.put(keyId, "T2xk"); // "Old"
        const Error refused = stage.deliver().error();
        QCOMPARE(refused.kind, ErrorKind::Configuration);
        QCOMPARE(refused.code, u"WorkspaceKeyRefused"_s);
        QVERIFY(!refused.message.contains(u"T2xk"));
        QVERIFY(!stage.client.clock.run(stage.sink.test(stage.target(), SinkKind::O365, {})));
        stage.secrets.put(keyId, key);
        QVERIFY(stage.deliver());
    }

    void aLockedKeychainIsSaid()
    {
        Stage stage;
        stage.secrets.setTrouble(makeError(ErrorKind::KeychainLocked, u"locked"_s));
        QCOMPARE(stage.deliver().error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(stage.collected(u"requests"_s), 0);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isWaited");
        QTest::newRow("outage") << u"collector-outage=5"_s << ErrorKind::Service << false;
        QTest::newRow("key refused") << u"collector-403=5"_s << ErrorKind::Configuration << false;
        QTest::newRow("throttled") << u"collector-throttle=5"_s << ErrorKind::Throttled << true;
        QTest::newRow("clock is wrong") << u"clock-skew=3600"_s << ErrorKind::Configuration << false;
    }
    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isWaited);
        Stage stage(withFault(fault));
        const auto sent = stage.deliver();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, kind);
        QCOMPARE(sent.error().retryAfter.has_value(), isWaited);
        QCOMPARE(stage.collected(u"rows"_s), 0);
        if (fault.startsWith(u"collector")) {
            stage.client.clock.run(stage.client.clock.sleepFor(5s, {}));
            QVERIFY(stage.deliver());
        }
    }

    void aLargePostIsToBeSplitAndASmallOneIsNot()
    {
        Stage stage(withFault(u"collector-too-large=600000"_s));
        QByteArray large = stage.rows;
        while (large.size() < 700'000)
            large = large.chopped(1) + ',' + large.mid(1);
        QCOMPARE(stage.deliver(stage.target(), large).error().kind, ErrorKind::TooLarge);
        SinkTarget elsewhere = stage.target();
        elsewhere.cloud.dataCollectorUrl += u"/x"_s;
        QCOMPARE(stage.deliver(elsewhere, stage.rows).error().kind, ErrorKind::Configuration);
    }

    void stoppingEndsIt()
    {
        Stage stage;
        stage.stop.request_stop();
        QCOMPARE(stage.deliver().error().kind, ErrorKind::Cancelled);
    }

    void theSimulatedServiceIsStrict_data()
    {
        QTest::addColumn<Post>("post");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Post &post, int status, const QString &code) {
            QTest::newRow(name) << post << status << code;
        };
        row("in order", {}, 200, {});
        row("one object", {.body = "{\"Id\":1}"}, 200, {});
        row("no version", {.path = "/api/logs"}, 400, u"MissingApiVersion"_s);
        row("other version", {.path = "/api/logs?api-version=2020"}, 400, u"InvalidApiVersion"_s);
        row("other path", {.path = "/api/log"}, 404, {});
        row("no type", {.type = ""}, 400, u"MissingContentType"_s);
        row("other type", {.type = "text/json"}, 400, u"UnsupportedContentType"_s);
        row("charset", {.type = "application/json; charset=utf-8"}, 403, u"InvalidAuthorization"_s);
        row("no log type", {.logType = ""}, 400, u"MissingLogType"_s);
        row("log type with a dash", {.logType = "Custom-A"}, 400, u"InvalidLogType"_s);
        row("log type too long", {.logType = QByteArray(101, 'a')}, 400, u"InvalidLogType"_s);
        row("wrong length", {.signedLength = 5}, 403, u"InvalidAuthorization"_s);
        row("late clock", {.skew = -16min}, 403, u"InvalidAuthorization"_s);
        row("early clock", {.skew = 16min}, 403, u"InvalidAuthorization"_s);
        row("a little late", {.skew = -14min}, 200, {});
        row("gzip", {.encoding = "gzip"}, 400, u"InvalidDataFormat"_s);
        row("no JSON", {.body = "[{]"}, 400, u"InvalidDataFormat"_s);
        row("no object", {.body = "[1]"}, 400, u"InvalidDataFormat"_s);
        row("nothing", {.body = "[]"}, 400, u"InvalidDataFormat"_s);
        for (const char *name : {"tenant", "TimeGenerated", "RawData", "a.b", "a b", "", "\u00e9"})
            row(name, {.body = "[{\"" + QByteArray(name) + "\":1}]"}, 400, u"InvalidDataFormat"_s);
        row("long name", {.body = "[{\"" + QByteArray(46, 'n') + "\":1}]"}, 400, u"InvalidDataFormat"_s);
        row("over 30 MB", {.body = "[{\"a\":\"" + QByteArray(30 * 1024 * 1024, 'x') + "\"}]"}, 404, {});
    }
    void theSimulatedServiceIsStrict()
    {
        QFETCH(Post, post);
        QFETCH(int, status);
        QFETCH(QString, code);
        static Stage stage;
        const SimulatedReply reply = send(stage, post);
        QCOMPARE(reply.status, status);
        QCOMPARE(HandClient::json(reply)[u"Error"_s].toString(), code);
    }

    void theSimulatedServiceNoticesWhatTheRealOneSwallows()
    {
        Stage stage;
        QCOMPARE(send(stage, {.body = "[{\"a\":\"" + QByteArray(40'000, 'x') + "\"}]"}).status, 200);
        QCOMPARE(stage.collected(u"cutValues"_s), 1);
        QCOMPARE(stage.collected(u"altered"_s), 1);
        QCOMPARE(stage.client.violations(u"time-generated-field"_s), 1);
        QCOMPARE(stage.client.violations(u"collector-column"_s), 5);
    }
};

QTEST_GUILESS_MAIN(DataCollectorSinkTest)
#include "datacollectorsink_test.moc"
