// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/wire.h"

#include <optional>

namespace tributary::simulation {

/// What a listing of Microsoft Graph asks for. Times are those of the records; both ends may be open.
struct GraphQuery {
    std::optional<Instant> from; ///< inclusive
    std::optional<Instant> to;
    bool includesTo = false;
    QByteArray eventType; ///< of signInEventTypes; empty where the filter names none
    int top = 0; ///< 0 = not given
    bool isAscending = false; ///< newest first unless asked
};

/// Which rules a query is held to.
struct GraphRules {
    QByteArray timeField;
    bool isBeta = false;
    bool hasEventTypes = false; ///< the feed has signInEventTypes at all
};

/// Reads $filter, $top and $orderby as the service does; refuses what it refuses: raw blanks and quotes, other fields, other
/// operators, a $top above 1,000, signInEventTypes on v1.0. Pure.
[[nodiscard]] tl::expected<GraphQuery, SimulatedReply> readGraphQuery(const RequestView &request, const GraphRules &rules);

/// An error in the shape of Graph.
[[nodiscard]] SimulatedReply graphError(int status, const QString &code, const QString &message);

} // namespace tributary::simulation
