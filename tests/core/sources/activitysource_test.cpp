// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activitysource.h"

#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString child = u"11111111-2222-3333-4444-555555555555"_s;
const QByteArray feed = "https://manage.office.com/api/v1.0/11111111-2222-3333-4444-555555555555/activity/feed/";

TenantContext context()
{
    TenantContext context;
    context.tenant.id = TenantId(child);
    context.tenant.app.clientId = ClientId(u"cccccccc-0000-0000-0000-000000000000"_s);
    context.cloud = builtinClouds().front();
    context.publisher = TenantId(u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s);
    return context;
}

QByteArray errorBody(const QByteArray &code)
{
    return R"({"error":{"code":")" + code + R"(","message":"words"}})";
}

const QByteArray oneItem =
    R"([{"contentUri":")" + feed + R"(audit/1$2$a$b","contentId":"1$2$a$b","contentCreated":"2026-11-20T10:00:00.000Z"}])";

} // namespace

class ActivitySourceTest : public QObject {
    Q_OBJECT

    struct Stage {
        VirtualClock clock{*parseIso(u"2026-11-21T00:00:00Z")};
        ScriptedTransport transport;
        ScriptedTokens tokens;
        ActivitySource source{transport, tokens, clock};
        std::stop_source stop;
        Window window{*parseIso(u"2026-11-20T00:00:00Z"), *parseIso(u"2026-11-21T00:00:00Z")};

        Result<ContentPage> list(const QByteArray &page = {})
        {
            return clock.run(source.list(context(), Stream::AuditExchange, window, page, stop.get_token()));
        }

        Result<QByteArray> fetch(const QByteArray &uri, const QString &id = u"1$2$a$b"_s)
        {
            const ContentItem item{.id = ContentId(id), .uri = uri};
            const auto body = clock.run(source.fetch(context(), Stream::AuditExchange, item, stop.get_token()));
            return body ? Result<QByteArray>(body->bytes) : fail(body.error());
        }

        Result<void> start() { return clock.run(source.start(context(), Stream::DlpAll, stop.get_token())); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void listsWithTheChildsToken()
    {
        Stage stage;
        stage.transport.expect(getOf("/subscriptions/content?"),
            reply(200, oneItem, {{"NextPageUri", feed + "subscriptions/content?nextPage=2"}}));

        const auto page = stage.list();

        QVERIFY(page);
        QCOMPARE(page->items.size(), size_t(1));
        QCOMPARE(page->next, feed + "subscriptions/content?nextPage=2");
        QCOMPARE(stage.tokens.asked().front().tenant.value(), child);
        QCOMPARE(stage.tokens.asked().front().scope, context().cloud.activityScope);
        QCOMPARE(stage.tokens.asked().front().authority, context().cloud.authority);
        QCOMPARE(stage.transport.requests().front().bearer->bytes(), QByteArray("token-1"));
        QVERIFY(stage.transport.isPlayedOut());
    }

    void readsFurtherPages()
    {
        Stage stage;
        stage.transport.expect(getOf("/api/v1/x?nextPage=2&PublisherIdentifier=aaaaaaaa"), reply(200, oneItem));
        const auto page = stage.list("https://manage.office.com/api/v1/x?nextPage=2");
        QVERIFY(page);
        QVERIFY(page->next.isEmpty());
    }

    void handsOnAPageThatNamesItself()
    {
        Stage stage;
        const QByteArray self = feed + "subscriptions/content?nextPage=2";
        stage.transport.expect(getOf("nextPage=2"), reply(200, "[]", {{"NextPageUri", self}}));
        const auto page = stage.list(self);
        QCOMPARE(page->next, self); // its items count; whoever walks over the pages notices the circle
        QCOMPARE(stage.transport.requests().size(), size_t(1));
    }

    void followsNoPageOutsideTheCloud()
    {
        Stage stage;
        const auto page = stage.list("https://evil.example/?nextPage=2");
        QCOMPARE(page.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(stage.transport.requests().empty());
        QVERIFY(stage.tokens.asked().empty());
    }

    void renewsTheTokenOnce()
    {
        Stage stage;
        stage.transport.expect(getOf("content?"), reply(401));
        stage.transport.expect(getOf("content?"), reply(200, "[]"));
        QVERIFY(stage.list());
        QCOMPARE(stage.tokens.invalidated(), 1);
        QCOMPARE(stage.transport.requests()[1].bearer->bytes(), QByteArray("token-2"));
    }

    void givesUpOnASecondRefusal()
    {
        Stage stage;
        stage.transport.otherwise([](const Request &) { return Result<Response>(reply(401)); });
        QCOMPARE(stage.list().error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(stage.transport.requests().size(), size_t(2));
        QCOMPARE(stage.tokens.invalidated(), 1);
    }

    void renewsForAFreshGrant_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }

    void renewsForAFreshGrant()
    {
        QFETCH(int, status);
        Stage stage;
        stage.transport.otherwise([status](const Request &) { return Result<Response>(reply(status, errorBody("AF10001"))); });
        const auto page = stage.list();
        QCOMPARE(page.error().kind, ErrorKind::Forbidden);
        QCOMPARE(page.error().code, u"AF10001"_s);
        QCOMPARE(stage.transport.requests().size(), size_t(2));

        stage.transport.expect(getOf("content?"), reply(status, errorBody("AF10001")));
        stage.transport.expect(getOf("content?"), reply(200, "[]"));
        QVERIFY(stage.list());
    }

    void asksNothingWithoutAToken()
    {
        Stage stage;
        stage.tokens.failWith(makeError(ErrorKind::Configuration, u"no such application"_s, u"AADSTS700016"_s));
        QCOMPARE(stage.list().error().code, u"AADSTS700016"_s);
        QVERIFY(stage.transport.requests().empty());
    }

    void tellsThrottlingWithItsDelay()
    {
        Stage stage;
        stage.transport.expect(getOf("content?"), reply(403, errorBody("AF429"), {{"Retry-After", "17"}}));
        const auto page = stage.list();
        QCOMPARE(page.error().kind, ErrorKind::Throttled);
        QCOMPARE(page.error().retryAfter, std::optional<Milliseconds>(17s));
        QCOMPARE(stage.transport.requests().size(), size_t(1));
    }

    void startsWithAnEmptyBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("started") << 200 << QByteArray(R"({"contentType":"DLP.All","status":"enabled","webhook":null})") << true;
        QTest::newRow("no body") << 204 << QByteArray() << true;
        QTest::newRow("already enabled") << 400 << errorBody("AF20024") << true;
        QTest::newRow("already enabled, other status") << 409 << errorBody("AF20024") << true;
        QTest::newRow("auditing off") << 400 << errorBody("AF20023") << false;
        QTest::newRow("a proxy's page") << 200 << QByteArray("<html>log in</html>") << false;
        QTest::newRow("an error in disguise") << 200 << errorBody("AF50000") << false;
    }

    void startsWithAnEmptyBody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, succeeds);
        Stage stage;
        stage.transport.expect(postTo("/subscriptions/start?contentType=DLP.All&"), reply(status, body));
        QCOMPARE(stage.start().has_value(), succeeds);
        QVERIFY(stage.transport.requests().front().body.isEmpty());
        QVERIFY(stage.transport.isPlayedOut());
    }

    void stopsAndListsSubscriptions()
    {
        Stage stage;
        stage.transport.expect(postTo("/subscriptions/stop?contentType=DLP.All&"), reply(204));
        stage.transport.expect(getOf("/subscriptions/list?"), reply(200, R"([{"contentType":"DLP.All","status":"disabled"}])"));
        QVERIFY(stage.clock.run(stage.source.stop(context(), Stream::DlpAll, stage.stop.get_token())));
        const auto list = stage.clock.run(stage.source.subscriptions(context(), stage.stop.get_token()));
        QVERIFY(list);
        QCOMPARE(list->front().state, SubscriptionState::Disabled);
        QVERIFY(stage.transport.isPlayedOut());
    }

    void fetchesTheBytesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"[{\"Id\":1}]", "", "<html>", "null", "[{\"cut\":", "{\"a\":1}", "{\"error\":{\"code\":\"other\"}}"})
            QTest::newRow(body) << QByteArray(body);
    }

    void fetchesTheBytesAsTheyAre()
    {
        QFETCH(QByteArray, body);
        Stage stage;
        stage.transport.expect(getOf("audit/1$2$a$b?PublisherIdentifier="), reply(200, body));
        QCOMPARE(stage.fetch(feed + "audit/1$2$a$b").value_or("error"), body);
    }

    void saysWhenContentIsGone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("expired") << 400 << errorBody("AF20051");
        QTest::newRow("unknown") << 404 << errorBody("AF20050");
        QTest::newRow("in disguise") << 200 << errorBody("AF20051");
        QTest::newRow("bare 404") << 404 << QByteArray();
    }

    void saysWhenContentIsGone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Stage stage;
        stage.transport.expect(getOf("audit/1"), reply(status, body));
        QCOMPARE(stage.fetch(feed + "audit/1").error().kind, ErrorKind::ContentGone);
    }

    void sendsNoTokenToAForeignHost_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char *uri : {"https://evil.example/audit/1", "http://manage.office.com/audit/1",
                 "https://manage.office.com@evil.example/", "https://manage.office.com:444/", "", "garbage"})
            QTest::newRow(uri) << QByteArray(uri);
    }

    void sendsNoTokenToAForeignHost()
    {
        QFETCH(QByteArray, uri);
        Stage stage;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^contentUri not followed: .*outside.*manage.office.com"_s));
        stage.transport.expect(getOf(feed + "audit/1$2$a$b?PublisherIdentifier="), reply(200, "[]"));
        QCOMPARE(stage.fetch(uri).value_or("error"), QByteArray("[]"));
        QCOMPARE(stage.transport.hostsWithToken(), QStringList{u"manage.office.com"_s});
        QVERIFY(stage.transport.isPlayedOut());
    }

    void passesNetworkErrorsAndStop()
    {
        Stage stage;
        stage.transport.expect(getOf("content?"), fail(ErrorKind::Network, u"reset"_s));
        QCOMPARE(stage.list().error().kind, ErrorKind::Network);
        stage.stop.request_stop();
        QCOMPARE(stage.list().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ActivitySourceTest)
#include "activitysource_test.moc"
