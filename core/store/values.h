// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/batch.h"
#include "model/status.h"
#include "model/window.h"

#include <optional>
#include <vector>

namespace tributary {

/// What the store knows of a stream beside its counters.
struct StreamProgress {
    WindowSet complete; ///< listed to the last page and every blob done
    WindowSet settled; ///< the part of it that was listed again behind the lateness horizon
    std::optional<Instant> listedTo; ///< end of the last complete listing that reached "now"
    std::optional<Instant> lastSweep; ///< when all seven days were last listed again
    std::optional<Instant> startAttempted; ///< last subscription start; the next one waits 15 minutes
    std::optional<Instant> firstContent; ///< arrival of the first blob; nothing = still waiting
    StreamState state = StreamState::Idle;
    std::optional<Error> lastError;
    std::optional<Instant> lastErrorAt;
};

/// One transaction of collecting: batches, the blobs they complete, what went to quarantine. All of it or nothing.
struct Commit {
    StreamKey stream;
    std::vector<Batch> batches;
    std::vector<BlobDone> blobs;
    std::vector<QuarantineEntry> quarantined;
    std::vector<RecordKey> quarantinedKeys; ///< identities of quarantined records, so that they are not collected again
    std::vector<RecordKey> filteredKeys; ///< of records that the selection dropped: seen, counted, not for the sinks
    quint64 duplicates = 0;
    Instant at;
};

/// What is known of the last time the database was damaged and built anew.
struct Rebuilt {
    Instant at;
    QString kept; ///< name of the damaged file, beside the database
    QStringList damaged; ///< tables of which something could not be read
    quint64 lostBatches = 0; ///< waited for a destination and could not be read
    quint64 blobsAgain = 0; ///< fetched again for that
    quint64 blobsLost = 0; ///< too old to be fetched again: recorded as lost coverage
    bool logDamaged = false; ///< the newest transactions were taken back
};

/// A listing that ended. `settledTo` is the instant up to which it was behind the lateness horizon.
struct ListedWindow {
    Window window;
    Instant settledTo;
    bool reachedNow = false;
};

/// When a stream was not collected, though it was before and after.
struct StreamHoles {
    StreamKey stream;
    std::vector<Window> holes; ///< in order
};

/// A batch that waits for one destination.
struct PendingBatch {
    qint64 row = 0;
    BatchId id;
    StreamKey stream;
    int records = 0;
    qint64 bytes = 0; ///< before gzip
    qint64 packedBytes = 0;
    Instant created;
};

/// What delivering a batch came to: rows accepted, and rows the sink refused for good.
struct Delivery {
    DestinationId destination;
    qint64 batch = 0;
    int accepted = 0;
    std::vector<QuarantineEntry> refused;
    Instant at;
};

/// Selects stored records, newest first or oldest first.
struct RecordQuery {
    std::optional<TenantId> tenant;
    std::optional<Stream> stream;
    std::optional<Instant> from; ///< by arrival in the store
    std::optional<Instant> to;
    bool newestFirst = true;
    qint64 beforeBatch = 0; ///< continue behind this batch row (exclusive) in the direction of the query; 0 = from the end
    int batchLimit = 16;
};

/// A stored batch with its body.
struct StoredBatch {
    qint64 row = 0;
    BatchId id;
    StreamKey stream;
    Instant created;
    int records = 0;
    bool delivered = false; ///< in the archive
    QByteArray gzip;
};

/// What became of the records of an hour, as far as one destination is concerned: all that the profile collected in it, and
/// what of that this destination took.
struct DeliveryHour {
    Instant hour;
    quint64 collected = 0; ///< by the profile
    quint64 filtered = 0; ///< of them, dropped by the selection
    quint64 quarantined = 0; ///< of them, in quarantine now
    quint64 waiting = 0; ///< for this destination, now
    quint64 accepted = 0; ///< by this destination
    bool isFirst = false; ///< nothing was meant for it before this hour, and not all of it may have been
};

/// A batch that a destination took.
struct SentBatch {
    BatchId id;
    Instant stored;
    quint64 records = 0; ///< without those a sink refused
};

/// Records per hour of one stream, for proof and history.
struct HourCount {
    StreamKey stream;
    Instant hour;
    quint64 collected = 0;
    quint64 accepted = 0;
    quint64 filtered = 0; ///< of the collected ones, dropped by the selection
};

} // namespace tributary
