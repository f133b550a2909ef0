// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"

namespace tributary::test {

/// A status in which every field has a value of its own.
inline EngineStatus sampleStatus()
{
    using namespace Qt::StringLiterals;
    const Instant at = fromUnixSeconds(1'800'000'000) + Milliseconds(250);
    const Error error{.kind = ErrorKind::Throttled,
        .code = u"AF429"_s,
        .message = u"slow down"_s,
        .httpStatus = 429,
        .requestId = u"r-1"_s,
        .retryAfter = Milliseconds(1500)};
    StreamStatus stream{.stream = Stream::AuditExchange,
        .state = StreamState::Throttled,
        .lag = Seconds(75),
        .counts = {1, 2, 9'007'199'254'740'993, 4, 5, 6, 7, 8, 9},
        .lastError = error,
        .lastErrorAt = at - Seconds(5),
        .gaps = 3,
        .gapsUntil = at + Seconds(60)};
    StreamStatus calm{.stream = Stream::DlpAll, .state = StreamState::Working, .lag = Seconds(20)};
    TenantStatus tenant{.id = TenantId(u"11111111-2222-4333-8444-555555555555"_s),
        .name = u"Contoso \"East\"\\n"_s,
        .domain = u"contoso.example"_s,
        .cloud = u"Global"_s,
        .streams = {stream, calm},
        .perMinute = {1, 0, 4'000'000'000},
        .lastDay = 12,
        .quotaUse = 0.25,
        .tags = {u"gold"_s, u"ostsee"_s},
        .credentialExpires = at + Seconds(3600)};
    DestinationStatus destination{.id = DestinationId(u"99999999-2222-4333-8444-555555555555"_s),
        .name = u"Parent"_s,
        .kind = TargetKind::Kafka,
        .state = DestinationState::Retrying,
        .lastAccepted = at - Seconds(30),
        .lastError = error,
        .lastErrorAt = at - Seconds(10),
        .waitingBatches = 2,
        .waitingRecords = 30,
        .waitingBytes = 400};
    EngineStatus status;
    status.asOf = at;
    status.collecting = true;
    status.tenants = {tenant};
    status.destinations = {destination};
    status.outbox = {.batches = 2, .records = 30, .bytes = 400, .oldest = Seconds(17)};
    status.outboxLimit = 2'000'000'000;
    status.quarantined = 6;
    status.recordsPerMinute = 12.5;
    status.activity = 44;
    status.rebuilt = error;
    status.arrival = ArrivalStatus{.accepted = 1200, .arrived = 1199, .until = status.asOf, .asked = status.asOf};
    return status;
}

} // namespace tributary::test
