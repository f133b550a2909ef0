// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/figures.h"
#include "store/store.h"
#include "store/transaction.h"

namespace tributary::outbox {

/// What waits for one destination, oldest first, behind row `after`.
Result<std::vector<PendingBatch>> pending(Database &database, const DestinationId &destination, qint64 after, int limit);

/// See Store::settle().
Result<void> settle(Database &database, const Delivery &delivery);

/// The rows of all destinations; {0} (nobody yet) where none is configured.
std::vector<qint64> recipients(Transaction &tx);

/// Counts what waits for one destination: the share of a change to the outbox that concerns it.
void addWaiting(Transaction &tx, qint64 destination, const figures::Level &change);

/// Counts it anew for all, after batches went elsewhere or away.
void recount(Transaction &tx);

/// Gives batches that nobody waits for to this destination.
void adopt(Transaction &tx, qint64 destination);

/// Empties the outbox of a destination that is configured no more. A batch that waits for others goes on waiting for them; one
/// that another destination took is delivered; the rest goes to the oldest destination that is left, or waits for the next one.
void abandon(Transaction &tx, qint64 destination);

} // namespace tributary::outbox
