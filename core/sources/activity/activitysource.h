// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"
#include "model/settings.h"
#include "sources/activity/activityparser.h"
#include "sources/source.h"

#include <map>

namespace tributary {

/// The Office 365 Management Activity API. Requests by activityapi.h, replies by activityparser.h; here is only their order.
/// A reply that names AF10001 renews the token once, like a 401: the permission may have been granted since it was minted.
class ActivitySource final : public Source {
public:
    /// Blobs longer than `heldBlob` come as a file.
    ActivitySource(Transport &transport, TokenProvider &tokens, Clock &clock, qint64 heldBlob = CollectorSettings().heldBlob)
        : m_transport(transport)
        , m_tokens(tokens)
        , m_clock(clock)
        , m_heldBlob(heldBlob)
    {
    }

    void setHeldBlob(qint64 bytes) { m_heldBlob = bytes; }

    [[nodiscard]] QList<Stream> streams() const override;
    Task<Result<std::vector<Subscription>>> subscriptions(TenantContext context, std::stop_token stop) override;
    Task<Result<void>> start(TenantContext context, Stream stream, std::stop_token stop) override;
    Task<Result<void>> stop(TenantContext context, Stream stream, std::stop_token stop) override;

    Task<Result<ContentPage>> list(
        TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop) override;

    /// The bytes of a 200 as they are, even if they are no JSON; only a body that names an AF code is an error.
    Task<Result<BlobBody>> fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop) override;

    [[nodiscard]] Milliseconds clockAhead(const TenantId &tenant) const override;

private:
    /// Any 2xx; everything else is an Error.
    Task<Result<Response>> exchange(TenantContext context, Request request, activity::Subject subject, std::stop_token stop);

    Transport &m_transport;
    TokenProvider &m_tokens;
    Clock &m_clock;
    qint64 m_heldBlob;
    std::map<TenantId, Milliseconds> m_skews;
};

} // namespace tributary
