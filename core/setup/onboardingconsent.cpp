// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/onboarding.h"

#include "setup/childregistration.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto publicClientSetting = "sign-in-client"_L1;
constexpr Milliseconds spreading = 3min;
constexpr Milliseconds soon = 5min;

/// What creating a registration takes of its administrator. The scopes of Graph stand behind the cloud's own audience.
SignInRequest adminRequest(const Cloud &cloud, const TenantId &tenant, const ClientId &client)
{
    QString audience = cloud.graphScope;
    audience.chop(qsizetype(qstrlen("/.default")));
    return {.authority = cloud.authority,
        .tenant = tenant.value(),
        .client = client,
        .scopes = {audience + u"/Application.ReadWrite.All"_s, audience + u"/AppRoleAssignment.ReadWrite.All"_s},
        .loginHint = {}};
}

} // namespace

Task<Result<TenantDraft>> Onboarding::awaitConsent(
    TenantDraft draft, std::function<void(ConsentLink)> show, std::stop_token stop)
{
    const auto cloud = cloudNamed(m_parts, draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    if (draft.app.clientId.isEmpty())
        co_return fail(ErrorKind::Configuration, u"the parent's app registration is not known yet"_s, u"ParentAppMissing"_s);
    draft.awaitsConsent = true;
    const auto noted = co_await save(draft);
    if (!noted)
        co_return fail(noted.error());
    ConsentWait wait(m_parts, *cloud, draft.tenant, draft.app);
    const auto consented = co_await wait.run(show, stop);
    if (!consented)
        co_return fail(consented.error());
    co_return co_await proveSignIn(draft, spreading, stop);
}

Task<Result<SignInRequest>> Onboarding::adminSignIn(TenantDraft draft, ClientId client)
{
    const auto cloud = cloudNamed(m_parts, draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    if (cloud->graphRoot.isEmpty())
        co_return fail(ErrorKind::Configuration, u"this cloud has no Microsoft Graph"_s, u"NoGraph"_s);
    const auto chosen = co_await m_parts.store.setting(publicClientSetting);
    if (!chosen)
        co_return fail(chosen.error());
    if (client.isEmpty())
        client = chosen->isEmpty() ? commandLineToolsClient() : ClientId(*chosen);
    co_return adminRequest(*cloud, draft.tenant, client);
}

Task<Result<QString>> Onboarding::signInWithBrowser(
    TenantDraft draft, ClientId client, std::function<void(QUrl)> open, std::stop_token stop)
{
    const auto request = co_await adminSignIn(draft, client);
    if (!request)
        co_return fail(request.error());
    InteractiveSignIn signIn(m_parts.transport, m_parts.clock);
    const auto session = co_await signIn.withBrowser(*request, open, stop);
    co_return admit(draft, session);
}

Task<Result<QString>> Onboarding::signInWithCode(
    TenantDraft draft, ClientId client, std::function<void(DeviceCode)> show, std::stop_token stop)
{
    const auto request = co_await adminSignIn(draft, client);
    if (!request)
        co_return fail(request.error());
    InteractiveSignIn signIn(m_parts.transport, m_parts.clock);
    const auto session = co_await signIn.withCode(*request, show, stop);
    co_return admit(draft, session);
}

Result<QString> Onboarding::admit(const TenantDraft &draft, const Result<UserSession> &session)
{
    if (!session)
        return fail(session.error());
    if (session->tenant != draft.tenant) {
        return fail(ErrorKind::Configuration,
            u"%1 signed in to another tenant than %2"_s.arg(session->user, draft.tenant.value()), u"SignInForeignTenant"_s);
    }
    m_admins.insert_or_assign(draft.id, *session);
    return session->user;
}

/// The administrator's token, renewed where it ends soon.
Task<Result<DirectoryAccess>> Onboarding::asAdministrator(TenantDraft draft, std::stop_token stop)
{
    const auto found = m_admins.find(draft.id);
    if (found == m_admins.end())
        co_return fail(ErrorKind::Configuration, u"no administrator of the tenant is signed in"_s, u"SignInExpired"_s);
    UserSession session = found->second;
    const auto cloud = cloudNamed(m_parts, draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    if (session.expires - m_parts.clock.now() < soon) {
        const ClientId asBefore;
        const auto request = co_await adminSignIn(draft, asBefore);
        if (!request)
            co_return fail(request.error());
        InteractiveSignIn signIn(m_parts.transport, m_parts.clock);
        const auto renewed = co_await signIn.renew(*request, session, stop);
        if (!renewed)
            co_return fail(renewed.error());
        session = *renewed;
        m_admins.insert_or_assign(draft.id, session);
    }
    co_return DirectoryAccess{cloud->graphRoot, session.token};
}

QList<DirectoryCall> Onboarding::plan(const TenantDraft &draft)
{
    return ChildRegistration::plan(draft);
}

Task<Result<TenantDraft>> Onboarding::create(TenantDraft draft, CallProgress progress, std::stop_token stop)
{
    const auto keychain = co_await m_parts.secrets.probe(); // nothing is made that could not be kept
    if (!keychain)
        co_return fail(keychain.error());
    const auto access = co_await asAdministrator(draft, stop);
    if (!access)
        co_return fail(access.error());
    const DirectoryClient client(m_parts.transport, m_parts.clock, *access);
    const auto keep = [this](const TenantDraft &changed) { return save(changed); };
    ChildRegistration registration(m_parts, client, draft, keep);
    co_return co_await registration.make(progress, stop);
}

Task<Result<void>> Onboarding::discard(TenantDraft draft, bool undo, CallProgress progress, std::stop_token stop)
{
    if (undo && !draft.created.isEmpty()) {
        const auto access = co_await asAdministrator(draft, stop);
        if (!access)
            co_return fail(access.error());
        const DirectoryClient client(m_parts.transport, m_parts.clock, *access);
        const auto keep = [this](const TenantDraft &changed) { return save(changed); };
        ChildRegistration registration(m_parts, client, draft, keep);
        const auto undone = co_await registration.undo(progress, stop);
        if (!undone)
            co_return fail(undone.error());
    }
    if (draft.ownsCredential && !draft.app.credential.id.isEmpty()) {
        const auto removed = co_await m_parts.secrets.remove(draft.app.credential.id);
        if (!removed)
            co_return fail(removed.error());
    }
    co_return co_await forget(draft.id);
}

} // namespace tributary
