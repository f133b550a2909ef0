// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantupkeep.h"

#include "base/usagetext.h"
#include "setup/newness.h"
#include "setup/tenantdraft.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::optional<RegisteredCredential> ownCredential(
    const QList<RegisteredCredential> &registered, const CredentialRef &held, const Secret &secret)
{
    QList<RegisteredCredential> fitting;
    for (const RegisteredCredential &one : registered) {
        const bool isCertificate = held.kind == CredentialKind::Certificate;
        const bool fits = one.kind == held.kind
            && (isCertificate ? !one.thumbprint.isEmpty() && one.thumbprint == held.thumbprint.toLower()
                              : !one.hint.isEmpty() && secret.bytes().startsWith(one.hint.toUtf8()));
        if (fits)
            fitting.append(one);
    }
    if (fitting.size() != 1)
        return {};
    return fitting.constFirst();
}

Task<Result<void>> TenantUpkeep::proveCredential(Tenant tenant, Milliseconds patience, std::stop_token stop)
{
    const auto cloud = cloudNamed(m_parts, tenant.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const TokenRequest request{
        .authority = cloud->authority, .tenant = tenant.id, .app = tenant.app, .scope = cloud->activityScope};
    const auto token = co_await tokenPatiently(m_parts, request, patience, stop);
    if (!token)
        co_return fail(token.error());
    co_return {};
}

Task<Result<Tenant>> TenantUpkeep::rotate(
    TenantId id, std::shared_ptr<CredentialInput> credential, Milliseconds patience, std::stop_token stop)
{
    const auto tenant = co_await tenantOf(id);
    if (!tenant)
        co_return fail(tenant.error());
    // The name of the entry is written down before there is one, so that nothing stays behind unknown.
    const QString pending = u"rotation/"_s + id.value();
    const auto left = co_await m_parts.store.setting(pending);
    if (!left)
        co_return fail(left.error());
    if (!left->isEmpty())
        co_await m_parts.secrets.remove(CredentialId(*left));
    Tenant trial = *tenant;
    trial.app.credential = {.kind = credential->kind,
        .id = CredentialId(u"tributary/tenant/"_s + newGuid()),
        .thumbprint = credential->thumbprint,
        .expires = credential->expires};
    const auto noted = co_await m_parts.store.setSetting(pending, trial.app.credential.id.value());
    if (!noted)
        co_return fail(noted.error());
    Secret secret = credential->secret.copy();
    const auto written = co_await m_parts.secrets.write(trial.app.credential.id, std::move(secret));
    if (!written)
        co_return fail(written.error());
    const auto proven = co_await proveCredential(trial, patience, stop);
    if (!proven) {
        co_await m_parts.secrets.remove(trial.app.credential.id);
        co_return fail(proven.error());
    }
    const CredentialRef fresh = trial.app.credential;
    const auto replaced = co_await replaceCredential(*tenant, fresh, credential);
    if (!replaced)
        co_return fail(replaced.error());
    const QString none;
    const auto settled = co_await m_parts.store.setSetting(pending, none);
    if (!settled)
        co_return fail(settled.error());
    co_return replaced;
}

/// Puts what is proven in the place of the old one, for everybody who uses that.
Task<Result<Tenant>> TenantUpkeep::replaceCredential(
    Tenant tenant, CredentialRef fresh, std::shared_ptr<CredentialInput> credential)
{
    const CredentialRef old = tenant.app.credential;
    CredentialId unused = old.id;
    if (old.kind == fresh.kind && !old.id.isEmpty()) {
        Secret secret = credential->secret.copy();
        const auto written = co_await m_parts.secrets.write(old.id, std::move(secret));
        if (!written)
            co_return fail(written.error());
        unused = std::exchange(fresh.id, old.id);
    }
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    for (Tenant other : *tenants) {
        if (other.id != tenant.id && other.app.credential.id != old.id)
            continue;
        other.app.credential = fresh;
        const auto saved = co_await m_parts.store.saveTenant(other);
        if (!saved)
            co_return fail(saved.error());
    }
    const QString parentSetting = u"parent-app/"_s + tenant.cloud;
    const auto json = co_await m_parts.store.setting(parentSetting);
    if (!json)
        co_return fail(json.error());
    AppRegistration parent = readApp(json->toUtf8());
    if (!json->isEmpty() && parent.credential.id == old.id) {
        parent.credential = fresh;
        const auto kept = co_await m_parts.store.setSetting(parentSetting, QString::fromUtf8(writeApp(parent)));
        if (!kept)
            co_return fail(kept.error());
    }
    tenant.app.credential = fresh;
    const auto destinations = co_await m_parts.store.destinations();
    if (!destinations)
        co_return fail(destinations.error());
    const bool stillUsed = std::any_of(
        destinations->begin(), destinations->end(), [&](const Destination &one) { return one.app.credential.id == unused; });
    if (stillUsed)
        co_return tenant;
    const auto removed = co_await m_parts.secrets.remove(unused);
    if (!removed)
        co_return fail(removed.error());
    co_return tenant;
}

Task<Result<Instant>> TenantUpkeep::readExpiry(TenantId id, std::stop_token stop)
{
    const auto tenant = co_await tenantOf(id);
    if (!tenant)
        co_return fail(tenant.error());
    const auto cloud = cloudNamed(m_parts, tenant->cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const TokenRequest request{
        .authority = cloud->authority, .tenant = tenant->id, .app = tenant->app, .scope = cloud->graphScope};
    const auto token = co_await m_parts.tokens.token(request, stop);
    if (!token)
        co_return fail(token.error());
    const DirectoryAccess access{cloud->graphRoot, token->value};
    DirectoryClient client(m_parts.transport, m_parts.clock, access);
    const QString path =
        u"/applications(appId='%1')?$select=id,passwordCredentials,keyCredentials"_s.arg(tenant->app.clientId.value());
    const auto application = co_await client.get(path, stop);
    if (!application)
        co_return fail(application.error());
    const auto secret = co_await m_parts.secrets.read(tenant->app.credential.id);
    if (!secret)
        co_return fail(secret.error());
    const auto own = ownCredential(credentialsOf(*application), tenant->app.credential, *secret);
    if (!own || !own->expires)
        co_return fail(ErrorKind::NotFound, UsageText::tr("which of the app's credentials is ours cannot be told"));
    const Instant expires = *own->expires;
    const auto kept = co_await setExpiry(id, expires);
    if (!kept)
        co_return fail(kept.error());
    co_return expires;
}

Task<Result<void>> TenantUpkeep::setExpiry(TenantId id, Instant expires)
{
    const auto tenant = co_await tenantOf(id);
    if (!tenant)
        co_return fail(tenant.error());
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    for (Tenant other : *tenants) {
        if (other.app.credential.id != tenant->app.credential.id)
            continue;
        other.app.credential.expires = expires;
        const auto saved = co_await m_parts.store.saveTenant(other);
        if (!saved)
            co_return saved;
    }
    co_return {};
}

} // namespace tributary
