// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cloud.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest =
    R"({"name":"Lab","authority":"http://127.0.0.1:8080","activityRoot":"http://localhost:8081/activity/"})";

QByteArray with(const char *member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(smallest).object();
    object.insert(QLatin1StringView(member), value);
    return QJsonDocument(object).toJson();
}

Cloud builtin(QStringView name)
{
    for (const Cloud &cloud : builtinClouds()) {
        if (cloud.name == name)
            return cloud;
    }
    return {};
}

} // namespace

class CloudTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheFiveClouds_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("arm");
        QTest::addColumn<QString>("ingestion");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("collector");
        const auto com = u"https://login.microsoftonline.com"_s;
        const auto us = u"https://login.microsoftonline.us"_s;
        QTest::newRow("Global") << com << u"https://manage.office.com"_s << u"https://graph.microsoft.com"_s
                                << u"https://management.azure.com"_s << u"https://monitor.azure.com/.default"_s
                                << u"https://api.loganalytics.azure.com"_s
                                << u"https://{workspaceId}.ods.opinsights.azure.com"_s;
        QTest::newRow("GCC") << com << u"https://manage-gcc.office.com"_s << u"https://graph.microsoft.com"_s
                             << u"https://management.azure.com"_s << u"https://monitor.azure.com/.default"_s
                             << u"https://api.loganalytics.azure.com"_s << u"https://{workspaceId}.ods.opinsights.azure.com"_s;
        QTest::newRow("GCCHigh") << us << u"https://manage.office365.us"_s << u"https://graph.microsoft.us"_s
                                 << u"https://management.usgovcloudapi.net"_s << u"https://monitor.azure.us/.default"_s
                                 << u"https://api.loganalytics.us"_s << u"https://{workspaceId}.ods.opinsights.azure.us"_s;
        QTest::newRow("DoD") << us << u"https://manage.protection.apps.mil"_s << u"https://dod-graph.microsoft.us"_s
                             << u"https://management.usgovcloudapi.net"_s << u"https://monitor.azure.us/.default"_s
                             << u"https://api.loganalytics.us"_s << u"https://{workspaceId}.ods.opinsights.azure.us"_s;
        QTest::newRow("China") << u"https://login.chinacloudapi.cn"_s << u"https://manage.office365.cn"_s
                               << u"https://microsoftgraph.chinacloudapi.cn"_s << u"https://management.chinacloudapi.cn"_s
                               << u"https://monitor.azure.cn/.default"_s << u"https://api.loganalytics.azure.cn"_s
                               << u"https://{workspaceId}.ods.opinsights.azure.cn"_s;
    }

    void knowsTheFiveClouds()
    {
        QFETCH(QString, authority);
        QFETCH(QString, activity);
        QFETCH(QString, graph);
        QFETCH(QString, arm);
        QFETCH(QString, ingestion);
        QFETCH(QString, query);
        QFETCH(QString, collector);
        const Cloud cloud = builtin(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(cloud.authority, authority);
        QCOMPARE(cloud.activityRoot, activity);
        QCOMPARE(cloud.activityScope, activity + u"/.default"_s);
        QCOMPARE(cloud.graphRoot, graph);
        QCOMPARE(cloud.graphScope, graph + u"/.default"_s);
        QCOMPARE(cloud.armRoot, arm);
        QCOMPARE(cloud.armScope, arm + u"/.default"_s);
        QCOMPARE(cloud.ingestionScope, ingestion);
        QCOMPARE(cloud.queryRoot, query);
        QCOMPARE(cloud.dataCollectorUrl, collector);
        QVERIFY(!cloud.displayName.isEmpty() && cloud.caFile.isEmpty());
    }

    void keepsTheOrderOfTheClouds()
    {
        QStringList names;
        for (const Cloud &cloud : builtinClouds())
            names += cloud.name;
        QCOMPARE(names, (QStringList{u"Global"_s, u"GCC"_s, u"GCCHigh"_s, u"DoD"_s, u"China"_s}));
    }

    void readsBackWhatItWrites()
    {
        for (Cloud cloud : builtinClouds()) {
            cloud.caFile = u"/etc/ssl/lab.pem"_s;
            QCOMPARE(parseCloudFile(writeCloudFile(cloud), u"/elsewhere"_s).value(), cloud);
        }
    }

    void fillsInWhatIsMissing()
    {
        const Cloud cloud = parseCloudFile(smallest, u"/clouds"_s).value();
        QCOMPARE(cloud.displayName, u"Lab"_s);
        QCOMPARE(cloud.activityRoot, u"http://localhost:8081/activity"_s);
        QCOMPARE(cloud.activityScope, u"http://localhost:8081/activity/.default"_s);
        QCOMPARE(cloud.graphScope, QString());
        QCOMPARE(cloud.ingestionScope, u"https://monitor.azure.com/.default"_s);
        QCOMPARE(parseCloudFile(writeCloudFile(cloud), {}).value(), cloud);
    }

    void resolvesTheCaFileBesideTheCloudFile()
    {
        QCOMPARE(parseCloudFile(with("caFile", u"pki/../ca.pem"_s), u"/clouds"_s).value().caFile, u"/clouds/ca.pem"_s);
        QCOMPARE(parseCloudFile(with("caFile", u"/etc/ca.pem"_s), u"/clouds"_s).value().caFile, u"/etc/ca.pem"_s);
    }

    void ignoresMembersItDoesNotKnow() { QVERIFY(parseCloudFile(with("colour", 7), {})); }

    void namesTheMemberThatIsWrong_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *member, const QByteArray &json) {
            QTest::newRow(name) << QString::fromLatin1(member) << json;
        };
        row("nothing", "name", "{}");
        row("no authority", "authority", R"({"name":"x"})");
        row("null is missing", "activityRoot", with("activityRoot", QJsonValue::Null));
        row("empty name", "name", with("name", u"  "_s));
        row("number", "displayName", with("displayName", 5));
        row("list", "graphScope", with("graphScope", QJsonArray{}));
        row("http elsewhere", "authority", with("authority", u"http://login.example"_s));
        row("ftp", "graphRoot", with("graphRoot", u"ftp://h"_s));
        row("no URL", "armRoot", with("armRoot", u"management"_s));
        row("user", "queryRoot", with("queryRoot", u"https://u:p@h"_s));
        row("query", "queryRoot", with("queryRoot", u"https://h/?a=b"_s));
        row("no workspace", "dataCollectorUrl", with("dataCollectorUrl", u"https://h"_s));
        row("workspace twice", "dataCollectorUrl", with("dataCollectorUrl", u"https://{workspaceId}.h/{workspaceId}"_s));
        row("array", "document", "[]");
        row("truncated", "JSON", smallest.chopped(5));
        row("no UTF-8", "JSON", "{\"name\":\"\xff\xfe\"}");
        row("empty", "JSON", "");
    }

    void namesTheMemberThatIsWrong()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, json);
        const auto cloud = parseCloudFile(json, {});
        QVERIFY(!cloud);
        QCOMPARE(cloud.error().kind, ErrorKind::Usage);
        QVERIFY2(cloud.error().message.contains(member), qPrintable(cloud.error().message));
    }

    void tellsSecureUrls_data()
    {
        QTest::addColumn<bool>("secure");
        QTest::newRow("https://manage.office.com/x") << true;
        QTest::newRow("HTTPS://manage.office.com") << true;
        QTest::newRow("http://localhost:8080/") << true;
        QTest::newRow("http://LOCALHOST/") << true;
        QTest::newRow("http://127.0.0.1:1/") << true;
        QTest::newRow("http://127.8.9.10/") << true;
        QTest::newRow("http://[::1]:80/") << true;
        QTest::newRow("http://manage.office.com/") << false;
        QTest::newRow("http://127.0.0.1.evil.example/") << false;
        QTest::newRow("http://localhost.evil.example/") << false;
        QTest::newRow("http://128.0.0.1/") << false;
        QTest::newRow("http://[::2]/") << false;
        QTest::newRow("https:///x") << false;
        QTest::newRow("ftp://localhost/") << false;
        QTest::newRow("") << false;
    }

    void tellsSecureUrls()
    {
        QFETCH(bool, secure);
        QCOMPARE(isSecureOrLoopback(QUrl::fromEncoded(QTest::currentDataTag())), secure);
    }

    void admitsUrlsOfTheRootAsWritten_data()
    {
        QTest::addColumn<QString>("root");
        const auto office = u"https://manage.office.com"_s;
        const char *blob =
            "https://manage.office.com/api/v1.0/t/activity/feed/audit/20150529080509$audit_sharepoint$0144$na0044";
        QTest::newRow(blob) << office;
        QTest::newRow("https://manage.office.com:443/api//a%2Fb%24?x=%2B&y=a+b%20c&nextPage=2015$6f") << office;
        QTest::newRow("https://manage.office.com") << office;
        QTest::newRow("http://127.0.0.1:8080/x") << u"http://127.0.0.1:8080/activity"_s;
        QTest::newRow("http://[::1]:8080/x") << u"http://[::1]:8080"_s;
        QTest::newRow("http://localhost/x") << u"http://localhost:80"_s;
    }

    void admitsUrlsOfTheRootAsWritten()
    {
        QFETCH(QString, root);
        const QByteArray text = QTest::currentDataTag();
        const auto url = urlWithin(root, text);
        QVERIFY(url);
        QCOMPARE(url->toEncoded(), text);
    }

    void comparesHostsWithoutCase() { QVERIFY(urlWithin(u"https://manage.office.com"_s, "https://Manage.Office.COM/x")); }

    void refusesUrlsOutsideTheRoot_data()
    {
        QTest::addColumn<QByteArray>("url");
        int number = 0;
        for (const char *url :
            {"https://evil.example/api", "https://manage.office.com.evil.example/", "https://evilmanage.office.com/",
                "http://manage.office.com/", "https://manage.office.com:8443/", "https://user@manage.office.com/",
                "https://user:pw@manage.office.com/", "https://@manage.office.com/", "https://manage.office.com@evil.example/",
                "https://manage.office.com\\@evil.example/", "https://evil.example\\.manage.office.com/",
                "https://manage.office.com\t/", "https://manage.office.com /", " https://manage.office.com/",
                "https://manage.office.com/\r\nX: y", "https://m\xc3\xa4nage.office.com/", "https://m\xd0\xb0nage.office.com/",
                "https://manage\xe3\x80\x82office.com/", "https://manage%2Eoffice.com/", "https://manage.office.com./",
                "https://manage.office.com:/", "https://manage.office.com:0443/", "https:manage.office.com/x", "https:///x",
                "//manage.office.com/x", "/api/v1.0/x", "", "ftp://manage.office.com/", "javascript:alert(1)", "https://[::1]/",
                "https://manage.office.com/%zz", "https://manage.office.com/\xff", "\xff\xfe"})
            QTest::newRow(qPrintable(QString::number(++number))) << QByteArray(url);
        QTest::newRow("huge") << "https://" + QByteArray(1'000'000, 'a') + ".manage.office.com/";
    }

    void refusesUrlsOutsideTheRoot()
    {
        QFETCH(QByteArray, url);
        const auto checked = urlWithin(u"https://manage.office.com"_s, url);
        QVERIFY2(!checked, url.left(80).constData());
        QCOMPARE(checked.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(!checked.error().message.contains(u"pw"));
    }

    void refusesAnotherLoopbackPort() { QVERIFY(!urlWithin(u"http://127.0.0.1:8080"_s, "http://127.0.0.1:8081/x")); }

    void checksTheEndpointOfADestination_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("checked");
        QTest::newRow("rule") << u" https://dcr-ab12-westeurope.logs.z1.ingest.monitor.azure.com/ "_s
                              << u"https://dcr-ab12-westeurope.logs.z1.ingest.monitor.azure.com"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/ingest"_s << u"http://127.0.0.1:8080/ingest"_s;
        for (const char *wrong : {"", "dcr.example", "http://dcr.example", "https://u@dcr.example", "https://@dcr.example",
                 "https://dcr.example?x=1", "https://dcr.example/#x", "https://a b", "https://h\\x", "https:///"})
            QTest::newRow(qPrintable(u"wrong: "_s + QLatin1StringView(wrong))) << QString::fromLatin1(wrong) << QString();
    }

    void checksTheEndpointOfADestination()
    {
        QFETCH(QString, url);
        QFETCH(QString, checked);
        const auto endpoint = checkedEndpoint(url);
        QCOMPARE(endpoint.has_value(), !checked.isEmpty());
        if (endpoint)
            QCOMPARE(endpoint->toString(), checked);
        else
            QCOMPARE(endpoint.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(CloudTest)
#include "cloud_test.moc"
