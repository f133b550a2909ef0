// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tributary::coverage {

Result<StreamProgress> progress(Database &database, const StreamKey &stream);
Result<void> addListedWindow(Database &database, const StreamKey &stream, const ListedWindow &listed);
Result<void> forgetAfter(Database &database, const StreamKey &stream, Instant complete, Instant settled);
Result<void> addLoss(Database &database, const Loss &loss, const BlobDone &blob);
Result<std::vector<StreamHoles>> holes(Database &database); ///< of streams that have any
Result<std::vector<Loss>> losses(Database &database, const std::optional<TenantId> &tenant);
Result<void> noteStart(Database &database, const StreamKey &stream, Instant at);
Result<void> noteSweep(Database &database, const StreamKey &stream, Instant at);
Result<void> addListed(Database &database, const StreamKey &stream, quint64 blobs);

struct StateChange {
    StreamState state = StreamState::Idle;
    std::optional<Error> error;
    Instant at;
};
Result<void> setState(Database &database, const StreamKey &stream, const StateChange &change);

/// Marks a blob done; false where it was done before. `at`: when it was stored, by our clock.
bool markDone(Transaction &tx, qint64 stream, const BlobDone &blob, Instant at);

struct KnownBlobs {
    qint64 tenantRow = 0; ///< 0 where the tenant is unknown
    std::vector<bool> done;
};
Result<KnownBlobs> doneBlobs(Database &database, const StreamKey &stream, const std::vector<ContentId> &blobs);

} // namespace tributary::coverage
