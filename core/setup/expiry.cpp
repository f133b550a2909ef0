// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/expiry.h"

#include <algorithm>
#include <array>

namespace tributary {

using namespace std::chrono_literals;

std::optional<int> expiryStage(Instant expires, Instant now)
{
    if (expires <= now)
        return 0;
    constexpr std::array stages{1, 7, 14, 30};
    const auto reached =
        std::find_if(stages.begin(), stages.end(), [&](int days) { return expires - now <= days * std::chrono::hours(24); });
    if (reached == stages.end())
        return {};
    return *reached;
}

QList<ExpiryWarning> expiryWarnings(
    const std::vector<Tenant> &tenants, const std::vector<Destination> &destinations, Instant now)
{
    QList<ExpiryWarning> warnings;
    const auto look = [&](const QString &name, bool isTenant, const std::optional<Instant> &expires) {
        const auto stage = expires ? expiryStage(*expires, now) : std::nullopt;
        if (stage)
            warnings.append({.name = name, .isTenant = isTenant, .expires = *expires, .stage = *stage});
    };
    for (const Tenant &tenant : tenants)
        look(tenant.name, true, tenant.app.credential.expires);
    for (const Destination &destination : destinations)
        look(destination.name, false, destination.app.credential.expires);
    std::stable_sort(
        warnings.begin(), warnings.end(), [](const ExpiryWarning &a, const ExpiryWarning &b) { return a.expires < b.expires; });
    return warnings;
}

} // namespace tributary
