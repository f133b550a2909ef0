// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokens.h"

#include "auth/aadsts.h"
#include "auth/assertion.h"
#include "auth/tokenparser.h"
#include "http/retry.h"
#include "model/cloud.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tributary {

/// Everything known for one (authority, tenant, scope, client, credential). Shared by the cache and a fetch under way.
struct TokenCache::Entry {
    std::optional<AccessToken> token;
    Milliseconds expiresAt{0};
    Instant renewAtWall; ///< the same two moments by the wall clock: the steady one may stand still while the machine sleeps
    Instant expiresAtWall;
    std::optional<Error> failure;
    Milliseconds failureUntil{0};
    std::vector<Completion<Result<AccessToken>>> waiting;
    bool fetching = false;
};

struct TokenCache::Minted {
    AccessToken token;
    Milliseconds expiresAt{0};
    Instant started;
    Milliseconds startedSteady{0};
};

namespace {

constexpr Milliseconds early = 5min; // before the end of its life a token is renewed
constexpr Milliseconds refusalMemory = 30s;
constexpr Milliseconds longestPause = 5min; // of a Retry-After that is remembered
constexpr Milliseconds longestWait = 30s; // of one that is sat out
constexpr Milliseconds patience = 30s; // for one exchange
constexpr qint64 longestReply = 1024 * 1024;
const Backoff backoff{.first = 1s, .longest = 10s, .attempts = 4};

QString keyOf(const TokenRequest &request)
{
    const QStringList parts{request.authority, request.tenant.value(), request.scope, request.app.clientId.value(),
        request.app.credential.id.value()};
    return parts.join(u'\n');
}

QString endpointOf(const TokenRequest &request)
{
    return u"%1/%2/oauth2/v2.0/token"_s.arg(request.authority, request.tenant.value());
}

Milliseconds renewalOf(Milliseconds now, Milliseconds lifetime)
{
    return now + (lifetime > 2 * early ? lifetime - early : lifetime / 2);
}

bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Throttled || kind == ErrorKind::Service
        || kind == ErrorKind::Malformed; // a web page in place of an answer
}

/// Trouble that says nothing about the old token: it is used for the rest of its life.
bool leavesOldTokenAlone(ErrorKind kind)
{
    return isTransient(kind) || kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainMissing;
}

/// How long an answer may be given again without asking: nothing for trouble on our side of the wire.
Milliseconds memoryOf(const Error &error)
{
    if (error.retryAfter)
        return std::min(*error.retryAfter, longestPause);
    const bool isRefusal = error.httpStatus != 0 && !isTransient(error.kind);
    return isRefusal ? refusalMemory : 0ms;
}

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

/// Adds the proof of identity: the secret itself, or an assertion signed with the key in it.
Result<void> addCredential(Fields &fields, const TokenRequest &request, const Secret &secret, Instant now)
{
    if (request.app.credential.kind == CredentialKind::ClientSecret) {
        fields.emplace_back("client_secret", secret.bytes());
        return {};
    }
    const AssertionClaims claims{
        .clientId = request.app.clientId, .audience = endpointOf(request), .now = now, .jti = newGuid()};
    const auto assertion = clientAssertion(secret, claims);
    if (!assertion)
        return fail(assertion.error());
    fields.emplace_back("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    fields.emplace_back("client_assertion", *assertion);
    return {};
}

Result<QByteArray> formOf(const TokenRequest &request, const Secret &secret, Instant now)
{
    Fields fields{{"grant_type", "client_credentials"}, {"client_id", request.app.clientId.value().toUtf8()},
        {"scope", request.scope.toUtf8()}};
    if (const auto added = addCredential(fields, request, secret, now); !added)
        return fail(added.error());
    return formEncode(fields);
}

/// Without its secret a registration is as wrong as with a wrong one.
Error unreadable(Error error)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    return makeError(ErrorKind::Configuration, error.message, u"SecretMissing"_s);
}

/// What the service says may quote what it was sent.
void redact(Error &error, const Secret &secret)
{
    if (secret.bytes().size() < 4)
        return;
    error.message.replace(QString::fromUtf8(secret.bytes()), u"…"_s);
    error.message.replace(QString::fromLatin1(secret.bytes().toPercentEncoding()), u"…"_s);
}

Error refusalOf(const Response &response, const TokenRequest &request, const Secret &secret, Instant now)
{
    Error error = parseTokenError(response, now);
    if (request.app.credential.kind != CredentialKind::ClientSecret)
        return error;
    redact(error, secret);
    if (error.code == "AADSTS7000215"_L1 && parseGuid(QString::fromUtf8(secret.bytes())))
        error.code += "/secret-id"_L1;
    return error;
}

bool refusesDate(const Response &response)
{
    return response.status >= 400 && mayBeClockSkew(numberOfRefusal(response));
}

/// The answer of a flight, or Cancelled for this caller alone.
Task<Result<AccessToken>> landing(Completion<Result<AccessToken>> flight, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [flight] { flight.complete(fail(ErrorKind::Cancelled, u"stopped"_s)); });
    co_return co_await flight.wait();
}

} // namespace

TokenCache::TokenCache(Transport &transport, SecretStore &secrets, Clock &clock)
    : m_transport(transport)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

TokenCache::~TokenCache() = default;

std::shared_ptr<TokenCache::Entry> TokenCache::entryOf(const TokenRequest &request)
{
    std::shared_ptr<Entry> &entry = m_entries[keyOf(request)];
    if (!entry)
        entry = std::make_shared<Entry>();
    return entry;
}

std::optional<Result<AccessToken>> TokenCache::remembered(const Entry &entry) const
{
    const Milliseconds now = m_clock.steady();
    if (entry.token && now < entry.token->renewAt && m_clock.now() < entry.renewAtWall)
        return *entry.token;
    if (entry.failure && now < entry.failureUntil)
        return fail(*entry.failure);
    return {};
}

Task<Result<AccessToken>> TokenCache::token(TokenRequest request, std::stop_token stop)
{
    if (stop.stop_requested() || m_scope.stopToken().stop_requested())
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    const std::shared_ptr<Entry> entry = entryOf(request);
    if (const auto known = remembered(*entry))
        co_return *known;

    const Completion<Result<AccessToken>> flight;
    entry->waiting.push_back(flight);
    if (!entry->fetching) {
        entry->fetching = true;
        m_scope.spawn(fetch(entry, request));
    }
    co_return co_await landing(flight, stop);
}

void TokenCache::invalidate(const TokenRequest &request, const AccessToken &refused)
{
    const auto entry = m_entries.value(keyOf(request));
    if (!entry)
        return;
    entry->failure.reset();
    if (entry->token && entry->token->value == refused.value)
        entry->token.reset();
}

Task<> TokenCache::close()
{
    m_scope.requestStop();
    co_await m_scope.join();
}

Task<> TokenCache::fetch(std::shared_ptr<Entry> entry, TokenRequest request)
{
    const auto minted = co_await mintPatiently(request);
    settle(*entry, minted);
}

/// Writes down what came out and tells everybody who waits.
void TokenCache::settle(Entry &entry, const Result<Minted> &minted) const
{
    const Milliseconds now = m_clock.steady();
    const bool isAlive = entry.token && now < entry.expiresAt && m_clock.now() < entry.expiresAtWall;
    entry.fetching = false;
    entry.failure.reset();
    Result<AccessToken> answer = fail(ErrorKind::Bug, u"no token and no reason"_s);
    if (minted) {
        entry.token = minted->token;
        entry.expiresAt = minted->expiresAt;
        entry.renewAtWall = minted->started + (minted->token.renewAt - minted->startedSteady);
        entry.expiresAtWall = minted->started + (minted->expiresAt - minted->startedSteady);
        answer = minted->token;
    } else if (isAlive && leavesOldTokenAlone(minted.error().kind)) {
        const Milliseconds pause = std::max(memoryOf(minted.error()), refusalMemory);
        entry.token->renewAt = std::min(now + pause, entry.expiresAt);
        entry.renewAtWall = std::min(m_clock.now() + pause, entry.expiresAtWall);
        answer = *entry.token;
    } else {
        entry.token.reset();
        entry.failure = minted.error();
        entry.failureUntil = now + memoryOf(minted.error());
        answer = fail(minted.error());
    }
    for (const auto &waiter : std::exchange(entry.waiting, {}))
        waiter.complete(answer);
}

Task<Result<TokenCache::Minted>> TokenCache::mintPatiently(TokenRequest request)
{
    for (int attempt = 1;; ++attempt) {
        const auto minted = co_await mint(request);
        if (minted)
            co_return minted;
        Error trouble = minted.error();
        if (trouble.kind == ErrorKind::Malformed)
            trouble.kind = ErrorKind::Network;
        const Verdict verdict = decide(trouble, attempt, backoff, QRandomGenerator::global()->generateDouble());
        if (verdict.action != Action::Retry || verdict.delay > longestWait)
            co_return minted;
        const bool slept = co_await m_clock.sleepFor(verdict.delay, m_scope.stopToken());
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

Task<Result<TokenCache::Minted>> TokenCache::mint(TokenRequest request)
{
    if (const QUrl url(endpointOf(request), QUrl::StrictMode); !url.isValid() || !isSecureOrLoopback(url)) {
        co_return fail(ErrorKind::HostNotAllowed,
            u"the authority %1 is not reached by https; nothing was sent"_s.arg(url.host()), u"AuthorityNotSecure"_s);
    }
    auto read = co_await m_secrets.read(request.app.credential.id);
    if (!read)
        co_return fail(unreadable(read.error()));
    const auto secret = std::make_shared<const Secret>(std::move(*read));
    const Milliseconds started = m_clock.steady();
    const Instant startedWall = m_clock.now();
    const Milliseconds assumed = m_skews.value(request.authority);
    auto response = co_await post(request, secret);
    if (response)
        m_skews[request.authority] = clockSkew(*response, startedWall, m_clock.now());
    // An assertion that was dated by a wrong clock is made anew by the right one.
    const bool isDated = request.app.credential.kind == CredentialKind::Certificate;
    if (response && isDated && refusesDate(*response) && m_skews.value(request.authority) != assumed)
        response = co_await post(request, secret);
    if (!response)
        co_return fail(response.error());
    if (response->status < 200 || response->status > 299)
        co_return fail(refusalOf(*response, request, *secret, m_clock.now()));
    auto reply = parseTokenReply(response->body, request.tenant);
    if (!reply) {
        Error error = reply.error();
        error.httpStatus = response->status;
        co_return fail(error);
    }
    const AccessToken token{.value = std::make_shared<const Secret>(std::move(reply->token)),
        .renewAt = renewalOf(started, reply->lifetime),
        .roles = reply->claims.roles,
        .tenant = reply->claims.tenant,
        .objectId = reply->claims.objectId};
    co_return Minted{token, started + reply->lifetime, startedWall, started};
}

Task<Result<Response>> TokenCache::post(TokenRequest request, std::shared_ptr<const Secret> secret)
{
    auto form = formOf(request, *secret, m_clock.now() - m_skews.value(request.authority));
    if (!form)
        co_return fail(form.error());
    const Secret body(std::move(*form));
    Request post{.method = Method::Post, .url = QUrl(endpointOf(request), QUrl::StrictMode)};
    post.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    post.body = body.bytes();
    post.timeout = patience;
    post.longest = patience;
    post.maxBody = longestReply;
    post.lane = request.tenant.value();
    co_return co_await m_transport.send(std::move(post), m_scope.stopToken());
}

} // namespace tributary
