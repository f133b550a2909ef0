// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/registry.h"

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds year = 24h * 365;

const Account &accountOf(const Directory &directory, int tenant)
{
    return tenant < 0 ? directory.parent() : directory.tenants()[size_t(tenant)];
}

QJsonArray everyRole()
{
    QJsonArray access;
    for (const QLatin1StringView resource : {managementAppId, graphAppId}) {
        QJsonArray roles;
        for (const AppRole &role : appRoles()) {
            if (role.resource == resource)
                roles.append(QJsonObject{{u"id"_s, role.id}, {u"type"_s, u"Role"_s}});
        }
        access.append(QJsonObject{{u"resourceAppId"_s, resource}, {u"resourceAccess"_s, roles}});
    }
    return access;
}

template <typename List, typename Match>
auto *findIn(List &list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const std::vector<AppRole> &appRoles()
{
    static const std::vector<AppRole> roles{
        {managementAppId, u"ActivityFeed.Read"_s, u"594c1fb6-4f81-4475-ae41-0c394909246c"_s},
        {managementAppId, u"ActivityFeed.ReadDlp"_s, u"4807a72c-ad38-4250-94c9-4eabfe26cd55"_s},
        {graphAppId, u"AuditLog.Read.All"_s, u"b0afded3-3588-46d8-8b3d-9842eff778da"_s},
        {graphAppId, u"Directory.Read.All"_s, u"7ab1d382-f21e-4acd-a863-ba3e13f7da61"_s},
        {graphAppId, u"AuditLogsQuery.Read.All"_s, u"5e1e9171-754d-478c-812c-f1755a9a4c2d"_s},
        {graphAppId, u"Organization.Read.All"_s, u"498476ce-e0fe-48b0-b801-37ba7e2685c6"_s},
        {graphAppId, u"Application.Read.All"_s, u"9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30"_s},
        {graphAppId, u"Application.ReadWrite.All"_s, u"1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9"_s},
    };
    return roles;
}

Registry::Registry(quint64 seed, Directory &directory, Instant start)
    : m_directory(directory)
    , m_start(start)
    , m_dice(mix(seed, 0xA995))
{
    for (const auto &[appId, name] : {std::pair(commandLineAppId, u"Microsoft Graph Command Line Tools"_s),
             std::pair(azureCommandLineAppId, u"Microsoft Azure CLI"_s)}) {
        m_apps.push_back({.id = newId(),
            .appId = appId,
            .home = -2, // Microsoft's
            .name = name,
            .audience = u"AzureADMultipleOrgs"_s,
            .redirects = {u"http://localhost"_s},
            .isPublic = true,
            .made = start - year});
    }
}

/// A tenant's own app with four grants; the parent's is for many tenants, and asks for every role.
void Registry::seed(int tenant)
{
    if (!m_seeded.insert(tenant).second)
        return;
    const Account &account = accountOf(m_directory, tenant);
    const Instant before = m_start - year / 2;
    const QString client = account.client.value();
    const bool known = findIn(m_apps, [&](const App &one) { return one.appId == client; }) != nullptr;
    if (!known) {
        App app{.id = newId(), .appId = client, .home = tenant, .name = u"Tributary"_s};
        app.audience = tenant < 0 ? u"AzureADMultipleOrgs"_s : u"AzureADMyOrg"_s;
        app.requiredAccess = everyRole();
        app.redirects = {u"http://localhost"_s};
        app.secrets = {{QString::fromLatin1(account.secretId), u"first"_s, account.secret, before, m_start + year},
            {newId(), u"old"_s, account.expiredSecret, before - year, m_start - 24h}};
        app.made = before;
        m_apps.push_back(std::move(app));
    }
    m_principals.push_back({QString::fromLatin1(account.objectId), client, tenant, true, before});
    for (const QLatin1StringView resource : {managementAppId, graphAppId})
        m_principals.push_back({newId(), resource, tenant, true, before});
    if (tenant < 0)
        return;
    for (const AppRole &role : appRoles()) {
        const bool usual = role.name.startsWith(u"ActivityFeed"_s) || role.name == u"AuditLog.Read.All"_s
            || role.name == u"Directory.Read.All"_s;
        if (usual)
            addGrant(principal(tenant, client)->id, principal(tenant, role.resource)->id, role.id, before);
    }
}

App *Registry::app(const QString &appId)
{
    seed(-1);
    return findIn(m_apps, [&](const App &one) { return one.appId == appId; });
}

App *Registry::appById(int tenant, const QString &id)
{
    seed(tenant);
    return findIn(m_apps, [&](const App &one) { return one.home == tenant && one.id == id; });
}

Principal *Registry::principal(int tenant, const QString &appId)
{
    seed(tenant);
    return findIn(m_principals, [&](const Principal &one) { return one.tenant == tenant && one.appId == appId; });
}

Principal *Registry::principalById(int tenant, const QString &id)
{
    seed(tenant);
    return findIn(m_principals, [&](const Principal &one) { return one.tenant == tenant && one.id == id; });
}

RoleGrant *Registry::grant(const QString &principal, const QString &resource, const QString &role)
{
    return findIn(m_grants,
        [&](const RoleGrant &one) { return one.principal == principal && one.resource == resource && one.role == role; });
}

App &Registry::add(App app)
{
    m_apps.push_back(std::move(app));
    return m_apps.back();
}

Principal &Registry::addPrincipal(int tenant, const QString &appId, Instant now)
{
    m_principals.push_back({newId(), appId, tenant, true, now});
    return m_principals.back();
}

RoleGrant &Registry::addGrant(const QString &principal, const QString &resource, const QString &role, Instant now)
{
    m_grants.push_back({newId(), principal, resource, role, now});
    return m_grants.back();
}

void Registry::removeApp(const QString &id)
{
    const App *gone = findIn(m_apps, [&](const App &one) { return one.id == id; });
    if (!gone)
        return;
    if (const Principal *own = principal(gone->home, gone->appId))
        removePrincipal(QString(own->id));
    m_apps.remove_if([&](const App &one) { return one.id == id; });
}

void Registry::removePrincipal(const QString &id)
{
    m_grants.remove_if([&](const RoleGrant &one) { return one.principal == id || one.resource == id; });
    m_principals.remove_if([&](const Principal &one) { return one.id == id; });
}

bool Registry::removeGrant(const QString &id)
{
    return m_grants.remove_if([&](const RoleGrant &one) { return one.id == id; }) > 0;
}

std::list<App> &Registry::apps(int tenant)
{
    seed(tenant);
    return m_apps;
}

QStringList Registry::roles(int tenant, const QString &client, const QString &resource, Instant before)
{
    const Principal *own = principal(tenant, client);
    const Principal *api = principal(tenant, resource);
    QStringList names;
    if (!own || !api)
        return names;
    for (const AppRole &role : appRoles()) {
        const RoleGrant *found = role.resource == resource ? grant(own->id, api->id, role.id) : nullptr;
        if (found && found->made <= before)
            names.append(role.name);
    }
    return names;
}

QByteArray Registry::newSecret()
{
    constexpr QByteArrayView alphabet("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789._~-");
    QByteArray secret;
    for (int i = 0; i < 40; ++i)
        secret.append(alphabet[m_dice.below(quint32(alphabet.size()) - (i == 0 ? 4 : 0))]);
    return secret.replace(3, 2, "8Q");
}

} // namespace tributary::simulation
