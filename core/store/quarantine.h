// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tributary::quarantine {

Result<std::vector<QuarantineEntry>> list(Database &database, const std::optional<TenantId> &tenant, bool withBytes);

/// Where refused records come from.
struct Origin {
    qint64 stream = 0;
    qint64 batch = 0;
    Instant stored;
};

/// Adds what could not be parsed; the number of records among them. `at` is when they were collected.
qint64 add(Transaction &tx, qint64 stream, const std::vector<QuarantineEntry> &entries, Instant at);

/// Adds what a destination refused; the number of records among them that no other destination had refused before. Those keep
/// their entry, which gets the words of the second server as well.
qint64 addRefused(Transaction &tx, const Origin &origin, const std::vector<QuarantineEntry> &entries);

/// Removes entries and takes their records out of the counters of their streams. Unknown ids refuse the transaction.
void remove(Transaction &tx, const std::vector<qint64> &entries);

} // namespace tributary::quarantine
