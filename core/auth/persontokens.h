// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/interactive.h"

#include <map>

namespace tributary {

/// Tokens of a person who signed in, for whatever resource is asked for: renewed from the sign-in, cached by scope, forgotten
/// with this object. The app registration of a request is not looked at. SignInExpired where the sign-in cannot be renewed.
/// Engine thread; one call at a time.
class PersonTokens final : public TokenProvider {
public:
    PersonTokens(Transport &transport, Clock &clock, SignInRequest request, UserSession session);

    Task<Result<AccessToken>> token(TokenRequest request, std::stop_token stop) override;
    void invalidate(const TokenRequest &request, const AccessToken &refused) override;

private:
    [[nodiscard]] AccessToken accessOf(const UserSession &session) const;

    InteractiveSignIn m_signIn;
    Clock &m_clock;
    SignInRequest m_request;
    UserSession m_session;
    std::map<QString, UserSession> m_sessions; ///< by scope
};

} // namespace tributary
