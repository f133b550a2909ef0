// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tenantsession.h"

#include "pipeline/statusboard.h"
#include "pipeline/subscriptions.h"

#include <QtCore/QLoggingCategory>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logSubscriptions, "tributary.subscriptions", QtInfoMsg)

namespace {

constexpr int usualAttempts = 6;
constexpr auto askAgainAfter = 1h;
constexpr auto waitForDamaged = 1h;

constexpr Milliseconds betweenLongListings = 15min;

PacerLimits activityLimits(const CollectorSettings &settings)
{
    return {.requests = settings.requestsPerMinute, .mostAtOnce = settings.fetchesPerTenant};
}

/// Five requests in ten seconds for an app in a tenant. A little longer than ten, because what leaves evenly may arrive in a
/// heap.
PacerLimits graphLimits(AppBudget shared)
{
    return {.requests = 5, .per = 10s + 200ms, .mostAtOnce = 5, .firstAtOnce = 5, .shared = std::move(shared)};
}

} // namespace

TenantSession::TenantSession(CollectorParts &parts, TenantContext context, AppBudget graphBudget)
    : m_parts(parts)
    , m_context(std::move(context))
    , m_activityPacer(parts.clock, activityLimits(parts.settings), parts.dice)
    , m_graphPacer(parts.clock, graphLimits(std::move(graphBudget)), parts.dice)
{
}

bool TenantSession::isLongListingDue(Stream stream, Instant now) const
{
    const auto last = m_longListings.find(stream);
    return last == m_longListings.end() || now < last->second || now - last->second >= betweenLongListings;
}

void TenantSession::noteRound(Stream stream, const std::optional<Error> &error)
{
    if (isGraphStream(stream))
        return;
    if (!error && std::exchange(m_permissionMissing, false))
        m_parked.release(ParkReason::Permission);
    m_permissionMissing = m_permissionMissing || (error && error->kind == ErrorKind::Forbidden);
}

Verdict TenantSession::verdictFor(const Error &error, int attempt) const
{
    // Without a network asking costs nobody anything, and it is noticed soon when it is back.
    const Backoff backoff{.first = 1s, .longest = error.kind == ErrorKind::Network ? 15s : 30s};
    // A reply that cannot be understood (cut off, a proxy's HTML page) is treated like a lost connection: the next one may be
    // whole.
    Error transient = error;
    if (error.kind == ErrorKind::Malformed)
        transient.kind = ErrorKind::Network;
    return decide(transient, attempt, backoff, m_parts.dice());
}

void TenantSession::noteTransient(Stream asked, const Error &error)
{
    // Being slowed down, or no way through, concerns every stream of the service, and is told before the tries are used up.
    if (error.kind != ErrorKind::Throttled && error.kind != ErrorKind::Network)
        return;
    m_troubled[isGraphStream(asked)] = true;
    for (const Stream stream : m_parts.source.streams()) {
        if (isGraphStream(stream) == isGraphStream(asked))
            m_parts.board.noteTransient(key(stream), error);
    }
}

/// Then nobody knows which clock is right until the service was asked.
bool TenantSession::clockJumped() const
{
    constexpr Milliseconds unnoticed = 5s;
    return std::chrono::abs(m_parts.clock.now().time_since_epoch() - m_parts.clock.steady() - m_wallOverSteady) > unnoticed;
}

bool TenantSession::mayWaitFor(const ContentId &blob)
{
    const Instant now = m_parts.clock.now();
    const Instant since = m_damaged.try_emplace(blob, now).first->second;
    const bool may = now - since < waitForDamaged;
    if (!may)
        m_damaged.erase(blob);
    return may;
}

void TenantSession::noteRecovered(Stream answered)
{
    if (!std::exchange(m_troubled[isGraphStream(answered)], false))
        return;
    for (const Stream stream : m_parts.source.streams()) {
        if (isGraphStream(stream) == isGraphStream(answered))
            m_parts.board.noteRecovered(key(stream));
    }
}

Task<Result<void>> TenantSession::ensureSubscribed(Stream stream, std::stop_token stop)
{
    if (isGraphStream(stream))
        co_return {};
    const bool mine = co_await m_refreshing.acquire(1, stop);
    if (!mine)
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    Result<void> result;
    if (!m_asked || clockJumped() || m_parts.clock.steady() - *m_asked > askAgainAfter || !m_enabled.contains(stream))
        result = co_await refresh(stream, stop);
    if (result && !m_enabled[stream])
        result = co_await startStream(stream, stop);
    m_refreshing.release(1);
    co_return result;
}

Task<Result<void>> TenantSession::refresh(Stream stream, std::stop_token stop)
{
    std::function<Task<Result<std::vector<Subscription>>>()> ask = [this, stop] {
        return m_parts.source.subscriptions(m_context, stop);
    };
    const auto found = co_await paced<std::vector<Subscription>>(stream, std::move(ask), usualAttempts, stop);
    if (!found)
        co_return fail(found.error());
    m_asked = m_parts.clock.steady();
    m_wallOverSteady = m_parts.clock.now().time_since_epoch() - *m_asked;
    for (const Stream known : m_parts.source.streams())
        m_enabled[known] = false;
    for (const Subscription &subscription : *found)
        m_enabled[subscription.stream] = subscription.state == SubscriptionState::Enabled;
    co_return {};
}

Task<Result<void>> TenantSession::startStream(Stream stream, std::stop_token stop)
{
    const StreamKey streamKey = key(stream);
    const auto progress = co_await m_parts.store.progress(streamKey);
    if (!progress)
        co_return fail(progress.error());
    const Instant now = m_parts.clock.now();
    const auto allowed = mayStart(*progress, now);
    if (!allowed)
        co_return allowed;
    std::function<Task<Result<void>>()> start = [this, stream, stop] { return m_parts.source.start(m_context, stream, stop); };
    for (int attempt = 1;; ++attempt) {
        const auto started = co_await paced<void>(stream, start, 1, stop);
        const bool unknown = !started && started.error().kind == ErrorKind::Network;
        if (started)
            m_enabled[stream] = true; // also where the disk is too full to note it: it is not started twice
        if (started || unknown) {
            const auto noted = co_await m_parts.store.noteStart(streamKey, now);
            if (!noted)
                co_return noted;
        }
        if (started)
            break;
        // Whether a start that broke off took effect, only the service knows.
        const Verdict verdict = verdictFor(started.error(), attempt);
        if (verdict.action != Action::Retry || attempt >= usualAttempts)
            co_return started;
        co_await m_parts.clock.sleepFor(verdict.delay, stop);
        const auto asked = co_await refresh(stream, stop);
        if (!asked)
            co_return asked;
        if (m_enabled[stream])
            co_return {};
    }
    qCInfo(logSubscriptions).noquote() << m_context.tenant.name << streamName(stream) << "subscription started";
    co_return {};
}

} // namespace tributary
