// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/interactive.h"

#include "auth/interactiveparser.h"
#include "auth/tokenparser.h"
#include "base/taskscope.h"
#include "http/loopback.h"
#include "model/cloud.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr Milliseconds patience = 15min; // for a person
constexpr Milliseconds silence = 30s; // of an exchange
constexpr qint64 longestReply = 1024 * 1024;
constexpr Seconds slower = 5s;

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

QString endpoint(const SignInRequest &request, const QString &name)
{
    return u"%1/%2/oauth2/v2.0/%3"_s.arg(request.authority, request.tenant, name);
}

QByteArray scopesOf(const SignInRequest &request)
{
    return (request.scopes + QStringList{u"offline_access"_s, u"openid"_s, u"profile"_s}).join(u' ').toUtf8();
}

LoopbackPages pages()
{
    return {.title = u"Tributary"_s,
        .done = Text::tr("You are signed in. Close this page and go back to Tributary."),
        .refused = Text::tr("The sign-in was not completed. Close this page; Tributary says what to do next.")};
}

QUrl authorizeUrl(const SignInRequest &request, const QString &redirect, const QByteArray &state, const QByteArray &verifier)
{
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Fields fields{{"client_id", request.client.value().toUtf8()}, {"response_type", "code"},
        {"redirect_uri", redirect.toUtf8()}, {"response_mode", "query"}, {"scope", scopesOf(request)}, {"state", state},
        {"code_challenge", challenge}, {"code_challenge_method", "S256"}, {"prompt", "select_account"}};
    if (!request.loginHint.isEmpty())
        fields.emplace_back("login_hint", request.loginHint.toUtf8());
    QUrl url(endpoint(request, u"authorize"_s), QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(formEncode(fields)), QUrl::StrictMode);
    return url;
}

Request formPost(const QString &url, const QByteArray &form)
{
    Request post{.method = Method::Post, .url = QUrl(url, QUrl::StrictMode)};
    post.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    post.body = form;
    post.timeout = silence;
    post.longest = silence;
    post.maxBody = longestReply;
    return post;
}

Task<> stopAfter(Clock &clock, Milliseconds limit, std::stop_source waiting)
{
    co_await clock.sleepFor(limit, waiting.get_token());
    waiting.request_stop();
}

tl::unexpected<Error> notCompleted(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    return fail(ErrorKind::Configuration, u"nobody came back from the sign-in page"_s, u"SignInTimeout"_s);
}

QString oauthErrorOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object().value("error"_L1).toString();
}

bool isSecure(const SignInRequest &request)
{
    return isSecureOrLoopback(QUrl(request.authority, QUrl::StrictMode));
}

tl::unexpected<Error> notSecure()
{
    return fail(
        ErrorKind::HostNotAllowed, u"the authority is not reached by https; nothing was sent"_s, u"AuthorityNotSecure"_s);
}

} // namespace

ClientId commandLineToolsClient()
{
    return ClientId(u"14d82eec-204b-4c2f-b7e8-296a70dab67e"_s);
}

Task<Result<UserSession>> InteractiveSignIn::withBrowser(
    SignInRequest request, std::function<void(QUrl)> open, std::stop_token stop)
{
    if (!isSecure(request))
        co_return notSecure();
    const auto listener = LoopbackListener::open(pages());
    if (!listener)
        co_return fail(listener.error());
    const QByteArray state = randomText();
    const QByteArray verifier = randomText();
    const QString redirect = (*listener)->redirectUri();
    open(authorizeUrl(request, redirect, state, verifier));

    std::stop_source waiting;
    const std::stop_callback onStop(stop, [waiting]() mutable { waiting.request_stop(); });
    TaskScope timer;
    timer.spawn(stopAfter(m_clock, patience, waiting));
    const auto isOurs = [state](const QUrlQuery &query) { return valueOf(query, u"state"_s).toLatin1() == state; };
    const auto answer = co_await (*listener)->answer(isOurs, waiting.get_token());
    waiting.request_stop();
    co_await timer.join();
    if (!answer)
        co_return notCompleted(stop);
    if (const auto refusal = errorOfRedirect(*answer))
        co_return fail(*refusal);
    const QByteArray code = valueOf(*answer, u"code"_s).toUtf8();
    if (code.isEmpty())
        co_return fail(ErrorKind::Malformed, u"the sign-in page came back without a code"_s);
    const Fields fields{{"grant_type", "authorization_code"}, {"client_id", request.client.value().toUtf8()}, {"code", code},
        {"redirect_uri", redirect.toUtf8()}, {"code_verifier", verifier}, {"scope", scopesOf(request)}};
    const QByteArray form = formEncode(fields);
    co_return co_await redeem(request, form, stop);
}

Task<Result<UserSession>> InteractiveSignIn::redeem(SignInRequest request, QByteArray form, std::stop_token stop)
{
    Request post = formPost(endpoint(request, u"token"_s), form);
    auto reply = co_await m_transport.send(post, stop);
    Secret::wipe(form);
    Secret::wipe(post.body);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(parseTokenError(*reply, m_clock.now()));
    auto session = parseUserToken(reply->body, m_clock.now());
    Secret::wipe(reply->body);
    co_return session;
}

Task<Result<UserSession>> InteractiveSignIn::withCode(
    SignInRequest request, std::function<void(DeviceCode)> show, std::stop_token stop)
{
    if (!isSecure(request))
        co_return notSecure();
    const Fields asking{{"client_id", request.client.value().toUtf8()}, {"scope", scopesOf(request)}};
    const Request ask = formPost(endpoint(request, u"devicecode"_s), formEncode(asking));
    const auto reply = co_await m_transport.send(ask, stop);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(parseTokenError(*reply, m_clock.now()));
    auto grant = parseDeviceGrant(reply->body, m_clock.now());
    if (!grant)
        co_return fail(grant.error());
    show(grant->code);
    const Fields fields{{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
        {"client_id", request.client.value().toUtf8()}, {"device_code", grant->secret}};
    const Request poll = formPost(endpoint(request, u"token"_s), formEncode(fields));
    while (m_clock.now() < grant->code.expires) {
        const bool slept = co_await m_clock.sleepFor(grant->interval, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        const auto polled = co_await m_transport.send(poll, stop);
        if (!polled && polled.error().kind != ErrorKind::Network)
            co_return fail(polled.error());
        if (!polled || polled->status >= 500)
            continue; // the code lives on
        if (polled->status == 200)
            co_return parseUserToken(polled->body, m_clock.now());
        const QString error = oauthErrorOf(*polled);
        if (error == u"slow_down"_s)
            grant->interval += slower;
        else if (error != u"authorization_pending"_s)
            co_return fail(parseTokenError(*polled, m_clock.now()));
    }
    co_return notCompleted(stop);
}

Task<Result<UserSession>> InteractiveSignIn::renew(SignInRequest request, UserSession session, std::stop_token stop)
{
    if (!isSecure(request))
        co_return notSecure();
    if (!session.refresh || session.refresh->isEmpty())
        co_return fail(ErrorKind::Configuration, u"the sign-in has run out"_s, u"SignInExpired"_s);
    const Fields fields{{"grant_type", "refresh_token"}, {"client_id", request.client.value().toUtf8()},
        {"refresh_token", session.refresh->bytes()}, {"scope", scopesOf(request)}};
    const QByteArray form = formEncode(fields);
    auto renewed = co_await redeem(request, form, stop);
    if (renewed && renewed->refresh->isEmpty())
        renewed->refresh = session.refresh;
    co_return renewed;
}

} // namespace tributary
