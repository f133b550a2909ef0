// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclient.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ActivityFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordOfTheBacklogCanBeFetchedAndCountsOnce();
    void listingRules_data();
    void listingRules();
    void requestRules_data();
    void requestRules();
    void startAndStop();
    void contentMadeWhileStoppedIsNeverOffered();
    void pagesFollowEachOtherToTheEnd();
    void staleOrForeignPageMarkersAreRefused();
    void blobIds_data();
    void blobIds();
    void quotaIsCountedPerTenantAndMinute();
    void missingPublisherIsNotedButServed();
    void liveBlobsKeepAppearing();
    void sameSeedSameCloud();
};

void ActivityFeedTest::everyRecordOfTheBacklogCanBeFetchedAndCountsOnce()
{
    SimulatorOptions options;
    options.tenants = 2;
    options.backlog = 700;
    HandClient client(options);
    QSet<QByteArray> ids;
    qint64 records = 0;
    for (int tenant = 0; tenant < 2; ++tenant) {
        const QByteArray token = client.token(tenant);
        for (const QByteArray &type : contentTypes()) {
            QCOMPARE(client.startFeed(type, token, tenant).status, 200);
            for (const QJsonObject &item : client.listAll(type, token, tenant)) {
                const auto blob = HandClient::json(client.fetch(item, token)).array();
                records += blob.size();
                for (const auto record : blob)
                    ids.insert(record[u"Id"_s].toString().toLatin1());
            }
        }
    }
    QCOMPARE(records, 700);
    QCOMPARE(ids.size(), 700);
    QCOMPARE(client.total(u"offered"_s), 700);
    QCOMPARE(client.total(u"lost"_s), 700);
    QCOMPARE(client.total(u"violations"_s), 0);
}

void ActivityFeedTest::listingRules_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QString>("code");
    const auto at = [](Milliseconds ago) { return toIsoSeconds(startOfTest - ago).toLatin1(); };
    const auto both = [&at](Milliseconds from, Milliseconds to) { return "&startTime=" + at(from) + "&endTime=" + at(to); };
    QTest::newRow("a day") << both(24h, 0h) << u""_s;
    QTest::newRow("the oldest day") << both(7 * 24h, 6 * 24h) << u""_s;
    QTest::newRow("into the future") << both(1h, -1h) << u""_s;
    QTest::newRow("neither") << ""_ba << u""_s;
    QTest::newRow("zone and fractions") << "&startTime=" + at(1h) + ".123Z&endTime=" + at(0h) + "Z" << u""_s;
    QTest::newRow("start only") << "&startTime=" + at(1h) << u"AF20055"_s;
    QTest::newRow("end only") << "&endTime=" + at(1h) << u"AF20055"_s;
    QTest::newRow("more than a day") << both(25h, 0h) << u"AF20055"_s;
    QTest::newRow("backwards") << both(1h, 2h) << u"AF20055"_s;
    QTest::newRow("nothing between") << both(1h, 1h) << u"AF20055"_s;
    QTest::newRow("eight days ago") << both(8 * 24h, 7 * 24h + 1h) << u"AF20055"_s;
    QTest::newRow("no time at all") << "&startTime=yesterday&endTime=today"_ba << u"AF20055"_s;
}

void ActivityFeedTest::listingRules()
{
    QFETCH(QByteArray, times);
    QFETCH(QString, code);
    HandClient client;
    const QByteArray token = client.token();
    client.startFeed("Audit.General", token);
    const auto reply =
        client.get(client.feed() + "subscriptions/content?contentType=Audit.General&" + client.publisher() + times, token);
    QCOMPARE(HandClient::code(reply), code);
    QCOMPARE(reply.status, code.isEmpty() ? 200 : 400);
    QCOMPARE(client.violations(u"window"_s), code.isEmpty() ? 0 : 1);
}

void ActivityFeedTest::requestRules_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    HandClient client;
    const QByteArray mine = client.feed();
    QTest::newRow("domain instead of GUID")
        << "/api/v1.0/alder-finch.example/activity/feed/subscriptions/list"_ba << u"AF20013"_s << 400;
    QTest::newRow("unknown tenant") << "/api/v1.0/11111111-2222-3333-4444-555555555555/activity/feed/subscriptions/list"_ba
                                    << u"AF20011"_s << 400;
    QTest::newRow("unknown type") << mine + "subscriptions/content?contentType=Audit.Teams" << u"AF20020"_s << 400;
    QTest::newRow("type in lower case") << mine + "subscriptions/content?contentType=audit.general" << u"AF20020"_s << 400;
    QTest::newRow("no type") << mine + "subscriptions/content" << u"AF20001"_s << 400;
    QTest::newRow("not started") << mine + "subscriptions/content?contentType=DLP.All" << u"AF20022"_s << 400;
    QTest::newRow("unknown operation") << mine + "subscriptions/pause?contentType=DLP.All" << u"AF20001"_s << 404;
}

void ActivityFeedTest::requestRules()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, code);
    QFETCH(int, status);
    HandClient client;
    const auto reply = client.get(target, client.token());
    QCOMPARE(HandClient::code(reply), code);
    QCOMPARE(reply.status, status);
}

void ActivityFeedTest::startAndStop()
{
    HandClient client;
    const QByteArray token = client.token();
    QCOMPARE(client.get(client.feed() + "subscriptions/list?" + client.publisher(), token).body, "[]"_ba);
    QVERIFY(client.startFeed("DLP.All", token).body.contains(R"("status":"enabled")"));
    const auto again = client.startFeed("DLP.All", token);
    QCOMPARE(again.status, 400);
    QCOMPARE(HandClient::code(again), u"AF20024"_s);
    QCOMPARE(client.violations(u"start-repeated"_s), 1);
    client.clock.advance(16min);
    client.startFeed("DLP.All", token);
    QCOMPARE(client.violations(u"start-repeated"_s), 1);
    const auto withBody =
        client.post(client.feed() + "subscriptions/start?contentType=DLP.All&" + client.publisher(), "{}"_ba, token);
    QCOMPARE(HandClient::code(withBody), u"AF20002"_s);
    QCOMPARE(client.violations(u"start-body"_s), 1);
    QCOMPARE(
        client.post(client.feed() + "subscriptions/stop?contentType=DLP.All&" + client.publisher(), {}, token).status, 200);
    QVERIFY(client.get(client.feed() + "subscriptions/list?" + client.publisher(), token).body.contains("disabled"));
    QCOMPARE(client.get(client.feed() + "subscriptions/start?contentType=DLP.All", token).status, 405);
}

void ActivityFeedTest::contentMadeWhileStoppedIsNeverOffered()
{
    SimulatorOptions options;
    options.backlog = 0;
    options.ratePerMinute = 600;
    HandClient client(options);
    const QByteArray token = client.token();
    client.startFeed("Audit.General", token);
    client.clock.advance(2min);
    const auto before = client.listAll("Audit.General", token).size();
    const QByteArray stop = client.feed() + "subscriptions/stop?contentType=Audit.General&" + client.publisher();
    client.post(stop, {}, token);
    client.clock.advance(10min);
    client.startFeed("Audit.General", token);
    QCOMPARE(client.listAll("Audit.General", token).size(), before);
    client.clock.advance(2min);
    QVERIFY(client.listAll("Audit.General", token).size() > before);
}

void ActivityFeedTest::pagesFollowEachOtherToTheEnd()
{
    SimulatorOptions options;
    options.backlog = 3000;
    options.recordsPerBlob = 1;
    options.pageSize = 7;
    HandClient client(options);
    const QByteArray token = client.token();
    client.startFeed("DLP.All", token);
    QSet<QString> ids;
    const auto items = client.listAll("DLP.All", token);
    for (const QJsonObject &item : items) {
        ids.insert(item[u"contentId"_s].toString());
        QVERIFY(item[u"contentUri"_s].toString().contains(u'$'));
    }
    QCOMPARE(size_t(ids.size()), items.size());
    QCOMPARE(client.total(u"offered"_s), 180);
    const auto first = client.get(client.listTarget("DLP.All", startOfTest - 24h, startOfTest), token);
    QCOMPARE(HandClient::json(first).array().size(), 7);
    QVERIFY(!headerOf(first.headers, "NextPageUri").contains("PublisherIdentifier"));
}

void ActivityFeedTest::staleOrForeignPageMarkersAreRefused()
{
    SimulatorOptions options;
    options.pageSize = 1;
    HandClient client(options);
    const QByteArray token = client.token();
    client.startFeed("Audit.Exchange", token);
    const auto first = client.get(client.listTarget("Audit.Exchange", startOfTest - 24h, startOfTest), token);
    const QByteArray next = headerOf(first.headers, "NextPageUri").mid(qsizetype(qstrlen(base)));
    QCOMPARE(client.get(next, token).status, 200);
    QCOMPARE(HandClient::code(client.get(next + "x", token)), u"AF20031"_s);
    const QByteArray marker = next.mid(next.indexOf("&nextPage="));
    QCOMPARE(HandClient::code(client.get(client.listTarget("Audit.Exchange", startOfTest - 23h, startOfTest) + marker, token)),
        u"AF20031"_s);
    client.clock.advance(50min);
    const QByteArray renewed = client.token();
    QCOMPARE(client.get(next, renewed).status, 200);
    client.clock.advance(2h);
    QCOMPARE(HandClient::code(client.get(next, client.token())), u"AF20031"_s);
}

void ActivityFeedTest::blobIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("malformed") << "nonsense"_ba << u"AF20052"_s;
    QTest::newRow("wrong feed") << "20261118000000000$0000000001$audit_teams$na0001"_ba << u"AF20052"_s;
    QTest::newRow("unknown") << "20261118000000000$0000009999$dlp_all$na0001"_ba << u"AF20050"_s;
    QTest::newRow("wrong time") << "20261118000000000$0000000001$dlp_all$na0001"_ba << u"AF20050"_s;
}

void ActivityFeedTest::blobIds()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, code);
    HandClient client;
    QCOMPARE(HandClient::code(client.get(client.feed() + "audit/" + id + '?' + client.publisher(), client.token())), code);
}

void ActivityFeedTest::quotaIsCountedPerTenantAndMinute()
{
    SimulatorOptions options;
    options.tenants = 2;
    options.requestsPerMinute = 5;
    HandClient client(options);
    const QByteArray list = "subscriptions/list?" + client.publisher();
    const QByteArray first = client.token(0);
    const QByteArray second = client.token(1);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.get(client.feed(0) + list, first).status, 200);
    const auto refused = client.get(client.feed(0) + list, first);
    QCOMPARE(refused.status, 403);
    QCOMPARE(HandClient::code(refused), u"AF429"_s);
    QCOMPARE(client.get(client.feed(1) + list, second).status, 200);
    client.clock.advance(1min);
    QCOMPARE(client.get(client.feed(0) + list, first).status, 200);
    QCOMPARE(client.cloud->report()[u"tenants"_s][0][u"throttled"_s].toInt(), 1);
}

void ActivityFeedTest::missingPublisherIsNotedButServed()
{
    HandClient client;
    QCOMPARE(client.get(client.feed() + "subscriptions/list", client.token()).status, 200);
    QCOMPARE(client.violations(u"publisher-missing"_s), 1);
}

void ActivityFeedTest::liveBlobsKeepAppearing()
{
    SimulatorOptions options;
    options.backlog = 0;
    options.ratePerMinute = 300;
    HandClient client(options);
    const QByteArray token = client.token();
    for (const QByteArray &type : contentTypes())
        client.startFeed(type, token);
    client.clock.advance(10min);
    const qint64 offered = client.total(u"offered"_s);
    QVERIFY2(offered > 2900 && offered <= 3000, QByteArray::number(offered).constData());
    const auto items = client.listAll("Audit.Exchange", token);
    QVERIFY(items.size() >= 59);
    const auto blob = HandClient::json(client.fetch(items.back(), token)).array();
    QVERIFY(!blob.isEmpty());
}

void ActivityFeedTest::sameSeedSameCloud()
{
    SimulatorOptions options;
    options.seed = 7;
    const auto body = [&options] {
        HandClient client(options);
        const QByteArray token = client.token();
        client.startFeed("Audit.General", token);
        const auto items = client.listAll("Audit.General", token);
        return client.fetch(items.front(), token).body;
    };
    const QByteArray one = body();
    QCOMPARE(body(), one);
    options.seed = 8;
    QVERIFY(body() != one);
}

QTEST_GUILESS_MAIN(ActivityFeedTest)
#include "activityfeed_test.moc"
