// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/identity.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply jsonOf(int status, const QJsonObject &object)
{
    return jsonReply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Refusal absent(const QByteArray &audience, const Account &account)
{
    return {400, 500011, u"invalid_resource"_s,
        u"The resource principal named %1 was not found in the tenant named %2."_s.arg(text(audience), account.name)};
}

} // namespace

std::optional<SimulatedReply> Identity::respond(const RequestView &request)
{
    if (auto answered = m_persons.respond(request))
        return answered;
    const auto &path = request.segments;
    const QByteArray tail = path.mid(1).join('/');
    if (tail == "oauth2/token" || tail == "oauth2/v2.0/token") {
        if (request.request.method != "POST")
            return refuse({405, 900561, u"invalid_request"_s, u"The endpoint only accepts POST requests."_s});
        return token(request, tail == "oauth2/token" ? Version::V1 : Version::V2);
    }
    if (tail == ".well-known/openid-configuration" || tail == "v2.0/.well-known/openid-configuration")
        return openIdConfiguration(path.first(), tail.startsWith("v2.0"));
    if (tail == "discovery/instance")
        return instanceDiscovery(request);
    if (tail == "discovery/v2.0/keys" || tail == "discovery/keys")
        return jsonReply(200, "{\"keys\":[]}"_ba);
    return {};
}

SimulatedReply Identity::token(const RequestView &request, Version version)
{
    const Form form{parseFields(request.request.body, true)};
    if (request.mediaType() != "application/x-www-form-urlencoded")
        return refuse(
            {400, 900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'grant_type'."_s});
    if (const auto refusal = checkRequest(form, version))
        return refuse(*refusal);
    const Account *account = m_world.directory.find(request.segments.first());
    if (!account) {
        return refuse({400, 90002, u"invalid_request"_s,
            u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are "
            "signing into the correct cloud."_s.arg(text(request.segments.first()))});
    }
    const auto portal = m_world.faults.argument(Fault::Html, account->index);
    if (portal && m_world.faults.isFirstTry(Fault::Html, account->index, 0, *portal))
        return htmlReply(200, "Sign in to the guest network");
    const auto client = clientOf(form, *account);
    if (!client)
        return refuse(client.error());
    const auto method = checkCredential(form, *client, m_world.base + '/' + request.segments.join('/'));
    if (!method)
        return refuse(method.error());
    const auto resource = resourceOf(form, version, *client);
    if (!resource)
        return refuse(resource.error());
    return issue(*client, *resource, *method, version);
}

tl::expected<Identity::Client, Refusal> Identity::clientOf(const Form &form, const Account &account) const
{
    const QString id = text(form.value("client_id")).toLower();
    const Principal *principal = m_world.registry.principal(account.index, id);
    const App *app = m_world.registry.app(id);
    if (!app || !principal || !m_world.isKnown(principal->made)) {
        return tl::unexpected(Refusal{400, 700016, u"unauthorized_client"_s,
            u"Application with identifier '%1' was not found in the directory '%2'."_s.arg(
                text(form.value("client_id")), account.name)});
    }
    if (!principal->enabled) {
        return tl::unexpected(
            Refusal{400, 7000112, u"unauthorized_client"_s, u"Application '%1'(%2) is disabled."_s.arg(id, app->name)});
    }
    if (app->isPublic) {
        return tl::unexpected(Refusal{401, 700025, u"invalid_client"_s,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s});
    }
    return Client{account, *app, *principal};
}

std::optional<Refusal> Identity::checkRequest(const Form &form, Version version) const
{
    const QByteArray grant = form.value("grant_type");
    for (const char *name : {"grant_type", "client_id", version == Version::V2 ? "scope" : "resource"}) {
        if (version == Version::V2 && !form.value("resource").isEmpty()) {
            return Refusal{400, 901002, u"invalid_request"_s, u"The 'resource' request parameter isn't supported."_s};
        }
        if (form.value(name).isEmpty()) {
            return Refusal{400, 900144, u"invalid_request"_s,
                u"The request body must contain the following parameter: '%1'."_s.arg(QLatin1StringView(name))};
        }
    }
    if (grant != "client_credentials") {
        return Refusal{
            400, 70003, u"unsupported_grant_type"_s, u"The app requested an unsupported grant type '%1'."_s.arg(text(grant))};
    }
    return {};
}

tl::expected<QByteArray, Refusal> Identity::checkCredential(
    const Form &form, const Client &client, const QByteArray &endpoint) const
{
    std::optional<Refusal> refusal;
    const QByteArray assertion = form.value("client_assertion");
    if (!assertion.isEmpty() && form.value("client_assertion_type") == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        refusal = checkAssertion(assertion, client, endpoint);
    else if (!form.value("client_secret").isEmpty())
        refusal = checkSecret(form.value("client_secret"), client);
    else
        refusal = Refusal{401, 7000218, u"invalid_client"_s,
            u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s};
    if (refusal)
        return tl::unexpected(*refusal);
    return assertion.isEmpty() ? "1"_ba : "2"_ba;
}

std::optional<Refusal> Identity::checkSecret(const QByteArray &secret, const Client &client) const
{
    const Instant now = m_world.clock.now();
    const auto expired = [&] {
        return Refusal{401, 7000222, u"invalid_client"_s,
            u"The provided client secret keys for app '%1' are expired."_s.arg(client.app.appId)};
    };
    for (const AppSecret &known : client.app.secrets) {
        if (secret == known.value && m_world.isKnown(known.made))
            return known.ends > now ? std::nullopt : std::optional(expired());
    }
    if (client.isOwn() && secret == client.account.secret && client.app.home != client.account.index)
        return {}; // of an app that several tenants share
    if (client.isOwn() && secret == client.account.expiredSecret)
        return expired();
    return Refusal{401, 7000215, u"invalid_client"_s,
        u"Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the "
        u"client "
        "secret ID, for a secret added to app '%1'."_s.arg(client.app.appId)};
}

tl::expected<Identity::Resource, Refusal> Identity::resourceOf(const Form &form, Version version, const Client &client) const
{
    const Account &account = client.account;
    QByteArray audience = form.value(version == Version::V2 ? "scope" : "resource");
    if (version == Version::V2) {
        const auto scopes = audience.simplified().split(' ');
        if (scopes.size() != 1)
            return tl::unexpected(
                Refusal{400, 70011, u"invalid_scope"_s, u"The provided request must include exactly one resource's scope."_s});
        if (!scopes.first().endsWith("/.default")) {
            return tl::unexpected(Refusal{400, 1002012, u"invalid_scope"_s,
                u"The provided value for scope %1 is not valid. Client "
                "credential flows must have a scope value with /.default suffixed to the resource identifier."_s.arg(
                    text(scopes.first()))});
        }
        audience = scopes.first().chopped(qsizetype(qstrlen("/.default")));
    }
    const bool isParent = account.index < 0;
    const auto granted = [&](const QString &resource, Fault fault) {
        if (m_world.lasts(Fault::NoRole, account.index) || m_world.lasts(fault, account.index))
            return QStringList();
        return m_world.registry.roles(
            account.index, client.app.appId, resource, m_world.clock.now() - m_world.options.directoryLag);
    };
    if (audience == m_world.base) {
        if (!m_world.registry.principal(account.index, managementAppId))
            return tl::unexpected(absent(audience, account));
        return Resource{audience, granted(managementAppId, Fault::NoRole)};
    }
    if (audience == m_world.base + "/ingestion" || audience == m_world.base + "/query")
        return Resource{audience, isParent && audience.endsWith("query") ? QStringList{u"Data.Read"_s} : QStringList()};
    if (audience == m_world.base + "/graph") {
        return Resource{audience, granted(graphAppId, Fault::NoGraphRole)};
    }
    if (audience == m_world.base + "/arm")
        return Resource{audience, {}};
    return tl::unexpected(absent(audience, account));
}

SimulatedReply Identity::refuse(const Refusal &refusal) const
{
    return refusalReply(m_world, refusal);
}

SimulatedReply Identity::issue(const Client &client, const Resource &resource, const QByteArray &method, Version version)
{
    const Account &account = client.account;
    const Instant now = m_world.clock.now();
    const auto shorter = m_world.faults.argument(Fault::ShortToken, account.index);
    const Milliseconds lifetime = shorter ? Seconds(*shorter) : m_world.options.tokenLifetime;
    Claims claims;
    claims.audience = resource.audience;
    claims.issuer = m_world.base + '/' + account.tenant.value().toLatin1() + '/';
    claims.tenant = account.tenant.value().toLatin1();
    claims.client = client.app.appId.toLatin1();
    claims.objectId = client.principal.id.toLatin1();
    claims.method = method;
    claims.roles = resource.roles;
    claims.expires = now + lifetime;
    if (account.index >= 0)
        ++m_world.traffic[size_t(account.index)].tokens;

    const qint64 seconds = std::chrono::duration_cast<Seconds>(lifetime).count();
    const qint64 begins = std::chrono::floor<Seconds>(now).time_since_epoch().count();
    QJsonObject reply{{u"token_type"_s, u"Bearer"_s}, {u"access_token"_s, text(m_world.tokens.mint(claims, now))}};
    if (version == Version::V2) {
        reply.insert(u"expires_in"_s, seconds);
        reply.insert(u"ext_expires_in"_s, seconds);
        return jsonOf(200, reply);
    }
    reply.insert(u"expires_in"_s, QString::number(seconds));
    reply.insert(u"ext_expires_in"_s, QString::number(seconds));
    reply.insert(u"not_before"_s, QString::number(begins));
    reply.insert(u"expires_on"_s, QString::number(begins + seconds));
    reply.insert(u"resource"_s, text(resource.audience));
    return jsonOf(200, reply);
}

SimulatedReply Identity::openIdConfiguration(const QByteArray &tenant, bool v2) const
{
    const Account *account = m_world.directory.find(tenant);
    const bool isAlias = tenant == "common" || tenant == "organizations" || tenant == "consumers";
    if (!account && !isAlias)
        return refuse({400, 90002, u"invalid_tenant"_s, u"Tenant '%1' not found."_s.arg(text(tenant))});
    const QString id = account ? account->tenant.value() : u"{tenantid}"_s;
    const QString root = text(m_world.base) + u'/' + (account ? account->tenant.value() : text(tenant));
    const QString version = v2 ? u"/v2.0"_s : QString();
    return jsonOf(200,
        {
            {u"issuer"_s, text(m_world.base) + u'/' + id + (v2 ? version : u"/"_s)},
            {u"token_endpoint"_s, root + u"/oauth2"_s + version + u"/token"_s},
            {u"authorization_endpoint"_s, root + u"/oauth2"_s + version + u"/authorize"_s},
            {u"device_authorization_endpoint"_s, root + u"/oauth2"_s + version + u"/devicecode"_s},
            {u"end_session_endpoint"_s, root + u"/oauth2"_s + version + u"/logout"_s},
            {u"jwks_uri"_s, root + u"/discovery/v2.0/keys"_s},
            {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"client_secret_post"_s, u"private_key_jwt"_s}},
            {u"response_types_supported"_s, QJsonArray{u"code"_s, u"token"_s}},
            {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
            {u"tenant_region_scope"_s, u"EU"_s},
            {u"cloud_instance_name"_s, QUrl(text(m_world.base)).host()},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        });
}

SimulatedReply Identity::instanceDiscovery(const RequestView &request) const
{
    const QString host = QUrl(text(m_world.base)).authority();
    const QUrl asked(text(request.parameter("authorization_endpoint").value_or(QByteArray())));
    const QByteArray tenant = asked.path().section(u'/', 1, 1).toUtf8();
    return jsonOf(200,
        {
            {u"tenant_discovery_endpoint"_s,
                u"%1/%2/v2.0/.well-known/openid-configuration"_s.arg(
                    text(m_world.base), text(tenant.isEmpty() ? "common"_ba : tenant))},
            {u"api-version"_s, u"1.1"_s},
            {u"metadata"_s,
                QJsonArray{QJsonObject{
                    {u"preferred_network"_s, host}, {u"preferred_cache"_s, host}, {u"aliases"_s, QJsonArray{host}}}}},
        });
}

} // namespace tributary::simulation
