// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/personsignin.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds codeLife = 10min;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply page(int status, const QString &title, const QString &body)
{
    SimulatedReply reply{.status = status};
    reply.headers.emplace_back("content-type"_ba, "text/html; charset=utf-8"_ba);
    reply.body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1>%2</body></html>"_s
            .arg(title.toHtmlEscaped(), body)
            .toUtf8();
    return reply;
}

SimulatedReply redirect(const QString &to, const std::vector<std::pair<QString, QString>> &values)
{
    QUrl url(to);
    QString query;
    for (const auto &[name, value] : values) {
        const QString encoded = text(value.toUtf8().toPercentEncoding());
        query += (query.isEmpty() ? QString() : u"&"_s) + name + u'=' + encoded;
    }
    url.setQuery(query, QUrl::StrictMode);
    SimulatedReply reply{.status = 302};
    reply.headers.emplace_back("location"_ba, url.toEncoded());
    return reply;
}

QByteArray parameter(const RequestView &request, QByteArrayView name)
{
    return request.parameter(name).value_or(QByteArray());
}

Refusal declined()
{
    return {400, 65004, u"access_denied"_s, u"User declined to consent to access the app."_s};
}

} // namespace

std::optional<SimulatedReply> PersonSignIn::respond(const RequestView &request)
{
    const QByteArray tail = request.segments.mid(1).join('/');
    const bool isGet = request.request.method == "GET";
    if (tail == "oauth2/v2.0/authorize" && isGet)
        return authorize(request);
    if (tail == "v2.0/adminconsent" && isGet)
        return adminConsent(request);
    if (tail == "oauth2/v2.0/devicecode" && !isGet)
        return deviceCode(request);
    if (request.segments.value(0) == "devicelogin" && request.segments.size() == 1)
        return deviceLogin(request);
    if (tail != "oauth2/v2.0/token" || isGet)
        return {};
    const Fields form = parseFields(request.request.body, true);
    const QByteArray grant = headerOf(form, "grant_type");
    if (grant == "authorization_code")
        return redeemCode(form);
    if (grant == "urn:ietf:params:oauth:grant-type:device_code")
        return pollDevice(form);
    if (grant == "refresh_token")
        return refresh(form);
    return {};
}

QByteArray PersonSignIn::newCode()
{
    Dice dice(mix(m_world.options.seed, 0xC0DE, ++m_serial));
    return "0.A" + dice.guid().replace('-', "") + dice.guid().replace('-', "");
}

std::optional<Person> PersonSignIn::personOf(const QByteArray &address) const
{
    const QByteArray name = address.left(address.indexOf('@'));
    const Account *account = m_world.directory.find(address.mid(name.size() + 1));
    if (!account || (name != "admin" && name != "apps" && name != "user"))
        return {};
    const auto role = name == "admin" ? Person::Role::GlobalAdministrator
        : name == "apps"              ? Person::Role::ApplicationAdministrator
                                      : Person::Role::None;
    return Person{text(address), account, role};
}

SimulatedReply PersonSignIn::errorPage(const Refusal &refusal) const
{
    return page(400, u"Sign in"_s,
        u"<p>Sorry, but we're having trouble signing you in.</p><p>%1</p>"_s.arg(
            refusalText(m_world, refusal).toHtmlEscaped()));
}

SimulatedReply PersonSignIn::choices(const RequestView &request, const QString &title) const
{
    const Account *account = m_world.directory.find(request.segments.value(0));
    const QString domain = account ? account->domain : m_world.directory.tenants().front().domain;
    const QString target = text(request.request.target).toHtmlEscaped() + (request.query.empty() ? u"?"_s : u"&amp;"_s);
    QString body = u"<p>Simulated cloud, tenant %1. Who are you?</p><ul>"_s.arg(domain.toHtmlEscaped());
    const std::array<std::pair<QString, QString>, 3> persons{{{u"admin@"_s + domain, u"Global Administrator: accept"_s},
        {u"apps@"_s + domain, u"Cloud Application Administrator: accept"_s},
        {u"user@"_s + domain, u"ordinary user: accept"_s}}};
    for (const auto &[address, label] : persons)
        body += u"<li><a href=\"%1simulated_user=%2\">%2, %3</a></li>"_s.arg(target, address.toHtmlEscaped(), label);
    body += u"<li><a href=\"%1simulated_user=cancel\">Cancel</a></li></ul>"_s.arg(target);
    return page(200, title, body);
}

/// With http://localhost any port and path of loopback will do; everything else is compared as it stands.
bool PersonSignIn::mayReturnTo(const App &app, const QString &redirect) const
{
    const QUrl url(redirect);
    const bool isLoopback = url.scheme() == u"http"_s && (url.host() == u"localhost"_s || url.host() == u"127.0.0.1"_s);
    return std::any_of(app.redirects.begin(), app.redirects.end(), [&](const QString &one) {
        const QUrl known(one);
        return one == redirect || (isLoopback && known.scheme() == u"http"_s && known.host() == url.host());
    });
}

tl::expected<PersonSignIn::Scopes, Refusal> PersonSignIn::scopesOf(const QByteArray &asked) const
{
    Scopes scopes;
    const QByteArrayList words = asked.simplified().split(' ');
    for (const QByteArray &word : words) {
        scopes.refresh = scopes.refresh || word == "offline_access";
        scopes.identity = scopes.identity || word == "openid";
        const qsizetype slash = word.lastIndexOf('/');
        if (slash < 0 && (word == "offline_access" || word == "openid" || word == "profile" || word == "email"))
            continue;
        const QByteArray audience = word.left(slash);
        const bool known = audience == m_world.base || audience == m_world.base + "/graph" || audience == m_world.base + "/arm"
            || audience == m_world.base + "/query";
        if (slash < 0 || !known)
            return tl::unexpected(Refusal{400, 70011, u"invalid_scope"_s,
                u"The provided value for the input parameter 'scope' is not valid. The scope '%1' does not exist."_s.arg(
                    text(word))});
        if (!scopes.audience.isEmpty() && scopes.audience != audience)
            return tl::unexpected(Refusal{400, 28000, u"invalid_request"_s,
                u"Provided value for the input parameter scope is not valid because it contains more than one resource."_s});
        scopes.audience = audience;
        scopes.names.append(word.endsWith("/.default") ? u"user_impersonation"_s : text(word.mid(slash + 1)));
    }
    if (scopes.audience.isEmpty())
        return tl::unexpected(
            Refusal{400, 900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'scope'."_s});
    return scopes;
}

std::optional<Refusal> PersonSignIn::checkPerson(const RequestView &request, const Person &person, bool needsAdmin) const
{
    const Account *wanted = m_world.directory.find(request.segments.value(0));
    if (wanted && person.account != wanted) {
        return Refusal{400, 50020, u"access_denied"_s,
            u"User account '%1' from identity provider does not exist in tenant '%2'."_s.arg(person.address, wanted->name)};
    }
    if (needsAdmin && person.role == Person::Role::None)
        return Refusal{400, 90094, u"access_denied"_s, u"Admin consent is required for the permissions requested."_s};
    return {};
}

SimulatedReply PersonSignIn::authorize(const RequestView &request)
{
    const QString client = text(parameter(request, "client_id")).toLower();
    const QString back = text(parameter(request, "redirect_uri"));
    const QString state = text(parameter(request, "state"));
    const App *app = m_world.registry.app(client);
    if (!app)
        return errorPage(
            {400, 700016, u"unauthorized_client"_s, u"Application with identifier '%1' was not found."_s.arg(client)});
    if (!mayReturnTo(*app, back))
        return errorPage({400, 50011, u"invalid_request"_s,
            u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application '%2'."_s
                .arg(back, client)});
    const auto refused = [&](const Refusal &refusal) {
        return redirect(
            back, {{u"error"_s, refusal.error}, {u"error_description"_s, refusalText(m_world, refusal)}, {u"state"_s, state}});
    };
    if (parameter(request, "response_type") != "code")
        return refused({400, 70005, u"unsupported_response_type"_s, u"The app requested an unsupported response type."_s});
    if (parameter(request, "code_challenge").size() != 43 || parameter(request, "code_challenge_method") != "S256")
        return refused({400, 501491, u"invalid_request"_s, u"Invalid size or method of Code_Challenge parameter."_s});
    const auto scopes = scopesOf(parameter(request, "scope"));
    if (!scopes)
        return refused(scopes.error());
    const auto chosen = request.parameter("simulated_user");
    if (!chosen)
        return choices(request, u"Sign in to %1"_s.arg(app->name));
    if (*chosen == "cancel")
        return refused(declined());
    const auto person = personOf(*chosen);
    if (!person)
        return errorPage({400, 50034, u"invalid_grant"_s, u"The user account does not exist in the directory."_s});
    const bool needsAdmin =
        std::any_of(scopes->names.begin(), scopes->names.end(), [](const QString &name) { return name.endsWith(u".All"_s); });
    if (const auto refusal = checkPerson(request, *person, needsAdmin))
        return refusal->number == 50020 ? errorPage(*refusal) : refused(*refusal);
    const QByteArray code = newCode();
    m_codes[code] = {.client = client,
        .redirect = back,
        .challenge = parameter(request, "code_challenge"),
        .scopes = text(parameter(request, "scope")).split(u' '),
        .audience = scopes->audience,
        .person = *person,
        .expires = m_world.clock.now() + codeLife};
    return redirect(back, {{u"code"_s, text(code)}, {u"state"_s, state}, {u"session_state"_s, m_world.registry.newId()}});
}

SimulatedReply PersonSignIn::redeemCode(const Fields &form)
{
    const auto refuse = [&](int number, const QString &error, const QString &reason) {
        return refusalReply(m_world, {400, number, error, reason});
    };
    const auto found = m_codes.find(headerOf(form, "code"));
    if (found == m_codes.end())
        return refuse(9002313, u"invalid_grant"_s, u"Invalid request. Request is malformed or invalid."_s);
    Session &session = found->second;
    if (!headerOf(form, "client_secret").isEmpty())
        return refuse(700025, u"invalid_client"_s,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s);
    if (session.used)
        return refuse(54005, u"invalid_grant"_s,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code."_s);
    if (session.expires <= m_world.clock.now())
        return refuse(
            70008, u"invalid_grant"_s, u"The provided authorization code or refresh token has expired due to inactivity."_s);
    if (text(headerOf(form, "client_id")).toLower() != session.client)
        return refuse(
            700005, u"invalid_grant"_s, u"Provided Authorization Code is intended to use against other application."_s);
    if (text(headerOf(form, "redirect_uri")) != session.redirect)
        return refuse(500112, u"invalid_client"_s,
            u"The reply address does not match the reply address used when requesting Authorization code."_s);
    const QByteArray verifier = headerOf(form, "code_verifier");
    const QByteArray challenge = base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    if (verifier.size() < 43 || challenge != session.challenge)
        return refuse(501481, u"invalid_grant"_s,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s);
    session.used = true;
    return issue(session);
}

SimulatedReply PersonSignIn::issue(const Session &session)
{
    const auto scopes = scopesOf(session.scopes.join(u' ').toUtf8());
    const Instant now = m_world.clock.now();
    const QString tenant = session.person.account->tenant.value();
    Claims claims;
    claims.audience = scopes->audience;
    claims.issuer = m_world.base + '/' + tenant.toLatin1() + '/';
    claims.tenant = tenant.toLatin1();
    claims.client = session.client.toLatin1();
    claims.objectId = QCryptographicHash::hash(session.person.address.toUtf8(), QCryptographicHash::Md5).toHex();
    claims.method = "0";
    claims.scopes = scopes->names;
    claims.user = session.person.address.toUtf8();
    claims.expires = now + m_world.options.tokenLifetime;
    const qint64 seconds = std::chrono::duration_cast<Seconds>(m_world.options.tokenLifetime).count();
    QStringList granted;
    for (const QString &name : scopes->names)
        granted.append(text(scopes->audience) + u'/' + name);
    QJsonObject reply{{u"token_type"_s, u"Bearer"_s}, {u"scope"_s, granted.join(u' ')}, {u"expires_in"_s, seconds},
        {u"ext_expires_in"_s, seconds}, {u"access_token"_s, text(m_world.tokens.mint(claims, now))}};
    if (scopes->refresh) {
        const QByteArray token = newCode();
        m_refreshes[token] = session;
        reply.insert(u"refresh_token"_s, text(token));
    }
    if (scopes->identity) {
        const QJsonObject identity{
            {u"aud"_s, session.client}, {u"tid"_s, tenant}, {u"preferred_username"_s, session.person.address}};
        reply.insert(u"id_token"_s,
            text(base64Url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + '.'
                + base64Url(QJsonDocument(identity).toJson(QJsonDocument::Compact)) + '.' + base64Url("simulated")));
    }
    return jsonReply(200, QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

SimulatedReply PersonSignIn::refresh(const Fields &form)
{
    const auto found = m_refreshes.find(headerOf(form, "refresh_token"));
    if (found == m_refreshes.end() || found->second.client != text(headerOf(form, "client_id")).toLower())
        return refusalReply(m_world, {400, 700082, u"invalid_grant"_s, u"The refresh token has expired due to inactivity."_s});
    Session session = found->second;
    const QByteArray scope = headerOf(form, "scope");
    if (!scope.isEmpty()) {
        const auto scopes = scopesOf(scope);
        if (!scopes)
            return refusalReply(m_world, scopes.error());
        session.scopes = text(scope).split(u' ');
    }
    return issue(session);
}

} // namespace tributary::simulation
