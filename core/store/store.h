// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/batch.h"
#include "model/status.h"
#include "model/tenant.h"
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
    quint64 duplicates = 0;
    Instant at;
};

/// A listing that ended. `settledTo` is the instant up to which it was behind the lateness horizon.
struct ListedWindow {
    Window window;
    Instant settledTo;
    bool reachedNow = false;
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

/// Records per hour of one stream, for proof and history.
struct HourCount {
    StreamKey stream;
    Instant hour;
    quint64 collected = 0;
    quint64 accepted = 0;
};

/// The durable memory of a profile. SQLite stands behind it today; the interface is narrow enough for a shared server database:
/// every call is one statement of intent, one transaction, no handle escapes. Errors are Storage unless said otherwise.
/// Called from the engine thread; calls keep their order. After a call came back with success its effect survives a killed
/// process.
class Store {
public:
    virtual ~Store() = default;

    // --- configuration. Names are unique: Usage otherwise. Unknown ids: NotFound.
    virtual Task<Result<std::vector<Tenant>>> tenants() = 0;
    virtual Task<Result<void>> saveTenant(Tenant tenant) = 0; ///< inserts or replaces by id
    virtual Task<Result<void>> removeTenant(TenantId id) = 0; ///< with its coverage, outbox, archive, counters and quarantine
    virtual Task<Result<std::vector<Destination>>> destinations() = 0;
    virtual Task<Result<void>> saveDestination(
        Destination destination) = 0; ///< batches without a destination are assigned to the first one
    virtual Task<Result<void>> removeDestination(DestinationId id) = 0; ///< batches waiting only for it wait for none again
    virtual Task<Result<QString>> setting(QString name) = 0; ///< empty where not set
    virtual Task<Result<void>> setSetting(QString name, QString value) = 0;

    // --- coverage
    virtual Task<Result<StreamProgress>> progress(StreamKey stream) = 0;
    virtual Task<Result<void>> addListedWindow(StreamKey stream, ListedWindow listed) = 0;
    virtual Task<Result<void>> addLoss(
        Loss loss, BlobDone blob) = 0; ///< the blob counts as done; a loss is recorded once per blob
    virtual Task<Result<std::vector<Loss>>> losses(std::optional<TenantId> tenant) = 0;
    virtual Task<Result<void>> noteStart(StreamKey stream, Instant at) = 0;
    virtual Task<Result<void>> noteSweep(StreamKey stream, Instant at) = 0;
    virtual Task<Result<void>> setState(StreamKey stream, StreamState state, std::optional<Error> error, Instant at) = 0;
    virtual Task<Result<void>> addListed(StreamKey stream, quint64 blobs) = 0; ///< counts blobs seen for the first time

    /// For each item whether it is done already; in the order of the question.
    virtual Task<Result<std::vector<bool>>> doneBlobs(StreamKey stream, std::vector<ContentId> blobs) = 0;

    // --- records
    /// Claims record keys of a tenant before they are encoded: true = new and now claimed by this caller, false = stored or
    /// claimed before. A key occurring twice in one call is new once. Claims live in memory until commit() makes them durable
    /// or release() gives them back (a failed commit, a stop).
    virtual Task<Result<std::vector<bool>>> claim(TenantId tenant, std::vector<RecordKey> keys) = 0;
    virtual void release(TenantId tenant, const std::vector<RecordKey> &keys) = 0;
    virtual Task<Result<void>> commit(Commit commit) = 0;

    // --- outbox and archive
    /// Oldest first, behind row `after`.
    virtual Task<Result<std::vector<PendingBatch>>> pending(DestinationId destination, qint64 after, int limit) = 0;
    virtual Task<Result<QByteArray>> body(qint64 batch) = 0; ///< gzip, as stored
    virtual Task<Result<void>> settle(Delivery delivery) = 0; ///< takes the batch from this destination's outbox
    virtual Task<Result<OutboxLevel>> outbox(Instant now) = 0;
    virtual Task<Result<void>> trimArchive(Instant olderThan, qint64 maxBytes, Instant forgetKeysBefore) = 0;
    virtual Task<Result<std::vector<StoredBatch>>> batches(RecordQuery query) = 0;

    // --- quarantine
    virtual Task<Result<std::vector<QuarantineEntry>>> quarantine(std::optional<TenantId> tenant, bool withBytes) = 0;
    virtual Task<Result<void>> requeue(
        std::vector<qint64> entries, Commit commit) = 0; ///< removes the entries and stores the batches, in one transaction

    // --- figures
    virtual Task<Result<StreamCounts>> counts(StreamKey stream) = 0;
    virtual Task<Result<std::vector<HourCount>>> hours(Instant from) = 0;
};

} // namespace tributary
