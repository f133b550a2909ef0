// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"

#include <deque>
#include <functional>
#include <vector>

namespace tributary::test {

using RequestMatcher = std::function<bool(const Request &)>;

/// Matches the method and a part of the encoded URL.
[[nodiscard]] RequestMatcher getOf(QByteArray urlPart);
[[nodiscard]] RequestMatcher postTo(QByteArray urlPart);

/// A reply with lower-cased header names, as a Transport gives it.
[[nodiscard]] Response reply(int status, QByteArray body = {}, std::vector<std::pair<QByteArray, QByteArray>> headers = {});

/// A Transport that answers from a script: each request takes the first step that matches it and was not used yet. A request
/// that no step matches is answered with a Bug error and counted. Answers arrive from the event loop, never within send().
/// Keeps what was asked, in order. One thread.
class ScriptedTransport final : public Transport {
public:
    void expect(RequestMatcher matcher, Result<Response> answer);
    /// Answers every request that no step matches.
    void otherwise(std::function<Result<Response>(const Request &)> answer) { m_otherwise = std::move(answer); }

    Task<Result<Response>> send(Request request, std::stop_token stop) override;

    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] int unexpected() const { return m_unexpected; }
    /// Every step was used and nothing else was asked.
    [[nodiscard]] bool isPlayedOut() const { return m_steps.empty() && m_unexpected == 0; }
    /// Distinct hosts that were sent a bearer token, in order.
    [[nodiscard]] QStringList hostsWithToken() const;

    /// The value of a request header, whatever its case; empty where there is none.
    [[nodiscard]] static QByteArray header(const Request &request, QByteArrayView name);

private:
    struct Step {
        RequestMatcher matcher;
        Result<Response> answer;
    };

    [[nodiscard]] Result<Response> answerTo(const Request &request);

    std::deque<Step> m_steps;
    std::function<Result<Response>(const Request &)> m_otherwise;
    std::vector<Request> m_requests;
    int m_unexpected = 0;
};

/// Hands out "token-1" and after each invalidation the next; keeps what was asked. One thread.
class ScriptedTokens final : public TokenProvider {
public:
    Task<Result<AccessToken>> token(TokenRequest request, std::stop_token stop) override;
    void invalidate(const TokenRequest &request, const AccessToken &refused) override;

    void failWith(Error error) { m_failure = std::move(error); }
    void setRoles(QStringList roles) { m_roles = std::move(roles); }
    [[nodiscard]] const std::vector<TokenRequest> &asked() const { return m_asked; }
    [[nodiscard]] int invalidated() const { return m_serial - 1; }

private:
    std::optional<Error> m_failure;
    QStringList m_roles{QStringLiteral("ActivityFeed.Read")};
    std::vector<TokenRequest> m_asked;
    int m_serial = 1;
};

} // namespace tributary::test
