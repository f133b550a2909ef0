// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/engine.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keysKept = 24h * 14; // the service re-delivers within its seven days; twice that is safe
constexpr auto housekeepingEvery = 10min;

} // namespace

Engine::Engine(EngineParts parts)
    : m_parts(std::move(parts))
    , m_memory(m_parts.settings.memoryBudget)
    , m_gate(m_parts.clock)
    , m_board(m_parts.store, m_parts.clock, m_parts.settings)
    , m_browser(m_parts.store, m_parts.pool, m_parts.encoder)
    , m_collector({m_parts.store, m_parts.source, m_parts.encoder, m_parts.clock, m_parts.pool, m_memory, m_gate, m_board,
          m_parts.dice, m_parts.settings, [this] {
              for (const auto &forwarder : m_forwarders)
                  forwarder->wake();
          }})
{
}

Task<Result<void>> Engine::open()
{
    const auto loaded = co_await load();
    co_await m_board.snapshot(); // what is open now was logged when it began
    if (loaded)
        m_houseScope.spawn(keepHouse(m_houseScope.stopToken()));
    co_return loaded;
}

Task<Result<void>> Engine::load()
{
    const auto board = co_await m_board.load();
    if (!board)
        co_return board;
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    const auto destinations = co_await m_parts.store.destinations();
    if (!destinations)
        co_return fail(destinations.error());
    auto collected = co_await contexts(*tenants, *destinations);
    if (!collected)
        co_return fail(collected.error());
    m_collector.setTenants(*collected);
    m_forwarders.clear();
    for (const Destination &destination : *destinations) {
        const auto cloud = destination.cloud.isEmpty() ? Result<Cloud>(Cloud()) : m_parts.cloudNamed(destination.cloud);
        if (!cloud)
            co_return fail(cloud.error());
        ForwarderParts parts{m_parts.store, m_parts.sink, m_parts.encoder, m_parts.clock, m_parts.pool, m_board, m_parts.dice};
        m_forwarders.push_back(std::make_unique<Forwarder>(std::move(parts), SinkTarget{destination, *cloud}));
    }
    co_return {};
}

Task<Result<std::vector<TenantContext>>> Engine::contexts(std::vector<Tenant> tenants, std::vector<Destination> destinations)
{
    // PublisherIdentifier is the tenant of the organisation that collects: the parent's.
    auto publisher = co_await m_parts.store.setting(u"publisher"_s);
    if (!publisher)
        co_return fail(publisher.error());
    if (publisher->isEmpty() && !destinations.empty())
        publisher = parentOf(destinations).value();
    std::vector<TenantContext> found;
    for (const Tenant &tenant : tenants) {
        const auto cloud = m_parts.cloudNamed(tenant.cloud);
        if (!cloud)
            co_return fail(cloud.error());
        found.push_back({tenant, *cloud, TenantId(*publisher)});
    }
    co_return found;
}

Task<Result<void>> Engine::reload()
{
    const CollectorSettings same = m_parts.settings;
    co_return co_await reload(same);
}

Task<Result<void>> Engine::reload(CollectorSettings settings)
{
    const bool polled = isPolling();
    const bool forwarded = m_forwarding;
    co_await stopPolling();
    co_await stopForwarding();
    m_parts.settings = settings;
    m_board.setSettings(settings);
    m_collector.setSettings(settings);
    const auto loaded = co_await load();
    if (forwarded)
        startForwarding();
    if (polled)
        startPolling();
    co_return loaded;
}

void Engine::startForwarding()
{
    if (std::exchange(m_forwarding, true))
        return;
    m_board.keepLog();
    m_forwardStop = {};
    for (const auto &forwarder : m_forwarders)
        m_forwardScope.spawn(forwarder->run(m_forwardStop.get_token()));
}

Task<> Engine::stopForwarding()
{
    m_forwardStop.request_stop();
    co_await m_forwardScope.join();
    m_forwarding = false;
}

void Engine::startPolling()
{
    if (m_polling)
        return;
    m_polling.emplace();
    m_board.keepLog();
    m_board.setCollecting(true);
    m_board.noteActivity({.kind = ActivityKind::CollectingStarted, .who = machineUser()});
    m_pollScope.spawn(m_collector.poll(m_polling->get_token()));
}

Task<> Engine::stopPolling()
{
    if (!m_polling)
        co_return;
    m_polling->request_stop();
    co_await m_pollScope.join();
    m_polling.reset();
    m_board.setCollecting(false);
    m_board.noteActivity({.kind = ActivityKind::CollectingStopped, .who = machineUser()});
}

Task<RoundResult> Engine::collectOnce(std::stop_token stop)
{
    m_board.keepLog();
    m_board.setCollecting(true);
    const RoundResult result = co_await m_collector.once(stop);
    m_board.setCollecting(false);
    co_return result;
}

Task<RoundResult> Engine::backfill(BackfillRequest request, StreamRound::Progress progress, std::stop_token stop)
{
    ActivityEntry entry{.kind = ActivityKind::BackfillStarted,
        .who = machineUser(),
        .tenant = request.tenant,
        .subject = m_board.tenantName(request.tenant),
        .detail = u"%1 to %2"_s.arg(toIso(request.range.start), toIso(request.range.end))};
    if (request.streams.size() == 1)
        entry.stream = request.streams.constFirst();
    m_board.keepLog();
    m_board.noteActivity(entry);
    const RoundResult result =
        co_await m_collector.backfill(request.tenant, request.streams, request.range, std::move(progress), stop);
    entry.kind = ActivityKind::BackfillEnded;
    entry.number = result.records;
    if (result.error)
        entry.code = result.error->code;
    m_board.noteActivity(entry);
    co_return result;
}

void Engine::checkAgain(const TenantId &tenant)
{
    m_board.noteActivity(
        {.kind = ActivityKind::CheckedAgain, .who = machineUser(), .tenant = tenant, .subject = m_board.tenantName(tenant)});
    m_collector.checkAgain(tenant);
}

/// The batches of all destinations: one that two of them wait for counts twice.
Task<Result<quint64>> Engine::waitingBatches()
{
    const auto states = co_await m_parts.store.destinationStates();
    if (!states)
        co_return fail(states.error());
    quint64 sum = 0;
    m_waiting.clear();
    for (const DestinationStatus &state : *states) {
        m_waiting[state.id] = state.waitingBatches;
        sum += state.waitingBatches;
    }
    co_return sum;
}

bool Engine::onlyBlockedWait() const
{
    const auto isBlockedOrDone = [this](const auto &forwarder) {
        const auto waiting = m_waiting.find(forwarder->status().id);
        const bool isDone = waiting == m_waiting.end() || waiting->second == 0;
        const DestinationState state = forwarder->status().state;
        return isDone || state == DestinationState::NeedsOperator || state == DestinationState::Paused;
    };
    return std::ranges::all_of(m_forwarders, isBlockedOrDone);
}

void Engine::explain(DrainResult &result) const
{
    for (const auto &forwarder : m_forwarders) {
        const auto waiting = m_waiting.find(forwarder->status().id);
        if (result.error || waiting == m_waiting.end() || waiting->second == 0)
            continue;
        result.error = forwarder->status().lastError;
        if (forwarder->status().state == DestinationState::Paused)
            result.error = makeError(ErrorKind::Configuration, u"sending to it is paused"_s, u"DestinationPaused"_s);
        result.destination = forwarder->status().name;
    }
}

Task<DrainResult> Engine::drain(Milliseconds patience, std::stop_token stop)
{
    DrainResult result;
    quint64 before = 0;
    Milliseconds lastProgress = m_parts.clock.steady();
    Milliseconds pause = 5ms;
    for (bool awake = true; awake;) {
        const auto level = co_await m_parts.store.outbox(m_parts.clock.now());
        const auto waiting = co_await waitingBatches();
        if (!level || !waiting) {
            result.error = level ? waiting.error() : level.error();
            co_return result;
        }
        result.left = *level;
        result.empty = level->batches == 0;
        if (*waiting != before) {
            lastProgress = m_parts.clock.steady();
            pause = 5ms;
        }
        before = *waiting;
        const bool tooLong = m_parts.clock.steady() - lastProgress > patience;
        // The last batch may have left between the two questions: then nobody waits, and nobody is blocked either.
        const bool blocked = *waiting > 0 && onlyBlockedWait();
        if (result.empty || !hasDestination() || blocked || tooLong)
            break;
        awake = co_await m_parts.clock.sleepFor(pause, stop);
        pause = std::min<Milliseconds>(pause * 2, 200ms);
    }
    if (!result.empty)
        explain(result);
    co_return result;
}

Task<> Engine::keepHouse(std::stop_token stop)
{
    bool awake = true;
    while (awake) {
        const Instant now = m_parts.clock.now();
        const auto trimmed = co_await m_parts.store.trimArchive(
            now - m_parts.settings.archiveAge, m_parts.settings.archiveBytes, now - keysKept);
        if (!trimmed)
            m_board.setTrouble(trimmed.error());
        awake = co_await m_parts.clock.sleepFor(housekeepingEvery, stop);
    }
}

Task<> Engine::close()
{
    m_houseScope.requestStop();
    co_await stopPolling();
    co_await stopForwarding();
    co_await m_houseScope.join();
    co_await m_board.snapshot(); // writes states that are not saved yet
}

std::optional<SendingPace> Engine::sendingPace(const DestinationId &id) const
{
    for (const auto &forwarder : m_forwarders) {
        if (forwarder->status().id == id)
            return forwarder->pace();
    }
    return {};
}

} // namespace tributary
