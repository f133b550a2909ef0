// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

/// What a destination accepted, by the hour of collecting; see Store.
namespace tributary::deliveries {

/// Counts records that a destination took, in the hour they were stored.
void add(Transaction &tx, qint64 destination, Instant stored, qint64 accepted);

Result<std::vector<DeliveryHour>> hours(Database &database, const DestinationId &destination, Instant from);
Result<std::vector<SentBatch>> batches(Database &database, const DestinationId &destination, Instant from);

} // namespace tributary::deliveries
