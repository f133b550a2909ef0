// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/interactiveparser.h"
#include "auth/newcertificate.h"
#include "http/loopback.h"
#include "setup/appcredentials.h"
#include "setup/consent.h"
#include "setup/credentialinput.h"
#include "setup/directoryreply.h"
#include "setup/expiry.h"
#include "setup/permissionfix.h"
#include "setup/tenantdraft.h"
#include "setup/tenantimport.h"
#include "setup/tenantlookup.h"
#include "setup/tenantreport.h"
#include "setup/tenantupkeep.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto guid = "0f1e2d3c-4b5a-4697-8877-665544332211";
const Instant monday = *parseIso(std::string_view("2026-11-23T08:00:00Z"));

QByteArrayList hostile()
{
    return {"", "{", "[]", "null", "{\"error\":7}", "\xff\xfe", QByteArray(200'000, '['), "<html>", "{\"value\":{}}",
        "[{\"id\":1}]", "[{\"id\":\"x\",\"step\":99}]"};
}

TenantContext context()
{
    TenantContext context;
    context.tenant.name = u"<b>Tenant</b>"_s;
    context.tenant.id = TenantId(QString::fromLatin1(guid));
    context.tenant.app.clientId = ClientId(QString::fromLatin1(guid));
    context.cloud = builtinClouds().front();
    return context;
}

} // namespace

class TenantSetupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::newRow("domain") << u" Contoso.COM "_s << u"contoso.com"_s;
        QTest::newRow("user") << u"Jane.Doe@contoso.com"_s << u"contoso.com"_s;
        QTest::newRow("guest") << u"jane_doe.com#EXT#@contoso.onmicrosoft.com"_s << u"contoso.onmicrosoft.com"_s;
        QTest::newRow("page") << u"https://contoso.com/about?x=1"_s << u"contoso.com"_s;
        QTest::newRow("path") << u"contoso.com/about"_s << u"contoso.com"_s;
        QTest::newRow("dot") << u"contoso.com."_s << u"contoso.com"_s;
        QTest::newRow("word") << u"contoso"_s << u"contoso.onmicrosoft.com"_s;
        QTest::newRow("guid") << u"{0F1E2D3C-4B5A-4697-8877-665544332211}"_s << QString::fromLatin1(guid);
        QTest::newRow("umlaut") << u"münchen.example"_s << u"xn--mnchen-3ya.example"_s;
        for (const char *bad : {"", " ", "two words", "a..b", "@", "user@", "http://", "contoso.c", "../../x", "a_b"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << QString();
        QTest::newRow("long") << QString(5000, u'a') << QString();
    }

    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const auto understood = tenantNameOf(typed);
        QCOMPARE(understood.value_or(QString()), name);
        QVERIFY(understood || understood.error().code == u"TenantMistyped"_s);
    }

    void nearMissesAreSuggested_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("meant");
        QTest::newRow("missing letter") << u"contoso.onmicrosft.com"_s << u"contoso.onmicrosoft.com"_s;
        QTest::newRow("swapped") << u"contoso.onmicrosoft.cmo"_s << u"contoso.onmicrosoft.com"_s;
        QTest::newRow("con") << u"contoso.con"_s << u"contoso.com"_s;
        QTest::newRow("right") << u"contoso.onmicrosoft.com"_s << QString();
        QTest::newRow("government") << u"contoso.onmicrosoft.us"_s << QString();
        QTest::newRow("another") << u"contoso.example"_s << QString();
    }

    void nearMissesAreSuggested()
    {
        QFETCH(QString, domain);
        QFETCH(QString, meant);
        QCOMPARE(likelyMeant(domain).value_or(QString()), meant);
    }

    void theConfigurationTellsTheCloud_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("cloud");
        QTest::newRow("global") << "\"cloud_instance_name\":\"microsoftonline.com\""_ba << u"Global"_s;
        QTest::newRow("gcc") << "\"cloud_instance_name\":\"microsoftonline.com\",\"tenant_region_sub_scope\":\"GCC\""_ba
                             << u"GCC"_s;
        QTest::newRow("high") << "\"cloud_instance_name\":\"microsoftonline.us\",\"tenant_region_sub_scope\":\"DODCON\""_ba
                              << u"GCCHigh"_s;
        QTest::newRow("dod") << "\"cloud_instance_name\":\"microsoftonline.us\",\"tenant_region_sub_scope\":\"DOD\""_ba
                             << u"DoD"_s;
        QTest::newRow("us") << "\"cloud_instance_name\":\"microsoftonline.us\""_ba << u"GCCHigh"_s;
        QTest::newRow("china") << "\"cloud_instance_name\":\"partner.microsoftonline.cn\""_ba << u"China"_s;
        QTest::newRow("silent") << "\"x\":1"_ba << QString();
        QTest::newRow("wrong type") << "\"cloud_instance_name\":[]"_ba << QString();
    }

    void theConfigurationTellsTheCloud()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, cloud);
        const QByteArray json =
            "{\"token_endpoint\":\"https://login.example/" + QByteArray(guid) + "/oauth2/v2.0/token\"," + members + '}';
        const auto facts = factsOfOpenIdConfiguration(json);
        QVERIFY(facts);
        QCOMPARE(facts->id.value(), QString::fromLatin1(guid));
        QCOMPARE(facts->builtinCloud, cloud);
    }

    void draftsReadBackAsWritten()
    {
        TenantDraft draft = newDraft(monday);
        draft.step = OnboardingStep::Subscriptions;
        draft.name = u"Ümlaut \" ✓"_s;
        draft.tags = {u"a"_s, u"b;c"_s};
        draft.way = RegistrationWay::CreateInChild;
        draft.app = {.clientId = ClientId(QString::fromLatin1(guid)),
            .credential = {
                .kind = CredentialKind::Certificate, .id = CredentialId(u"x"_s), .thumbprint = u"ab"_s, .expires = monday}};
        draft.ownsCredential = draft.awaitsConsent = true;
        draft.created = {{CreatedKind::RoleGrant, u"1"_s, u"2"_s, u"ActivityFeed.Read"_s}};
        draft.streams = {Stream::DlpAll, Stream::GraphDirectoryAudits};
        draft.since = monday - 24h;
        draft.started = {{Stream::AuditExchange, monday}};
        const QList<TenantDraft> drafts{draft, newDraft(monday)};
        QCOMPARE(readDrafts(writeDrafts(drafts)), drafts);
        for (const QByteArray &json : hostile())
            QVERIFY(readDrafts(json).isEmpty());
    }

    void answersOfTheSignInPageAreRead()
    {
        const auto head = "GET /?code=a%2Bb&state=s+t HTTP/1.1\r\nHost: x\r\n"_ba;
        QCOMPARE(valueOf(*queryOfRequest(head), u"code"_s), u"a+b"_s);
        QCOMPARE(valueOf(*queryOfRequest(head), u"state"_s), u"s t"_s);
        for (const QByteArray &bad :
            {"POST /?a=b HTTP/1.1\r\n"_ba, "GET / HTTP/1.1\r\n"_ba, "GET http://x/?a HTTP/1.1\r\n"_ba, ""_ba, "GET /?a"_ba})
            QVERIFY(!queryOfRequest(bad));
        const QUrlQuery refusal(
            u"admin_consent=True&error=access_denied&error_description=AADSTS65004%3A%20Declined.%0D%0ATrace%20ID%3A%20x"_s);
        QCOMPARE(errorOfRedirect(refusal)->code, u"AADSTS65004"_s);
        QCOMPARE(errorOfRedirect(refusal)->kind, ErrorKind::Forbidden);
        QCOMPARE(errorOfRedirect(refusal)->message, u"AADSTS65004: Declined."_s);
        QVERIFY(!errorOfRedirect(QUrlQuery(u"admin_consent=True&tenant=x"_s)));
        QCOMPARE(errorOfAnswer(u"weird"_s, {}).code, u"weird"_s);
        for (const QByteArray &json : hostile()) {
            QCOMPARE(parseUserToken(json, monday).error().kind, ErrorKind::Malformed);
            QCOMPARE(parseDeviceGrant(json, monday).error().kind, ErrorKind::Malformed);
        }
        const auto page = "{\"user_code\":\"A\",\"device_code\":\"B\",\"verification_uri\":\"javascript:alert(1)\"}"_ba;
        QCOMPARE(parseDeviceGrant(page, monday).error().kind, ErrorKind::Malformed);
        QVERIFY(randomText().size() == 43 && randomText() != randomText());
    }

    void theConsentPageAsksForEverything()
    {
        const QUrl url =
            consentUrl(context().cloud, context().tenant.id, context().tenant.app.clientId, u"http://localhost:5"_s, "s+/"_ba);
        QCOMPARE(url.host(), u"login.microsoftonline.com"_s);
        QCOMPARE(url.path(), u"/"_s + QString::fromLatin1(guid) + u"/v2.0/adminconsent"_s);
        QVERIFY(url.query(QUrl::FullyEncoded).contains(u"scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"_s));
        QVERIFY(url.query(QUrl::FullyEncoded).contains(u"state=s%2B%2F"_s));
    }

    void warningsComeInStages()
    {
        const auto stage = [](Milliseconds left) { return expiryStage(monday + left, monday).value_or(-1); };
        QCOMPARE(stage(24h * 31), -1);
        QCOMPARE(stage(24h * 30), 30);
        QCOMPARE(stage(24h * 14), 14);
        QCOMPARE(stage(24h * 7 + 1ms), 14);
        QCOMPARE(stage(24h * 7), 7);
        QCOMPARE(stage(24h), 1);
        QCOMPARE(stage(0ms), 0);
        QCOMPARE(stage(-24h), 0);
        Tenant soon{.name = u"soon"_s};
        soon.app.credential.expires = monday + 24h * 3;
        Tenant over{.name = u"over"_s};
        over.app.credential.expires = monday - 1h;
        const auto warnings = expiryWarnings({soon, over, Tenant{.name = u"unknown"_s}}, {}, monday);
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings.front().name, u"over"_s);
        QCOMPARE(warnings.back().stage, 7);
    }

    void ourCredentialIsToldFromOthers()
    {
        const QJsonObject application{{u"passwordCredentials"_s,
                                          QJsonArray{QJsonObject{{u"keyId"_s, u"1"_s}, {u"hint"_s, u"abc"_s},
                                                         {u"endDateTime"_s, u"2027-01-01T00:00:00Z"_s}},
                                              QJsonObject{{u"keyId"_s, u"2"_s}, {u"hint"_s, u"xyz"_s}}}},
            {u"keyCredentials"_s,
                QJsonArray{QJsonObject{{u"keyId"_s, u"3"_s},
                               {u"customKeyIdentifier"_s, QString::fromLatin1(QByteArray(32, '\x11').toBase64())}},
                    7}}};
        const auto all = credentialsOf(application);
        QCOMPARE(all.size(), 4);
        QCOMPARE(ownCredential(all, {}, Secret("abcdef"_ba))->keyId, u"1"_s);
        QVERIFY(!ownCredential(all, {}, Secret("zzz"_ba)));
        const CredentialRef certificate{.kind = CredentialKind::Certificate, .thumbprint = QString(u"11"_s).repeated(32)};
        QCOMPARE(ownCredential(all, certificate, Secret())->keyId, u"3"_s);
        QVERIFY(credentialsOf({}).isEmpty());
    }

    void aCertificateMadeHereSignsIn()
    {
        const auto made = newCertificate(u"Tributary <test>, O=x"_s, monday, monday + 24h * 90);
        QVERIFY(made);
        QCOMPARE(made->notAfter, monday + 24h * 90);
        QVERIFY(made->pem.bytes().contains("PRIVATE KEY"));
        QVERIFY(!publicPem(made->certificateDer).contains("PRIVATE KEY"));
        const auto read = certificateInput(made->pem, Secret(), Secret(), monday);
        QCOMPARE(read->thumbprint, made->thumbprintSha256);
    }

    void errorsOfTheDirectoryKeepTheirCode()
    {
        Response reply{.status = 403,
            .headers = {{"request-id", "r1"}},
            .body = R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})"};
        Error error = directoryErrorOf(reply, monday);
        QCOMPARE(error.kind, ErrorKind::Forbidden);
        QCOMPARE(error.code, u"Authorization_RequestDenied"_s);
        QCOMPARE(error.requestId, u"r1"_s);
        reply.status = 404;
        QCOMPARE(directoryErrorOf(reply, monday).kind, ErrorKind::NotFound);
        for (const QByteArray &body : hostile()) {
            reply.body = body;
            reply.status = 500;
            error = directoryErrorOf(reply, monday);
            QCOMPARE(error.kind, ErrorKind::Service);
            QVERIFY(!error.message.isEmpty());
        }
    }

    void everyOpenRowHasAFix()
    {
        QList<PermissionRow> rows = permissionRows();
        for (PermissionRow &row : rows) {
            QVERIFY(!row.why.isEmpty());
            row.state = PermissionState::Missing;
            QVERIFY2(!fixFor(row, context()).text.isEmpty(), qPrintable(row.key));
            row.state = PermissionState::Proven;
            QCOMPARE(fixFor(row, context()), Fix());
        }
        QCOMPARE(portalOf(u"Simulated"_s), QString());
    }

    void aReportIsInert()
    {
        CheckResult check{
            .subject = u"<script>alert(1)</script>"_s, .state = CheckState::Problem, .detail = u"a & b \u202E \"q\""_s};
        check.error = makeError(ErrorKind::Forbidden, u"secret"_s, u"AF20023"_s);
        const QByteArray html = reportHtml({{context(), {check}}}, monday);
        QVERIFY(!html.contains("<script") && !html.contains("<b>") && !html.contains("\u202E"));
        QVERIFY(html.contains("&lt;b&gt;Tenant") && html.contains("a &amp; b"));
        QVERIFY(html.contains("Set-AdminAuditLogConfig"));
        QVERIFY(!html.contains("href=\"http:"));
    }

    void rowsOfAnImportAreJudgedOneByOne()
    {
        const QString csv = u"name,domain,client-id,since,tags\nOne,one.example,%1,,gold; EU \nTwo,nonsense,%1,,\n"
                            "Three,three.example,no-guid,,\nFour,four.example,%1,soon,\nOne,other.example,%1,,\n"_s.arg(
                                QString::fromLatin1(guid));
        const auto rows = readImport(csv, u"Global"_s);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 5);
        QVERIFY(rows->at(0).tenant);
        QCOMPARE(rows->at(0).tags, (QStringList{u"gold"_s, u"EU"_s}));
        QCOMPARE(rows->at(0).tenant->cloud, u"Global"_s);
        for (qsizetype i = 1; i < 5; ++i)
            QVERIFY(!rows->at(i).tenant);
        QVERIFY(rows->at(4).tenant.error().message.contains(u"row 2"_s));
        QCOMPARE(readImport(u"a,b\n1,2"_s, {}).error().kind, ErrorKind::Usage);
        QCOMPARE(readImport({}, {}).error().kind, ErrorKind::Usage);
        QList<TaggedTenant> exported;
        for (const ImportRow &row : *rows) {
            if (row.tenant)
                exported.append({*row.tenant, row.tags});
        }
        const auto again = readImport(QString::fromUtf8(writeTenants(exported)), {});
        QCOMPARE(again->size(), exported.size());
        for (qsizetype i = 0; i < exported.size(); ++i) {
            QVERIFY(*again->at(i).tenant == exported.at(i).tenant);
            QCOMPARE(again->at(i).tags, exported.at(i).tags);
        }
    }
};

QTEST_GUILESS_MAIN(TenantSetupTest)
#include "tenantsetup_test.moc"
