// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/options.h"

#include <map>
#include <tuple>

namespace tributary::simulation {

/// Answers when a fault strikes. Counts are kept here, so that faults of the "first tries" kind end by themselves.
class FaultPlan {
public:
    explicit FaultPlan(std::vector<FaultSpec> faults)
        : m_faults(std::move(faults))
    {
    }

    /// The argument of a fault that is switched on for this tenant (index from 0; -1 = the parent's side,
    /// which faults aimed at a tenant leave alone).
    [[nodiscard]] std::optional<qint64> argument(Fault fault, int tenant) const;

    /// True for the first `tries` calls with this key.
    bool isFirstTry(Fault fault, int tenant, quint64 key, qint64 tries);

    /// Counts calls; true at every `every`-th.
    bool strikes(Fault fault, int tenant, qint64 every);

    /// True while less than the argument (in seconds) has passed since the first call for this fault and tenant.
    [[nodiscard]] std::optional<Milliseconds> remaining(Fault fault, int tenant, Milliseconds now);

private:
    std::vector<FaultSpec> m_faults;
    std::map<std::tuple<Fault, int, quint64>, qint64> m_tries;
    std::map<std::pair<Fault, int>, qint64> m_calls;
    std::map<std::pair<Fault, int>, Milliseconds> m_firstCall;
};

} // namespace tributary::simulation
