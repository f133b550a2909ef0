// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faultplan.h"

namespace tributary::simulation {

std::optional<qint64> FaultPlan::argument(Fault fault, int tenant) const
{
    for (const FaultSpec &spec : m_faults) {
        if (spec.fault == fault && (spec.tenant == 0 || spec.tenant == tenant + 1))
            return spec.argument;
    }
    return {};
}

bool FaultPlan::isFirstTry(Fault fault, int tenant, quint64 key, qint64 tries)
{
    return m_tries[{fault, tenant, key}]++ < tries;
}

bool FaultPlan::strikes(Fault fault, int tenant, qint64 every)
{
    return every > 0 && ++m_calls[{fault, tenant}] % every == 0;
}

std::optional<Milliseconds> FaultPlan::remaining(Fault fault, int tenant, Milliseconds now)
{
    const auto seconds = argument(fault, tenant);
    if (!seconds)
        return {};
    const auto first = m_firstCall.try_emplace({fault, tenant}, now).first->second;
    const Milliseconds left = first + Seconds(*seconds) - now;
    return left > Milliseconds(0) ? std::optional(left) : std::nullopt;
}

} // namespace tributary::simulation
