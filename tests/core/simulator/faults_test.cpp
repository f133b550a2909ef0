// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclient.h"
#include "simulator/directtransport.h"
#include "simulator/jsonscan.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulatorOptions with(const QString &fault)
{
    SimulatorOptions options;
    options.backlog = 2000;
    options.faults = {*parseFault(fault)};
    return options;
}

/// Fetches and forwards everything of one tenant; every request is tried until it succeeds, up to `tries` times, a second
/// apart.
struct Patient {
    explicit Patient(HandClient &hand, int tenantIndex = 0)
        : client(hand)
        , tenant(tenantIndex)
        , token(client.token(tenant))
        , sinkToken(client.sinkToken())
    {
    }

    HandClient &client;
    int tenant;
    QByteArray token;
    QByteArray sinkToken;
    QSet<QByteArray> seen;
    int failures = 0;
    int tries = 100;

    template <typename Call>
    SimulatedReply insist(Call call)
    {
        SimulatedReply reply = call();
        for (int i = 0; i < tries && isTransient(reply); ++i) {
            ++failures;
            if (reply.status == 401) {
                token = client.token(tenant);
                sinkToken = client.sinkToken();
            }
            client.clock.advance(1s);
            reply = call();
        }
        return reply;
    }

    static bool isTransient(const SimulatedReply &reply)
    {
        const QString code = HandClient::code(reply);
        return reply.resetAfter || reply.status == 401 || reply.status >= 429 || code == u"AF429" || code == u"OperationFailed"
            || (reply.status == 200 && reply.body.startsWith('[') && !HandClient::json(reply).isArray());
    }

    void post(const QByteArray &blob, const QByteArray &type)
    {
        const QByteArray rows = client.rows(blob, type, &seen, tenant);
        QCOMPARE(insist([&] { return client.ingest(rows, sinkToken); }).status, 204);
    }

    QList<QJsonObject> list(const QByteArray &type)
    {
        QList<QJsonObject> items;
        const Instant now = std::chrono::ceil<Seconds>(client.clock.now());
        for (int day = 7; day > 0; --day) {
            QByteArray target = client.listTarget(type, now - 24h * day, now - 24h * (day - 1), tenant);
            while (!target.isEmpty()) {
                const auto reply = insist([&] { return client.get(target, token); });
                const auto page = HandClient::json(reply).array();
                for (const auto item : page)
                    items.append(item.toObject());
                const QByteArray next = headerOf(reply.headers, "NextPageUri");
                target = next.isEmpty() ? QByteArray() : next.mid(qsizetype(qstrlen(base))) + '&' + client.publisher();
            }
        }
        return items;
    }

    void collect()
    {
        for (const QByteArray &type : contentTypes()) {
            insist([&] { return client.startFeed(type, token, tenant); });
            const auto items = list(type);
            for (const QJsonObject &item : items) {
                const auto blob = insist([&] { return client.fetch(item, token); });
                if (blob.status == 200)
                    post(blob.body, type);
            }
        }
    }
};

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void everyFaultHasANameAndALine();
    void aClientThatRetriesGetsEverything_data();
    void aClientThatRetriesGetsEverything();
    void lateBlobsAppearBehindTheWatermark();
    void lateBlobsAlsoAppearWhileItRuns();
    void duplicatesCarryTheSameRecords();
    void unauthorizedRevokesTheTokenInUse();
    void throttlingEndsAfterItsTime_data();
    void throttlingEndsAfterItsTime();
    void throttlingCanAimAtOneTenant();
    void latencyCanAimAtOneTenant();
    void resetsStrikeInsideTheBodyOnce();
    void resetsAreNetworkErrorsInProcess();
    void truncatedBlobsAreNoJsonAtFirst();
    void expiredBlobsAreCountedApart();
    void foreignHostsAreNoted();
    void auditingOffEnds();
    void sinkFaultsEndAfterTheirTime_data();
    void sinkFaultsEndAfterTheirTime();
    void sinkTooLargeLowersTheLimit();
    void sinkResetStoresNothing();
    void poisonRefusesTheWholeBatch();
    void latencyDelaysEveryAnswer();
};

void FaultsTest::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<FaultSpec>("spec");
    QTest::newRow("name") << u"late"_s << true << FaultSpec{Fault::Late, 120, 0};
    QTest::newRow("argument") << u"late=5"_s << true << FaultSpec{Fault::Late, 5, 0};
    QTest::newRow("tenant") << u"throttle@2"_s << true << FaultSpec{Fault::Throttle, 8, 2};
    QTest::newRow("both") << u"Throttle=3@2"_s << true << FaultSpec{Fault::Throttle, 3, 2};
    QTest::newRow("unknown") << u"flood"_s << false << FaultSpec{};
    QTest::newRow("no number") << u"late=soon"_s << false << FaultSpec{};
    QTest::newRow("negative") << u"late=-1"_s << false << FaultSpec{};
    QTest::newRow("bad tenant") << u"late@x"_s << false << FaultSpec{};
    QTest::newRow("sink of a tenant") << u"sink-outage@1"_s << false << FaultSpec{};
    QTest::newRow("empty") << u""_s << false << FaultSpec{};
}

void FaultsTest::names()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(FaultSpec, spec);
    const auto parsed = parseFault(text);
    QCOMPARE(parsed.has_value(), ok);
    if (ok)
        QCOMPARE(*parsed, spec);
    else
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
}

void FaultsTest::everyFaultHasANameAndALine()
{
    const QString listed = parseFault(u"?"_s).error().message;
    for (const FaultInfo &info : knownFaults()) {
        QVERIFY(listed.contains(info.name));
        QVERIFY(info.description.endsWith(u'.'));
        QCOMPARE(parseFault(info.name)->argument, info.fallback);
    }
}

void FaultsTest::aClientThatRetriesGetsEverything_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("mustFail");
    for (const char *fault : {"unauthorized=20", "throttle", "throttle-retry-after", "server-error=25", "reset", "reset=2",
             "truncated", "truncated=3", "sink-outage", "sink-forbidden", "sink-throttle", "sink-reset=3"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << true;
    for (const char *fault : {"duplicate", "duplicate=2", "expired", "foreign-host", "latency=80"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << false;
}

void FaultsTest::aClientThatRetriesGetsEverything()
{
    QFETCH(QString, fault);
    QFETCH(bool, mustFail);
    HandClient client(with(fault));
    Patient patient(client);
    patient.collect();
    QCOMPARE(patient.failures > 0, mustFail);
    QVERIFY(client.total(u"offered"_s) > 1000);
    QCOMPARE(client.total(u"lost"_s), 0);
    QCOMPARE(client.total(u"doubled"_s), 0);
    QCOMPARE(client.total(u"altered"_s), 0);
    QCOMPARE(client.total(u"violations"_s), 0);
}

void FaultsTest::lateBlobsAppearBehindTheWatermark()
{
    HandClient client(with(u"late=300"_s));
    Patient patient(client);
    patient.collect();
    QCOMPARE(client.total(u"lost"_s), 0);
    const auto before = patient.list("Audit.Exchange").size();
    client.clock.advance(5min);
    QVERIFY(client.total(u"lost"_s) > 0);
    const auto items = patient.list("Audit.Exchange");
    QVERIFY(items.size() > before);
    for (const QJsonObject &item : items)
        QVERIFY(*parseIso(item[u"contentCreated"_s].toString()) < startOfTest);
    patient.collect();
    QCOMPARE(client.total(u"lost"_s), 0);
}

void FaultsTest::lateBlobsAlsoAppearWhileItRuns()
{
    SimulatorOptions options = with(u"late=60"_s);
    options.backlog = 0;
    options.ratePerMinute = 600;
    HandClient client(options);
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    client.clock.advance(10min);
    const Instant watermark = client.clock.now() - 10s;
    const QByteArray target = client.listTarget("Audit.Exchange", watermark - 1h, watermark);
    const auto atFirst = HandClient::json(client.get(target, patient.token)).array().size();
    client.clock.advance(1min);
    QVERIFY(HandClient::json(client.get(target, patient.token)).array().size() > atFirst);
}

void FaultsTest::duplicatesCarryTheSameRecords()
{
    HandClient client(with(u"duplicate=2"_s));
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    QHash<QByteArray, int> bodies;
    QSet<QString> ids;
    int records = 0;
    const auto items = patient.list("Audit.Exchange");
    for (const QJsonObject &item : items) {
        const QByteArray body = client.fetch(item, patient.token).body;
        ++bodies[body];
        ids.insert(item[u"contentId"_s].toString());
        records += int(HandClient::json(client.fetch(item, patient.token)).array().size());
    }
    QCOMPARE(ids.size(), items.size());
    QVERIFY(bodies.size() < items.size());
    QVERIFY(records > client.total(u"offered"_s));
}

void FaultsTest::unauthorizedRevokesTheTokenInUse()
{
    HandClient client(with(u"unauthorized=3"_s));
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    QByteArray token = client.token();
    QCOMPARE(client.get(list, token).status, 200);
    QCOMPARE(client.get(list, token).status, 200);
    QCOMPARE(client.get(list, token).status, 401);
    QCOMPARE(client.get(list, token).status, 401);
    QCOMPARE(client.get(list, client.token()).status, 200);
}

void FaultsTest::throttlingEndsAfterItsTime_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("without Retry-After") << u"throttle=5"_s << 403 << ""_ba;
    QTest::newRow("with Retry-After") << u"throttle-retry-after=5"_s << 429 << "3"_ba;
}

void FaultsTest::throttlingEndsAfterItsTime()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    HandClient client(with(fault));
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    const QByteArray token = client.token();
    client.get(list, token);
    client.clock.advance(2s);
    const auto refused = client.get(list, token);
    QCOMPARE(refused.status, status);
    QCOMPARE(HandClient::code(refused), u"AF429"_s);
    QCOMPARE(headerOf(refused.headers, "retry-after"), retryAfter);
    client.clock.advance(3s);
    QCOMPARE(client.get(list, token).status, 200);
}

void FaultsTest::throttlingCanAimAtOneTenant()
{
    SimulatorOptions options = with(u"throttle=5@2"_s);
    options.tenants = 2;
    HandClient client(options);
    const QByteArray list = "subscriptions/list?" + client.publisher();
    QCOMPARE(client.get(client.feed(0) + list, client.token(0)).status, 200);
    QCOMPARE(client.get(client.feed(1) + list, client.token(1)).status, 403);
}

void FaultsTest::latencyCanAimAtOneTenant()
{
    SimulatorOptions options = with(u"latency=80@2"_s);
    options.tenants = 2;
    HandClient client(options);
    const QByteArray list = "subscriptions/list?" + client.publisher();
    QCOMPARE(client.get(client.feed(0) + list, client.token(0)).delay, 0ms);
    QCOMPARE(client.get(client.feed(1) + list, client.token(1)).delay, 80ms);
    QCOMPARE(client.ingest("[]", client.sinkToken()).delay, 0ms);
}

void FaultsTest::resetsStrikeInsideTheBodyOnce()
{
    HandClient client(with(u"reset"_s));
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    int resets = 0;
    const auto items = patient.list("Audit.Exchange");
    for (const QJsonObject &item : items) {
        const auto reply = client.fetch(item, patient.token);
        if (!reply.resetAfter)
            continue;
        ++resets;
        QVERIFY(*reply.resetAfter > 0 && *reply.resetAfter < reply.body.size());
        QVERIFY(!client.fetch(item, patient.token).resetAfter);
    }
    QVERIFY(resets > 0 && resets < items.size());
}

void FaultsTest::resetsAreNetworkErrorsInProcess()
{
    HandClient client(with(u"sink-reset=1"_s));
    DirectTransport transport(*client.cloud, client.clock);
    Request request;
    request.method = Method::Post;
    request.url = QUrl(QString::fromLatin1(base) + u"/dataCollectionRules/x/streams/y"_s);
    QCOMPARE(client.clock.run(transport.send(request, {})).error().kind, ErrorKind::Network);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(client.clock.run(transport.send(request, stop.get_token())).error().kind, ErrorKind::Cancelled);
    QCOMPARE(transport.requests(), 2);
}

void FaultsTest::truncatedBlobsAreNoJsonAtFirst()
{
    HandClient client(with(u"truncated"_s));
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    int broken = 0;
    for (const QJsonObject &item : patient.list("Audit.Exchange")) {
        const auto reply = client.fetch(item, patient.token);
        QCOMPARE(reply.status, 200);
        if (HandClient::json(reply).isArray())
            continue;
        ++broken;
        QVERIFY(HandClient::json(client.fetch(item, patient.token)).isArray());
    }
    QVERIFY(broken > 0);
}

void FaultsTest::expiredBlobsAreCountedApart()
{
    HandClient client(with(u"expired=3"_s));
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    int expired = 0;
    for (const QJsonObject &item : patient.list("Audit.Exchange"))
        expired += HandClient::code(client.fetch(item, patient.token)) == u"AF20051";
    QVERIFY(expired > 3);
    QVERIFY(client.total(u"expired"_s) > 0);
    QCOMPARE(client.total(u"expired"_s) + client.total(u"offered"_s), 600);
}

void FaultsTest::foreignHostsAreNoted()
{
    HandClient client(with(u"foreign-host=2"_s));
    Patient patient(client);
    client.startFeed("Audit.Exchange", patient.token);
    const auto items = patient.list("Audit.Exchange");
    const auto foreign = std::find_if(items.begin(), items.end(),
        [](const QJsonObject &item) { return !item[u"contentUri"_s].toString().startsWith(QLatin1StringView(base)); });
    QVERIFY(foreign != items.end());
    const QUrl url((*foreign)[u"contentUri"_s].toString());
    DirectTransport transport(*client.cloud, client.clock);
    Request request;
    request.url = url;
    request.bearer = std::make_shared<const Secret>(QByteArray(patient.token));
    const auto fetched = client.clock.run(transport.send(request, {}));
    QCOMPARE(fetched->status, 404);
    QCOMPARE(client.violations(u"foreign-host"_s), 1);
}

void FaultsTest::auditingOffEnds()
{
    HandClient client(with(u"auditing-off=60"_s));
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    const QByteArray token = client.token();
    QCOMPARE(HandClient::code(client.get(list, token)), u"AF20023"_s);
    client.clock.advance(60s);
    QCOMPARE(client.get(list, token).status, 200);
}

void FaultsTest::sinkFaultsEndAfterTheirTime_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("outage") << u"sink-outage=30"_s << 503 << u"ServiceUnavailable"_s;
    QTest::newRow("forbidden") << u"sink-forbidden=30"_s << 403 << u"OperationFailed"_s;
    QTest::newRow("throttled") << u"sink-throttle=30"_s << 429 << u"RequestsThrottled"_s;
}

void FaultsTest::sinkFaultsEndAfterTheirTime()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, code);
    HandClient client(with(fault));
    const QByteArray token = client.sinkToken();
    client.ingest("[]", token);
    client.clock.advance(29s);
    const auto refused = client.ingest("[]", token);
    QCOMPARE(refused.status, status);
    QCOMPARE(HandClient::code(refused), code);
    client.clock.advance(1s);
    QCOMPARE(client.ingest("[]", token).status, 204);
}

void FaultsTest::sinkTooLargeLowersTheLimit()
{
    HandClient client(with(u"sink-too-large=1000"_s));
    const QByteArray token = client.sinkToken();
    QCOMPARE(client.ingest("[" + QByteArray(998, ' ') + "]", token).status, 204);
    QCOMPARE(client.ingest("[" + QByteArray(999, ' ') + "]", token).status, 413);
    QCOMPARE(client.violations(u"body-too-large"_s), 0);
}

void FaultsTest::sinkResetStoresNothing()
{
    HandClient client(with(u"sink-reset=2"_s));
    const QByteArray token = client.sinkToken();
    QVERIFY(!client.ingest("[]", token).resetAfter);
    const auto second = client.ingest("[{}]", token);
    QVERIFY(second.resetAfter);
    QCOMPARE(*second.resetAfter, 0);
    QCOMPARE(client.cloud->report()[u"sink"_s][u"rows"_s].toInt(), 0);
}

void FaultsTest::poisonRefusesTheWholeBatch()
{
    HandClient client(with(u"poison=2"_s));
    Patient patient(client);
    int refusedBatches = 0;
    for (const QByteArray &type : contentTypes()) {
        client.startFeed(type, patient.token);
        for (const QJsonObject &item : patient.list(type)) {
            const QByteArray blob = client.fetch(item, patient.token).body;
            if (client.ingest(client.rows(blob, type), patient.sinkToken).status == 204)
                continue;
            ++refusedBatches;
            const auto records = simulation::arrayElements(blob).value();
            for (const QByteArrayView record : records)
                client.ingest(client.rows('[' + record.toByteArray() + ']', type), patient.sinkToken);
        }
    }
    QCOMPARE(refusedBatches, 2);
    QCOMPARE(client.total(u"refused"_s), 2);
    QCOMPARE(client.total(u"received"_s), 1998);
    QCOMPARE(client.total(u"lost"_s), 0);
    QCOMPARE(client.total(u"violations"_s), 0);
}

void FaultsTest::latencyDelaysEveryAnswer()
{
    SimulatorOptions options = with(u"latency=80"_s);
    options.latency = 20ms;
    HandClient client(options);
    QCOMPARE(client.get("/_simulator/report").delay, 100ms);
    DirectTransport transport(*client.cloud, client.clock);
    Request request;
    request.url = QUrl(QString::fromLatin1(base) + u"/_simulator/report"_s);
    const Instant before = client.clock.now();
    QVERIFY(client.clock.run(transport.send(request, {})));
    QCOMPARE((client.clock.now() - before).count(), 100);
    request.timeout = 50ms;
    QCOMPARE(client.clock.run(transport.send(request, {})).error().kind, ErrorKind::Network);
    request.timeout = 1s;
    request.maxBody = 10;
    QCOMPARE(client.clock.run(transport.send(request, {})).error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
