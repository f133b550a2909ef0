// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/logsingestion/logsingestionsink.h"

#include "auth/authorized.h"
#include "base/gzip.h"
#include "sinks/logsingestion/logsingestionapi.h"

namespace tributary {

Task<Result<void>> LogsIngestionSink::deliver(SinkTarget target, Shipment shipment, std::stop_token stop)
{
    const SinkKind kind = sinkKindOf(shipment.stream.stream);
    co_return co_await post(target, kind, shipment.gzip, stop);
}

Task<Result<void>> LogsIngestionSink::post(SinkTarget target, SinkKind kind, QByteArray gzip, std::stop_token stop)
{
    const QString id = newGuid();
    const auto request = logsingestion::deliverRequest(target, kind, gzip, id);
    if (!request)
        co_return fail(request.error());
    const Destination &destination = target.destination;
    const TokenRequest who{target.cloud.authority, destination.parent, destination.app, target.cloud.ingestionScope};
    const auto response = co_await sendAuthorized(m_transport, m_tokens, who, *request, isUnauthorized, stop);
    if (!response) {
        Error error = response.error();
        if (error.requestId.isEmpty())
            error.requestId = id;
        co_return fail(error);
    }
    if (response->status >= 200 && response->status < 300)
        co_return Result<void>();
    Error error = logsingestion::errorOf(*response, id);
    error.retryAfter = retryAfter(*response, m_clock.now());
    co_return fail(error);
}

Task<Result<void>> LogsIngestionSink::test(SinkTarget target, SinkKind kind, std::stop_token stop)
{
    const QByteArray nothing = gzip("[]");
    co_return co_await post(target, kind, nothing, stop);
}

SinkPace LogsIngestionSink::pace(const SinkTarget &) const
{
    // Reference "log analytics" 2.2 and 8: 12,000 requests and 2 GB a minute per rule; a margin stays free for others.
    return {.requestsPerMinute = 10'000, .bytesPerMinute = 1'500'000'000, .firstAtOnce = 4, .mostAtOnce = 12};
}

} // namespace tributary
