// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/eventcounts.h"

#include <algorithm>

namespace tributary {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Each is a multiple of the one before.
constexpr std::array<Milliseconds, 7> units{seconds(1), seconds(10), minutes(1), minutes(10), hours(1), hours(12), days(1)};
constexpr size_t mostTimes = 8192;

constexpr std::array<Milliseconds, 24> steps{seconds(1), seconds(2), seconds(5), seconds(10), seconds(20), seconds(30),
    minutes(1), minutes(2), minutes(5), minutes(10), minutes(15), minutes(20), minutes(30), hours(1), hours(2), hours(3),
    hours(4), hours(6), hours(12), days(1), days(2), days(4), days(7), days(28)};

constexpr std::array countedTexts{TextColumn::Workload, TextColumn::Operation, TextColumn::User, TextColumn::ClientIp};

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

TextColumn columnOf(Facet facet)
{
    switch (facet) {
    case Facet::Workload:
        return TextColumn::Workload;
    case Facet::User:
        return TextColumn::User;
    default:
        return TextColumn::Operation;
    }
}

void keepMost(FacetCounts &facet)
{
    facet.distinct = facet.values.size();
    const size_t kept = std::min(facet.values.size(), EventCounts::mostValues);
    const auto isMore = [](const FacetValue &a, const FacetValue &b) {
        return std::tie(b.count, a.text, a.number) < std::tie(a.count, b.text, b.number);
    };
    std::partial_sort(facet.values.begin(), facet.values.begin() + std::ptrdiff_t(kept), facet.values.end(), isMore);
    facet.values.resize(kept);
}

FacetCounts textFacet(const StringPool &pool, const std::vector<quint32> &counts)
{
    std::vector<std::pair<quint32, StringPool::Id>> found;
    for (size_t id = 1; id < counts.size(); ++id) {
        if (counts[id] > 0)
            found.emplace_back(counts[id], StringPool::Id(id));
    }
    FacetCounts facet;
    const size_t kept = std::min(found.size(), EventCounts::mostValues);
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(kept), found.end(),
        [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    facet.values.reserve(kept);
    for (size_t i = 0; i < kept; ++i)
        facet.values.push_back({.text = QString::fromUtf8(pool.text(found[i].second)), .count = found[i].first});
    facet.distinct = found.size();
    return facet;
}

FacetCounts numberFacet(const std::map<int, quint32> &counts)
{
    FacetCounts facet;
    facet.values.reserve(counts.size());
    for (const auto &[number, count] : counts) {
        if (number >= 0)
            facet.values.push_back({.number = number, .count = count});
    }
    keepMost(facet);
    return facet;
}

} // namespace

void EventCounts::add(const ColumnChunk &chunk, std::span<const quint32> indexes)
{
    for (const TextColumn column : countedTexts) {
        std::vector<quint32> &counts = m_texts[size_t(column)];
        counts.resize(std::max<size_t>(counts.size(), m_store.pool(column).size()));
        const StringPool::Id *const ids = chunk.ids(column).data();
        for (const quint32 i : indexes)
            ++counts[ids[i]];
    }
    m_streams.resize(std::max(m_streams.size(), m_store.streamCount()));
    std::pair<int, quint32 *> type{-2, nullptr};
    std::pair<int, quint32 *> userType{-2, nullptr};
    const BatchSpan *batch = nullptr;
    size_t batchEnd = 0;
    for (const quint32 i : indexes) {
        if (i >= batchEnd) {
            batch = &chunk.batchOf(i);
            batchEnd = chunk.endOf(*batch);
        }
        ++m_streams[chunk.stream[i]];
        if (type.first != chunk.recordType[i])
            type = {chunk.recordType[i], &m_types[chunk.recordType[i]]};
        ++*type.second;
        if (userType.first != chunk.userType[i])
            userType = {chunk.userType[i], &m_userTypes[chunk.userType[i]]};
        ++*userType.second;
        ++m_outcomes[chunk.outcome[i]];
        addTime(chunk.time[i], batch->arrived.time_since_epoch().count(), chunk.outcome[i]);
    }
}

void EventCounts::addTime(qint64 time, qint64 arrived, quint8 outcome)
{
    constexpr qint64 day = Milliseconds(days(1)).count();
    if (time > arrived + day || time < arrived - 366 * day) {
        ++m_outside;
        return;
    }
    const qint64 at = floorDivide(time, units[m_unit].count());
    if (m_last == m_times.end() || m_last->first != at)
        m_last = m_times.try_emplace(at).first;
    ++m_last->second[outcome];
    if (m_times.size() > mostTimes)
        coarsen();
}

void EventCounts::coarsen()
{
    while (m_times.size() > mostTimes && m_unit + 1 < units.size()) {
        const qint64 by = units[m_unit + 1] / units[m_unit];
        std::map<qint64, Outcomes> joined;
        for (const auto &[at, outcomes] : m_times) {
            Outcomes &sum = joined[floorDivide(at, by)];
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] += outcomes[i];
        }
        m_times = std::move(joined);
        ++m_unit;
    }
    m_last = m_times.end();
}

TimeHistogram EventCounts::histogram() const
{
    TimeHistogram histogram{.outside = m_outside};
    if (m_times.empty())
        return histogram;
    const qint64 unit = units[m_unit].count();
    const qint64 first = m_times.begin()->first * unit;
    const qint64 behind = (m_times.rbegin()->first + 1) * unit;
    const auto fits = [&](Milliseconds step) {
        const qint64 width = step.count();
        return width % unit == 0 && floorDivide(behind - 1, width) - floorDivide(first, width) < TimeHistogram::mostBuckets;
    };
    const auto *const step = std::ranges::find_if(steps, fits);
    qint64 width = step != steps.end() ? step->count() : 0;
    for (qint64 weeks = 8; width == 0; weeks *= 2) // years of records
        width = fits(days(7 * weeks)) ? Milliseconds(days(7 * weeks)).count() : 0;
    const qint64 start = floorDivide(first, width) * width;
    histogram.start = Instant(Milliseconds(start));
    histogram.width = Milliseconds(width);
    histogram.buckets.resize(size_t(floorDivide(behind - 1, width) - floorDivide(first, width) + 1));
    for (const auto &[at, outcomes] : m_times) {
        auto &bucket = histogram.buckets[size_t((at * unit - start) / width)];
        for (size_t i = 0; i < outcomes.size(); ++i)
            bucket[i] += outcomes[i];
    }
    return histogram;
}

FacetCounts EventCounts::facet(Facet facet) const
{
    switch (facet) {
    case Facet::Tenant:
    case Facet::Stream: {
        std::map<QString, quint64> sums;
        for (size_t i = 0; i < m_streams.size(); ++i) {
            const StreamKey stream = m_store.stream(quint16(i));
            if (m_streams[i] > 0)
                sums[facet == Facet::Tenant ? stream.tenant.value() : streamName(stream.stream)] += m_streams[i];
        }
        FacetCounts counts;
        counts.values.reserve(sums.size());
        for (const auto &[text, count] : sums)
            counts.values.push_back({.text = text, .count = count});
        keepMost(counts);
        return counts;
    }
    case Facet::Result: {
        FacetCounts counts;
        for (size_t i = 0; i < m_outcomes.size(); ++i) {
            if (m_outcomes[i] > 0)
                counts.values.push_back({.number = int(i), .count = m_outcomes[i]});
        }
        keepMost(counts);
        return counts;
    }
    case Facet::UserType:
        return numberFacet(m_userTypes);
    case Facet::RecordType:
        return numberFacet(m_types);
    case Facet::ClientIp:
        return networkFacet();
    default:
        return textFacet(m_store.pool(columnOf(facet)), m_texts[size_t(columnOf(facet))]);
    }
}

FacetCounts EventCounts::networkFacet() const
{
    const std::vector<quint32> &counts = m_texts[size_t(TextColumn::ClientIp)];
    std::vector<quint64> sums;
    for (size_t id = 1; id < counts.size(); ++id) {
        if (counts[id] == 0)
            continue;
        const quint32 network = m_networks.of(StringPool::Id(id));
        sums.resize(std::max(sums.size(), size_t(network) + 1));
        sums[network] += counts[id];
    }
    FacetCounts facet;
    facet.values.reserve(sums.size());
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] > 0)
            facet.values.push_back({.text = m_networks.name(quint32(i)), .count = sums[i]});
    }
    keepMost(facet);
    return facet;
}

EventSummary EventCounts::summary() const
{
    EventSummary summary;
    for (size_t i = 0; i < facetCount; ++i)
        summary.facets[i] = facet(Facet(i));
    summary.histogram = histogram();
    summary.outcomes = m_outcomes;
    return summary;
}

} // namespace tributary
