// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/graphquery.h"
#include "simulator/world.h"

#include <deque>

namespace tributary::simulation {

/// The audit logs of Microsoft Graph: sign-ins and directory audits, with their rules, both throttling scopes and error codes.
/// The tenant is that of the token.
class GraphFeed {
public:
    explicit GraphFeed(World &world)
        : m_world(world)
    {
    }

    /// `request` is below /v1.0/ or /beta/.
    [[nodiscard]] SimulatedReply respond(const RequestView &request);

private:
    using Times = std::deque<Milliseconds>; ///< steady

    /// A listing as asked for.
    struct Listing {
        int tenant = 0;
        int feed = 0;
        QByteArray path; ///< "/beta/auditLogs/signIns"
        QByteArray question; ///< the query without $skiptoken, as sent: further pages repeat it
        GraphQuery query;
    };

    [[nodiscard]] std::optional<SimulatedReply> admit(const RequestView &request, const Claims &claims, int tenant);
    [[nodiscard]] std::optional<SimulatedReply> throttle(const Claims &claims, int tenant);
    [[nodiscard]] std::optional<SimulatedReply> refuse(const RequestView &request, const Claims &claims, int tenant);
    [[nodiscard]] SimulatedReply list(const RequestView &request, int tenant);
    [[nodiscard]] std::optional<SimulatedReply> checkRange(const GraphQuery &query, int tenant);
    [[nodiscard]] SimulatedReply page(const Listing &listing, size_t from);
    [[nodiscard]] std::vector<size_t> matches(const Listing &listing) const;
    [[nodiscard]] QByteArray nextLink(const Listing &listing, size_t from, size_t next);
    [[nodiscard]] QByteArray skipToken(const Listing &listing, size_t next) const;
    [[nodiscard]] std::optional<size_t> fromOf(const RequestView &request, const Listing &listing) const;
    [[nodiscard]] bool isOver(Times &times, size_t most) const;
    void spoil(SimulatedReply &reply, int tenant, quint64 key);

    World &m_world;
    std::map<std::pair<QByteArray, int>, Times> m_perTenant; ///< by app and tenant
    std::map<QByteArray, Times> m_perApp;
};

} // namespace tributary::simulation
