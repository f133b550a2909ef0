// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/interactive.h"

#include <map>

namespace tributary {

/// Tokens of a person who signed in, for whatever service is asked for: renewed, and got for other services, by the refresh
/// token. Of a TokenRequest only the scope counts. In memory only. Concurrent calls are fine; each fetches what it lacks.
/// Engine thread.
class PersonTokens final : public TokenProvider {
public:
    PersonTokens(Transport &transport, Clock &clock, SignInRequest request, UserSession session);

    Task<Result<AccessToken>> token(TokenRequest request, std::stop_token stop) override;
    void invalidate(const TokenRequest &request, const AccessToken &refused) override;

    [[nodiscard]] const QString &user() const { return m_session.user; } ///< for the screen
    [[nodiscard]] const TenantId &tenant() const { return m_session.tenant; }

private:
    [[nodiscard]] AccessToken tokenOf(const UserSession &session) const;

    InteractiveSignIn m_signIn;
    Clock &m_clock;
    SignInRequest m_request;
    UserSession m_session;
    std::map<QString, AccessToken> m_tokens; ///< by scope
};

} // namespace tributary
