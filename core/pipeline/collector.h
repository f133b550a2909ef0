// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/streamround.h"

#include <map>
#include <memory>

namespace tributary {

/// Collects all tenants: a loop per stream, so that a slow, throttled or broken tenant delays nobody else. Engine thread.
class Collector {
public:
    explicit Collector(CollectorParts parts);

    /// The tenants to collect from now on. Sessions of tenants that did not change are kept. Not while poll() runs.
    void setTenants(const std::vector<TenantContext> &tenants);

    /// Not while poll() runs. A backfill that runs keeps its share of the quota.
    void setSettings(const CollectorSettings &settings);

    /// A person wants to know now: the tenant's next round begins at once, parked streams included. Nothing for an unknown
    /// tenant.
    void checkAgain(const TenantId &tenant);

    /// Polls every stream of every tenant until stop; ends when the last round has been put away.
    Task<> poll(std::stop_token stop);

    /// One round of every stream: everything that is available now.
    Task<RoundResult> once(std::stop_token stop);

    /// Fetches what the coverage lacks in a range. Works beside poll(). NotFound for an unknown tenant.
    Task<RoundResult> backfill(
        TenantId tenant, QList<Stream> streams, Window range, StreamRound::Progress progress, std::stop_token stop);

private:
    using SessionPtr = std::shared_ptr<TenantSession>; // a backfill may outlive a change of the tenant list

    /// What a round has to list; a stream that rests (off, or parked) has no round.
    struct Plan {
        std::vector<Window> windows;
        bool rests = false;
    };

    Task<> pollStream(SessionPtr session, Stream stream, std::stop_token stop);
    Task<RoundResult> collectStream(SessionPtr session, Stream stream, Patience patience, std::stop_token stop);
    Task<Result<Plan>> plan(SessionPtr session, Stream stream, Patience patience, std::stop_token stop);
    Task<Result<Plan>> planWindows(SessionPtr session, Stream stream, Patience patience);
    AppBudget graphBudgetOf(const TenantContext &context);
    Task<Result<StreamProgress>> honestProgress(StreamKey key, Instant now);
    Task<> backfillStream(SessionPtr session, Stream stream, Window range, std::function<void(const RoundResult &)> progress,
        std::stop_token stop);
    Task<> putAway(SessionPtr session, Stream stream, RoundResult result);
    Task<> noteRest(StreamKey key);
    void noteTrouble(const SessionPtr &session, Stream stream, const Error &error);
    Task<> addTo(std::shared_ptr<RoundResult> sum, SessionPtr session, Stream stream, std::stop_token stop);

    CollectorParts m_parts;
    std::map<TenantId, SessionPtr> m_sessions;
    std::map<std::pair<QString, ClientId>, AppBudget> m_graphBudgets; ///< by Graph root and app registration
};

/// Adds counters; keeps the first error.
void merge(RoundResult &sum, const RoundResult &part);

} // namespace tributary
