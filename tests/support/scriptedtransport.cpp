// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedtransport.h"

#include "base/completion.h"

#include <algorithm>

namespace tributary::test {

using namespace Qt::StringLiterals;

namespace {

RequestMatcher matcherOf(Method method, QByteArray urlPart)
{
    return [method, part = std::move(urlPart)](
               const Request &request) { return request.method == method && request.url.toEncoded().contains(part); };
}

} // namespace

RequestMatcher getOf(QByteArray urlPart)
{
    return matcherOf(Method::Get, std::move(urlPart));
}

RequestMatcher postTo(QByteArray urlPart)
{
    return matcherOf(Method::Post, std::move(urlPart));
}

Response reply(int status, QByteArray body, std::vector<std::pair<QByteArray, QByteArray>> headers)
{
    for (auto &[name, value] : headers)
        name = name.toLower();
    return Response{.status = status, .headers = std::move(headers), .body = std::move(body)};
}

void ScriptedTransport::expect(RequestMatcher matcher, Result<Response> answer)
{
    m_steps.push_back(Step{std::move(matcher), std::move(answer)});
}

Task<Result<Response>> ScriptedTransport::send(Request request, std::stop_token stop)
{
    m_requests.push_back(request);
    const Completion<Happened> arrived;
    runLater([arrived] { arrived.complete({}); });
    co_await arrived.wait();
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    co_return answerTo(request);
}

Result<Response> ScriptedTransport::answerTo(const Request &request)
{
    const auto step = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step &each) { return each.matcher(request); });
    if (step != m_steps.end()) {
        Result<Response> answer = std::move(step->answer);
        m_steps.erase(step);
        return answer;
    }
    if (m_otherwise)
        return m_otherwise(request);
    ++m_unexpected;
    return fail(ErrorKind::Bug, u"not in the script: "_s + request.url.toString(QUrl::RemoveQuery));
}

QStringList ScriptedTransport::hostsWithToken() const
{
    QStringList hosts;
    for (const Request &request : m_requests) {
        if (request.bearer && !hosts.contains(request.url.host()))
            hosts += request.url.host();
    }
    return hosts;
}

QByteArray ScriptedTransport::header(const Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Task<Result<AccessToken>> ScriptedTokens::token(TokenRequest request, std::stop_token)
{
    m_asked.push_back(request);
    if (m_failure)
        co_return fail(*m_failure);
    AccessToken token;
    token.value = std::make_shared<const Secret>("token-" + QByteArray::number(m_serial));
    token.tenant = request.tenant;
    token.roles = m_roles;
    co_return token;
}

void ScriptedTokens::invalidate(const TokenRequest &, const AccessToken &)
{
    ++m_serial;
}

} // namespace tributary::test
