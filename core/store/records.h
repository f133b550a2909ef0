// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tributary::records {

/// See Store::commit() and Store::requeue().
Result<void> commit(Database &database, const Commit &commit);
Result<void> requeue(Database &database, const std::vector<qint64> &entries, const Commit &commit);

Result<QByteArray> body(Database &database, qint64 batch);
Result<std::vector<qint64>> waiting(Database &database); ///< batches that a destination has not taken, ascending
Result<std::vector<StoredBatch>> batches(Database &database, const RecordQuery &query);

/// All keys a commit makes known.
[[nodiscard]] std::vector<RecordKey> keysOf(const Commit &commit);

/// A piece of the stored keys of a tenant, and where the next piece starts.
struct KeyPiece {
    qint64 tenantRow = 0;
    qint64 lastRow = 0;
    bool atEnd = false;
    std::vector<RecordKey> keys;
};
Result<KeyPiece> readKeys(Database &database, const TenantId &tenant, qint64 after);

/// 16 bytes a key.
[[nodiscard]] QByteArray packKeys(const RecordKey *keys, size_t count);
void unpackKeys(const QByteArray &packed, std::vector<RecordKey> &keys);

} // namespace tributary::records
