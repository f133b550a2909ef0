// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/window.h"
#include "sources/source.h"

/// The requests of Microsoft Graph's audit logs ("audit sources" 3). Pure; no token yet.
namespace tributary::graph {

/// Most records a page may have.
inline constexpr int pageSize = 1000;

/// The first page of a window, oldest first. Times go out in whole seconds; a window that is not aligned is widened, never
/// narrowed, and its end is asked for as well, because only "le" is promised for every feed: what that brings twice is known by
/// its id. Interactive sign-ins come from v1.0, the other kinds from beta, which alone can tell them apart.
[[nodiscard]] Request listRequest(const TenantContext &context, Stream stream, const Window &window);

/// A page at a URL that arrived in data (@odata.nextLink), as it stands. HostNotAllowed where that lies outside the cloud.
[[nodiscard]] Result<Request> pageRequest(const TenantContext &context, const QByteArray &url);

} // namespace tributary::graph
