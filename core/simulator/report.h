// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

#include <QtCore/QJsonObject>

namespace tributary::simulation {

/// Offered against received, for one feed or in sum.
struct Balance {
    quint64 offered = 0; ///< distinct records that a client could have fetched by now
    quint64 received = 0; ///< of these, distinct, byte for byte
    quint64 refused = 0; ///< poison that ingestion refused
    quint64 doubled = 0; ///< rows beyond the first
    quint64 unwanted = 0; ///< records that the client is told to drop: fetched, not to be forwarded
    quint64 truncated = 0; ///< of the offered ones, those that arrived without their largest members, and say so
    quint64 damaged = 0; ///< records that are no JSON, or nested too deep: to be kept, not to be forwarded
    quint64 expired = 0; ///< records in expired or missing blobs: offered to nobody
    quint64 unsubscribed = 0; ///< records of feeds that were never started: offered to nobody

    [[nodiscard]] quint64 lost() const
    {
        const quint64 arrived = received + refused + truncated;
        return offered > arrived ? offered - arrived : 0;
    }
    Balance &operator+=(const Balance &other);
};

[[nodiscard]] Balance balanceOf(const World &world, int tenant, int feed);

/// {"tenants":[{"name","id","streams":[{"stream","offered","received","lost",…}],…}],"totals":{…},"sink":{…},"violations":[…]}
[[nodiscard]] QJsonObject reportJson(const World &world);

/// A table for people; the last line is "lost N, doubled N, altered N, violations N".
[[nodiscard]] QString reportText(const World &world);

} // namespace tributary::simulation
