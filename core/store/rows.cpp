// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

namespace tributary::rows {

using namespace Qt::StringLiterals;

qint64 ofTenant(Transaction &tx, const TenantId &tenant)
{
    static constexpr Sql tenantRow{"tenantRow", "SELECT row FROM tenants WHERE id = ?1"};
    const auto row = tx.integer(tenantRow, tenant);
    if (!row)
        tx.refuse(makeError(ErrorKind::NotFound, u"no tenant %1 in this profile"_s.arg(tenant.value())));
    return row.value_or(0);
}

qint64 ofDestination(Transaction &tx, const DestinationId &destination)
{
    static constexpr Sql destinationRow{"destinationRow", "SELECT row FROM destinations WHERE id = ?1"};
    const auto row = tx.integer(destinationRow, destination);
    if (!row)
        tx.refuse(makeError(ErrorKind::NotFound, u"no destination %1 in this profile"_s.arg(destination.value())));
    return row.value_or(0);
}

qint64 ofStream(Transaction &tx, const StreamKey &stream)
{
    static constexpr Sql streamRow{"streamRow",
        "SELECT streams.row FROM streams JOIN tenants ON streams.tenant = tenants.row"
        " WHERE tenants.id = ?1 AND streams.stream = ?2"};
    static constexpr Sql addStream{"addStream", "INSERT INTO streams (tenant, stream) VALUES (?1, ?2)"};
    const auto known = tx.integer(streamRow, stream.tenant, stream.stream);
    if (known)
        return *known;
    const qint64 tenant = ofTenant(tx, stream.tenant);
    tx.run(addStream, tenant, stream.stream);
    return tx.ok() ? tx.lastRow() : 0;
}

} // namespace tributary::rows
