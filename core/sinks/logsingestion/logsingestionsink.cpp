// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/logsingestion/logsingestionsink.h"

#include "auth/authorized.h"
#include "base/gzip.h"
#include "sinks/logsingestion/logsingestionapi.h"

namespace tributary {

Task<Result<void>> LogsIngestionSink::deliver(SinkTarget target, SinkKind kind, QByteArray gzip, std::stop_token stop)
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
    co_return co_await deliver(target, kind, nothing, stop);
}

} // namespace tributary
