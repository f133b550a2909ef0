// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"
#include "setup/checkresult.h"
#include "sources/source.h"

namespace tributary {

/// Checks a child tenant as the collector will use it, and changes nothing there. Engine thread.
class TenantCheck {
public:
    TenantCheck(TokenProvider &tokens, Source &source, Clock &clock)
        : m_tokens(tokens)
        , m_source(source)
        , m_clock(clock)
    {
    }

    /// Sign-in, permissions from the token's roles, subscriptions, and one real listing per running subscription and per stream
    /// of Graph: a token alone proves nothing. Each service by itself; stops early where its next check could not succeed. What
    /// would park a stream is a warning.
    Task<QList<CheckResult>> run(TenantContext context, std::stop_token stop);

private:
    Task<> checkActivity(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop);
    Task<> checkGraph(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop);
    Task<CheckResult> checkGraphStream(TenantContext context, Stream stream, std::stop_token stop);
    Task<bool> checkSignIn(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop);
    Task<CheckResult> checkStream(TenantContext context, Subscription subscription, std::stop_token stop);

    TokenProvider &m_tokens;
    Source &m_source;
    Clock &m_clock;
};

} // namespace tributary
