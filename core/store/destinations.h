// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

/// Destinations with their state; see Store.
namespace tributary::destinations {

Result<std::vector<Destination>> all(Database &database);
Result<void> save(Database &database, const Destination &destination, Instant now);
Result<void> remove(Database &database, const DestinationId &id, Instant now);

Result<std::vector<DestinationStatus>> states(Database &database);
Result<void> setState(Database &database, const DestinationStatus &status);

} // namespace tributary::destinations
