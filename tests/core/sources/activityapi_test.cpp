// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activityapi.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const QByteArray child = "11111111-2222-3333-4444-555555555555";
const QByteArray parentId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
const QByteArray feed = "https://manage.office.com/api/v1.0/" + child + "/activity/feed/";

TenantContext context()
{
    TenantContext context;
    context.tenant.id = TenantId(QString::fromLatin1(child));
    context.cloud = builtinClouds().front();
    context.publisher = TenantId(QString::fromLatin1(parentId));
    return context;
}

Window window(const char *start, const char *end)
{
    return {*parseIso(std::string_view(start)), *parseIso(std::string_view(end))};
}

QByteArray headerOf(const Request &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class ActivityApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buildsTheRequests_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("isPost");
        const auto row = [](const char *name, const Request &request, const QByteArray &expected) {
            QTest::newRow(name) << request.url.toEncoded() << feed + expected << (request.method == Method::Post);
            QCOMPARE(headerOf(request, "Accept"), QByteArray("application/json"));
            QCOMPARE(request.lane.toLatin1(), child);
            QVERIFY(request.body.isEmpty());
            QVERIFY(!request.bearer);
        };
        const QByteArray publisher = "PublisherIdentifier=" + parentId;
        const Window day = window("2026-11-20T10:00:00", "2026-11-21T10:00:00");
        row("list", activity::subscriptionsRequest(context()), "subscriptions/list?" + publisher);
        row("start", activity::startRequest(context(), Stream::DlpAll), "subscriptions/start?contentType=DLP.All&" + publisher);
        row("stop", activity::stopRequest(context(), Stream::AuditGeneral),
            "subscriptions/stop?contentType=Audit.General&" + publisher);
        row("content", activity::listRequest(context(), Stream::AuditExchange, day),
            "subscriptions/content?contentType=Audit.Exchange&startTime=2026-11-20T10:00:00&endTime=2026-11-21T10:00:00&"
                + publisher);
        row("blob by id", activity::blobByIdRequest(context(), ContentId(u"20$30$audit/x?y#z"_s)),
            "audit/20$30$audit%2Fx%3Fy%23z?" + publisher);
    }

    void buildsTheRequests()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, expected);
        QFETCH(bool, isPost);
        QCOMPARE(url, expected);
        QCOMPARE(isPost, expected.contains("/start") || expected.contains("/stop"));
    }

    void widensAWindowToSeconds()
    {
        const Request request = activity::listRequest(
            context(), Stream::AuditExchange, window("2026-11-20T10:00:00.900", "2026-11-20T11:00:00.001"));
        QVERIFY(request.url.toEncoded().contains("startTime=2026-11-20T10:00:00&endTime=2026-11-20T11:00:01&"));
    }

    void theTenantStandsInForAPublisherThatIsNotKnown()
    {
        TenantContext alone = context();
        alone.publisher = TenantId();
        QCOMPARE(activity::subscriptionsRequest(alone).url.toEncoded(),
            feed + "subscriptions/list?PublisherIdentifier=" + alone.tenant.id.value().toUtf8());
    }

    void keepsUrlsAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("suffix");
        const QByteArray publisher = "PublisherIdentifier=" + parentId;
        QTest::newRow("contentUri") << feed + "audit/20$30$audit_exchange$Audit_Exchange"
                                    << "?" + publisher;
        QTest::newRow("other path") << QByteArray("https://manage.office.com/api/v1/x/y?nextPage=2026%2F11%20x")
                                    << "&" + publisher;
        QTest::newRow("has one") << feed + "audit/1?publisherIdentifier=other" << QByteArray();
        QTest::newRow("has one behind") << feed + "audit/1?a=b&PublisherIdentifier=other" << QByteArray();
        QTest::newRow("odd spelling") << feed + "audit/a%2Fb+c~;d=(1)!x?x=%24"
                                      << "&" + publisher;
        QTest::newRow("with port") << QByteArray("https://manage.office.com:443/api/v1.0/x") << "?" + publisher;
    }

    void keepsUrlsAsTheyCame()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, suffix);
        const auto page = activity::pageRequest(context(), url);
        const auto blob = activity::blobRequest(context(), ContentItem{.uri = url});
        QVERIFY(page && blob);
        QCOMPARE(page->url.toEncoded(), url + suffix);
        QCOMPARE(blob->url.toEncoded(), url + suffix);
        QCOMPARE(page->method, Method::Get);
    }

    void refusesForeignHosts_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url : {"https://evil.example/api", "http://manage.office.com/api",
                 "https://manage.office.com.evil.example/", "https://manage.office.com@evil.example/",
                 "https://manage.office.com:8443/", "https://manage-gcc.office.com/", "//manage.office.com/x", "/api/v1.0/x",
                 "", "file:///etc/passwd", "https:\\\\evil.example\\", "https://manage.office.com\\@evil.example/",
                 "https://manage.office.com/a b", "https://manage.office.com/\r\nHost: evil.example", "javascript:alert(1)"})
            QTest::newRow(url) << QByteArray(url);
    }

    void refusesForeignHosts()
    {
        QFETCH(QByteArray, url);
        const auto page = activity::pageRequest(context(), url);
        const auto blob = activity::blobRequest(context(), ContentItem{.uri = url});
        QVERIFY(!page && !blob);
        QCOMPARE(page.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(!page.error().message.contains(u'?'));
    }
};

QTEST_GUILESS_MAIN(ActivityApiTest)
#include "activityapi_test.moc"
