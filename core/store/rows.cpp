// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/usagetext.h"

namespace tributary::rows {

using namespace Qt::StringLiterals;

qint64 ofTenant(Transaction &tx, const TenantId &tenant)
{
    static constexpr Sql tenantRow{"tenantRow", "SELECT row FROM tenants WHERE id = ?1"};
    const auto row = tx.integer(tenantRow, tenant);
    if (!row)
        tx.refuse(makeError(ErrorKind::NotFound, UsageText::tr("no tenant %1 in this profile").arg(tenant.value())));
    return row.value_or(0);
}

qint64 ofDestination(Transaction &tx, const DestinationId &destination)
{
    static constexpr Sql destinationRow{"destinationRow", "SELECT row FROM destinations WHERE id = ?1"};
    const auto row = tx.integer(destinationRow, destination);
    if (!row)
        tx.refuse(makeError(ErrorKind::NotFound, UsageText::tr("no destination %1 in this profile").arg(destination.value())));
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

AppRegistration readApp(const Row &row, int first)
{
    return {.clientId = ClientId(row.text(first)),
        .credential = {.kind = CredentialKind(row.integer(first + 1)),
            .id = CredentialId(row.text(first + 2)),
            .thumbprint = row.text(first + 3),
            .expires = row.maybeInstant(first + 4)}};
}

std::optional<Error> readError(const Row &row, int first)
{
    if (row.isNull(first))
        return {};
    Error error{.kind = ErrorKind(row.integer(first)),
        .code = row.text(first + 1),
        .message = row.text(first + 2),
        .httpStatus = int(row.integer(first + 3)),
        .requestId = row.text(first + 4)};
    if (!row.isNull(first + 5))
        error.retryAfter = Milliseconds(row.integer(first + 5));
    return error;
}

std::optional<qint64> retryAfterOf(const Error &error)
{
    return error.retryAfter ? std::optional<qint64>(error.retryAfter->count()) : std::nullopt;
}

} // namespace tributary::rows
