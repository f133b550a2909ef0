// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/collector.h"

#include "base/usagetext.h"
#include "pipeline/planner.h"
#include "pipeline/statusboard.h"

#include <QtCore/QLoggingCategory>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logParked, "tributary.parked", QtInfoMsg)

namespace {

constexpr Milliseconds longestFirstDelay = 5s;
constexpr qint64 graphRequestsPerApp = 120; // of 122 in ten seconds over all tenants
constexpr Milliseconds graphSpan = 10s + 200ms;
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

void Collector::setTenants(const std::vector<TenantContext> &tenants)
{
    std::map<TenantId, SessionPtr> sessions;
    for (const TenantContext &context : tenants) {
        const auto old = m_sessions.find(context.tenant.id);
        const bool same = old != m_sessions.end() && old->second->context().tenant == context.tenant
            && old->second->context().cloud == context.cloud && old->second->context().publisher == context.publisher;
        const TenantId id = context.tenant.id;
        sessions[id] = same ? old->second : std::make_shared<TenantSession>(m_parts, context, graphBudgetOf(context));
    }
    m_sessions = std::move(sessions);
}

void Collector::setSettings(const CollectorSettings &settings)
{
    const bool paceChanges = settings.requestsPerMinute != m_parts.settings.requestsPerMinute;
    m_parts.settings = settings;
    if (paceChanges) // sessions have it from their beginning
        m_sessions.clear();
}

AppBudget Collector::graphBudgetOf(const TenantContext &context)
{
    AppBudget &budget = m_graphBudgets[{context.cloud.graphRoot, context.tenant.app.clientId}];
    if (!budget)
        budget = std::make_shared<RateBudget>(m_parts.clock, graphRequestsPerApp, graphSpan);
    return budget;
}

void Collector::checkAgain(const TenantId &tenant)
{
    const auto found = m_sessions.find(tenant);
    if (found == m_sessions.end())
        return;
    found->second->parked().releaseAll();
    for (const Stream stream : m_parts.source.streams())
        found->second->bell(stream).ring();
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
        const Milliseconds began = m_parts.clock.steady();
        const RoundResult result = co_await collectStream(session, stream, Patience::NextRounds, stop);
        if (!isGraphStream(stream))
            m_parts.board.noteQuota(session->context().tenant.id, session->pacer(stream).quotaUse());
        // A round that had to wait ends with what was new when it began.
        const bool isOld = m_parts.clock.steady() - began > longestOutagePause;
        const Milliseconds pause = isOld || mayEndAnyMoment(result) ? std::min(interval, longestOutagePause) : interval;
        awake = co_await session->bell(stream).wait(m_parts.clock, jittered(0.9, 0.2, pause), stop);
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
    RoundResult result;
    const auto allowed = m_parts.gate.enter();
    if (allowed) {
        const auto planned = co_await plan(session, stream, patience, stop);
        if (planned && planned->rests) {
            co_await noteRest(session->key(stream));
            co_return result;
        }
        if (!planned) {
            result.error = planned.error();
        } else if (!planned->windows.empty()) {
            StreamRound round(m_parts, *session, stream, patience);
            result = co_await round.run(planned->windows, stop);
        }
        if (result.error || result.windowsDone > 0) // a round that wrote nothing says nothing about the store
            m_parts.gate.report(result.error);
    } else {
        result.error = allowed.error();
    }
    co_await putAway(session, stream, result);
    if (result.error && parkReasonOf(stream, *result.error))
        result.error.reset(); // said on the board; nothing went wrong
    const RoundResult done = result;
    co_return done;
}

Task<Result<Collector::Plan>> Collector::plan(SessionPtr session, Stream stream, Patience patience, std::stop_token stop)
{
    const auto stored = co_await m_parts.store.progress(session->key(stream));
    if (!stored)
        co_return fail(stored.error());
    if (stored->state == StreamState::Off || session->parked().isParked(stream, *stored, m_parts.clock.now()))
        co_return Plan{.windows = {}, .rests = true};
    const auto subscribed = co_await session->ensureSubscribed(stream, stop);
    if (!subscribed)
        co_return fail(subscribed.error());
    co_return co_await planWindows(session, stream, patience);
}

Task<Result<Collector::Plan>> Collector::planWindows(SessionPtr session, Stream stream, Patience patience)
{
    const StreamKey key = session->key(stream);
    const Instant now = session->serviceTime();
    const auto progress = co_await honestProgress(key, now);
    if (!progress)
        co_return fail(progress.error());
    PlanInput input{.now = now, .settled = progress->settled, .since = session->context().tenant.since};
    input.rules = listingRules(stream);
    input.complete = progress->complete;
    input.sweep = !progress->lastSweep || now - *progress->lastSweep >= m_parts.settings.sweepInterval
        || *progress->lastSweep > now + 1min; // by a clock that was ahead
    if (input.sweep) {
        const auto noted = co_await m_parts.store.noteSweep(key, now);
        if (!noted)
            co_return fail(noted.error());
    }
    if (isGraphStream(stream)) {
        const bool isWhole = patience == Patience::None || input.sweep || !progress->listedTo;
        if (isWhole || session->isLongListingDue(stream, now))
            session->noteLongListing(stream, now);
        else
            input.briefFrom = *progress->listedTo - std::min(briefOverlap, m_parts.settings.latenessHorizon);
    }
    co_return Plan{.windows = planListing(input)};
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

Task<> Collector::noteRest(StreamKey key)
{
    const auto progress = co_await m_parts.store.progress(key);
    if (!progress)
        co_return;
    m_parts.board.noteCoverage(key, *progress);
    if (progress->state == StreamState::Off)
        m_parts.board.noteState(key, StreamState::Off);
}

Task<> Collector::putAway(SessionPtr session, Stream stream, RoundResult result)
{
    const StreamKey key = session->key(stream);
    const auto progress = co_await m_parts.store.progress(key);
    if (progress)
        m_parts.board.noteCoverage(key, *progress);
    session->noteRound(stream, result.error);
    if (progress && progress->state == StreamState::Off)
        m_parts.board.noteState(key, StreamState::Off);
    else if (!result.error)
        m_parts.board.noteSuccess(key);
    else if (result.error->kind != ErrorKind::Cancelled)
        noteTrouble(session, stream, *result.error);
    if (result.error && result.error->kind == ErrorKind::Storage)
        m_parts.board.setTrouble(result.error);
    else if (!result.error && !m_parts.gate.isClosed())
        m_parts.board.setTrouble({});
    m_parts.board.noteClock(key.tenant, m_parts.source.clockAhead(key.tenant));
}

void Collector::noteTrouble(const SessionPtr &session, Stream stream, const Error &error)
{
    const auto reason = parkReasonOf(stream, error);
    if (reason) {
        session->parked().park(stream, *reason, m_parts.clock.now());
        qCInfo(logParked).noquote() << session->context().tenant.name << streamName(stream) << "is parked:" << error.code;
    }
    m_parts.board.noteTrouble(session->key(stream), reason ? StreamState::Parked : stateFor(error.kind), error);
}

Task<RoundResult> Collector::backfill(
    TenantId tenant, QList<Stream> streams, Window range, StreamRound::Progress progress, std::stop_token stop)
{
    RoundResult sum;
    const auto session = m_sessions.find(tenant);
    if (session == m_sessions.end()) {
        sum.error = makeError(ErrorKind::NotFound, UsageText::tr("no such tenant in this profile"));
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
        const auto windows = planBackfill(range, known->complete, session->serviceTime(), listingRules(stream));
        result.windows = windows.size();
        progress(result);
        StreamRound round(m_parts, *session, stream, Patience::None, progress);
        round.setBackground();
        result = co_await round.run(windows, stop);
        if (result.error || result.windowsDone > 0)
            m_parts.gate.report(result.error);
    }
    progress(result);
    co_await putAway(session, stream, result);
}

} // namespace tributary
