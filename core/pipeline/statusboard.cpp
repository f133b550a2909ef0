// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"

#include "pipeline/planner.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rebuiltIsNews = 24h;

/// The rebuilding of a damaged database as what a person is told.
std::optional<Error> rebuiltNotice(const std::optional<Rebuilt> &rebuilt)
{
    if (!rebuilt)
        return {};
    QString text = u"rebuilt at %1, the damaged database is kept as %2"_s.arg(toIso(rebuilt->at), rebuilt->kept);
    if (!rebuilt->damaged.isEmpty())
        text += u"; not everything could be read of: %1"_s.arg(rebuilt->damaged.join(u", "_s));
    if (rebuilt->logDamaged)
        text += u"; the newest changes could not be read"_s;
    text += u"; %1 waiting batches were unreadable, %2 blobs are fetched again, %3 are too old for that"_s.arg(
        QString::number(rebuilt->lostBatches), QString::number(rebuilt->blobsAgain), QString::number(rebuilt->blobsLost));
    return makeError(ErrorKind::Storage, text, u"Rebuilt"_s);
}

} // namespace

StatusBoard::StatusBoard(Store &store, Clock &clock, CollectorSettings settings)
    : m_store(store)
    , m_clock(clock)
    , m_settings(settings)
{
}

Task<Result<void>> StatusBoard::load()
{
    const auto tenants = co_await m_store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    std::vector<TenantLine> lines;
    for (const Tenant &tenant : *tenants) {
        TenantLine loaded;
        loaded.tenant = tenant;
        for (const Stream stream : allStreams()) {
            const StreamKey key{tenant.id, stream};
            const auto progress = co_await m_store.progress(key);
            if (!progress)
                co_return fail(progress.error());
            loaded.streams[stream].progress = *progress;
            loaded.streams[stream].countsStale = true;
            m_changed.insert(key);
        }
        lines.push_back(std::move(loaded));
    }
    for (TenantLine &fresh : lines) { // rates live in memory only
        if (TenantLine *old = tenantLine(fresh.tenant.id))
            fresh.perMinute = std::move(old->perMinute);
    }
    m_tenants = std::move(lines);
    m_places.clear();
    for (size_t place = 0; place < m_tenants.size(); ++place)
        m_places[m_tenants[place].tenant.id] = place;
    ++m_revision;
    ++m_activityChanges; // who changes the configuration leaves a line

    const auto destinations = co_await loadDestinations();
    if (!destinations)
        co_return destinations;
    co_await loadHours();
    co_return {};
}

Task<> StatusBoard::loadHours()
{
    const auto hours = co_await m_store.hours(m_clock.now() - 24h);
    if (!hours)
        co_return;
    for (TenantLine &tenant : m_tenants)
        tenant.lastDay = 0;
    for (const HourCount &hour : *hours) {
        if (TenantLine *tenant = tenantLine(hour.stream.tenant))
            tenant->lastDay += hour.collected;
    }
}

qint64 StatusBoard::minuteOf(Instant instant)
{
    return std::chrono::floor<std::chrono::minutes>(instant.time_since_epoch()).count();
}

StatusBoard::TenantLine *StatusBoard::tenantLine(const TenantId &id)
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_tenants[place->second];
}

StatusBoard::Line *StatusBoard::line(const StreamKey &key)
{
    TenantLine *tenant = tenantLine(key.tenant);
    return tenant ? &tenant->streams[key.stream] : nullptr;
}

StatusBoard::TenantLine *StatusBoard::changing(const TenantId &id)
{
    TenantLine *tenant = tenantLine(id);
    if (tenant) {
        tenant->shown.reset();
        ++m_revision;
    }
    return tenant;
}

StatusBoard::Line *StatusBoard::changing(const StreamKey &key)
{
    TenantLine *tenant = changing(key.tenant);
    return tenant ? &tenant->streams[key.stream] : nullptr;
}

Task<> StatusBoard::refresh(StreamKey key)
{
    Line *at = line(key);
    if (!at)
        co_return;
    if (const quint64 listed = std::exchange(at->newlyListed, 0); listed > 0) {
        at->countsStale = true;
        const auto added = co_await m_store.addListed(key, listed);
        at = line(key);
        if (at && !added) { // counted with the next snapshot
            at->newlyListed += listed;
            m_changed.insert(key);
        }
    }
    if (at && std::exchange(at->unsaved, false)) {
        const StreamProgress progress = at->progress;
        const Instant since = progress.lastErrorAt.value_or(m_clock.now());
        const auto saved = co_await m_store.setState(key, progress.state, progress.lastError, since);
        at = line(key);
        if (at && !saved && saved.error().kind == ErrorKind::Storage) {
            at->unsaved = true;
            m_changed.insert(key);
        }
    }
    if (!at || !std::exchange(at->countsStale, false))
        co_return;
    const auto counts = co_await m_store.counts(key);
    at = line(key); // load() may have replaced the lines meanwhile
    if (at && counts && at->counts != *counts)
        changing(key)->counts = *counts;
}

Task<EngineStatus> StatusBoard::snapshot()
{
    const auto changed = std::exchange(m_changed, {});
    for (const StreamKey &key : changed)
        co_await refresh(key);
    co_await saveDestinations();
    co_await countWaiting();
    EngineStatus status;
    status.asOf = m_clock.now();
    co_await readArrival(status.asOf);
    status.arrival = m_arrival;
    status.collecting = m_collecting;
    status.destinations = m_destinations;
    status.outboxLimit = quint64(m_settings.outboxLimit);
    const auto rebuilt = co_await m_store.rebuilt();
    if (rebuilt)
        status.rebuilt = rebuiltNotice(*rebuilt);
    const bool isNews = status.rebuilt && status.asOf - (*rebuilt)->at < rebuiltIsNews;
    status.trouble = m_trouble ? m_trouble : keychainTrouble();
    if (!status.trouble && isNews)
        status.trouble = status.rebuilt;
    const auto outbox = co_await m_store.outbox(status.asOf);
    if (outbox)
        status.outbox = *outbox;
    QList<TenantStatus> fresh;
    status.tenants = tenantStatuses(status.asOf, fresh);
    status.recordsPerMinute = recordsPerMinute(status.asOf);
    for (const TenantStatus &tenant : std::as_const(status.tenants)) {
        for (const StreamStatus &stream : tenant.streams)
            status.quarantined += stream.counts.quarantined;
    }
    EngineStatus news = status;
    news.tenants = fresh;
    co_await saveActivity(news);
    status.activity = m_activityChanges;
    co_return status;
}

/// Once in agesEvery, and at once where somebody set the clock back.
bool StatusBoard::isDue(std::optional<Instant> &last, Instant now)
{
    const bool due = !last || now < *last || now - *last >= agesEvery;
    if (due)
        last = now;
    return due;
}

/// Those that changed, or all where the last time is long enough ago, are worked out; the others are as they were.
QList<TenantStatus> StatusBoard::tenantStatuses(Instant now, QList<TenantStatus> &fresh)
{
    const bool due = isDue(m_aged, now);
    QList<TenantStatus> all;
    all.reserve(qsizetype(m_tenants.size()));
    for (TenantLine &tenant : m_tenants) {
        if (due || !tenant.shown) {
            tenant.shown = tenantStatus(tenant, now);
            fresh.append(*tenant.shown);
        }
        all.append(*tenant.shown);
    }
    return all;
}

double StatusBoard::recordsPerMinute(Instant now) const
{
    const qint64 minute = minuteOf(now);
    const double intoMinute = double((now.time_since_epoch() % 1min) / 1ms) / double(1min / 1ms);
    const auto recordsAt = [](const TenantLine &tenant, qint64 at) {
        const auto found = tenant.perMinute.find(at);
        return found == tenant.perMinute.end() ? 0.0 : double(found->second);
    };
    double sum = 0;
    for (const TenantLine &tenant : m_tenants)
        sum += recordsAt(tenant, minute) + recordsAt(tenant, minute - 1) * (1 - intoMinute);
    return sum;
}

std::optional<Error> StatusBoard::keychainTrouble() const
{
    const auto concerns = [](const std::optional<Error> &error) {
        return error && (error->kind == ErrorKind::KeychainLocked || error->kind == ErrorKind::KeychainMissing);
    };
    for (const TenantLine &tenant : m_tenants) {
        for (const auto &[stream, at] : tenant.streams) {
            if (concerns(at.progress.lastError))
                return at.progress.lastError;
        }
    }
    for (const DestinationStatus &destination : m_destinations) {
        if (concerns(destination.lastError))
            return destination.lastError;
    }
    return {};
}

TenantStatus StatusBoard::tenantStatus(const TenantLine &tenant, Instant now) const
{
    TenantStatus status{.id = tenant.tenant.id,
        .name = tenant.tenant.name,
        .domain = tenant.tenant.domain,
        .cloud = tenant.tenant.cloud,
        .lastDay = tenant.lastDay,
        .quotaUse = tenant.quotaUse,
        .tags = tenant.tenant.tags,
        .credentialExpires = tenant.tenant.app.credential.expires};
    for (const auto &[stream, at] : tenant.streams)
        status.streams.append(
            streamStatus(stream, at.progress, at.counts, now - tenant.clockAhead, m_settings, tenant.tenant.since));
    const qint64 first = minuteOf(now) - minutesShown + 1;
    status.perMinute.resize(minutesShown);
    for (const auto &[minute, records] : tenant.perMinute) {
        if (minute >= first && minute - first < minutesShown)
            status.perMinute[size_t(minute - first)] = records;
    }
    return status;
}

StreamCounts StatusBoard::totals() const
{
    StreamCounts sum;
    for (const TenantLine &tenant : m_tenants) {
        for (const auto &[stream, at] : tenant.streams)
            sum += at.counts;
    }
    return sum;
}

} // namespace tributary
