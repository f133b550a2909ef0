// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "model/tenant.h"

namespace tributary {

/// A credential that ends soon, or has ended.
struct ExpiryWarning {
    QString name; ///< of tenant or destination
    bool isTenant = true;
    Instant expires;
    int stage = 0; ///< 30, 14, 7 or 1 day before; 0 = it is over. Warn once per stage.

    bool operator==(const ExpiryWarning &) const = default;
};

/// The stage a moment is in, or nothing while there is more time. Pure.
[[nodiscard]] std::optional<int> expiryStage(Instant expires, Instant now);

/// All that have a stage, the soonest first. What has no known end is left out. Pure.
[[nodiscard]] QList<ExpiryWarning> expiryWarnings(
    const std::vector<Tenant> &tenants, const std::vector<Destination> &destinations, Instant now);

} // namespace tributary
