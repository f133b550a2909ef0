// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/collector.h"

#include "pipeline/planner.h"
#include "pipeline/statusboard.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds longestFirstDelay = 5s;
constexpr Milliseconds longestOutagePause = 60s;

/// What somebody at this computer may end at any moment: a long poll interval is not waited out before it is noticed.
bool mayEndAnyMoment(const RoundResult &result)
{
    if (!result.error)
        return false;
    switch (result.error->kind) {
    case ErrorKind::Network:
    case ErrorKind::Storage:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

void merge(RoundResult &sum, const RoundResult &part)
{
    sum.windows += part.windows;
    sum.windowsDone += part.windowsDone;
    sum.blobs += part.blobs;
    sum.blobsDone += part.blobsDone;
    sum.records += part.records;
    sum.duplicates += part.duplicates;
    sum.lostBlobs += part.lostBlobs;
    if (!sum.error)
        sum.error = part.error;
}

Collector::Collector(CollectorParts parts)
    : m_parts(std::move(parts))
{
}

void Collector::setTenants(std::vector<TenantContext> tenants)
{
    std::map<TenantId, SessionPtr> sessions;
    for (TenantContext &context : tenants) {
        const auto old = m_sessions.find(context.tenant.id);
        const bool same = old != m_sessions.end() && old->second->context().tenant == context.tenant
            && old->second->context().cloud == context.cloud && old->second->context().publisher == context.publisher;
        const TenantId id = context.tenant.id;
        sessions[id] = same ? old->second : std::make_shared<TenantSession>(m_parts, std::move(context));
    }
    m_sessions = std::move(sessions);
}

Task<> Collector::poll(std::stop_token stop)
{
    TaskScope scope;
    for (const auto &[id, session] : m_sessions) {
        for (const Stream stream : m_parts.source.streams())
            scope.spawn(pollStream(session, stream, stop));
    }
    co_await scope.join();
}

Task<> Collector::pollStream(SessionPtr session, Stream stream, std::stop_token stop)
{
    const Milliseconds interval = m_parts.settings.pollInterval;
    const auto jittered = [this](double low, double width, Milliseconds of) {
        return std::chrono::duration_cast<Milliseconds>((low + width * m_parts.dice()) * of);
    };
    bool awake = co_await m_parts.clock.sleepFor(jittered(0, 1, std::min(interval / 4, longestFirstDelay)), stop);
    while (awake) {
        const RoundResult result = co_await collectStream(session, stream, Patience::NextRounds, stop);
        m_parts.board.noteQuota(session->context().tenant.id, session->pacer().quotaUse());
        const Milliseconds pause = mayEndAnyMoment(result) ? std::min(interval, longestOutagePause) : interval;
        awake = co_await m_parts.clock.sleepFor(jittered(0.9, 0.2, pause), stop);
    }
}

Task<RoundResult> Collector::once(std::stop_token stop)
{
    const auto sum = std::make_shared<RoundResult>();
    TaskScope scope;
    for (const auto &[id, session] : m_sessions) {
        for (const Stream stream : m_parts.source.streams())
            scope.spawn(addTo(sum, session, stream, stop));
    }
    co_await scope.join();
    co_return *sum;
}

Task<> Collector::addTo(std::shared_ptr<RoundResult> sum, SessionPtr session, Stream stream, std::stop_token stop)
{
    const RoundResult part = co_await collectStream(session, stream, Patience::None, stop);
    merge(*sum, part);
}

Task<RoundResult> Collector::collectStream(SessionPtr session, Stream stream, Patience patience, std::stop_token stop)
{
    const StreamKey key = session->key(stream);
    RoundResult result;
    const auto allowed = m_parts.gate.enter();
    if (allowed) {
        const auto windows = co_await plan(session, stream, stop);
        if (!windows) {
            result.error = windows.error();
        } else if (!windows->empty()) {
            StreamRound round(m_parts, *session, stream, patience);
            result = co_await round.run(*windows, stop);
        }
        if (result.error || result.windowsDone > 0) // a round that wrote nothing says nothing about the store
            m_parts.gate.report(result.error);
    } else {
        result.error = allowed.error();
    }
    co_await putAway(key, result);
    co_return result;
}

Task<Result<std::vector<Window>>> Collector::plan(SessionPtr session, Stream stream, std::stop_token stop)
{
    const StreamKey key = session->key(stream);
    const auto stored = co_await m_parts.store.progress(key);
    if (!stored)
        co_return fail(stored.error());
    if (stored->state == StreamState::Off)
        co_return std::vector<Window>();
    const auto subscribed = co_await session->ensureSubscribed(stream, stop);
    if (!subscribed)
        co_return fail(subscribed.error());
    const Instant now = session->serviceTime();
    const auto progress = co_await honestProgress(key, now);
    if (!progress)
        co_return fail(progress.error());
    PlanInput input{.now = now, .settled = progress->settled, .since = session->context().tenant.since};
    input.sweep = !progress->lastSweep || now - *progress->lastSweep >= m_parts.settings.sweepInterval
        || *progress->lastSweep > now + 1min; // by a clock that was ahead
    if (input.sweep) {
        const auto noted = co_await m_parts.store.noteSweep(key, now);
        if (!noted)
            co_return fail(noted.error());
    }
    co_return planListing(input);
}

/// Coverage beyond now was listed by a clock that was ahead: it claims what had not happened yet, and is listed again.
Task<Result<StreamProgress>> Collector::honestProgress(StreamKey key, Instant now)
{
    constexpr Milliseconds reckoning = 5s; // the service's clock is known to the second
    const auto progress = co_await m_parts.store.progress(key);
    if (!progress || progress->complete.isEmpty() || progress->complete.windows().back().end <= now + reckoning)
        co_return progress;
    const Instant settled = now - m_parts.settings.latenessHorizon;
    const auto forgotten = co_await m_parts.store.forgetCoverageAfter(key, now, settled);
    if (!forgotten)
        co_return fail(forgotten.error());
    co_return co_await m_parts.store.progress(key);
}

Task<> Collector::putAway(StreamKey key, RoundResult result)
{
    const auto progress = co_await m_parts.store.progress(key);
    if (progress)
        m_parts.board.noteCoverage(key, *progress);
    if (progress && progress->state == StreamState::Off)
        m_parts.board.noteState(key, StreamState::Off);
    else if (!result.error)
        m_parts.board.noteSuccess(key);
    else if (result.error->kind != ErrorKind::Cancelled)
        m_parts.board.noteTrouble(key, stateFor(result.error->kind), *result.error);
    if (result.error && result.error->kind == ErrorKind::Storage)
        m_parts.board.setTrouble(result.error);
    else if (!result.error && !m_parts.gate.isClosed())
        m_parts.board.setTrouble({});
    m_parts.board.noteClock(key.tenant, m_parts.source.clockAhead(key.tenant));
}

Task<RoundResult> Collector::backfill(
    TenantId tenant, QList<Stream> streams, Window range, StreamRound::Progress progress, std::stop_token stop)
{
    RoundResult sum;
    const auto session = m_sessions.find(tenant);
    if (session == m_sessions.end()) {
        sum.error = makeError(ErrorKind::NotFound, u"no such tenant in this profile"_s);
        co_return sum;
    }
    const auto parts = std::make_shared<std::map<Stream, RoundResult>>();
    TaskScope scope;
    for (const Stream stream : streams) {
        if (!m_parts.source.streams().contains(stream))
            continue;
        const auto report = [parts, stream, progress](const RoundResult &part) {
            (*parts)[stream] = part;
            RoundResult all;
            for (const auto &[known, result] : *parts)
                merge(all, result);
            if (progress)
                progress(all);
        };
        scope.spawn(backfillStream(session->second, stream, range, report, stop));
    }
    co_await scope.join();
    for (const auto &[stream, part] : *parts)
        merge(sum, part);
    co_return sum;
}

Task<> Collector::backfillStream(
    SessionPtr session, Stream stream, Window range, std::function<void(const RoundResult &)> progress, std::stop_token stop)
{
    RoundResult result;
    const StreamKey key = session->key(stream);
    const auto known = co_await m_parts.store.progress(key);
    auto ready = known ? m_parts.gate.enter() : Result<void>(fail(known.error()));
    if (ready)
        ready = co_await session->ensureSubscribed(stream, stop);
    if (!ready) {
        result.error = ready.error();
    } else {
        const auto windows = planBackfill(range, known->complete, session->serviceTime());
        result.windows = windows.size();
        progress(result);
        StreamRound round(m_parts, *session, stream, Patience::None, progress);
        round.setBackground();
        result = co_await round.run(windows, stop);
        if (result.error || result.windowsDone > 0)
            m_parts.gate.report(result.error);
    }
    progress(result);
    co_await putAway(key, result);
}

} // namespace tributary
