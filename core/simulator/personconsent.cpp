// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/personsignin.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds deviceLife = 15min;
constexpr Milliseconds pollInterval = 5s;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply plainPage(const QString &sentence)
{
    SimulatedReply reply;
    reply.headers.emplace_back("content-type"_ba, "text/html; charset=utf-8"_ba);
    reply.body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Device login</title></head><body>%1</body></html>"_s
            .arg(sentence)
            .toUtf8();
    return reply;
}

SimulatedReply redirect(const QString &to, const std::vector<std::pair<QString, QString>> &values)
{
    QString query;
    for (const auto &[name, value] : values)
        query += (query.isEmpty() ? QString() : u"&"_s) + name + u'=' + text(value.toUtf8().toPercentEncoding());
    QUrl url(to);
    url.setQuery(query, QUrl::StrictMode);
    SimulatedReply reply{.status = 302};
    reply.headers.emplace_back("location"_ba, url.toEncoded());
    return reply;
}

bool wantsGraphRoles(const App &app)
{
    return std::any_of(app.requiredAccess.begin(), app.requiredAccess.end(),
        [](const auto &one) { return one.toObject().value(u"resourceAppId"_s).toString() == graphAppId; });
}

} // namespace

SimulatedReply PersonSignIn::adminConsent(const RequestView &request)
{
    const auto value = [&](QByteArrayView name) { return text(request.parameter(name).value_or(QByteArray())); };
    const QString client = value("client_id").toLower();
    const QString back = value("redirect_uri");
    App *app = m_world.registry.app(client);
    const Account *wanted = m_world.directory.find(request.segments.value(0));
    if (!app)
        return errorPage(
            {400, 700016, u"unauthorized_client"_s, u"Application with identifier '%1' was not found."_s.arg(client)});
    if (request.segments.value(0) == "common")
        return errorPage({400, 90002, u"invalid_request"_s, u"Tenant 'common' is not supported here."_s});
    if (!mayReturnTo(*app, back))
        return errorPage(
            {400, 50011, u"invalid_request"_s, u"The redirect URI '%1' does not match those of the application."_s.arg(back)});
    // A refusal says admin_consent=True as well, as the service does.
    const auto refused = [&](const Refusal &refusal) {
        return redirect(back,
            {{u"admin_consent"_s, u"True"_s}, {u"error"_s, refusal.error},
                {u"error_description"_s, refusalText(m_world, refusal)}, {u"state"_s, value("state")}});
    };
    if (!value("scope").endsWith(u"/.default"_s))
        return refused({400, 70011, u"invalid_scope"_s, u"Application permissions need the scope /.default."_s});
    if (wanted && app->home != wanted->index && app->audience != u"AzureADMultipleOrgs"_s)
        return refused({400, 50194, u"unauthorized_client"_s,
            u"Application '%1' is not configured as a multi-tenant application."_s.arg(client)});
    const auto chosen = request.parameter("simulated_user");
    if (!chosen)
        return choices(request, u"Permissions requested by %1"_s.arg(app->name));
    if (*chosen == "cancel")
        return refused({400, 65004, u"access_denied"_s, u"User declined to consent to access the app."_s});
    const auto person = personOf(*chosen);
    if (!person)
        return errorPage({400, 50034, u"invalid_grant"_s, u"The user account does not exist in the directory."_s});
    if (const auto refusal = checkPerson(request, *person, true))
        return refusal->number == 50020 ? errorPage(*refusal) : refused(*refusal);
    // Only a Global or Privileged Role Administrator may consent to app roles of Microsoft Graph.
    if (person->role != Person::Role::GlobalAdministrator && wantsGraphRoles(*app))
        return refused({400, 90094, u"access_denied"_s, u"Admin consent is required for the permissions requested."_s});
    consent(*app, person->account->index);
    return redirect(back,
        {{u"admin_consent"_s, u"True"_s}, {u"tenant"_s, person->account->tenant.value()}, {u"scope"_s, value("scope")},
            {u"state"_s, value("state")}});
}

void PersonSignIn::consent(const App &app, int tenant)
{
    Registry &registry = m_world.registry;
    const Instant now = m_world.clock.now();
    Principal *own = registry.principal(tenant, app.appId);
    if (!own)
        own = &registry.addPrincipal(tenant, app.appId, now);
    for (const auto &access : app.requiredAccess) {
        const QString resource = access.toObject().value(u"resourceAppId"_s).toString();
        Principal *api = registry.principal(tenant, resource);
        if (!api)
            api = &registry.addPrincipal(tenant, resource, now);
        const QJsonArray roles = access.toObject().value(u"resourceAccess"_s).toArray();
        for (const auto &role : roles) {
            const QString id = role.toObject().value(u"id"_s).toString();
            if (!registry.grant(own->id, api->id, id))
                registry.addGrant(own->id, api->id, id, now);
        }
    }
}

SimulatedReply PersonSignIn::deviceCode(const RequestView &request)
{
    const Fields form = parseFields(request.request.body, true);
    const QString client = text(headerOf(form, "client_id")).toLower();
    const App *app = m_world.registry.app(client);
    if (!app)
        return refusalReply(
            m_world, {400, 700016, u"unauthorized_client"_s, u"Application with identifier '%1' was not found."_s.arg(client)});
    if (!app->isPublic)
        return refusalReply(m_world,
            {400, 7000218, u"invalid_client"_s,
                u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s});
    const auto scopes = scopesOf(headerOf(form, "scope"));
    if (!scopes)
        return refusalReply(m_world, scopes.error());
    const QByteArray code = newCode();
    const QString userCode = QString::fromLatin1(code.right(8)).toUpper();
    m_devices[code] = {.client = client,
        .redirect = {},
        .challenge = {},
        .scopes = text(headerOf(form, "scope")).split(u' '),
        .audience = scopes->audience,
        .person = {},
        .expires = m_world.clock.now() + deviceLife,
        .used = false,
        .userCode = userCode,
        .tenant = text(request.segments.value(0)),
        .declined = false,
        .lastPolled = m_world.clock.steady()};
    const QString uri = text(m_world.base) + u"/devicelogin"_s;
    const QJsonObject reply{{u"device_code"_s, text(code)}, {u"user_code"_s, userCode}, {u"verification_uri"_s, uri},
        {u"expires_in"_s, 900}, {u"interval"_s, 5},
        {u"message"_s,
            u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(uri, userCode)}};
    return jsonReply(200, QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

SimulatedReply PersonSignIn::deviceLogin(const RequestView &request)
{
    const QString code = text(request.parameter("code").value_or(QByteArray())).toUpper();
    if (code.isEmpty())
        return plainPage(u"<form><label>Code <input name=\"code\"></label><button>Next</button></form>"_s);
    const auto found =
        std::find_if(m_devices.begin(), m_devices.end(), [&](const auto &one) { return one.second.userCode == code; });
    if (found == m_devices.end() || found->second.expires <= m_world.clock.now())
        return plainPage(u"<p>That code didn't work. Check the code and try again.</p>"_s);
    Session &session = found->second;
    const auto chosen = request.parameter("simulated_user");
    if (!chosen)
        return choices(request, u"Sign in with a code"_s);
    const auto person = personOf(*chosen);
    session.declined = !person;
    if (person) {
        const Account *wanted = m_world.directory.find(session.tenant.toLatin1());
        if (wanted && wanted != person->account)
            return errorPage({400, 50020, u"access_denied"_s,
                u"User account '%1' does not exist in tenant '%2'."_s.arg(person->address, wanted->name)});
        session.person = *person;
    }
    return plainPage(person ? u"<p>You have signed in. You may now close this window.</p>"_s : u"<p>Cancelled.</p>"_s);
}

SimulatedReply PersonSignIn::pollDevice(const Fields &form)
{
    const auto refuse = [&](int number, const QString &error, const QString &reason) {
        return refusalReply(m_world, {400, number, error, reason});
    };
    const auto found = m_devices.find(headerOf(form, "device_code"));
    if (found == m_devices.end() || found->second.used || found->second.client != text(headerOf(form, "client_id")).toLower())
        return refuse(70018, u"bad_verification_code"_s, u"Invalid verification code."_s);
    Session &session = found->second;
    const Milliseconds now = m_world.clock.steady();
    const bool early = now - session.lastPolled < pollInterval - 500ms;
    session.lastPolled = now;
    if (session.expires <= m_world.clock.now())
        return refuse(70019, u"expired_token"_s, u"Verification code expired."_s);
    if (session.declined)
        return refuse(65004, u"authorization_declined"_s, u"User declined to consent to access the app."_s);
    if (!session.person.account && early) {
        m_world.violate(u"device-poll"_s, u"a device code was polled faster than its interval"_s);
        return refuse(70016, u"slow_down"_s, u"Poll less often."_s);
    }
    if (!session.person.account)
        return refuse(
            70016, u"authorization_pending"_s, u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s);
    session.used = true;
    return issue(session);
}

} // namespace tributary::simulation
