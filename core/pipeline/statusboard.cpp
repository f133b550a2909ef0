// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"

#include "pipeline/planner.h"
#include "pipeline/remark.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int minutesShown = 60;

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

qint64 minuteOf(Instant instant)
{
    return std::chrono::floor<std::chrono::minutes>(instant.time_since_epoch()).count();
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
        const auto old = std::find_if(
            m_tenants.begin(), m_tenants.end(), [&](const TenantLine &l) { return l.tenant.id == fresh.tenant.id; });
        if (old != m_tenants.end())
            fresh.perMinute = std::move(old->perMinute);
    }
    m_tenants = std::move(lines);
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
        for (TenantLine &tenant : m_tenants) {
            if (tenant.tenant.id == hour.stream.tenant)
                tenant.lastDay += hour.collected;
        }
    }
}

StatusBoard::Line *StatusBoard::line(const StreamKey &key)
{
    for (TenantLine &tenant : m_tenants) {
        if (tenant.tenant.id == key.tenant)
            return &tenant.streams[key.stream];
    }
    return nullptr;
}

void StatusBoard::noteListed(const StreamKey &key, quint64 blobs)
{
    if (Line *at = line(key); at && blobs > 0) {
        at->newlyListed += blobs;
        m_changed.insert(key);
    }
}

void StatusBoard::noteListedTo(const StreamKey &key, Instant end)
{
    if (Line *at = line(key)) {
        at->progress.listedTo = std::max(at->progress.listedTo.value_or(end), end);
    }
}

void StatusBoard::noteCoverage(const StreamKey &key, const StreamProgress &progress)
{
    if (Line *at = line(key)) {
        at->progress.complete = progress.complete;
        at->progress.settled = progress.settled;
        at->progress.listedTo = progress.listedTo;
        at->progress.firstContent = progress.firstContent;
    }
}

void StatusBoard::noteStored(const StoredEvent &event)
{
    if (Line *at = line(event.stream)) {
        at->countsStale = true;
        if (!at->progress.firstContent)
            at->progress.firstContent = m_clock.now();
        m_changed.insert(event.stream);
    }
    for (TenantLine &tenant : m_tenants) {
        if (tenant.tenant.id != event.stream.tenant)
            continue;
        const qint64 minute = minuteOf(m_clock.now());
        tenant.perMinute[minute] += quint32(event.records);
        tenant.lastDay += event.records;
        while (tenant.perMinute.begin()->first <= minute - 2 * minutesShown)
            tenant.perMinute.erase(tenant.perMinute.begin());
    }
}

void StatusBoard::noteRemark(const StreamKey &key, std::optional<Error> error)
{
    if (Line *at = line(key)) {
        at->countsStale = true;
        (at->calm ? at->calm->second : at->progress.lastError) = std::move(error);
        at->progress.lastErrorAt = m_clock.now();
        at->unsaved = true;
        m_changed.insert(key);
    }
}

void StatusBoard::noteTrouble(const StreamKey &key, StreamState state, const Error &error)
{
    if (Line *at = line(key); at && at->progress.state != StreamState::Off) {
        at->calm.reset();
        at->unsaved = at->unsaved || at->progress.state != state || at->progress.lastError != error;
        at->progress.state = state;
        at->progress.lastError = error;
        at->progress.lastErrorAt = m_clock.now();
        m_changed.insert(key);
    }
}

void StatusBoard::noteTransient(const StreamKey &key, const Error &error)
{
    const Line *at = line(key);
    if (!at || at->progress.state == StreamState::Parked) // says nothing about why it is parked
        return;
    const auto calm = at->calm.value_or(std::pair(at->progress.state, at->progress.lastError));
    noteTrouble(key, stateFor(error.kind), error);
    line(key)->calm = calm;
}

void StatusBoard::noteRecovered(const StreamKey &key)
{
    Line *at = line(key);
    if (!at || !at->calm)
        return;
    std::tie(at->progress.state, at->progress.lastError) = *std::exchange(at->calm, {});
    at->unsaved = true;
    m_changed.insert(key);
}

void StatusBoard::noteState(const StreamKey &key, StreamState state)
{
    if (Line *at = line(key); at && at->progress.state != state) {
        at->progress.state = state;
        at->unsaved = true;
        m_changed.insert(key);
    }
}

void StatusBoard::noteSuccess(const StreamKey &key)
{
    noteRecovered(key);
    Line *at = line(key);
    if (!at)
        return;
    if (at->progress.lastError && !isRemark(*at->progress.lastError)) {
        at->progress.lastError.reset();
        at->unsaved = true;
        m_changed.insert(key);
    }
    noteState(key, StreamState::Working);
}

void StatusBoard::noteClock(const TenantId &tenant, Milliseconds ahead)
{
    constexpr Milliseconds tolerable = 2min;
    for (TenantLine &known : m_tenants) {
        if (known.tenant.id != tenant)
            continue;
        known.clockAhead = ahead;
        for (auto &[stream, at] : known.streams) {
            const bool isWrong = std::chrono::abs(ahead) >= tolerable;
            if (isWrong && !at.progress.lastError && at.progress.state == StreamState::Working)
                noteRemark({tenant, stream}, wrongClock(ahead));
            else if (!isWrong && at.progress.lastError && at.progress.lastError->code == wrongClockCode)
                noteRemark({tenant, stream}, {});
        }
    }
}

void StatusBoard::noteQuota(const TenantId &tenant, double use)
{
    for (TenantLine &known : m_tenants) {
        if (known.tenant.id == tenant)
            known.quotaUse = use;
    }
}

void StatusBoard::noteDelivery(const StreamKey &key)
{
    if (Line *at = line(key)) {
        at->countsStale = true;
        m_changed.insert(key);
    }
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
    if (at && counts)
        at->counts = *counts;
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
    const qint64 minute = minuteOf(status.asOf);
    const double intoMinute = double((status.asOf.time_since_epoch() % 1min) / 1ms) / double(1min / 1ms);
    for (const TenantLine &tenant : m_tenants) {
        status.tenants.append(tenantStatus(tenant, status.asOf));
        for (const auto &[at, records] : tenant.perMinute) {
            if (at == minute)
                status.recordsPerMinute += records;
            else if (at == minute - 1)
                status.recordsPerMinute += records * (1 - intoMinute);
        }
    }
    for (const TenantStatus &tenant : std::as_const(status.tenants)) {
        for (const StreamStatus &stream : tenant.streams)
            status.quarantined += stream.counts.quarantined;
    }
    co_await saveActivity(status);
    status.activity = m_activityChanges;
    co_return status;
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
