// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/persontokens.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds margin = std::chrono::minutes(5);

} // namespace

PersonTokens::PersonTokens(Transport &transport, Clock &clock, SignInRequest request, UserSession session)
    : m_signIn(transport, clock)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_session(std::move(session))
{
    m_tokens[m_request.scopes.value(0)] = tokenOf(m_session);
}

AccessToken PersonTokens::tokenOf(const UserSession &session) const
{
    AccessToken token;
    token.value = session.token;
    token.tenant = session.tenant;
    token.renewAt = m_clock.steady() + std::max<Milliseconds>(session.expires - m_clock.now() - margin, Milliseconds(0));
    return token;
}

Task<Result<AccessToken>> PersonTokens::token(TokenRequest request, std::stop_token stop)
{
    const auto known = m_tokens.find(request.scope);
    if (known != m_tokens.end() && known->second.renewAt > m_clock.steady()) {
        AccessToken token = known->second;
        co_return token;
    }
    SignInRequest wanted = m_request;
    wanted.scopes = {request.scope};
    const UserSession session = m_session;
    const auto renewed = co_await m_signIn.renew(wanted, session, stop);
    if (!renewed)
        co_return fail(renewed.error());
    if (renewed->refresh)
        m_session.refresh = renewed->refresh;
    AccessToken token = tokenOf(*renewed);
    m_tokens[request.scope] = token;
    co_return token;
}

void PersonTokens::invalidate(const TokenRequest &request, const AccessToken &refused)
{
    const auto known = m_tokens.find(request.scope);
    if (known != m_tokens.end() && known->second.value == refused.value)
        m_tokens.erase(known);
}

} // namespace tributary
