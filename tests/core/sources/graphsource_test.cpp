// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphsource.h"

#include "sources/sourcerouter.h"
#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

TenantContext context()
{
    TenantContext context;
    context.tenant.id = TenantId(u"11111111-2222-3333-4444-555555555555"_s);
    context.tenant.app.clientId = ClientId(u"cccccccc-0000-0000-0000-000000000000"_s);
    context.cloud = builtinClouds().front();
    return context;
}

const QByteArray root = "https://graph.microsoft.com/";
const QByteArray nextLink = root + "v1.0/auditLogs/signIns?$skiptoken=2";

QByteArray pageOf(const QByteArray &records, const QByteArray &next = {})
{
    return "{\"value\":" + records + (next.isEmpty() ? QByteArray() : ",\"@odata.nextLink\":\"" + next + '"') + '}';
}

QByteArray errorBody(const QByteArray &code)
{
    return R"({"error":{"code":")" + code + R"(","message":"words"}})";
}

} // namespace

class GraphSourceTest : public QObject {
    Q_OBJECT

    struct Stage {
        VirtualClock clock{*parseIso(u"2026-11-21T00:00:00Z")};
        ScriptedTransport transport;
        ScriptedTokens tokens;
        GraphSource source{transport, tokens, clock};
        std::stop_source stop;
        Window window{*parseIso(u"2026-11-20T00:00:00Z"), *parseIso(u"2026-11-21T00:00:00Z")};

        Stage() { tokens.setRoles({u"AuditLog.Read.All"_s, u"Directory.Read.All"_s}); }

        Result<ContentPage> list(const QByteArray &page = {}, Stream stream = Stream::GraphSignInsInteractive)
        {
            return clock.run(source.list(context(), stream, window, page, stop.get_token()));
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPageIsOneItemWithItsBody()
    {
        Stage stage;
        stage.transport.expect(getOf("/v1.0/auditLogs/signIns?$filter="), reply(200, pageOf("[{\"id\":\"1\"}]", nextLink)));
        const auto page = stage.list();
        QVERIFY(page);
        QCOMPARE(page->items.size(), size_t(1));
        QCOMPARE(page->items.front().body, "[{\"id\":\"1\"}]"_ba);
        QCOMPARE(page->next, nextLink);
        QCOMPARE(stage.tokens.asked().front().scope, context().cloud.graphScope);
        QVERIFY(stage.transport.isPlayedOut()); // one request
    }

    void theSameRecordsAreTheSamePage()
    {
        Stage stage;
        stage.transport.expect(getOf("signIns"), reply(200, pageOf("[{\"id\":\"1\"}]", nextLink)));
        stage.transport.expect(getOf("signIns"), reply(200, pageOf("[{\"id\":\"1\"}]")));
        stage.transport.expect(getOf("signIns"), reply(200, pageOf("[{\"id\":\"1\"},{\"id\":\"2\"}]")));
        const auto first = stage.list();
        const auto again = stage.list();
        const auto grown = stage.list();
        QCOMPARE(first->items.front().id, again->items.front().id);
        QVERIFY(grown->items.front().id != first->items.front().id);
    }

    void anEmptyPageHasNoItem()
    {
        Stage stage;
        stage.transport.expect(getOf("signIns"), reply(200, pageOf("[]", nextLink)));
        const auto page = stage.list();
        QVERIFY(page->items.empty());
        QCOMPARE(page->next, nextLink);
    }

    void followsTheLinkAsItStands()
    {
        Stage stage;
        stage.transport.expect(getOf("$skiptoken=2"), reply(200, pageOf("[{}]")));
        QVERIFY(stage.list(nextLink));
        QCOMPARE(stage.transport.requests().front().url.toEncoded(), nextLink);
    }

    void aForeignLinkNeverGetsAToken_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("host") << "https://evil.example/v1.0/auditLogs/signIns?$skiptoken=2"_ba;
        QTest::newRow("scheme") << "http://graph.microsoft.com/v1.0/auditLogs/signIns?$skiptoken=2"_ba;
        QTest::newRow("port") << "https://graph.microsoft.com:8443/v1.0/auditLogs/signIns"_ba;
    }

    void aForeignLinkNeverGetsAToken()
    {
        QFETCH(QByteArray, next);
        Stage stage;
        QCOMPARE(stage.list(next).error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(stage.transport.requests().empty());
        const ContentItem item{.id = ContentId(u"page x"_s), .uri = next};
        const auto fetched =
            stage.clock.run(stage.source.fetch(context(), Stream::GraphSignInsInteractive, item, stage.stop.get_token()));
        QCOMPARE(fetched.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(stage.transport.requests().empty());
    }

    void fetchesADamagedPageOnceMore()
    {
        Stage stage;
        stage.transport.expect(getOf("$skiptoken=2"), reply(200, pageOf("[{\"id\":\"7\"}]")));
        const ContentItem item{.id = ContentId(u"page x"_s), .uri = nextLink};
        const auto fetched =
            stage.clock.run(stage.source.fetch(context(), Stream::GraphSignInsInteractive, item, stage.stop.get_token()));
        QCOMPARE(fetched->bytes, "[{\"id\":\"7\"}]"_ba);
    }

    void renewsARefusedTokenOnce()
    {
        Stage stage;
        stage.transport.expect(getOf("signIns"), reply(401, errorBody("InvalidAuthenticationToken")));
        stage.transport.expect(getOf("signIns"), reply(200, pageOf("[{}]")));
        QVERIFY(stage.list());
        QCOMPARE(stage.tokens.invalidated(), 1);
        stage.transport.expect(getOf("signIns"), reply(401, errorBody("InvalidAuthenticationToken")));
        stage.transport.expect(getOf("signIns"), reply(401, errorBody("InvalidAuthenticationToken")));
        QCOMPARE(stage.list().error().kind, ErrorKind::Unauthenticated);
        QVERIFY(stage.transport.isPlayedOut());
    }

    void aMissingRoleIsToldByTheToken_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<Stream>("stream");
        QTest::addColumn<QString>("missing");
        const QString log = u"AuditLog.Read.All"_s;
        const QString directory = u"Directory.Read.All"_s;
        QTest::newRow("nothing granted") << QStringList() << Stream::GraphDirectoryAudits << log;
        QTest::newRow("other roles") << QStringList{u"ActivityFeed.Read"_s} << Stream::GraphSignInsInteractive << log;
        QTest::newRow("half of what sign-ins need") << QStringList{log} << Stream::GraphSignInsInteractive << directory;
        QTest::newRow("audits need one") << QStringList{log} << Stream::GraphDirectoryAudits << QString();
        QTest::newRow("both") << QStringList{directory, log} << Stream::GraphSignInsManagedIdentity << QString();
    }

    void aMissingRoleIsToldByTheToken()
    {
        QFETCH(QStringList, roles);
        QFETCH(Stream, stream);
        QFETCH(QString, missing);
        Stage stage;
        stage.tokens.setRoles(roles);
        if (missing.isEmpty())
            stage.transport.expect(getOf("auditLogs"), reply(200, pageOf("[{}]")));
        const auto page = stage.list({}, stream);
        QCOMPARE(page.has_value(), missing.isEmpty());
        QVERIFY(stage.transport.isPlayedOut()); // and no request where it would be refused
        if (!missing.isEmpty()) {
            QCOMPARE(page.error().code, u"Authorization_RequestDenied"_s);
            QVERIFY(page.error().message.endsWith(missing));
            QCOMPARE(stage.tokens.invalidated(), 1); // a grant shows in the next token
        }
    }

    void takesRetryAfter()
    {
        Stage stage;
        stage.transport.expect(getOf("signIns"), reply(429, errorBody("TooManyRequests"), {{"Retry-After", "17"}}));
        const auto page = stage.list();
        QCOMPARE(page.error().kind, ErrorKind::Throttled);
        QCOMPARE(page.error().retryAfter, std::optional<Milliseconds>(Seconds(17)));
    }

    void aCloudWithoutGraphIsSaidSo()
    {
        Stage stage;
        TenantContext none = context();
        none.cloud.graphRoot.clear();
        const auto page =
            stage.clock.run(stage.source.list(none, Stream::GraphDirectoryAudits, stage.window, {}, stage.stop.get_token()));
        QVERIFY(page.error().code.endsWith(u"/not-offered"_s));
        QVERIFY(stage.transport.requests().empty());
    }

    void passesTokenErrorsAndStop()
    {
        Stage stage;
        stage.tokens.failWith(makeError(ErrorKind::KeychainLocked, u"locked"_s));
        QCOMPARE(stage.list().error().kind, ErrorKind::KeychainLocked);
    }

    void needsNoSubscription()
    {
        Stage stage;
        QVERIFY(stage.clock.run(stage.source.start(context(), Stream::GraphDirectoryAudits, stage.stop.get_token())));
        QVERIFY(stage.clock.run(stage.source.stop(context(), Stream::GraphDirectoryAudits, stage.stop.get_token())));
        QVERIFY(stage.clock.run(stage.source.subscriptions(context(), stage.stop.get_token()))->empty());
        QVERIFY(stage.transport.requests().empty());
    }

    void theRouterPicksByStream()
    {
        Stage stage;
        SourceRouter router({&stage.source});
        QCOMPARE(router.streams(), graphStreams());
        stage.transport.expect(getOf("directoryAudits"), reply(200, pageOf("[{}]")));
        const auto page =
            stage.clock.run(router.list(context(), Stream::GraphDirectoryAudits, stage.window, {}, stage.stop.get_token()));
        QVERIFY(page);
        const auto none =
            stage.clock.run(router.list(context(), Stream::AuditExchange, stage.window, {}, stage.stop.get_token()));
        QCOMPARE(none.error().kind, ErrorKind::Bug);
    }
};

QTEST_GUILESS_MAIN(GraphSourceTest)
#include "graphsource_test.moc"
