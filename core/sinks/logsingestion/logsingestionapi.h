// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/stream.h"
#include "sinks/sink.h"

/// Requests and replies of the Logs Ingestion API ("log analytics" 2.1 and 2.3). Pure.
namespace tributary::logsingestion {

/// One call with a gzip body, no token yet. `id` goes out as x-ms-client-request-id. Configuration where the endpoint is no
/// acceptable URL, or rule or stream are missing.
[[nodiscard]] Result<Request> deliverRequest(
    const SinkTarget &target, SinkKind kind, const QByteArray &gzip, const QString &id);

/// The meaning of a reply that is no 2xx, with the service's words and request id, or else `id`. Without retryAfter, which
/// needs a clock. A 401 is a fault of the configuration: the token had been renewed before.
[[nodiscard]] Error errorOf(const Response &response, const QString &id);

} // namespace tributary::logsingestion
