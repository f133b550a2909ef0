// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stream.h"
#include "model/tenant.h"
#include "store/transaction.h"

namespace tributary::rows {

/// Rows that other tables refer to. They refuse the transaction with NotFound (and return 0) where the tenant, destination or
/// batch is unknown: removed meanwhile, most likely.
qint64 ofTenant(Transaction &tx, const TenantId &tenant);
qint64 ofDestination(Transaction &tx, const DestinationId &destination);

/// Columns client, credential_kind, credential, thumbprint, credential_expires from `first` on.
[[nodiscard]] AppRegistration readApp(const Row &row, int first);

/// Columns error_kind, _code, _message, _status, _request, _retry_after from `first` on.
[[nodiscard]] std::optional<Error> readError(const Row &row, int first);
[[nodiscard]] std::optional<qint64> retryAfterOf(const Error &error); ///< milliseconds

/// The row of a stream, made where the tenant has none of it yet.
qint64 ofStream(Transaction &tx, const StreamKey &stream);

} // namespace tributary::rows
