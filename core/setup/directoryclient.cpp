// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/directoryclient.h"

#include "http/retry.h"
#include "model/cloud.h"
#include "setup/directoryreply.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds silence = 60s;
constexpr qint64 longestReply = 8 * 1024 * 1024;
const Backoff backoff{.first = 1s, .longest = 20s, .attempts = 4};

/// A POST that broke off may have made something; one that was refused has not.
bool mayRepeat(Method method, const Error &error)
{
    return method != Method::Post || error.kind == ErrorKind::Throttled || error.httpStatus == 503;
}

/// What was made a moment ago is not known everywhere yet.
bool mayBeTooNew(const Error &error)
{
    return error.kind == ErrorKind::NotFound
        || error.message.contains(u"does not reference a valid application"_s, Qt::CaseInsensitive);
}

Request requestOf(Method method, const QUrl &url, const QJsonObject &body)
{
    Request request{.method = method, .url = url};
    request.headers = {{"Accept", "application/json"}};
    if (method != Method::Get && method != Method::Delete) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    request.timeout = silence;
    request.maxBody = longestReply;
    return request;
}

} // namespace

Task<Result<QJsonObject>> DirectoryClient::get(QString path, std::stop_token stop)
{
    const QJsonObject nothing;
    co_return co_await send(Method::Get, path, nothing, stop);
}

Task<Result<QJsonObject>> DirectoryClient::send(Method method, QString path, QJsonObject body, std::stop_token stop)
{
    const QUrl url(m_access.root + u"/v1.0"_s + path, QUrl::StrictMode);
    if (!url.isValid() || !isSecureOrLoopback(url))
        co_return fail(ErrorKind::HostNotAllowed, u"no token is sent to %1"_s.arg(url.host()), u"InsecureUrl"_s);
    Request request = requestOf(method, url, body);
    request.bearer = m_access.token;
    for (int attempt = 1;; ++attempt) {
        auto reply = co_await exchange(request, stop);
        if (reply || !mayRepeat(method, reply.error()))
            co_return reply;
        const Verdict verdict = decide(reply.error(), attempt, backoff, QRandomGenerator::global()->generateDouble());
        if (verdict.action != Action::Retry)
            co_return reply;
        const bool slept = co_await m_clock.sleepFor(verdict.delay, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

Task<Result<QJsonObject>> DirectoryClient::sendPatiently(
    Method method, QString path, QJsonObject body, Milliseconds patience, std::stop_token stop)
{
    const Milliseconds end = m_clock.steady() + patience;
    for (Milliseconds pause = 1s;; pause = std::min<Milliseconds>(2 * pause, 15s)) {
        auto reply = co_await send(method, path, body, stop);
        if (reply || !mayBeTooNew(reply.error()) || m_clock.steady() + pause > end)
            co_return reply;
        const bool slept = co_await m_clock.sleepFor(pause, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

Task<Result<QJsonObject>> DirectoryClient::exchange(Request request, std::stop_token stop)
{
    auto reply = co_await m_transport.send(request, stop);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status < 200 || reply->status > 299)
        co_return fail(directoryErrorOf(*reply, m_clock.now()));
    QJsonObject object = QJsonDocument::fromJson(reply->body).object();
    Secret::wipe(reply->body); // addPassword answers with a secret
    co_return object;
}

} // namespace tributary
