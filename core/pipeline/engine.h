// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "pipeline/collector.h"
#include "pipeline/console.h"
#include "pipeline/forwarder.h"
#include "pipeline/recordbrowser.h"
#include "pipeline/statusboard.h"

namespace tributary {

/// The collaborators of an engine; all of them outlive it. Engine thread.
struct EngineParts {
    Store &store;
    Source &source;
    Sink &sink;
    const RowEncoder &encoder;
    Clock &clock;
    Lane &pool;
    std::function<Result<Cloud>(const QString &)> cloudNamed;
    std::function<double()> dice;
    CollectorSettings settings;
};

/// How emptying the outbox ended.
struct DrainResult {
    bool empty = false;
    OutboxLevel left;
    std::optional<Error> error; ///< why it is not empty, where a destination said so
    QString destination; ///< whose error that is
};

/// Collecting and forwarding as one thing: what the command line and the window drive. Open, use, close; close() must be
/// awaited before destruction. Engine thread.
class Engine {
public:
    explicit Engine(EngineParts parts);

    /// Reads tenants and destinations. Configuration where a cloud is not known.
    Task<Result<void>> open();

    /// Reads tenants and destinations again, after one was added or removed. Polling is stopped and started around it.
    Task<Result<void>> reload();
    /// The same, and with these settings from then on.
    Task<Result<void>> reload(CollectorSettings settings);

    void startForwarding();
    void startPolling();
    [[nodiscard]] bool isPolling() const { return m_polling.has_value(); }
    Task<> stopPolling();

    /// One round of every stream.
    Task<RoundResult> collectOnce(std::stop_token stop);

    /// Asks for a tenant's parked streams again at once.
    void checkAgain(const TenantId &tenant);

    /// What the coverage lacks in a range; `progress` is told after every step.
    Task<RoundResult> backfill(BackfillRequest request, StreamRound::Progress progress, std::stop_token stop);

    /// Waits until the outbox is empty. Gives up when nothing was accepted for `patience`, or when whatever is left waits for
    /// destinations that need the operator: the others get all of theirs first. Without any destination what is stored stays,
    /// and that is said.
    Task<DrainResult> drain(Milliseconds patience, std::stop_token stop);

    /// Ends everything that runs. What is not sent stays in the outbox.
    Task<> close();

    [[nodiscard]] StatusBoard &board() { return m_board; }
    [[nodiscard]] RecordBrowser &browser() { return m_browser; }
    [[nodiscard]] bool hasDestination() const { return !m_forwarders.empty(); }
    /// Nothing where the destination is not one of this engine.
    [[nodiscard]] std::optional<SendingPace> sendingPace(const DestinationId &id) const;
    [[nodiscard]] Clock &clock() { return m_parts.clock; }

private:
    Task<Result<void>> load();
    Task<Result<std::vector<TenantContext>>> contexts(std::vector<Tenant> tenants, std::vector<Destination> destinations);
    Task<> keepHouse(std::stop_token stop);
    Task<> stopForwarding();
    Task<Result<quint64>> waitingBatches();
    [[nodiscard]] bool onlyBlockedWait() const;
    void explain(DrainResult &result) const;

    EngineParts m_parts;
    MemoryBudget m_memory;
    StoreGate m_gate;
    StatusBoard m_board;
    RecordBrowser m_browser;
    Collector m_collector;
    std::vector<std::unique_ptr<Forwarder>> m_forwarders;
    std::optional<std::stop_source> m_polling;
    TaskScope m_pollScope;
    std::stop_source m_forwardStop;
    TaskScope m_forwardScope;
    TaskScope m_houseScope;
    bool m_forwarding = false;
    std::map<DestinationId, quint64> m_waiting; ///< batches, as last asked for
};

} // namespace tributary
