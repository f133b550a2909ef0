// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/streamcell.h"

namespace tributary {

/// A row of the status board: a tenant, or the tenants of a group together.
struct OverviewRow {
    TenantStatus status; ///< of a group: the worst of each stream, sums, the next expiry
    QString group; ///< the tenant's first tag; empty where it has none
    int members = 0; ///< of a group; 0 for a tenant
    Severity severity = Severity::Quiet;
    bool attention = false;
    bool behind = false;

    [[nodiscard]] bool isGroup() const { return members > 0; }
    bool operator==(const OverviewRow &) const = default;
};

/// The rows of a status in its order; groups, where they are asked for, behind the tenants. Pure.
[[nodiscard]] QList<OverviewRow> overviewRows(const EngineStatus &status, bool grouped);

} // namespace tributary
