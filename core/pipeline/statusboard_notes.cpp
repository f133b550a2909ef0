// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board is told. Whatever changes something says so through changing().
#include "pipeline/remark.h"
#include "pipeline/statusboard.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

void StatusBoard::noteListed(const StreamKey &key, quint64 blobs)
{
    if (blobs == 0)
        return;
    if (Line *at = changing(key)) {
        at->newlyListed += blobs;
        m_changed.insert(key);
    }
}

void StatusBoard::noteListedTo(const StreamKey &key, Instant end)
{
    if (Line *at = changing(key))
        at->progress.listedTo = std::max(at->progress.listedTo.value_or(end), end);
}

void StatusBoard::noteCoverage(const StreamKey &key, const StreamProgress &progress)
{
    if (Line *at = changing(key)) {
        at->progress.complete = progress.complete;
        at->progress.settled = progress.settled;
        at->progress.listedTo = progress.listedTo;
        at->progress.firstContent = progress.firstContent;
    }
}

void StatusBoard::noteStored(const StoredEvent &event)
{
    TenantLine *tenant = changing(event.stream.tenant);
    if (!tenant)
        return;
    Line &at = tenant->streams[event.stream.stream];
    at.countsStale = true;
    if (!at.progress.firstContent)
        at.progress.firstContent = m_clock.now();
    m_changed.insert(event.stream);
    const qint64 minute = minuteOf(m_clock.now());
    tenant->perMinute[minute] += quint32(event.records);
    tenant->lastDay += event.records;
    while (tenant->perMinute.begin()->first <= minute - 2 * minutesShown)
        tenant->perMinute.erase(tenant->perMinute.begin());
}

void StatusBoard::noteRemark(const StreamKey &key, std::optional<Error> error)
{
    if (Line *at = changing(key)) {
        at->countsStale = true;
        (at->calm ? at->calm->second : at->progress.lastError) = std::move(error);
        at->progress.lastErrorAt = m_clock.now();
        at->unsaved = true;
        m_changed.insert(key);
    }
}

void StatusBoard::noteTrouble(const StreamKey &key, StreamState state, const Error &error)
{
    if (Line *at = changing(key); at && at->progress.state != StreamState::Off) {
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
    changing(key);
    std::tie(at->progress.state, at->progress.lastError) = *std::exchange(at->calm, {});
    at->unsaved = true;
    m_changed.insert(key);
}

void StatusBoard::noteState(const StreamKey &key, StreamState state)
{
    if (Line *at = line(key); at && at->progress.state != state) {
        changing(key);
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
        changing(key);
        at->progress.lastError.reset();
        at->unsaved = true;
        m_changed.insert(key);
    }
    noteState(key, StreamState::Working);
}

void StatusBoard::noteClock(const TenantId &tenant, Milliseconds ahead)
{
    constexpr Milliseconds tolerable = 2min;
    TenantLine *known = changing(tenant);
    if (!known)
        return;
    known->clockAhead = ahead;
    const bool isWrong = std::chrono::abs(ahead) >= tolerable;
    for (auto &[stream, at] : known->streams) {
        if (isWrong && !at.progress.lastError && at.progress.state == StreamState::Working)
            noteRemark({tenant, stream}, wrongClock(ahead));
        else if (!isWrong && at.progress.lastError && at.progress.lastError->code == wrongClockCode)
            noteRemark({tenant, stream}, {});
    }
}

void StatusBoard::noteQuota(const TenantId &tenant, double use)
{
    if (TenantLine *known = changing(tenant))
        known->quotaUse = use;
}

void StatusBoard::noteDelivery(const StreamKey &key)
{
    if (Line *at = changing(key)) {
        at->countsStale = true;
        m_changed.insert(key);
    }
}

void StatusBoard::setCollecting(bool on)
{
    m_revision += quint64(on != m_collecting);
    m_collecting = on;
}

void StatusBoard::setTrouble(std::optional<Error> error)
{
    m_revision += quint64(error != m_trouble);
    m_trouble = std::move(error);
}

} // namespace tributary
