// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"
#include "sinks/sink.h"

namespace tributary {

/// The Logs Ingestion API of the parent tenant. The token is the parent's: destination.parent at the authority of the
/// destination's cloud, for its ingestion scope.
class LogsIngestionSink final : public Sink {
public:
    LogsIngestionSink(Transport &transport, TokenProvider &tokens, Clock &clock)
        : m_transport(transport)
        , m_tokens(tokens)
        , m_clock(clock)
    {
    }

    Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) override;
    /// Posts an empty array.
    Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) override;
    [[nodiscard]] SinkPace pace(const SinkTarget &target) const override;

private:
    Task<Result<void>> post(SinkTarget target, SinkKind kind, QByteArray gzip, std::stop_token stop);

    Transport &m_transport;
    TokenProvider &m_tokens;
    Clock &m_clock;
};

} // namespace tributary
