// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/onboarding.h"

#include "setup/newness.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString parentAppSetting(const QString &cloud)
{
    return u"parent-app/"_s + cloud;
}

} // namespace

Task<Result<void>> Onboarding::probeKeychain()
{
    co_return co_await m_parts.secrets.probe();
}

Task<Result<TenantDraft>> Onboarding::keepCredential(
    TenantDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential)
{
    const CredentialId old = draft.ownsCredential ? draft.app.credential.id : CredentialId();
    draft.app = {.clientId = client,
        .credential = {.kind = credential->kind,
            .id = CredentialId(u"tributary/tenant/"_s + newGuid()),
            .thumbprint = credential->thumbprint,
            .expires = credential->expires}};
    draft.ownsCredential = true;
    const auto noted = co_await save(draft); // first: an entry that nobody knows of would stay for ever
    if (!noted)
        co_return fail(noted.error());
    Secret secret = credential->secret.copy();
    const auto written = co_await m_parts.secrets.write(draft.app.credential.id, std::move(secret));
    if (!written)
        co_return fail(written.error());
    if (!old.isEmpty()) {
        const auto removed = co_await m_parts.secrets.remove(old);
        if (!removed)
            co_return fail(removed.error());
    }
    co_return draft;
}

Task<Result<TenantDraft>> Onboarding::proveSignIn(TenantDraft draft, Milliseconds patience, std::stop_token stop)
{
    const auto cloud = cloudNamed(m_parts, draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const TokenRequest request{
        .authority = cloud->authority, .tenant = draft.tenant, .app = draft.app, .scope = cloud->activityScope};
    const auto token = co_await tokenPatiently(m_parts, request, patience, stop);
    if (!token)
        co_return fail(token.error());
    draft.awaitsConsent = false;
    draft.step = std::max(draft.step, OnboardingStep::Permissions);
    co_return co_await saved(draft);
}

Task<Result<std::optional<AppRegistration>>> Onboarding::parentApp(QString cloud)
{
    const auto json = co_await m_parts.store.setting(parentAppSetting(cloud));
    if (!json)
        co_return fail(json.error());
    if (!json->isEmpty())
        co_return std::optional(readApp(json->toUtf8()));
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    // One app in two tenants is no accident: it is the parent's.
    for (const Tenant &tenant : *tenants) {
        const auto uses = [&](const Tenant &other) {
            return other.cloud == cloud && other.app.clientId == tenant.app.clientId;
        };
        if (uses(tenant) && std::count_if(tenants->begin(), tenants->end(), uses) > 1)
            co_return std::optional(tenant.app);
    }
    co_return std::optional<AppRegistration>();
}

Task<Result<void>> Onboarding::setParentApp(QString cloud, ClientId client, std::shared_ptr<CredentialInput> credential)
{
    const AppRegistration app{.clientId = client,
        .credential = {.kind = credential->kind,
            .id = CredentialId(u"tributary/parent/"_s + newGuid()),
            .thumbprint = credential->thumbprint,
            .expires = credential->expires}};
    Secret secret = credential->secret.copy();
    const auto written = co_await m_parts.secrets.write(app.credential.id, std::move(secret));
    if (!written)
        co_return fail(written.error());
    const auto noted = co_await m_parts.store.setSetting(parentAppSetting(cloud), QString::fromUtf8(writeApp(app)));
    if (!noted)
        co_await m_parts.secrets.remove(app.credential.id);
    co_return noted;
}

} // namespace tributary
