// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/batch.h"
#include "model/cloud.h"
#include "model/destination.h"

namespace tributary {

/// A destination ready to be sent to.
struct SinkTarget {
    Destination destination;
    Cloud cloud; ///< default-constructed where the destination names none
};

/// A stored batch, or a part of one that was divided. Sinks with another form than the stored one make theirs from its rows
/// (see sinks/rowencoder.h).
struct Shipment {
    StreamKey stream;
    BatchId batch;
    int records = 0;
    qint64 bytes = 0; ///< before gzip
    QByteArray gzip; ///< JSON array of rows
};

/// How fast a destination may be sent to.
struct SinkPace {
    int requestsPerMinute = 10'000;
    qint64 bytesPerMinute = 1'500'000'000; ///< before gzip
    int firstAtOnce = 4;
    int mostAtOnce = 12; ///< hides the latency of a post; what a killed process repeats at most
};

/// Delivers one shipment. One attempt a call, with one token renewal on 401 and no other retry; the Forwarder splits, bisects,
/// backs off and paces. Errors: TooLarge (split), Rejected (bisect), Forbidden (role missing or propagating: hold),
/// Configuration and Storage (need the operator), Throttled/Service/Network (back off). Engine thread.
class Sink {
public:
    virtual ~Sink() = default;

    /// Success means that the destination has it: any 2xx, acknowledged by the brokers, durable on the disk.
    virtual Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) = 0;

    /// Proves address, rights and credential without writing a record, where the destination allows that.
    virtual Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) = 0;

    /// Told when nothing waits, again and again, and for the last time at the end: what is open and due is to be finished.
    virtual Task<Result<void>> tend(SinkTarget target, bool ending);

    [[nodiscard]] virtual SinkPace pace(const SinkTarget &target) const = 0;
};

} // namespace tributary
