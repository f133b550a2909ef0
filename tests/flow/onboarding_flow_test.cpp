// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/onboarder.h"
#include "setup/appcredentials.h"
#include "setup/permissioncatalogue.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

#include <algorithm>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Onboarder;

namespace {

SimulatorOptions small(int tenants = 1)
{
    SimulatorOptions options;
    options.tenants = tenants;
    options.backlog = 200;
    return options;
}

SimulatorOptions with(const QString &fault)
{
    SimulatorOptions options = small();
    options.faults = {*parseFault(fault)};
    return options;
}

const PermissionRow &row(const QList<PermissionRow> &rows, const QString &key)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const PermissionRow &one) { return one.key == key; });
}

QList<PermissionRow> permissions(Onboarder &desk, const TenantDraft &draft)
{
    return desk.rig.clock.run(desk.onboarding->permissions(draft, {}, {}));
}

} // namespace

class OnboardingFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDomainAUserNameAndAnIdLeadToTheTenant()
    {
        Onboarder desk(small());
        for (const QString &typed : {desk.tenant().domain, desk.tenant().id, u"Admin@"_s + desk.tenant().domain.toUpper(),
                 u"https://"_s + desk.tenant().domain + u"/"_s}) {
            const auto found = desk.rig.clock.run(desk.onboarding->findTenant(typed, {}, {}));
            QVERIFY2(found, qPrintable(typed));
            QCOMPARE(found->id.value(), desk.tenant().id);
            QCOMPARE(found->cloud, u"Simulated"_s);
            QVERIFY(!found->inOtherCloud && found->knownAs.isEmpty() && !found->isParent);
        }
        const auto parent = desk.rig.clock.run(desk.onboarding->findTenant(desk.rig.cloud->destination().tenantId, {}, {}));
        QVERIFY(parent->isParent);
        QCOMPARE(desk.rig.clock.run(desk.onboarding->findTenant(u"nobody.example"_s, {}, {})).error().code, u"AADSTS90002"_s);
        QCOMPARE(desk.rig.clock.run(desk.onboarding->findTenant(u"not a domain"_s, {}, {})).error().code, u"TenantMistyped"_s);
    }

    void theCloudATenantLivesInIsFound_data()
    {
        QTest::addColumn<QString>("asked"); // the cloud to look in; empty = all
        QTest::addColumn<QString>("answers"); // the host that knows the tenant
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QString>("cloud"); // or the error's code
        QTest::newRow("global") << QString() << u"login.microsoftonline.com"_s
                                << "\"cloud_instance_name\":\"microsoftonline.com\""_ba << u"Global"_s;
        QTest::newRow("GCC") << QString() << u"login.microsoftonline.com"_s << "\"tenant_region_sub_scope\":\"GCC\""_ba
                             << u"GCC"_s;
        QTest::newRow("government, told by the public root")
            << QString() << u"login.microsoftonline.com"_s << "\"tenant_region_sub_scope\":\"DODCON\""_ba << u"GCCHigh"_s;
        QTest::newRow("asked in the wrong one")
            << u"Global"_s << u"login.microsoftonline.com"_s << "\"tenant_region_sub_scope\":\"DOD\""_ba << u"DoD"_s;
        QTest::newRow("known elsewhere only") << QString() << u"login.chinacloudapi.cn"_s
                                              << "\"cloud_instance_name\":\"partner.microsoftonline.cn\""_ba << u"China"_s;
        QTest::newRow("elsewhere is not asked") << u"Global"_s << u"login.chinacloudapi.cn"_s << ""_ba << u"AADSTS90002"_s;
        QTest::newRow("nobody") << QString() << u"nowhere"_s << ""_ba << u"AADSTS90002"_s;
    }

    void theCloudATenantLivesInIsFound()
    {
        QFETCH(QString, asked);
        QFETCH(QString, answers);
        QFETCH(QByteArray, says);
        QFETCH(QString, cloud);
        Onboarder desk(small());
        test::ScriptedTransport web;
        web.otherwise([&](const Request &request) -> Result<Response> {
            if (request.url.host() != answers)
                return test::reply(400, R"({"error":"invalid_tenant"})");
            return test::reply(200,
                R"({"token_endpoint":"https://login.example/0f1e2d3c-4b5a-4697-8877-665544332211/oauth2/v2.0/token",)" + says
                    + '}');
        });
        Onboarding onboarding({.transport = web,
            .tokens = desk.rig.tokens(),
            .secrets = desk.rig.secrets,
            .source = desk.rig.source(),
            .store = desk.rig.store(),
            .clock = desk.rig.clock,
            .clouds = [] { return builtinClouds(); },
            .rememberCloud = {}});
        const auto found = desk.rig.clock.run(onboarding.findTenant(u"contoso.onmicrosft.com"_s, asked, {}));
        QCOMPARE(found ? found->cloud : found.error().code, cloud);
        QVERIFY(!found || found->inOtherCloud == (cloud != u"Global"_s));
        QVERIFY(found || found.error().message == u"contoso.onmicrosoft.com"_s); // what was likely meant
        QVERIFY(web.hostsWithToken().isEmpty());
    }

    void aPastedSecretOnboardsTheTenant()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.pasted(desk.tenant().clientSecret);
        auto proven = desk.rig.clock.run(desk.onboarding->proveSignIn(draft, 0ms, {}));
        QVERIFY(proven);
        QCOMPARE(proven->step, OnboardingStep::Permissions);
        const auto rows = permissions(desk, *proven);
        QCOMPARE(row(rows, u"ActivityFeed.Read"_s).state, PermissionState::Proven);
        QCOMPARE(row(rows, u"AuditLog.Read.All"_s).state, PermissionState::Proven);
        QCOMPARE(row(rows, u"Directory.Read.All"_s).state, PermissionState::Proven);
        QCOMPARE(row(rows, u"EntraPremium"_s).state, PermissionState::Proven);
        QCOMPARE(row(rows, u"AuditLogsQuery.Read.All"_s).state, PermissionState::Missing);
        QVERIFY(row(rows, u"AuditLogsQuery.Read.All"_s).fix.command.contains(u"5e1e9171"_s));
        QVERIFY(std::all_of(rows.begin(), rows.end(), isFine));

        const auto streams = desk.rig.clock.run(desk.onboarding->streams(*proven, {}));
        QCOMPARE(streams->size(), allStreams().size());
        QCOMPARE(streams->front().state, StreamReadiness::NotSubscribed);
        proven = desk.rig.clock.run(desk.onboarding->startStreams(*proven, *streams, [](const StreamRow &) {}, {}));
        QCOMPARE(proven->started.size(), 5);
        const auto again = desk.rig.clock.run(desk.onboarding->streams(*proven, {}));
        QCOMPARE(again->front().state, StreamReadiness::Running);
        QCOMPARE(row(permissions(desk, *proven), u"UnifiedAuditLog"_s).state, PermissionState::Proven);

        desk.rig.clock.run(desk.rig.clock.sleepFor(3min, {}));
        const auto events = desk.rig.clock.run(desk.onboarding->firstEvents(*proven, {}, {}));
        QCOMPARE(events.size(), allStreams().size());
        QVERIFY(std::any_of(events.begin(), events.end(),
            [](const FirstEvents &one) { return !one.records.isEmpty() && !one.records.front().operation.isEmpty(); }));
        const auto tenant = desk.rig.clock.run(desk.onboarding->finish(*proven));
        QCOMPARE(tenant->id.value(), desk.tenant().id);
        QCOMPARE(desk.rig.clock.run(desk.onboarding->drafts())->size(), 0);
        QVERIFY(desk.rig.clock.run(desk.rig.engine().reload()));
        desk.rig.collectOnce();
        QCOMPARE(desk.rig.total(u"lost"_s), 0);
        QVERIFY(desk.rig.total(u"received"_s) > 0);
        QCOMPARE(desk.rig.violations(), 0);
    }

    void wrongCredentialsAreNamed()
    {
        Onboarder desk(small());
        QCOMPARE(secretInput(Secret(desk.tenant().secretId.toUtf8())).error().code, u"AADSTS7000215/secret-id"_s);
        const TenantDraft wrong = desk.pasted(u"wrong~secret"_s);
        QCOMPARE(desk.rig.clock.run(desk.onboarding->proveSignIn(wrong, 0ms, {})).error().code, u"AADSTS7000215"_s);
        const TenantDraft expired = desk.pasted(desk.tenant().expiredSecret);
        QCOMPARE(desk.rig.clock.run(desk.onboarding->proveSignIn(expired, 1min, {})).error().code, u"AADSTS7000222"_s);
        QVERIFY(desk.rig.secrets.contains(expired.app.credential.id));
        QVERIFY(desk.rig.clock.run(desk.onboarding->discard(expired, false, {}, {})));
        QVERIFY(!desk.rig.secrets.contains(expired.app.credential.id));
    }

    void whatTheTenantLacksIsNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("key");
        QTest::addColumn<PermissionState>("state");
        QTest::addColumn<QString>("fix");
        QTest::newRow("no role") << u"no-role"_s << u"ActivityFeed.Read"_s << PermissionState::Missing << u"594c1fb6"_s;
        QTest::newRow("no Graph role") << u"no-graph-role"_s << u"AuditLog.Read.All"_s << PermissionState::Missing
                                       << u"b0afded3"_s;
        QTest::newRow("auditing off") << u"auditing-off"_s << u"UnifiedAuditLog"_s << PermissionState::Refused
                                      << u"Set-AdminAuditLogConfig"_s;
        QTest::newRow("no P1") << u"no-premium"_s << u"EntraPremium"_s << PermissionState::Refused << QString();
        QTest::newRow("no licence") << u"no-licence"_s << u"Microsoft365Licence"_s << PermissionState::Refused << QString();
    }

    void whatTheTenantLacksIsNamed()
    {
        QFETCH(QString, fault);
        QFETCH(QString, key);
        QFETCH(PermissionState, state);
        QFETCH(QString, fix);
        Onboarder desk(with(fault));
        TenantDraft draft = desk.pasted(desk.tenant().clientSecret);
        const auto rows = desk.rig.clock.run(desk.onboarding->streams(draft, {}));
        const auto started = desk.rig.clock.run(desk.onboarding->startStreams(draft, *rows, [](const StreamRow &) {}, {}));
        const QList<PermissionRow> table = permissions(desk, started.value_or(draft));
        QCOMPARE(row(table, key).state, state);
        QVERIFY(!row(table, key).detail.isEmpty());
        QVERIFY2(row(table, key).fix.command.contains(fix), qPrintable(row(table, key).fix.command));
        QVERIFY(!row(table, key).fix.text.isEmpty());
    }

    void theBrowserThatComesBackAndATokenProveTheConsent()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.found();
        const SimulatedDestination parent = desk.rig.cloud->destination();
        auto input = secretInput(Secret(parent.clientSecret.toUtf8()));
        QVERIFY(desk.rig.clock.run(desk.onboarding->setParentApp(
            draft.cloud, ClientId(parent.clientId), std::make_shared<CredentialInput>(std::move(*input)))));
        draft.way = RegistrationWay::ParentApp;
        draft.app = **desk.rig.clock.run(desk.onboarding->parentApp(draft.cloud));
        const Instant begun = desk.rig.clock.now();
        const auto consented = desk.rig.clock.run(desk.onboarding->awaitConsent(
            draft, [&](const ConsentLink &link) { QCOMPARE(desk.visit(link.url, desk.administrator()), "sent back"_ba); }, {}));
        QVERIFY2(consented, consented ? "" : qPrintable(consented.error().message));
        QVERIFY(!consented->awaitsConsent);
        QVERIFY(desk.rig.clock.now() - begun < 30s);
        QVERIFY(std::all_of(wantedPermissions.begin(), wantedPermissions.end(), [&](const WantedPermission &wanted) {
            return row(permissions(desk, *consented), wanted.name).state != PermissionState::Missing;
        }));
        // An app that others use is not taken from them.
        QVERIFY(desk.rig.clock.run(desk.onboarding->discard(*consented, false, {}, {})));
        QVERIFY(desk.rig.secrets.contains(consented->app.credential.id));
    }

    void aRefusedConsentIsToldAndAForgedAnswerIsNot()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.found();
        draft.app = {.clientId = ClientId(desk.rig.cloud->destination().clientId),
            .credential = {.id = CredentialId(u"test/destination"_s)}};
        const auto refusedBy = [&](const QString &who) {
            return desk.rig.clock.run(
                desk.onboarding->awaitConsent(draft, [&, who](const ConsentLink &link) { desk.visit(link.url, who); }, {}));
        };
        QCOMPARE(refusedBy(u"cancel"_s).error().code, u"AADSTS65004"_s);
        QCOMPARE(refusedBy(u"user@"_s + desk.tenant().domain).error().code, u"AADSTS90094"_s);
        QCOMPARE(refusedBy(u"apps@"_s + desk.tenant().domain).error().code, u"AADSTS90094"_s);
        const auto forged = desk.rig.clock.run(desk.onboarding->awaitConsent(draft,
            [&](const ConsentLink &link) {
                const QString back = QUrlQuery(link.url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
                QCOMPARE(Onboarder::comeBack(
                             QUrl(back + u"?admin_consent=True&tenant="_s + draft.tenant.value() + u"&state=guess"_s)),
                    "sent back"_ba);
            },
            {}));
        QCOMPARE(forged.error().code, u"ConsentTimeout"_s);
    }

    void aConsentGivenElsewhereIsFoundByAsking()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.found();
        draft.app = {.clientId = ClientId(desk.rig.cloud->destination().clientId),
            .credential = {.id = CredentialId(u"test/destination"_s)}};
        const auto later = [](Onboarder &one, QUrl page) -> Task<> {
            co_await one.rig.clock.sleepFor(4min, {});
            SimulatedRequest request{.method = "GET", .target = {}, .headers = {}, .body = {}};
            request.target = page.path().toLatin1() + '?' + page.query(QUrl::FullyEncoded).toLatin1()
                + "&simulated_user=" + one.administrator().toLatin1();
            one.rig.cloud->respond(request);
        };
        TaskScope elsewhere;
        const Instant begun = desk.rig.clock.now();
        const auto consented = desk.rig.clock.run(
            desk.onboarding->awaitConsent(draft, [&](const ConsentLink &link) { elsewhere.spawn(later(desk, link.url)); }, {}));
        QVERIFY(consented);
        QVERIFY(desk.rig.clock.now() - begun < 4min + 30s);
        QVERIFY(desk.rig.clock.run(desk.onboarding->drafts())->front().step == OnboardingStep::Permissions);
    }

    void anAdministratorHasARegistrationMade_data()
    {
        QTest::addColumn<CredentialKind>("kind");
        QTest::addColumn<bool>("byCode");
        QTest::newRow("certificate, browser") << CredentialKind::Certificate << false;
        QTest::newRow("secret, code") << CredentialKind::ClientSecret << true;
    }

    void anAdministratorHasARegistrationMade()
    {
        QFETCH(CredentialKind, kind);
        QFETCH(bool, byCode);
        SimulatorOptions options = small();
        options.directoryLag = 20s;
        Onboarder desk(options);
        TenantDraft draft = desk.found();
        draft.way = RegistrationWay::CreateInChild;
        draft.wanted = kind;
        const auto enter = [&](const DeviceCode &code) {
            QUrl page = code.page;
            page.setQuery(u"code="_s + code.userCode);
            desk.visit(page, desk.administrator());
        };
        const auto open = [&](const QUrl &page) { desk.visit(page, desk.administrator()); };
        const auto user = byCode ? desk.rig.clock.run(desk.onboarding->signInWithCode(draft, {}, enter, {}))
                                 : desk.rig.clock.run(desk.onboarding->signInWithBrowser(draft, {}, open, {}));
        QVERIFY2(user, user ? "" : qPrintable(user.error().message));
        QCOMPARE(*user, desk.administrator());
        QList<DirectoryCall> calls = Onboarding::plan(draft);
        QCOMPARE(calls.size(), 9);
        const auto made = desk.rig.clock.run(
            desk.onboarding->create(draft, [&](const DirectoryCall &call) { calls[call.number - 1] = call; }, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        for (const DirectoryCall &call : calls)
            QVERIFY2(call.state == CallState::Done || call.state == CallState::AlreadyThere, qPrintable(call.purpose));
        QCOMPARE(made->app.credential.kind, kind);
        QVERIFY(made->app.credential.expires.has_value());
        QVERIFY(!made->app.credential.thumbprint.isEmpty() == (kind == CredentialKind::Certificate));
        const auto proven = desk.rig.clock.run(desk.onboarding->proveSignIn(*made, 3min, {}));
        QVERIFY2(proven, proven ? "" : qPrintable(proven.error().message));
        desk.rig.clock.run(desk.rig.clock.sleepFor(30s, {}));
        QCOMPARE(row(permissions(desk, *proven), u"AuditLogsQuery.Read.All"_s).state, PermissionState::Proven);

        // Again: nothing is made twice.
        const auto again = desk.rig.clock.run(desk.onboarding->create(*proven, {}, {}));
        QCOMPARE(again->created, made->created);
        QVERIFY(desk.rig.clock.run(desk.onboarding->discard(*again, true, {}, {})));
        QVERIFY(!desk.rig.secrets.contains(again->app.credential.id));
        for (const CreatedObject &object : again->created) {
            if (object.kind == CreatedKind::Application)
                QCOMPARE(desk.inDirectory(u"/applications/"_s + object.id).error().kind, ErrorKind::NotFound);
            if (object.kind == CreatedKind::ServicePrincipal)
                QCOMPARE(desk.inDirectory(u"/servicePrincipals/"_s + object.id).error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(desk.rig.violations(), 0);
    }

    void whoMayNotOrComesFromElsewhereIsRefused()
    {
        Onboarder desk(small(2));
        const TenantDraft draft = desk.found();
        const auto signIn = [&](const QString &who) {
            return desk.rig.clock.run(
                desk.onboarding->signInWithBrowser(draft, {}, [&, who](const QUrl &page) { desk.visit(page, who); }, {}), 1h);
        };
        QCOMPARE(signIn(u"cancel"_s).error().code, u"AADSTS65004"_s);
        QCOMPARE(signIn(u"user@"_s + desk.tenant().domain).error().code, u"AADSTS90094"_s);
        QCOMPARE(signIn(desk.administrator(1)).error().code, u"SignInTimeout"_s); // the page keeps the stranger
        QCOMPARE(desk.rig.clock.run(desk.onboarding->create(draft, {}, {})).error().code, u"SignInExpired"_s);
    }

    void aCloudAppAdministratorGetsTheFeedsWithoutGraph()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.found();
        const QString who = u"apps@"_s + desk.tenant().domain;
        QVERIFY(desk.rig.clock.run(
            desk.onboarding->signInWithBrowser(draft, {}, [&](const QUrl &page) { desk.visit(page, who); }, {})));
        QList<DirectoryCall> calls = Onboarding::plan(draft);
        const auto made = desk.rig.clock.run(
            desk.onboarding->create(draft, [&](const DirectoryCall &call) { calls[call.number - 1] = call; }, {}));
        QVERIFY(made);
        QCOMPARE(calls[3].state, CallState::Done);
        QCOMPARE(calls[5].error->code, u"Authorization_RequestDenied"_s);
        const auto rows = permissions(desk, *desk.rig.clock.run(desk.onboarding->proveSignIn(*made, 1min, {})));
        QCOMPARE(row(rows, u"ActivityFeed.Read"_s).state, PermissionState::Proven);
        QCOMPARE(row(rows, u"AuditLog.Read.All"_s).state, PermissionState::Missing);
    }

    /// The network goes away at every single request once; what was begun is finished, and nothing is there twice.
    void halfDoneWorkIsResumedWhereverItBreaks()
    {
        for (int broken = 0; broken < 40; ++broken) {
            Onboarder desk(small());
            TenantDraft draft = desk.found();
            draft.wanted = broken % 8 == 0 ? CredentialKind::Certificate : CredentialKind::ClientSecret; // keys take their time
            const auto open = [&](const QUrl &page) { desk.visit(page, desk.administrator()); };
            QVERIFY(desk.rig.clock.run(desk.onboarding->signInWithBrowser(draft, {}, open, {})));
            desk.rig.network->breakAfter(broken);
            auto made = desk.rig.clock.run(desk.onboarding->create(draft, {}, {}));
            const bool wasBroken = !made;
            desk.rig.network->repair();
            if (!made) { // as after a crash: from what the profile remembers
                const auto drafts = desk.rig.clock.run(desk.onboarding->drafts());
                if (!drafts->isEmpty())
                    draft = drafts->front();
                made = desk.rig.clock.run(desk.onboarding->create(draft, {}, {}));
            }
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
            QVERIFY(desk.rig.clock.run(desk.onboarding->proveSignIn(*made, 1min, {})));
            const QJsonArray applications = desk.inDirectory(u"/applications"_s)->value(u"value"_s).toArray();
            QCOMPARE(applications.size(), 2); // the tenant's own, and the one that was made
            const QJsonObject application = applications.last().toObject();
            QCOMPARE(application.value(u"appId"_s).toString(), made->app.clientId.value());
            QCOMPARE(credentialsOf(application).size(), 1);
            if (!wasBroken)
                return;
        }
        QFAIL("the work never ended");
    }

    void aDraftSurvivesWithoutItsSecret()
    {
        Onboarder desk(small());
        TenantDraft draft = desk.pasted(desk.tenant().clientSecret);
        draft.tags = {u"gold"_s, u"EU"_s};
        draft.streams = {Stream::AuditExchange};
        QVERIFY(desk.rig.clock.run(desk.onboarding->save(draft)));
        const QString stored = *desk.rig.clock.run(desk.rig.store().setting(u"onboarding"_s));
        QVERIFY(!stored.contains(desk.tenant().clientSecret));
        TenantDraft back = desk.rig.clock.run(desk.onboarding->drafts())->front();
        back.changed = draft.changed;
        QCOMPARE(back, draft);
    }
};

QTEST_GUILESS_MAIN(OnboardingFlowTest)
#include "onboarding_flow_test.moc"
