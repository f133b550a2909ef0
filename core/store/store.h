// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/activity.h"
#include "model/batch.h"
#include "model/destination.h"
#include "model/selection.h"
#include "model/status.h"
#include "model/window.h"
#include "store/values.h"

#include <map>
#include <optional>
#include <vector>

namespace tributary {

/// The durable memory of a profile. SQLite stands behind it today; the interface is narrow enough for a shared server database:
/// every call is one statement of intent, one transaction, no handle escapes. Errors are Storage unless said otherwise.
/// Called from the engine thread; calls keep their order. After a call came back with success its effect survives a killed
/// process. Questions about a tenant that is not saved get the empty answer; what would write for it is NotFound.
///
/// How the counts relate, per stream and at every moment: records = delivered + outbox + quarantined + filtered. Filtered are
/// the records that the operator's selection dropped, whether the archive has them or not. A record that one destination
/// refused has left the outbox share of its batch, and counts once however many refuse it. Quarantine entries that are no
/// record (isRecord = false: a blob, a damaged piece) are kept and listed, but stand in none of these counts. The hours add up
/// to the same: `collected` to records, `accepted` to delivered, `filtered` to filtered; all in the hour in which the record
/// was stored. Batches for the archive alone stand in none of these counts; they take part in its retention.
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
    /// Batches waiting for it alone: those that another destination took are delivered; the others go to the oldest destination
    /// that is left, or wait for the next one.
    virtual Task<Result<void>> removeDestination(DestinationId id) = 0;
    /// State, last acceptance and what waits, of every destination in the order of destinations().
    virtual Task<Result<std::vector<DestinationStatus>>> destinationStates() = 0;
    virtual Task<Result<void>> setDestinationState(DestinationStatus status) = 0; ///< state and error; the rest is counted
    virtual Task<Result<QString>> setting(QString name) = 0; ///< empty where not set
    virtual Task<Result<void>> setSetting(QString name, QString value) = 0; ///< an empty value: it is not set any more
    virtual Task<Result<std::map<QString, QString>>> settings(QString prefix) = 0; ///< all whose name begins with it

    // --- selection. What is off is not kept.
    virtual Task<Result<std::vector<SelectionScope>>> selections(std::optional<TenantId> tenant) = 0;
    /// The stream's own, else the tenant's, else off. Configuration where it is damaged.
    virtual Task<Result<Selection>> selectionFor(StreamKey stream) = 0;
    virtual Task<Result<void>> saveSelection(SelectionScope scope) = 0; ///< takes the place of what the scope had
    virtual Task<Result<void>> clearSelection(TenantId tenant, std::optional<Stream> stream) = 0; ///< of exactly this scope

    virtual Task<Result<std::optional<Rebuilt>>> rebuilt() = 0;

    // --- coverage
    virtual Task<Result<StreamProgress>> progress(StreamKey stream) = 0;
    virtual Task<Result<void>> addListedWindow(StreamKey stream, ListedWindow listed) = 0;
    /// What was claimed beyond these instants, complete and settled, is not claimed any more: our clock was ahead.
    virtual Task<Result<void>> forgetCoverageAfter(StreamKey stream, Instant complete, Instant settled) = 0;
    virtual Task<Result<void>> addLoss(
        Loss loss, BlobDone blob) = 0; ///< the blob counts as done; once per blob, and not if it is done already
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
    virtual Task<Result<void>> commit(Commit commit) = 0; ///< a blob that is done already is not counted again

    // --- outbox and archive
    /// Oldest first, behind row `after`.
    virtual Task<Result<std::vector<PendingBatch>>> pending(DestinationId destination, qint64 after, int limit) = 0;
    virtual Task<Result<QByteArray>> body(qint64 batch) = 0; ///< gzip, as stored
    /// Takes the batch from this destination's outbox. NotFound where it does not wait there (settled before, or the
    /// destination was removed); Bug, and nothing done, unless accepted and refused records together are those of the batch.
    virtual Task<Result<void>> settle(Delivery delivery) = 0;
    virtual Task<Result<OutboxLevel>> outbox(Instant now) = 0;
    /// Deletes delivered batches, oldest first: those stored before `olderThan`, and what exceeds `maxBytes`. Keys and done
    /// blobs stay until `forgetKeysBefore`, which lies behind the reach of the services (7 days), or records would be collected
    /// twice.
    virtual Task<Result<void>> trimArchive(Instant olderThan, qint64 maxBytes, Instant forgetKeysBefore) = 0;
    virtual Task<Result<std::vector<StoredBatch>>> batches(
        RecordQuery query) = 0; ///< each record once: BatchRole::Changed is left out

    // --- quarantine
    virtual Task<Result<std::vector<QuarantineEntry>>> quarantine(std::optional<TenantId> tenant, bool withBytes) = 0;
    virtual Task<Result<void>> requeue(
        std::vector<qint64> entries, Commit commit) = 0; ///< removes the entries and stores the batches, in one transaction

    // --- activity log. Configuration that is saved or removed writes its own lines, in the same transaction.
    virtual Task<Result<void>> addActivity(std::vector<ActivityEntry> entries) = 0;
    virtual Task<Result<std::vector<ActivityEntry>>> activity(ActivityQuery query) = 0;

    // --- figures
    virtual Task<Result<StreamCounts>> counts(StreamKey stream) = 0;
    virtual Task<Result<std::vector<HourCount>>> hours(Instant from) = 0;
    /// In order of time, from the first hour on in which something was meant for the destination.
    virtual Task<Result<std::vector<DeliveryHour>>> deliveryHours(DestinationId destination, Instant from) = 0;
    /// Those stored from the hour of `from` on that do not wait for the destination (any more), and are still here.
    virtual Task<Result<std::vector<SentBatch>>> sentBatches(DestinationId destination, Instant from) = 0;
};

} // namespace tributary
