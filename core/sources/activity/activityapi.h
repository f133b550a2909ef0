// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/window.h"
#include "sources/source.h"

/// The requests of the Office 365 Management Activity API ("audit sources" 1.3 and 1.4). Pure. Every request carries the
/// PublisherIdentifier (the parent's tenant id; the tenant's own while none is known), and no token yet.
namespace tributary::activity {

[[nodiscard]] Request subscriptionsRequest(const TenantContext &context);
[[nodiscard]] Request startRequest(const TenantContext &context, Stream stream);
[[nodiscard]] Request stopRequest(const TenantContext &context, Stream stream);

/// The first page of a window. Times go out in whole seconds; a window that is not aligned is widened, never narrowed.
[[nodiscard]] Request listRequest(const TenantContext &context, Stream stream, const Window &window);

/// A further page, at the URL of a NextPageUri header as it stands. HostNotAllowed where that lies outside the cloud.
[[nodiscard]] Result<Request> pageRequest(const TenantContext &context, const QByteArray &next);

/// A blob at its contentUri as it stands. HostNotAllowed where that lies outside the cloud.
[[nodiscard]] Result<Request> blobRequest(const TenantContext &context, const ContentItem &item);

/// A blob by its id, under the cloud's own root.
[[nodiscard]] Request blobByIdRequest(const TenantContext &context, const ContentId &id);

} // namespace tributary::activity
