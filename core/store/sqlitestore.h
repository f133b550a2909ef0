// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "store/database.h"
#include "store/seenindex.h"
#include "store/store.h"

#include <atomic>
#include <functional>

namespace tributary {

struct StoreOptions {
    QString directory; ///< of the profile; made where it is missing
    int laneThreads = 1; ///< 0 runs SQL within the call, for tests in virtual time
    bool readOnly = false; ///< for looking at a profile that another process may be writing; writing is Storage, code ReadOnly
    bool holdsLock = false; ///< the caller has the profile's lock: damage that shows in mid-run is mended at once
    std::function<Instant()> now = {}; ///< for the activity log and for mending damage; empty = the machine's clock
    QByteArray vfs = {}; ///< SQLite file layer; empty = the platform's. Tests put one below that fails
};

/// A profile in one SQLite file, "tributary.db", readable by its owner only.
///
/// Durability: write-ahead log with synchronous=NORMAL. A call that came back with success survives a killed process. A power
/// cut may take the last transactions back, each as a whole and the newest first, so that blobs, batches and keys never
/// disagree: what is taken back is fetched again.
///
/// Threads: created, called and destroyed on one thread; SQL runs on a lane of its own, in the order of the calls. open()
/// blocks and belongs before the event loop. Destruction waits for the lane; the calls have come back by then (join the scope
/// first). Any number of processes may read and configure beside the collector.
///
/// Damage is looked for when a profile is opened, and noticed when reading or writing meets it. Then the damaged file is kept
/// aside, a new one is rebuilt from what can be read (see rebuild.h), and the call that met it goes on. At opening that needs
/// the profile's lock, which is taken for it; in mid-run it is done by the process that holds the lock. What was lost is in the
/// setting "rebuilt"; records that cannot be read are fetched again, and some of those may be sent twice.
///
/// Error codes: DiskFull, ReadOnly, Corrupt, Busy, IoError, CannotOpen, SchemaNewer, SchemaOlder, NotAProfile, NameTaken
/// (Usage).
class SqliteStore final : public Store {
public:
    /// NotFound where a read-only profile does not exist. A file that is no profile is left as it is.
    static Result<std::unique_ptr<SqliteStore>> open(const StoreOptions &options);
    ~SqliteStore() override;

    Task<Result<std::vector<Tenant>>> tenants() override;
    Task<Result<void>> saveTenant(Tenant tenant) override;
    Task<Result<void>> removeTenant(TenantId id) override;
    Task<Result<std::vector<Destination>>> destinations() override;
    Task<Result<void>> saveDestination(Destination destination) override;
    Task<Result<void>> removeDestination(DestinationId id) override;
    Task<Result<std::vector<DestinationStatus>>> destinationStates() override;
    Task<Result<void>> setDestinationState(DestinationStatus status) override;
    Task<Result<QString>> setting(QString name) override;
    Task<Result<void>> setSetting(QString name, QString value) override;
    Task<Result<std::map<QString, QString>>> settings(QString prefix) override;

    Task<Result<std::vector<SelectionScope>>> selections(std::optional<TenantId> tenant) override;
    Task<Result<Selection>> selectionFor(StreamKey stream) override;
    Task<Result<void>> saveSelection(SelectionScope scope) override;
    Task<Result<void>> clearSelection(TenantId tenant, std::optional<Stream> stream) override;

    Task<Result<std::optional<Rebuilt>>> rebuilt() override;

    Task<Result<StreamProgress>> progress(StreamKey stream) override;
    Task<Result<void>> addListedWindow(StreamKey stream, ListedWindow listed) override;
    Task<Result<void>> forgetCoverageAfter(StreamKey stream, Instant complete, Instant settled) override;
    Task<Result<void>> addLoss(Loss loss, BlobDone blob) override;
    Task<Result<std::vector<Loss>>> losses(std::optional<TenantId> tenant) override;
    Task<Result<void>> noteStart(StreamKey stream, Instant at) override;
    Task<Result<void>> noteSweep(StreamKey stream, Instant at) override;
    Task<Result<void>> setState(StreamKey stream, StreamState state, std::optional<Error> error, Instant at) override;
    Task<Result<void>> addListed(StreamKey stream, quint64 blobs) override;
    Task<Result<std::vector<bool>>> doneBlobs(StreamKey stream, std::vector<ContentId> blobs) override;

    /// The first claim of a tenant reads its keys; later ones come back at once, without leaving the thread.
    Task<Result<std::vector<bool>>> claim(TenantId tenant, std::vector<RecordKey> keys) override;
    void release(TenantId tenant, const std::vector<RecordKey> &keys) override;
    Task<Result<void>> commit(Commit commit) override;

    Task<Result<std::vector<PendingBatch>>> pending(DestinationId destination, qint64 after, int limit) override;
    Task<Result<QByteArray>> body(qint64 batch) override;
    Task<Result<void>> settle(Delivery delivery) override;
    Task<Result<OutboxLevel>> outbox(Instant now) override;
    Task<Result<void>> trimArchive(Instant olderThan, qint64 maxBytes, Instant forgetKeysBefore) override;
    Task<Result<std::vector<StoredBatch>>> batches(RecordQuery query) override;

    Task<Result<std::vector<QuarantineEntry>>> quarantine(std::optional<TenantId> tenant, bool withBytes) override;
    Task<Result<void>> requeue(std::vector<qint64> entries, Commit commit) override;

    Task<Result<void>> addActivity(std::vector<ActivityEntry> entries) override;
    Task<Result<std::vector<ActivityEntry>>> activity(ActivityQuery query) override;

    Task<Result<StreamCounts>> counts(StreamKey stream) override;
    Task<Result<std::vector<HourCount>>> hours(Instant from) override;
    Task<Result<std::vector<DeliveryHour>>> deliveryHours(DestinationId destination, Instant from) override;
    Task<Result<std::vector<SentBatch>>> sentBatches(DestinationId destination, Instant from) override;

private:
    SqliteStore(std::unique_ptr<Database> database, StoreOptions options);

    static Result<std::unique_ptr<Database>> openSound(const StoreOptions &options);
    static Result<void> rebuildUnderLock(const StoreOptions &options);
    [[nodiscard]] bool heal();
    [[nodiscard]] Result<void> ensureOpen();

    /// Runs SQL on the lane. Where it meets damage, the database is rebuilt and it runs once more.
    template <typename F, typename R = std::invoke_result_t<F>>
    Task<R> onLane(F job)
    {
        auto attempt = [this, job = std::move(job)]() mutable -> R {
            const auto open = ensureOpen();
            if (!open)
                return fail(open.error());
            R result = job();
            if (!result && result.error().code == QLatin1StringView("Corrupt") && heal())
                result = job();
            return result;
        };
        auto result = co_await m_lane.run(std::move(attempt));
        if (m_healed.exchange(false))
            m_seen = {}; // keys of records that are collected again are gone from the database
        co_return result;
    }

    [[nodiscard]] Instant now() const { return m_options.now ? m_options.now() : SystemClock().now(); }
    Task<Result<void>> load(TenantId tenant);
    Task<Result<void>> readAllKeys(TenantId tenant);
    Task<Result<void>> shrink();

    StoreOptions m_options;
    std::unique_ptr<Database> m_database; ///< touched by the lane only
    int m_rebuilds = 0; ///< by the lane only
    std::atomic<bool> m_healed = false;
    SeenIndex m_seen; ///< touched by the calling thread only
    std::unordered_map<TenantId, Completion<Result<void>>> m_loading;
    Lane m_lane; ///< last: ends before what it works on
};

} // namespace tributary
