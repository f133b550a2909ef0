// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/persontokens.h"

namespace tributary {

namespace {

constexpr auto early = std::chrono::minutes(5);

} // namespace

PersonTokens::PersonTokens(Transport &transport, Clock &clock, SignInRequest request, UserSession session)
    : m_signIn(transport, clock)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_session(std::move(session))
{
    if (!m_request.scopes.isEmpty())
        m_sessions.insert_or_assign(m_request.scopes.constFirst(), m_session);
}

Task<Result<AccessToken>> PersonTokens::token(TokenRequest request, std::stop_token stop)
{
    const auto known = m_sessions.find(request.scope);
    if (known != m_sessions.end() && known->second.expires - early > m_clock.now())
        co_return accessOf(known->second);
    SignInRequest renewal = m_request;
    renewal.scopes = {request.scope};
    const UserSession from = m_session;
    const auto renewed = co_await m_signIn.renew(renewal, from, stop);
    if (!renewed)
        co_return fail(renewed.error());
    if (renewed->refresh && !renewed->refresh->isEmpty())
        m_session = *renewed;
    m_sessions.insert_or_assign(request.scope, *renewed);
    co_return accessOf(*renewed);
}

void PersonTokens::invalidate(const TokenRequest &request, const AccessToken &refused)
{
    const auto known = m_sessions.find(request.scope);
    if (known != m_sessions.end() && known->second.token == refused.value)
        m_sessions.erase(known);
}

AccessToken PersonTokens::accessOf(const UserSession &session) const
{
    AccessToken token;
    token.value = session.token;
    token.renewAt = m_clock.steady() + std::chrono::duration_cast<Milliseconds>(session.expires - early - m_clock.now());
    token.tenant = session.tenant;
    return token;
}

} // namespace tributary
