// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/newness.h"

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Said for minutes after something was made: the directory takes its time to spread it.
bool mayBeTooNew(const Error &error)
{
    static const std::array codes{
        u"AADSTS700016"_s, u"AADSTS7000229"_s, u"AADSTS7000215"_s, u"AADSTS700027"_s, u"AADSTS500011"_s, u"AADSTS7000112"_s};
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
}

} // namespace

Task<Result<AccessToken>> tokenPatiently(SetupParts parts, TokenRequest request, Milliseconds patience, std::stop_token stop)
{
    const Milliseconds end = parts.clock.steady() + patience;
    for (Milliseconds pause = 2s;; pause = std::min<Milliseconds>(2 * pause, 20s)) {
        const AccessToken none;
        parts.tokens.invalidate(request, none);
        auto token = co_await parts.tokens.token(request, stop);
        if (token || !mayBeTooNew(token.error()) || parts.clock.steady() + pause > end)
            co_return token;
        const bool slept = co_await parts.clock.sleepFor(pause, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

} // namespace tributary
