// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/batch.h"
#include "model/cloud.h"
#include "model/tenant.h"
#include "model/window.h"

#include <QtCore/QFileDevice>

#include <functional>
#include <memory>

namespace tributary {

/// One content item of a listing.
struct ContentItem {
    ContentId id;
    QByteArray uri; ///< as it came, encoded; checked against the cloud before use
    Instant created;
    std::optional<Instant> expires;
    std::optional<QByteArray> body = {}; ///< its bytes, where the listing brings them along: nothing is left to fetch

    bool operator==(const ContentItem &) const = default;
};

/// One page of a listing.
struct ContentPage {
    std::vector<ContentItem> items;
    QByteArray next; ///< opaque marker of the next page; empty on the last one
};

/// The bytes of a blob, or where it is longer than is held in memory, the file that has them.
struct BlobBody {
    BlobBody() = default;
    BlobBody(QByteArray held) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions): the usual case reads as before
        : bytes(std::move(held))
    {
    }

    QByteArray bytes;
    std::shared_ptr<QFileDevice> file; ///< to be read from its beginning; nobody else uses it
};

enum class SubscriptionState { Unknown, Enabled, Disabled };

struct Subscription {
    Stream stream = Stream::AuditGeneral;
    SubscriptionState state = SubscriptionState::Unknown; ///< Unknown where the listing has no status
};

/// A tenant with what its sources need. `publisher` is the parent's tenant id (PublisherIdentifier), or empty.
struct TenantContext {
    Tenant tenant;
    Cloud cloud;
    TenantId publisher;
};

/// Where blobs come from. One source serves all tenants; it holds no state of a tenant but tokens. Every call is ONE request,
/// with one token renewal on 401 and no other retry: pacing and retries are the collector's. Errors are classified by the
/// service's code, never by status. Engine thread.
class Source {
public:
    virtual ~Source() = default;

    /// The streams this source can serve.
    [[nodiscard]] virtual QList<Stream> streams() const = 0;

    virtual Task<Result<std::vector<Subscription>>> subscriptions(TenantContext context, std::stop_token stop) = 0;

    /// Already enabled (AF20024) is success, and so is a stream that needs no subscription. The caller keeps 15 minutes between
    /// two starts of one stream.
    virtual Task<Result<void>> start(TenantContext context, Stream stream, std::stop_token stop) = 0;

    /// Content from now until the next start can never be fetched.
    virtual Task<Result<void>> stop(TenantContext context, Stream stream, std::stop_token stop) = 0;

    /// One page of the window (of the Activity API at most 24 h wide), the first with an empty `page`. A page of Graph is one
    /// item with its body, named by its content: the same page is known again, one that gained a record is another.
    virtual Task<Result<ContentPage>> list(
        TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop) = 0;

    /// One blob, or a page of Graph once more, should it have arrived damaged. ContentGone for expired or unknown content. A
    /// URI that points outside the cloud is never fetched; the blob is then asked for by its id under the cloud's own root.
    virtual Task<Result<BlobBody>> fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop) = 0;

    /// How far this computer's clock is ahead of the service's, as its last answer to this tenant says; 0 where they agree
    /// within seconds. Windows and lateness are reckoned by the service's clock.
    [[nodiscard]] virtual Milliseconds clockAhead(const TenantId &tenant) const
    {
        Q_UNUSED(tenant)
        return Milliseconds(0);
    }
};

} // namespace tributary
