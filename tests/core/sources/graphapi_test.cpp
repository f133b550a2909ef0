// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphapi.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

TenantContext context(const QString &cloud = u"Global"_s)
{
    TenantContext context;
    context.tenant.id = TenantId(u"11111111-2222-3333-4444-555555555555"_s);
    for (const Cloud &known : builtinClouds()) {
        if (known.name == cloud)
            context.cloud = known;
    }
    return context;
}

Window window(const char *start, const char *end)
{
    return {*parseIso(std::string_view(start)), *parseIso(std::string_view(end))};
}

QByteArray urlOf(Stream stream)
{
    return graph::listRequest(context(), stream, window("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z")).url.toEncoded();
}

} // namespace

class GraphApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEachFeed_data()
    {
        QTest::addColumn<Stream>("stream");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char *name, Stream stream, const QByteArray &path, const QByteArray &field,
                             const QByteArray &type) {
            const QByteArray kind =
                type.isEmpty() ? QByteArray() : "%20and%20signInEventTypes%2Fany%28t%3A%20t%20eq%20%27" + type + "%27%29";
            QTest::newRow(name) << stream
                                << "https://graph.microsoft.com/" + path + "?$filter=" + field
                    + "%20ge%202026-11-20T00%3A00%3A00Z%20and%20" + field + "%20le%202026-11-21T00%3A00%3A00Z" + kind
                    + "&$top=1000&$orderby=" + field + "%20asc";
        };
        row("audits", Stream::GraphDirectoryAudits, "v1.0/auditLogs/directoryAudits", "activityDateTime", {});
        row("interactive", Stream::GraphSignInsInteractive, "v1.0/auditLogs/signIns", "createdDateTime", {});
        row("others", Stream::GraphSignInsNonInteractive, "beta/auditLogs/signIns", "createdDateTime", "nonInteractiveUser");
        row("services", Stream::GraphSignInsServicePrincipal, "beta/auditLogs/signIns", "createdDateTime", "servicePrincipal");
        row("managed", Stream::GraphSignInsManagedIdentity, "beta/auditLogs/signIns", "createdDateTime", "managedIdentity");
    }

    void listsEachFeed()
    {
        QFETCH(Stream, stream);
        QFETCH(QByteArray, url);
        QCOMPARE(urlOf(stream), url);
    }

    void asksForUnknownMembersAndSendsNoToken()
    {
        const Request request =
            graph::listRequest(context(), Stream::GraphDirectoryAudits, window("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"));
        QVERIFY(std::ranges::any_of(request.headers,
            [](const auto &header) { return header.first == "Prefer" && header.second == "include-unknown-enum-members"; }));
        QVERIFY(!request.bearer);
        QCOMPARE(request.lane, context().tenant.id.value());
    }

    void widensWhatIsNotAligned()
    {
        const Request request = graph::listRequest(
            context(), Stream::GraphDirectoryAudits, window("2026-11-20T10:00:00.900Z", "2026-11-20T11:00:00.001Z"));
        QVERIFY(request.url.toEncoded().contains("ge%202026-11-20T10%3A00%3A00Z"));
        QVERIFY(request.url.toEncoded().contains("le%202026-11-20T11%3A00%3A01Z"));
    }

    void usesTheRootOfTheCloud_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("Global") << u"Global"_s << "https://graph.microsoft.com/"_ba;
        QTest::newRow("GCC") << u"GCC"_s << "https://graph.microsoft.com/"_ba;
        QTest::newRow("GCCHigh") << u"GCCHigh"_s << "https://graph.microsoft.us/"_ba;
        QTest::newRow("DoD") << u"DoD"_s << "https://dod-graph.microsoft.us/"_ba;
        QTest::newRow("China") << u"China"_s << "https://microsoftgraph.chinacloudapi.cn/"_ba;
    }

    void usesTheRootOfTheCloud()
    {
        QFETCH(QString, cloud);
        QFETCH(QByteArray, root);
        const Request request = graph::listRequest(
            context(cloud), Stream::GraphSignInsInteractive, window("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"));
        QVERIFY(request.url.toEncoded().startsWith(root + "v1.0/auditLogs/signIns?"));
    }

    void followsLinksWithinTheCloudOnly_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("allowed");
        const QByteArray query = "/v1.0/auditLogs/signIns?$filter=a%20eq%20%27b%27&$skiptoken=abc_-123%3D%3D";
        QTest::newRow("own") << "https://graph.microsoft.com" + query << true;
        QTest::newRow("own, with port") << "https://graph.microsoft.com:443" + query << true;
        QTest::newRow("plain http") << "http://graph.microsoft.com" + query << false;
        QTest::newRow("another host") << "https://graph.microsoft.com.evil.example" + query << false;
        QTest::newRow("user info") << "https://graph.microsoft.com@evil.example" + query << false;
        QTest::newRow("another cloud") << "https://graph.microsoft.us" + query << false;
        QTest::newRow("relative") << query << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("another scheme") << "file:///etc/passwd"_ba << false;
    }

    void followsLinksWithinTheCloudOnly()
    {
        QFETCH(QByteArray, link);
        QFETCH(bool, allowed);
        const auto request = graph::pageRequest(context(), link);
        QCOMPARE(request.has_value(), allowed);
        if (!allowed)
            QCOMPARE(request.error().kind, ErrorKind::HostNotAllowed);
        else
            QVERIFY(request->url.toEncoded().endsWith("?$filter=a%20eq%20%27b%27&$skiptoken=abc_-123%3D%3D"));
    }
};

QTEST_GUILESS_MAIN(GraphApiTest)
#include "graphapi_test.moc"
