// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/catalogue.h"

#include "simulator/dice.h"

#include <algorithm>
#include <cmath>

namespace tributary::simulation {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds oldest = 24h * 7 - 6h; // six hours inside the service's reach, so that a slow start loses nothing
constexpr Milliseconds youngest = 5s;
constexpr quint64 defaultBacklog = 1000;
constexpr Milliseconds liveInterval = 10s; // between two live blobs of a busy feed
constexpr quint64 mostOfGraphFeed = 950; // less than a page: a first look at a tenant stays within what Graph allows at once
constexpr int hugeFeed = 2; // SharePoint: the busiest
constexpr qsizetype hugePadding = 50'000;

bool isNth(const std::optional<qint64> &every, quint64 index)
{
    return every && *every > 0 && index % quint64(*every) == quint64(*every) - 1;
}

} // namespace

Catalogue::Catalogue(const SimulatorOptions &options, const FaultPlan &faults, const RecordSource &source, Instant start)
    : m_options(options)
    , m_faults(faults)
    , m_source(source)
    , m_start(start)
    , m_feeds(size_t(options.tenants))
    , m_backlog(m_feeds.size())
{
    for (int tenant = 0; tenant < options.tenants; ++tenant) {
        for (int feed = 0; feed < feedCount; ++feed)
            makeBacklog(tenant, feed, backlogOf(tenant, feed));
    }
}

quint64 Catalogue::backlogOf(int tenant, int feed) const
{
    if (!m_options.recordsFile.isEmpty())
        return m_source.lines(feed);
    const quint64 tenants = quint64(m_options.tenants);
    const quint64 total = m_options.backlog < 0 ? defaultBacklog * tenants : quint64(m_options.backlog);
    const quint64 mine = total / tenants + (quint64(tenant) < total % tenants ? 1 : 0);
    const auto ofGraph = [mine](int i) { return std::min(mine * quint64(feeds[size_t(i)].share) / 100, mostOfGraphFeed); };
    if (isGraphFeed(feed))
        return m_options.graphBacklog < 0 ? ofGraph(feed) : quint64(m_options.graphBacklog) / tenants;
    quint64 rest = mine;
    for (int i = activityFeedCount; i < feedCount && m_options.graphBacklog < 0; ++i)
        rest -= ofGraph(i);
    if (feed > 0)
        return rest * quint64(feeds[size_t(feed)].share) / 100;
    quint64 others = 0;
    for (int i = 1; i < activityFeedCount; ++i)
        others += rest * quint64(feeds[size_t(i)].share) / 100;
    return rest - others;
}

quint32 Catalogue::typicalCount(quint64 tenantBacklog) const
{
    return m_options.recordsPerBlob > 0 ? quint32(m_options.recordsPerBlob)
                                        : quint32(std::clamp<quint64>(tenantBacklog / 1000, 20, 5000));
}

/// Seven tenths evenly over the days, two tenths in the last day, one tenth in the last hour: a backlog that also has a
/// present.
Instant Catalogue::backlogTime(quint64 blob, quint64 blobs, quint64 noise) const
{
    const double step = 1.0 / double(blobs);
    const double place = (double(blob) + double(noise % 1000) / 1000.0) * step;
    const auto between = [](Milliseconds from, Milliseconds to, double share) {
        return from - Milliseconds(qint64(double((from - to).count()) * share));
    };
    if (place < 0.7)
        return m_start - between(oldest, 24h, place / 0.7);
    if (place < 0.9)
        return m_start - between(24h, 1h, (place - 0.7) / 0.2);
    return m_start - between(1h, youngest, std::min(1.0, (place - 0.9) / 0.1));
}

void Catalogue::makeBacklog(int tenant, int feed, quint64 records)
{
    m_backlog[size_t(tenant)][size_t(feed)] = records;
    if (isGraphFeed(feed)) {
        makeGraphBacklog(tenant, feed, records);
        return;
    }
    const quint32 typical = typicalCount(records * 100 / quint64(feeds[size_t(feed)].share));
    std::vector<quint32> counts;
    for (quint64 left = records; left > 0; left -= counts.back()) {
        const quint64 noise = mix(m_options.seed, 0xB10B, quint64(tenant), quint64(feed), counts.size());
        counts.push_back(quint32(std::min<quint64>(left, std::max<quint64>(1, typical / 2 + noise % (typical + 1)))));
    }
    const auto late = m_faults.argument(Fault::Late, tenant);
    const auto huge = m_faults.argument(Fault::HugeBlob, tenant);
    const size_t hugeIndex = huge && feed == hugeFeed ? counts.size() / 2 : counts.size();
    if (hugeIndex < counts.size())
        counts[hugeIndex] += quint32(*huge * 1'000'000 / hugePadding);
    for (size_t i = 0; i < counts.size(); ++i) {
        Blob blob;
        blob.padding = i == hugeIndex ? hugePadding : 0;
        blob.created = backlogTime(i, counts.size(), mix(m_options.seed, 0x71ED, quint64(tenant), quint64(feed), i));
        blob.listable = blob.created;
        blob.count = counts[i];
        if (late && i % 3 == 0 && blob.created > m_start - 1h)
            blob.listable = m_start + Seconds(*late);
        append(tenant, feed, blob);
    }
}

/// Graph lists records, not blobs: here each is a blob of its own, and needs no subscription.
void Catalogue::makeGraphBacklog(int tenant, int feed, quint64 records)
{
    FeedState &state = m_feeds[size_t(tenant)][size_t(feed)];
    state.isEnabled = true;
    state.wasEnabled = true;
    for (quint64 i = 0; i < records; ++i) {
        const quint64 noise = mix(m_options.seed, 0x6124, quint64(tenant), quint64(feed), i);
        appendOfGraph(tenant, feed, backlogTime(i, records, noise), i % 3 == 0);
    }
}

void Catalogue::appendOfGraph(int tenant, int feed, Instant created, bool mayBeLate)
{
    FeedState &state = m_feeds[size_t(tenant)][size_t(feed)];
    const auto late = m_faults.argument(Fault::GraphLate, tenant);
    Blob blob;
    blob.created = created;
    blob.listable = late && mayBeLate && created > m_start - 1h ? std::max(m_start, created) + Seconds(*late) : created;
    blob.count = 1;
    blob.first = state.records++;
    blob.home = quint32(state.blobs.size());
    state.blobs.push_back(blob);
}

void Catalogue::append(int tenant, int feed, Blob blob)
{
    FeedState &state = m_feeds[size_t(tenant)][size_t(feed)];
    const quint64 index = state.blobs.size();
    const auto duplicate = m_faults.argument(Fault::Duplicate, tenant);
    blob.first = state.records;
    blob.home = quint32(index);
    for (const auto &[fault, status] : {std::pair(Fault::Expired, 400), {Fault::NotFound, 404}, {Fault::Gone, 410}}) {
        if (isNth(m_faults.argument(fault, tenant), index))
            blob.refusal = status;
    }
    blob.hasMark = isNth(m_faults.argument(Fault::Bom, tenant), index);
    blob.isForeign = isNth(m_faults.argument(Fault::ForeignHost, tenant), index);
    blob.repeatsLast =
        duplicate && index > 0 && index % 2 == 0 && state.blobs.back().refusal == 0 && state.blobs.back().count > 0;
    state.records += blob.count;
    state.blobs.push_back(blob);
    if (isNth(duplicate, index)) {
        blob.repeatsLast = false;
        state.blobs.push_back(blob);
    }
    if (isNth(m_faults.argument(Fault::EmptyBlob, tenant), index))
        appendEmpty(tenant, feed, blob);
}

/// By turns one with brackets and one without.
void Catalogue::appendEmpty(int tenant, int feed, const Blob &before)
{
    FeedState &state = m_feeds[size_t(tenant)][size_t(feed)];
    Blob empty;
    empty.created = before.created;
    empty.listable = before.listable;
    empty.first = state.records;
    empty.home = quint32(state.blobs.size());
    empty.isVoid = state.empties++ % 2 == 1;
    state.blobs.push_back(empty);
}

void Catalogue::advance(Instant now)
{
    if (m_options.ratePerMinute <= 0)
        return;
    for (int tenant = 0; tenant < tenants(); ++tenant) {
        for (int feed = 0; feed < feedCount; ++feed)
            makeLive(tenant, feed, now);
    }
}

void Catalogue::makeLive(int tenant, int feed, Instant now)
{
    const double part = isGraphFeed(feed) ? 1.0 : (100.0 - graphShare) / 100.0;
    const double perSecond = part * m_options.ratePerMinute / 60.0 * feeds[size_t(feed)].share / 100.0 / m_options.tenants;
    const double seconds = std::max(Seconds(liveInterval / 1s).count() * 1.0, 1.0 / perSecond);
    const double phase = seconds * double(1 + (tenant * feedCount + feed) % 7) / 8.0;
    const auto late = m_faults.argument(Fault::Late, tenant);
    FeedState &state = m_feeds[size_t(tenant)][size_t(feed)];
    for (;; ++state.liveBlobs) {
        const auto k = double(state.liveBlobs);
        const Instant due = m_start + Milliseconds(qint64((k * seconds + phase) * 1000.0));
        if (due > now)
            return;
        const double perBlob = perSecond * seconds;
        Blob blob;
        blob.created = due;
        blob.listable = late && state.liveBlobs % 3 == 0 ? due + Seconds(*late) : due;
        blob.count = quint32(std::max(0.0, std::floor((k + 1) * perBlob + 1e-6) - std::floor(k * perBlob + 1e-6)));
        for (quint32 i = 0; i < blob.count && isGraphFeed(feed); ++i)
            appendOfGraph(tenant, feed, due + Milliseconds(i), state.records % 3 == 0);
        if (blob.count > 0 && !isGraphFeed(feed))
            append(tenant, feed, blob);
    }
}

bool Catalogue::isListable(const FeedState &feed, const Blob &blob, Instant now)
{
    if (blob.listable > now)
        return false;
    return std::none_of(feed.stopped.begin(), feed.stopped.end(),
        [&blob](const auto &gap) { return gap.first <= blob.created && blob.created < gap.second; });
}

bool Catalogue::isPoison(const RecordPlace &place) const
{
    const auto wanted = m_faults.argument(Fault::Poison, place.tenant);
    if (!wanted || *wanted <= 0)
        return false;
    const auto &counts = m_backlog[size_t(place.tenant)];
    const auto biggest = std::max_element(counts.begin(), counts.end());
    if (place.feed != int(biggest - counts.begin()) || place.index >= *biggest)
        return false;
    const quint64 every = std::max<quint64>(1, *biggest / quint64(*wanted));
    return place.index % every == every / 2 && place.index / every < quint64(*wanted);
}

bool Catalogue::strikes(Fault fault, const RecordPlace &place) const
{
    return isNth(m_faults.argument(fault, place.tenant), place.index);
}

bool Catalogue::isDamaged(const RecordPlace &place) const
{
    return strikes(Fault::InvalidUtf8, place) || strikes(Fault::Deep, place);
}

quint64 Catalogue::damagedIn(int tenant, int feed, quint64 first, quint64 count) const
{
    if (isGraphFeed(feed))
        return 0; // what is told of records is told of blobs
    if (!m_faults.argument(Fault::InvalidUtf8, tenant) && !m_faults.argument(Fault::Deep, tenant))
        return 0;
    quint64 damaged = 0;
    for (quint64 i = first; i < first + count; ++i)
        damaged += isDamaged({tenant, feed, i}) ? 1u : 0u;
    return damaged;
}

} // namespace tributary::simulation
