// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"
#include "sources/source.h"

namespace tributary {

/// Sign-ins and directory audits of Microsoft Graph. Requests by graphapi.h, replies by graphparser.h; here is only their
/// order. A page of a listing carries its records, so it is one item with its body. There are no subscriptions.
class GraphSource final : public Source {
public:
    GraphSource(Transport &transport, TokenProvider &tokens, Clock &clock)
        : m_transport(transport)
        , m_tokens(tokens)
        , m_clock(clock)
    {
    }

    [[nodiscard]] QList<Stream> streams() const override { return graphStreams(); }
    Task<Result<std::vector<Subscription>>> subscriptions(TenantContext context, std::stop_token stop) override;
    Task<Result<void>> start(TenantContext context, Stream stream, std::stop_token stop) override;
    Task<Result<void>> stop(TenantContext context, Stream stream, std::stop_token stop) override;
    Task<Result<ContentPage>> list(
        TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop) override;
    Task<Result<BlobBody>> fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop) override;

private:
    /// Any 2xx; everything else is an Error.
    Task<Result<Response>> exchange(TenantContext context, Stream stream, Request request, std::stop_token stop);

    Transport &m_transport;
    TokenProvider &m_tokens;
    Clock &m_clock;
};

} // namespace tributary
