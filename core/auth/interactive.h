// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"

#include <QtCore/QUrl>

#include <functional>

namespace tributary {

/// Who is to sign in, and for what.
struct SignInRequest {
    QString authority; ///< Cloud::authority
    QString tenant; ///< GUID or domain; "organizations" where it is not known
    ClientId client; ///< of a public client
    QStringList scopes; ///< of one resource; offline_access is added
    QString loginHint; ///< user name, may be empty
};

/// A person's sign-in. Lives in memory only; the tokens are wiped with it.
struct UserSession {
    std::shared_ptr<const Secret> token;
    std::shared_ptr<const Secret> refresh; ///< may be empty
    Instant expires;
    TenantId tenant; ///< `tid` of the token: where the person really signed in
    QString user; ///< `upn` or `preferred_username`, for the screen
    QStringList scopes; ///< `scp`
};

/// What a person is shown to sign in on another page or machine.
struct DeviceCode {
    QString userCode;
    QUrl page; ///< where to enter it
    Instant expires;
};

/// Signs a person in. Errors as of TokenProvider (AADSTS codes); LoopbackUnavailable where no port can be opened, SignInTimeout
/// where nobody came back, SignInForeign where the answer was not to this request. Engine thread.
class InteractiveSignIn {
public:
    InteractiveSignIn(Transport &transport, Clock &clock)
        : m_transport(transport)
        , m_clock(clock)
    {
    }

    /// Auth code with PKCE on a loopback redirect. `open` is told the page to open; then waits for the answer, 15 minutes at
    /// most.
    Task<Result<UserSession>> withBrowser(SignInRequest request, std::function<void(QUrl)> open, std::stop_token stop);

    /// Device code: `show` is told what to show; then polls until the person is done.
    Task<Result<UserSession>> withCode(SignInRequest request, std::function<void(DeviceCode)> show, std::stop_token stop);

    /// A new access token for the same or another resource from the refresh token. SignInExpired where there is none.
    Task<Result<UserSession>> renew(SignInRequest request, UserSession session, std::stop_token stop);

private:
    Task<Result<UserSession>> redeem(SignInRequest request, QByteArray form, std::stop_token stop);

    Transport &m_transport;
    Clock &m_clock;
};

/// The public client of Microsoft Graph Command Line Tools, which every tenant knows.
[[nodiscard]] ClientId commandLineToolsClient();

} // namespace tributary
