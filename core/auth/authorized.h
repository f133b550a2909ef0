// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"

namespace tributary {

/// Says whether a reply refuses the token.
using RefusesToken = bool (*)(const Response &);

[[nodiscard]] inline bool isUnauthorized(const Response &response)
{
    return response.status == 401;
}

/// Sends a request with a bearer token. If the reply refuses the token, it is renewed and the request sent once more; the
/// second reply stands, whatever it says. The caller has checked the host. Both services outlive the task. Engine thread.
inline Task<Result<Response>> sendAuthorized(Transport &transport, TokenProvider &tokens, TokenRequest who, Request request,
    RefusesToken refusesToken, std::stop_token stop)
{
    const auto token = co_await tokens.token(who, stop);
    if (!token)
        co_return fail(token.error());
    request.bearer = token->value;
    auto response = co_await transport.send(request, stop);
    if (!response || !refusesToken(*response))
        co_return response;
    tokens.invalidate(who, *token);
    const auto renewed = co_await tokens.token(who, stop);
    if (!renewed)
        co_return fail(renewed.error());
    request.bearer = renewed->value;
    co_return co_await transport.send(request, stop);
}

} // namespace tributary
