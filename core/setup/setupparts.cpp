// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setupparts.h"

namespace tributary {

using namespace Qt::StringLiterals;

Result<Cloud> cloudNamed(const SetupParts &parts, const QString &name)
{
    const QList<Cloud> clouds = parts.clouds();
    for (const Cloud &cloud : clouds) {
        if (cloud.name.compare(name, Qt::CaseInsensitive) == 0)
            return cloud;
    }
    return fail(ErrorKind::Configuration, u"the cloud \"%1\" is not known"_s.arg(name), u"UnknownCloud"_s);
}

Task<Result<TenantContext>> contextOf(SetupParts parts, Tenant tenant)
{
    const auto cloud = cloudNamed(parts, tenant.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const auto destinations = co_await parts.store.destinations();
    if (!destinations)
        co_return fail(destinations.error());
    auto publisher = co_await parts.store.setting(u"publisher"_s);
    if (!publisher)
        co_return fail(publisher.error());
    if (publisher->isEmpty() && !destinations->empty())
        publisher = parentOf(*destinations).value();
    co_return TenantContext{tenant, *cloud, TenantId(*publisher)};
}

} // namespace tributary
