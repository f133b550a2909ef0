// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/onboarder.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tributary::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray targetOf(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).toLatin1() + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : ""_ba);
}

Task<Result<void>> nothing()
{
    co_return {};
}

} // namespace

Onboarder::Onboarder(SimulatorOptions options)
    : rig(std::move(options))
{
    const auto tenants = rig.clock.run(rig.store().tenants()).value();
    for (const Tenant &tenant : tenants)
        expectSuccess(rig.clock.run(rig.store().removeTenant(tenant.id)));
    onboarding = std::make_unique<Onboarding>(parts());
}

SetupParts Onboarder::parts()
{
    return {.transport = *rig.network,
        .tokens = rig.tokens(),
        .secrets = rig.secrets,
        .source = rig.source(),
        .store = rig.store(),
        .clock = rig.clock,
        .clouds = [this] { return QList<Cloud>{rig.cloud->cloud()} + builtinClouds(); },
        .rememberCloud = [](const QString &) { return nothing(); }};
}

TenantDraft Onboarder::found(int index)
{
    TenantDraft draft = newDraft(rig.clock.now());
    draft.name = tenant(index).name;
    draft.tenant = TenantId(tenant(index).id);
    draft.domain = tenant(index).domain;
    draft.cloud = rig.cloud->cloud().name;
    draft.step = OnboardingStep::Registration;
    return draft;
}

TenantDraft Onboarder::pasted(const QString &secret, int index)
{
    auto input = secretInput(Secret(secret.toUtf8()));
    if (!input)
        qFatal("%s", qPrintable(input.error().message));
    const auto credential = std::make_shared<CredentialInput>(std::move(*input));
    const auto kept = rig.clock.run(onboarding->keepCredential(found(index), ClientId(tenant(index).clientId), credential));
    expectSuccess(kept ? Result<void>() : fail(kept.error()));
    return *kept;
}

QByteArray Onboarder::visit(const QUrl &page, const QString &who)
{
    SimulatedRequest request{.method = "GET", .target = targetOf(page), .headers = {}, .body = {}};
    const SimulatedReply shown = rig.cloud->respond(request);
    if (shown.status != 200) // sent back at once, or an error page
        return shown.status == 302 ? comeBack(QUrl::fromEncoded(headerOf(shown.headers, "location"))) : shown.body;
    request.target += "&simulated_user=" + who.toUtf8().toPercentEncoding();
    const SimulatedReply answered = rig.cloud->respond(request);
    return answered.status == 302 ? comeBack(QUrl::fromEncoded(headerOf(answered.headers, "location"))) : answered.body;
}

DirectoryClient Onboarder::directory(int index)
{
    const Cloud cloud = rig.cloud->cloud();
    InteractiveSignIn signIn(*rig.network, rig.clock);
    const SignInRequest request{.authority = cloud.authority,
        .tenant = tenant(index).id,
        .client = commandLineToolsClient(),
        .scopes = {cloud.graphRoot + u"/graph/Application.ReadWrite.All"_s,
            cloud.graphRoot + u"/graph/AppRoleAssignment.ReadWrite.All"_s},
        .loginHint = {}};
    const auto session =
        rig.clock.run(signIn.withBrowser(request, [&](const QUrl &page) { visit(page, administrator(index)); }, {}));
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return DirectoryClient(*rig.network, rig.clock, DirectoryAccess{cloud.graphRoot, session->token});
}

Result<QJsonObject> Onboarder::inDirectory(const QString &path, int index)
{
    DirectoryClient client = directory(index);
    return rig.clock.run(client.get(path, {}));
}

void Onboarder::allowReadingApplications(int index)
{
    DirectoryClient client = directory(index);
    const auto idOf = [&](const QString &appId) {
        return rig.clock.run(client.get(u"/servicePrincipals(appId='%1')"_s.arg(appId), {}))->value(u"id"_s).toString();
    };
    const QString graph = idOf(u"00000003-0000-0000-c000-000000000000"_s);
    const QJsonObject grant{{u"principalId"_s, idOf(tenant(index).clientId)}, {u"resourceId"_s, graph},
        {u"appRoleId"_s, u"9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30"_s}};
    const auto granted =
        rig.clock.run(client.send(Method::Post, u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(graph), grant, {}));
    expectSuccess(granted ? Result<void>() : fail(granted.error()));
    rig.clock.run(rig.clock.sleepFor(std::chrono::hours(2), {})); // roles are frozen in the tokens that are held
}

/// A plain socket: the kernel keeps the request until the listener, in the same thread, gets to it.
QByteArray Onboarder::comeBack(const QUrl &to)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(to.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return "nobody listens"_ba;
    }
    const QByteArray request = "GET " + (to.path().isEmpty() ? "/"_ba : ""_ba) + targetOf(to)
        + " HTTP/1.1\r\nHost: " + to.authority().toLatin1() + "\r\n\r\n";
    const bool sent = ::send(descriptor, request.constData(), size_t(request.size()), 0) == request.size();
    ::close(descriptor);
    return sent ? "sent back"_ba : "not sent"_ba;
}

} // namespace tributary::test
