// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnstore.h"
#include "columns/networks.h"

#include <map>
#include <span>

namespace tributary {

/// What records are counted by. Addresses are counted by their network: see networkOf().
enum class Facet : quint8 { Tenant, Operation, Result, Workload, UserType, ClientIp, RecordType, User, Stream };
constexpr size_t facetCount = 9;

/// One value of a facet. Which member says it depends on the facet: the outcome, user type and record type are numbers.
struct FacetValue {
    QString text; ///< tenant id, name of the stream, or the text as it stands in the record
    int number = -1;
    quint64 count = 0;

    bool operator==(const FacetValue &) const = default;
};

struct FacetCounts {
    std::vector<FacetValue> values; ///< the most frequent first, at most EventCounts::mostValues; empty texts are left out
    quint64 distinct = 0;
};

/// How many records there are over time, by outcome.
struct TimeHistogram {
    Instant start;
    Milliseconds width{0}; ///< of a bucket
    std::vector<std::array<quint32, 4>> buckets; ///< by Outcome
    quint64 outside = 0; ///< with times that cannot be right: over a day after their arrival, or a year before

    [[nodiscard]] Instant end() const { return start + width * qint64(buckets.size()); }
    static constexpr int mostBuckets = 96;
};

struct EventSummary {
    std::array<FacetCounts, facetCount> facets;
    TimeHistogram histogram;
    std::array<quint64, 4> outcomes{}; ///< by Outcome
};

/// Counts records as they are found. One thread.
class EventCounts {
public:
    explicit EventCounts(const ColumnStore &store)
        : m_store(store)
        , m_networks(store.pool(TextColumn::ClientIp))
    {
    }

    Q_DISABLE_COPY_MOVE(EventCounts)

    void add(const ColumnChunk &chunk, std::span<const quint32> indexes);
    [[nodiscard]] EventSummary summary() const;

    static constexpr size_t mostValues = 500;

private:
    using Outcomes = std::array<quint32, 4>;

    void addTime(qint64 time, qint64 arrived, quint8 outcome);
    void coarsen();
    [[nodiscard]] TimeHistogram histogram() const;
    [[nodiscard]] FacetCounts facet(Facet facet) const;
    [[nodiscard]] FacetCounts networkFacet() const;

    const ColumnStore &m_store;
    mutable Networks m_networks; ///< learns the addresses it is asked for
    std::array<std::vector<quint32>, textColumnCount> m_texts; ///< by id, for the columns that are facets
    std::vector<quint32> m_streams;
    std::map<int, quint32> m_types;
    std::map<int, quint32> m_userTypes;
    std::array<quint64, 4> m_outcomes{};
    std::map<qint64, Outcomes> m_times; ///< by time in units
    std::map<qint64, Outcomes>::iterator m_last = m_times.end();
    size_t m_unit = 0;
    quint64 m_outside = 0;
};

} // namespace tributary
