// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/settings.h"
#include "model/status.h"
#include "pipeline/activitywatch.h"
#include "pipeline/streamwriter.h"
#include "store/store.h"

#include <map>
#include <set>

namespace tributary {

/// The state that an open error puts a stream into.
[[nodiscard]] StreamState stateFor(ErrorKind kind);

/// What a stream shows: its stored state, refined by how old its last listing is. Pure.
[[nodiscard]] StreamStatus streamStatus(Stream stream, const StreamProgress &progress, const StreamCounts &counts, Instant now,
    const CollectorSettings &settings, std::optional<Instant> since = {});

/// Keeps what the window and `status` show up to date without asking the store for everything each time: states and rates
/// live here, counters are read again for streams that changed. States are saved to the store, so that another process sees
/// them and a restart knows them. Engine thread.
class StatusBoard {
public:
    StatusBoard(Store &store, Clock &clock, CollectorSettings settings);

    void setSettings(const CollectorSettings &settings) { m_settings = settings; }

    /// Reads tenants, destinations, progress and counters. Call again when tenants or destinations changed.
    Task<Result<void>> load();

    // --- told by the collector and the forwarder
    void noteListed(const StreamKey &key, quint64 blobs);
    void noteListedTo(const StreamKey &key, Instant end);
    void noteCoverage(const StreamKey &key, const StreamProgress &progress);
    void noteStored(const StoredEvent &event);
    /// Records or content that went another way than to the sinks; shown until the next of its kind.
    void noteRemark(const StreamKey &key, std::optional<Error> error);
    void noteTrouble(const StreamKey &key, StreamState state, const Error &error);
    void noteState(const StreamKey &key, StreamState state);
    void noteSuccess(const StreamKey &key);
    /// Trouble that is being waited out, and its end: what stood there before stands there again.
    void noteTransient(const StreamKey &key, const Error &error);
    void noteRecovered(const StreamKey &key);
    /// This computer's clock is ahead of the service's by so much, or behind.
    void noteClock(const TenantId &tenant, Milliseconds ahead);
    void noteQuota(const TenantId &tenant, double use);
    void noteDelivery(const StreamKey &key);
    void noteDestination(const DestinationStatus &status);
    void setCollecting(bool on);
    [[nodiscard]] QString tenantName(const TenantId &tenant) const; ///< empty where it is not known
    /// A line for the activity log; stored with the next snapshot, if the log is kept.
    void noteActivity(ActivityEntry entry);
    /// From now on what happens goes to the activity log: for who collects, not for who only looks.
    void keepLog() { m_keepsLog = true; }
    void setTrouble(std::optional<Error> error);

    /// Counters of changed streams are read again, unsaved states are written. Tenants nothing was told about are worked out
    /// again once in agesEvery: until then their lag is that of the last time.
    Task<EngineStatus> snapshot();

    /// Grows with whatever is told: as long as it stands still, only the passing of time changes a snapshot.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    static constexpr Milliseconds agesEvery = std::chrono::seconds(5);

    /// Sum over all streams, as of the last snapshot.
    [[nodiscard]] StreamCounts totals() const;

private:
    struct Line {
        StreamProgress progress;
        StreamCounts counts;
        bool countsStale = false;
        bool unsaved = false;
        quint64 newlyListed = 0;
        std::optional<std::pair<StreamState, std::optional<Error>>> calm; ///< what a transient trouble hides
    };
    struct TenantLine {
        Tenant tenant;
        std::map<Stream, Line> streams;
        std::map<qint64, quint32> perMinute; ///< minute since the epoch -> records
        quint64 lastDay = 0;
        double quotaUse = 0;
        Milliseconds clockAhead{0};
        std::optional<TenantStatus> shown; ///< as last worked out; none once something changed
    };

    static constexpr int minutesShown = 60;
    [[nodiscard]] static bool isDue(std::optional<Instant> &last, Instant now);
    [[nodiscard]] static qint64 minuteOf(Instant instant);
    [[nodiscard]] TenantLine *tenantLine(const TenantId &id);
    [[nodiscard]] Line *line(const StreamKey &key);
    Line *changing(const StreamKey &key);
    TenantLine *changing(const TenantId &id);
    [[nodiscard]] QList<TenantStatus> tenantStatuses(Instant now, QList<TenantStatus> &fresh);
    Task<> refresh(StreamKey key);
    Task<Result<void>> loadDestinations();
    Task<> saveDestinations();
    Task<> saveActivity(EngineStatus status);
    [[nodiscard]] double recordsPerMinute(Instant now) const;
    Task<> countWaiting();
    Task<> readArrival(Instant now);
    Task<> loadHours();
    [[nodiscard]] std::optional<Error> keychainTrouble() const;
    [[nodiscard]] TenantStatus tenantStatus(const TenantLine &tenant, Instant now) const;

    Store &m_store;
    Clock &m_clock;
    CollectorSettings m_settings;
    std::vector<TenantLine> m_tenants;
    std::map<TenantId, size_t> m_places; ///< of the tenants in it
    quint64 m_revision = 0;
    std::optional<ArrivalStatus> m_arrival;
    std::optional<Instant> m_arrivalRead;
    std::optional<Instant> m_aged; ///< when all tenants were worked out last
    QList<DestinationStatus> m_destinations;
    std::set<DestinationId> m_unsavedDestinations;
    std::set<StreamKey> m_changed;
    ActivityWatch m_watch;
    std::vector<ActivityEntry> m_activity; ///< not stored yet
    qint64 m_activityChanges = 0;
    bool m_keepsLog = false;
    bool m_collecting = false;
    std::optional<Error> m_trouble;
};

} // namespace tributary
