// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/faultplan.h"
#include "simulator/recordsource.h"

#include <array>
#include <vector>

namespace tributary::simulation {

/// One content item. Its records are [first, first + count) of its feed, plus the last record of the blob before it where
/// `repeatsLast` is set.
struct Blob {
    Instant created; ///< contentCreated
    Instant listable; ///< when listings begin to show it; later than `created` for late ones
    quint64 first = 0;
    quint32 count = 0;
    quint32 home = 0; ///< index of the blob whose records these are: itself, or the one it is a copy of
    int refusal = 0; ///< the status it answers for ever: 400 (AF20051), 404, 410; 0 = none
    bool isForeign = false; ///< listed with a contentUri on another host
    bool repeatsLast = false;
    bool hasMark = false; ///< begins with a byte order mark
    bool isVoid = false; ///< not even brackets
    qsizetype padding = 0; ///< bytes more in each record
};

/// What happened to one feed of one tenant.
struct FeedState {
    std::vector<Blob> blobs; ///< by contentCreated
    quint64 records = 0; ///< the index of the next record
    quint64 liveBlobs = 0; ///< made since the start
    quint64 empties = 0; ///< blobs without records
    bool isEnabled = false;
    bool wasEnabled = false;
    std::optional<Milliseconds> lastStart; ///< steady time of the last start call
    std::vector<std::pair<Instant, Instant>> stopped; ///< content of these times was never made available
};

/// Which blobs there are: the backlog of the last seven days, made at the start, and the live ones, made as time goes by.
class Catalogue {
public:
    Catalogue(const SimulatorOptions &options, const FaultPlan &faults, const RecordSource &source, Instant start);

    /// Makes the live blobs that are due.
    void advance(Instant now);

    [[nodiscard]] FeedState &feed(int tenant, int feed) { return m_feeds[size_t(tenant)][size_t(feed)]; }
    [[nodiscard]] const FeedState &feed(int tenant, int feed) const { return m_feeds[size_t(tenant)][size_t(feed)]; }
    [[nodiscard]] int tenants() const { return int(m_feeds.size()); }

    /// Can be had by a client now: listable, and not made while the subscription was stopped.
    [[nodiscard]] static bool isListable(const FeedState &feed, const Blob &blob, Instant now);

    /// True for records that ingestion is to refuse.
    [[nodiscard]] bool isPoison(const RecordPlace &place) const;

    /// True where a fault strikes every N-th record and this is one.
    [[nodiscard]] bool strikes(Fault fault, const RecordPlace &place) const;

    /// Records nobody can forward as they are: no UTF-8, or nested deeper than ingestion takes.
    [[nodiscard]] bool isDamaged(const RecordPlace &place) const;

    /// How many of the records [first, first + count) are.
    [[nodiscard]] quint64 damagedIn(int tenant, int feed, quint64 first, quint64 count) const;

private:
    void makeBacklog(int tenant, int feed, quint64 records);
    void makeGraphBacklog(int tenant, int feed, quint64 records);
    void appendOfGraph(int tenant, int feed, Instant created, bool mayBeLate);
    void makeLive(int tenant, int feed, Instant now);
    void append(int tenant, int feed, Blob blob);
    void appendEmpty(int tenant, int feed, const Blob &before);
    [[nodiscard]] quint64 backlogOf(int tenant, int feed) const;
    [[nodiscard]] Instant backlogTime(quint64 blob, quint64 blobs, quint64 noise) const;
    [[nodiscard]] quint32 typicalCount(quint64 tenantBacklog) const;

    const SimulatorOptions &m_options;
    const FaultPlan &m_faults;
    const RecordSource &m_source;
    Instant m_start;
    std::vector<std::array<FeedState, feedCount>> m_feeds;
    std::vector<std::array<quint64, feedCount>> m_backlog;
};

} // namespace tributary::simulation
