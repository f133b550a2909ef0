// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/destination.h"
#include "model/window.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

#include <vector>

namespace tributary {

/// State of a stream, worst of what is true. Names as in `status --json` via streamStateName().
enum class StreamState {
    Off, ///< not chosen
    Idle, ///< chosen, nothing collected by this profile yet
    Waiting, ///< subscribed, the first content is not there yet; no alarm before 12 h
    Working, ///< listed to now, nothing open
    Behind, ///< lag above three poll intervals
    Throttled, ///< slowed down by the service
    Retrying, ///< the service or the network has a problem; tried again
    NeedsOperator, ///< a person must act: credential, permission, licence, configuration
    Paused, ///< by the person, or because nothing can be stored: the outbox or the disk is full, the store is damaged
    Parked, ///< not to be had in this tenant: licence, permission, cloud; asked again once a day. See model/parking.h
};

[[nodiscard]] QString streamStateName(StreamState state);

/// Counts since the profile was made. records = delivered + outbox + quarantined + filtered.
struct StreamCounts {
    quint64 listed = 0; ///< blobs seen in listings, each once
    quint64 fetched = 0; ///< blobs fetched and stored
    quint64 records = 0; ///< distinct records collected: stored in a batch, quarantined or dropped by the selection
    quint64 duplicates = 0; ///< records skipped because their key was stored before
    quint64 filtered = 0; ///< records dropped by the operator's selection; the archive may have them
    quint64 quarantined = 0; ///< records in quarantine now
    quint64 outbox = 0; ///< records stored and not yet accepted by every destination
    quint64 delivered = 0; ///< records accepted (2xx) by the destinations, counted once
    quint64 lostBlobs = 0; ///< blobs expired or refused: lost coverage

    StreamCounts &operator+=(const StreamCounts &other);
    bool operator==(const StreamCounts &) const = default;
};

struct StreamStatus {
    Stream stream = Stream::AuditGeneral;
    StreamState state = StreamState::Idle;
    std::optional<Seconds> lag; ///< now - end of the last complete listing
    StreamCounts counts;
    std::optional<Error> lastError; ///< open trouble; cleared by the next success
    std::optional<Instant> lastErrorAt;
    int gaps = 0; ///< fillable gaps inside the service's reach
    std::optional<Instant> gapsUntil; ///< when the oldest of them begins to leave that reach
    bool operator==(const StreamStatus &) const = default;
};

struct TenantStatus {
    TenantId id;
    QString name;
    QString domain;
    QString cloud;
    QList<StreamStatus> streams; ///< in the order of allStreams()
    std::vector<quint32> perMinute; ///< records collected in each of the last 60 minutes, oldest first
    quint64 lastDay = 0; ///< records collected in the last 24 h
    double quotaUse = 0; ///< share of the requests/min allowance used in the last minute, 0..1
    QStringList tags = {};
    std::optional<Instant> credentialExpires; ///< where it is known
    bool operator==(const TenantStatus &) const = default;
};

struct OutboxLevel {
    quint64 batches = 0;
    quint64 records = 0;
    quint64 bytes = 0; ///< as stored (compressed)
    std::optional<Seconds> oldest; ///< age of the oldest waiting batch
    bool operator==(const OutboxLevel &) const = default;
};

/// The values are stored; append only.
enum class DestinationState {
    Idle = 0,
    Sending = 1,
    Holding = 2, ///< a role propagates
    Retrying = 3, ///< the service, the network or the disk has a problem; tried again
    NeedsOperator = 4,
    Paused = 5, ///< by a person
};

/// As in `status --json`.
[[nodiscard]] QString destinationStateName(DestinationState state);

struct DestinationStatus {
    DestinationId id;
    QString name;
    TargetKind kind = TargetKind::LogsIngestion;
    DestinationState state = DestinationState::Idle;
    std::optional<Instant> lastAccepted;
    std::optional<Error> lastError; ///< open trouble; cleared by the next acceptance
    std::optional<Instant> lastErrorAt;
    quint64 waitingBatches = 0; ///< for this destination, whatever the others took
    quint64 waitingRecords = 0;
    quint64 waitingBytes = 0; ///< as stored (compressed)
    bool operator==(const DestinationStatus &) const = default;
};

/// What the workspaces said of the hours of the last day they were asked about; as of then.
struct ArrivalStatus {
    quint64 accepted = 0; ///< records accepted in those hours, by every workspace that was asked
    quint64 arrived = 0; ///< of those found there
    Instant until; ///< end of the newest of those hours
    Instant asked; ///< last time
    bool operator==(const ArrivalStatus &) const = default;
};

/// Everything the window and `status` show, as one value.
struct EngineStatus {
    Instant asOf;
    bool collecting = false;
    QList<TenantStatus> tenants;
    QList<DestinationStatus> destinations;
    OutboxLevel outbox;
    quint64 outboxLimit = 0; ///< bytes above which fetching pauses; 0 = not known
    quint64 quarantined = 0; ///< entries in quarantine now
    double recordsPerMinute = 0; ///< collected, all tenants
    std::optional<Error> trouble; ///< of the whole program: keychain, disk, offline
    qint64 activity = 0; ///< last row of the activity log that this engine wrote
    std::optional<ArrivalStatus> arrival; ///< where a workspace was asked
    std::optional<Error> rebuilt; ///< the database was damaged once and built anew; for a day it is trouble as well
    bool operator==(const EngineStatus &) const = default;
};

/// A time range lost for good inside the coverage, with its reason.
struct Loss {
    StreamKey stream;
    Window window;
    QString code;
    QString reason;
    ContentId content;
    Instant noticed;
    bool operator==(const Loss &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::EngineStatus)
