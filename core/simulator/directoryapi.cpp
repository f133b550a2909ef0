// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directoryapi.h"

#include "simulator/directoryjson.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto manageApps = "Application.ReadWrite.All"_L1;
constexpr auto manageGrants = "AppRoleAssignment.ReadWrite.All"_L1;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// "applications(appId='x')" or "applications", "id".
std::pair<QString, QString> entityOf(const RequestView &request)
{
    const QString first = text(request.segments.value(1));
    const qsizetype bracket = first.indexOf(u'(');
    if (bracket > 0 && first.endsWith(u')'))
        return {first.left(bracket), first.mid(bracket + 1).chopped(1)};
    return {first, text(request.segments.value(2))};
}

/// The value in "appId='x'", lower case; empty for anything else.
QString alternateKey(const QString &key)
{
    return key.startsWith(u"appId='"_s) && key.endsWith(u'\'') ? key.mid(7).chopped(1).toLower() : QString();
}

} // namespace

std::optional<SimulatedReply> DirectoryApi::respond(const RequestView &request)
{
    const auto [entity, key] = entityOf(request);
    const bool isSearch = entity == u"security"_s && key == u"auditLog"_s;
    if (request.segments.value(0) != "v1.0"
        || (entity != u"applications"_s && entity != u"servicePrincipals"_s && entity != u"organization"_s
            && entity != u"subscribedSkus"_s && !isSearch))
        return {};
    const auto checked = m_world.tokens.check(request.bearer(), m_world.clock.now());
    const Account *account = checked ? m_world.directory.find(checked->tenant) : nullptr;
    const auto claims = account ? m_world.authenticate(request, "/graph", account->index) : std::nullopt;
    if (!claims)
        return directoryError(
            401, u"InvalidAuthenticationToken"_s, u"Access token is empty, expired or for another audience."_s);
    const bool hasBracket = request.segments.value(1).contains('(');
    const qsizetype behind = hasBracket ? 2 : 3;
    const Call call{request, *claims, account->index, request.request.method, entity, key, text(request.segments.value(behind)),
        text(request.segments.value(behind + 1)), QJsonDocument::fromJson(request.request.body).object()};
    if (entity == u"applications"_s)
        return applications(call);
    if (entity == u"servicePrincipals"_s)
        return principals(call);
    if (entity == u"organization"_s)
        return organization(call);
    return entity == u"subscribedSkus"_s ? licences(call) : searches(call);
}

/// A person needs scope and directory role, an app the app role.
std::optional<SimulatedReply> DirectoryApi::guard(const Call &call, QLatin1StringView permission) const
{
    const bool isPerson = !call.claims.user.isEmpty();
    const bool isAdministrator = call.claims.user.startsWith("admin@") || call.claims.user.startsWith("apps@");
    const bool allowed =
        isPerson ? call.claims.scopes.contains(permission) && isAdministrator : call.claims.roles.contains(permission);
    if (allowed)
        return {};
    return directoryError(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s);
}

bool DirectoryApi::isGlobalAdministrator(const Call &call) const
{
    return call.claims.user.isEmpty() || call.claims.user.startsWith("admin@");
}

SimulatedReply DirectoryApi::applications(const Call &call)
{
    const auto refused = guard(call, manageApps);
    const bool mayRead = call.method == "GET" && !guard(call, "Application.Read.All"_L1);
    if (refused && !mayRead)
        return *refused;
    if (call.key.isEmpty()) {
        if (call.method == "POST")
            return createApplication(call);
        return call.method == "GET" ? listApplications(call) : notAllowed();
    }
    App *app = m_world.registry.appById(call.tenant, call.key);
    const QString appId = alternateKey(call.key);
    if (!app && !appId.isEmpty())
        app = m_world.registry.app(appId);
    if (!app || app->home != call.tenant || !m_world.isKnown(app->made))
        return directoryError(404, u"Request_ResourceNotFound"_s,
            u"Resource '%1' does not exist or one of its queried reference-property objects are not present."_s.arg(call.key));
    if (call.tail == u"addPassword"_s && call.method == "POST")
        return addPassword(call, *app);
    if (call.tail == u"removePassword"_s && call.method == "POST")
        return removePassword(call, *app);
    if (!call.tail.isEmpty())
        return notAllowed();
    if (call.method == "PATCH")
        return patchApplication(call, *app);
    if (call.method == "DELETE") {
        m_world.registry.removeApp(QString(app->id));
        return noContent();
    }
    const bool selectsKeys = call.request.parameter("$select").value_or(QByteArray()).contains("keyCredentials");
    return call.method == "GET" ? objectReply(200, applicationJson(*app, selectsKeys)) : notAllowed();
}

SimulatedReply DirectoryApi::createApplication(const Call &call)
{
    const QJsonObject &body = call.body;
    const QString name = body.value(u"displayName"_s).toString();
    const QString audience = body.value(u"signInAudience"_s).toString(u"AzureADMyOrg"_s);
    if (name.isEmpty() || body.contains(u"passwordCredentials"_s))
        return badRequest(u"Property displayName is required; property passwordCredentials cannot be set on creation."_s);
    if (audience != u"AzureADMyOrg"_s && audience != u"AzureADMultipleOrgs"_s)
        return badRequest(u"Invalid value specified for property 'signInAudience' of resource 'Application'."_s);
    const QJsonArray access = body.value(u"requiredResourceAccess"_s).toArray();
    if (!isGoodAccess(access))
        return badRequest(
            u"Invalid value specified for property 'resourceAppId' or 'type' of resource 'RequiredResourceAccess'."_s);
    App app{.id = m_world.registry.newId(),
        .appId = m_world.registry.newId(),
        .home = call.tenant,
        .name = name,
        .audience = audience};
    app.requiredAccess = access;
    app.isPublic = body.value(u"isFallbackPublicClient"_s).toBool();
    app.made = m_world.clock.now();
    app.redirects = stringsOf(body.value(u"web"_s)[u"redirectUris"_s].toArray())
        + stringsOf(body.value(u"publicClient"_s)[u"redirectUris"_s].toArray());
    app.tags = stringsOf(body.value(u"tags"_s).toArray());
    const auto keys = keysOf(body.value(u"keyCredentials"_s).toArray(), app);
    if (!keys)
        return keys.error();
    app.keys = *keys;
    return objectReply(201, applicationJson(m_world.registry.add(std::move(app)), false));
}

SimulatedReply DirectoryApi::listApplications(const Call &call)
{
    const QString filter = text(call.request.parameter("$filter").value_or(QByteArray()));
    QJsonArray found;
    for (const App &app : m_world.registry.apps(call.tenant)) {
        if (app.home != call.tenant || !m_world.isKnown(app.made))
            continue;
        const auto fits = matchesFilter(app, filter);
        if (!fits)
            return badRequest(u"Invalid filter clause: %1"_s.arg(filter));
        if (*fits)
            found.append(applicationJson(app, false));
    }
    return objectReply(200, {{u"value"_s, found}});
}

tl::expected<std::vector<AppKey>, SimulatedReply> DirectoryApi::keysOf(const QJsonArray &keys, const App &app) const
{
    std::vector<AppKey> read;
    for (const auto &value : keys) {
        const QJsonObject key = value.toObject();
        const QString keyId = key.value(u"keyId"_s).toString();
        const auto known =
            std::find_if(app.keys.begin(), app.keys.end(), [&](const AppKey &one) { return one.keyId == keyId; });
        if (!keyId.isEmpty() && known != app.keys.end()) {
            read.push_back(*known);
            continue;
        }
        const QByteArray der = QByteArray::fromBase64(key.value(u"key"_s).toString().toLatin1());
        const auto life = lifeOfCertificate(der);
        if (key.value(u"type"_s) != u"AsymmetricX509Cert"_s || key.value(u"usage"_s) != u"Verify"_s || !life)
            return tl::unexpected(badRequest(
                u"Key credential is invalid: type AsymmetricX509Cert, usage Verify and a certificate are required."_s));
        if (life->second <= m_world.clock.now())
            return tl::unexpected(badRequest(u"Key credential end date is invalid."_s));
        read.push_back({.keyId = m_world.registry.newId(),
            .name = key.value(u"displayName"_s).toString(),
            .der = der,
            .made = m_world.clock.now(),
            .ends = life->second});
    }
    return read;
}

SimulatedReply DirectoryApi::patchApplication(const Call &call, App &app)
{
    if (call.body.contains(u"passwordCredentials"_s))
        return badRequest(u"Property passwordCredentials cannot be changed here."_s);
    if (call.body.contains(u"keyCredentials"_s)) {
        const auto keys = keysOf(call.body.value(u"keyCredentials"_s).toArray(), app);
        if (!keys)
            return keys.error();
        app.keys = *keys;
    }
    if (call.body.contains(u"requiredResourceAccess"_s)) {
        const QJsonArray access = call.body.value(u"requiredResourceAccess"_s).toArray();
        if (!isGoodAccess(access))
            return badRequest(u"Invalid value specified for property 'requiredResourceAccess'."_s);
        app.requiredAccess = access;
    }
    return noContent();
}

SimulatedReply DirectoryApi::addPassword(const Call &call, App &app)
{
    const QJsonObject wanted = call.body.value(u"passwordCredential"_s).toObject();
    const Instant now = m_world.clock.now();
    const QString end = wanted.value(u"endDateTime"_s).toString();
    const auto ends = end.isEmpty() ? std::optional(now + 24h * 730) : parseIso(end);
    if (!ends || *ends <= now)
        return badRequest(u"Invalid value specified for property 'endDateTime' of resource 'PasswordCredential'."_s);
    const AppSecret secret{.keyId = m_world.registry.newId(),
        .name = wanted.value(u"displayName"_s).toString(),
        .value = m_world.registry.newSecret(),
        .made = now,
        .ends = *ends};
    app.secrets.push_back(secret);
    QJsonObject reply = secretJson(secret);
    reply.insert(u"secretText"_s, text(secret.value));
    return objectReply(200, reply);
}

SimulatedReply DirectoryApi::removePassword(const Call &call, App &app)
{
    const QString keyId = call.body.value(u"keyId"_s).toString();
    const auto gone =
        std::remove_if(app.secrets.begin(), app.secrets.end(), [&](const AppSecret &one) { return one.keyId == keyId; });
    if (gone == app.secrets.end())
        return badRequest(u"No password credential found with keyId."_s);
    app.secrets.erase(gone, app.secrets.end());
    return noContent();
}

SimulatedReply DirectoryApi::principals(const Call &call)
{
    if (const auto refused = guard(call, call.tail.startsWith(u"appRole"_s) ? manageGrants : manageApps))
        return *refused;
    if (call.key.isEmpty())
        return call.method == "POST" ? createPrincipal(call) : notAllowed();
    Principal *principal = m_world.registry.principalById(call.tenant, call.key);
    const QString appId = alternateKey(call.key);
    if (!principal && !appId.isEmpty())
        principal = m_world.registry.principal(call.tenant, appId);
    if (!principal || !m_world.isKnown(principal->made))
        return directoryError(404, u"Request_ResourceNotFound"_s,
            u"Resource '%1' does not exist or one of its queried reference-property objects are not present."_s.arg(call.key));
    if (call.tail == u"appRoleAssignedTo"_s || call.tail == u"appRoleAssignments"_s)
        return assignments(call, *principal);
    if (!call.tail.isEmpty())
        return notAllowed();
    if (call.method == "PATCH") {
        principal->enabled = call.body.value(u"accountEnabled"_s).toBool(principal->enabled);
        return noContent();
    }
    if (call.method == "DELETE") {
        m_world.registry.removePrincipal(QString(principal->id));
        return noContent();
    }
    return call.method == "GET" ? objectReply(200, principalJson(*principal)) : notAllowed();
}

SimulatedReply DirectoryApi::createPrincipal(const Call &call)
{
    const QString appId = call.body.value(u"appId"_s).toString().toLower();
    const bool isResource = appId == managementAppId || appId == graphAppId;
    const App *app = m_world.registry.app(appId);
    if (!isResource && (!app || !m_world.isKnown(app->made)))
        return badRequest(
            u"The appId '%1' of the service principal does not reference a valid application object."_s.arg(appId));
    if (!isResource && app->home != call.tenant && app->audience != u"AzureADMultipleOrgs"_s)
        return badRequest(u"The application is not available in this tenant."_s);
    if (m_world.registry.principal(call.tenant, appId)) {
        return directoryError(409, u"Request_MultipleObjectsWithSameKeyValue"_s,
            u"The service principal cannot be created, updated, or restored because the service principal name %1 is already in use."_s
                .arg(appId));
    }
    return objectReply(201, principalJson(m_world.registry.addPrincipal(call.tenant, appId, m_world.clock.now())));
}

SimulatedReply DirectoryApi::assignments(const Call &call, const Principal &principal)
{
    if (call.method == "DELETE")
        return m_world.registry.removeGrant(call.last)
            ? noContent()
            : directoryError(404, u"Request_ResourceNotFound"_s, u"Resource '%1' does not exist."_s.arg(call.last));
    if (call.method == "POST")
        return assign(call, principal);
    QJsonArray found;
    for (const RoleGrant &grant : m_world.registry.grants()) {
        if (grant.principal == principal.id || grant.resource == principal.id)
            found.append(grantJson(grant, call.tenant));
    }
    return objectReply(200, {{u"value"_s, found}});
}

/// `resource` is the principal in the path, whichever side it stands on.
SimulatedReply DirectoryApi::assign(const Call &call, const Principal &inPath)
{
    const QString principalId = call.body.value(u"principalId"_s).toString();
    const QString resourceId = call.body.value(u"resourceId"_s).toString();
    const QString roleId = call.body.value(u"appRoleId"_s).toString();
    const Principal *client = m_world.registry.principalById(call.tenant, principalId);
    const Principal *resource = m_world.registry.principalById(call.tenant, resourceId);
    const bool isTo = call.tail == u"appRoleAssignedTo"_s;
    if (inPath.id != (isTo ? resourceId : principalId))
        return badRequest(u"The id in the path is not the one in the body."_s);
    if (!client || !resource || !m_world.isKnown(client->made))
        return directoryError(404, u"Request_ResourceNotFound"_s,
            u"Resource '%1' does not exist or one of its queried reference-property objects are not present."_s.arg(
                client ? resourceId : principalId));
    const auto role = std::find_if(appRoles().begin(), appRoles().end(),
        [&](const AppRole &one) { return one.id == roleId && one.resource == resource->appId; });
    if (role == appRoles().end())
        return badRequest(u"Permission entry with id %1 was not found on resource."_s.arg(roleId));
    if (resource->appId == graphAppId && !isGlobalAdministrator(call))
        return directoryError(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s);
    if (m_world.registry.grant(principalId, resourceId, roleId))
        return badRequest(u"Permission being assigned already exists on the object"_s);
    return objectReply(
        201, grantJson(m_world.registry.addGrant(principalId, resourceId, roleId, m_world.clock.now()), call.tenant));
}

QJsonObject DirectoryApi::principalJson(const Principal &principal) const
{
    QJsonArray roles;
    for (const AppRole &role : appRoles()) {
        if (role.resource == principal.appId)
            roles.append(QJsonObject{{u"id"_s, role.id}, {u"value"_s, role.name}, {u"isEnabled"_s, true},
                {u"allowedMemberTypes"_s, QJsonArray{u"Application"_s}}});
    }
    return {{u"id"_s, principal.id}, {u"appId"_s, principal.appId}, {u"accountEnabled"_s, principal.enabled},
        {u"servicePrincipalType"_s, u"Application"_s}, {u"appRoles"_s, roles}};
}

QJsonObject DirectoryApi::grantJson(const RoleGrant &grant, int tenant) const
{
    const Principal *resource = m_world.registry.principalById(tenant, grant.resource);
    const bool isGraph = resource && resource->appId == graphAppId;
    return {{u"id"_s, grant.id}, {u"principalId"_s, grant.principal}, {u"resourceId"_s, grant.resource},
        {u"appRoleId"_s, grant.role}, {u"principalType"_s, u"ServicePrincipal"_s}, {u"createdDateTime"_s, toIso(grant.made)},
        {u"resourceDisplayName"_s, isGraph ? u"Microsoft Graph"_s : u"Office 365 Management APIs"_s}};
}

SimulatedReply DirectoryApi::organization(const Call &call) const
{
    const bool isApp = call.claims.user.isEmpty();
    if (isApp && !call.claims.roles.contains(u"Directory.Read.All"_s)
        && !call.claims.roles.contains(u"Organization.Read.All"_s))
        return directoryError(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s);
    const Account *account = m_world.directory.find(call.claims.tenant);
    const QJsonObject domain{{u"name"_s, account->domain}, {u"isDefault"_s, true}, {u"isInitial"_s, false}};
    const QJsonObject organization{
        {u"id"_s, account->tenant.value()}, {u"displayName"_s, account->name}, {u"verifiedDomains"_s, QJsonArray{domain}}};
    return objectReply(200, {{u"value"_s, QJsonArray{organization}}});
}

SimulatedReply DirectoryApi::licences(const Call &call) const
{
    const bool isApp = call.claims.user.isEmpty();
    if (isApp && !call.claims.roles.contains(u"Directory.Read.All"_s)
        && !call.claims.roles.contains(u"Organization.Read.All"_s))
        return directoryError(403, u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s);
    QJsonArray skus{QJsonObject{{u"skuPartNumber"_s, u"SPE_E3"_s}, {u"consumedUnits"_s, 25}}};
    if (!m_world.lasts(Fault::NoPremium, call.tenant))
        skus.append(QJsonObject{{u"skuPartNumber"_s, u"AAD_PREMIUM"_s}, {u"consumedUnits"_s, 25}});
    return objectReply(200, {{u"value"_s, skus}});
}

SimulatedReply DirectoryApi::searches(const Call &call) const
{
    if (call.method != "GET" || call.tail != u"queries"_s || !call.last.isEmpty())
        return notAllowed();
    if (!call.claims.roles.contains(u"AuditLogsQuery.Read.All"_s))
        return directoryError(403, u"Forbidden"_s, u"The permission AuditLogsQuery.Read.All is required."_s);
    return objectReply(200, {{u"value"_s, QJsonArray()}});
}

} // namespace tributary::simulation
