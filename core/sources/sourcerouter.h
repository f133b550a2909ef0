// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

namespace tributary {

/// Several sources as one: each call goes to the source that serves the stream. The sources outlive it. Engine thread.
class SourceRouter final : public Source {
public:
    /// No two of them serve the same stream.
    explicit SourceRouter(std::vector<Source *> sources)
        : m_sources(std::move(sources))
    {
    }

    /// In the order of allStreams().
    [[nodiscard]] QList<Stream> streams() const override;

    /// Those of all sources; the first that cannot say ends it.
    Task<Result<std::vector<Subscription>>> subscriptions(TenantContext context, std::stop_token stop) override;

    // A stream that no source serves is a Bug.
    Task<Result<void>> start(TenantContext context, Stream stream, std::stop_token stop) override;
    Task<Result<void>> stop(TenantContext context, Stream stream, std::stop_token stop) override;
    Task<Result<ContentPage>> list(
        TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop) override;
    Task<Result<BlobBody>> fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop) override;

    /// What the first source knows that knows of a difference: the tenant has one clock.
    [[nodiscard]] Milliseconds clockAhead(const TenantId &tenant) const override;

private:
    [[nodiscard]] Source *sourceOf(Stream stream) const;

    std::vector<Source *> m_sources;
};

} // namespace tributary
