// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

namespace tributary::archive {

/// Bounds of one slice of work, so that collecting waits for milliseconds only.
inline constexpr int batchesPerSlice = 64;

struct TrimBounds {
    Instant olderThan;
    qint64 maxBytes = 0;
};

/// Deletes up to a slice of delivered batches, the oldest first: those stored before `olderThan`, and what exceeds `maxBytes`.
/// Notes in the profile that it did so `now`. True when more remains to be done.
Result<bool> trim(Database &database, const TrimBounds &bounds, Instant now);

/// The same for all delivered batches of one tenant, which is about to be removed.
Result<bool> trimTenant(Database &database, const TenantId &tenant);

/// Forgets blobs that were done before `before`. True when more remains.
Result<bool> forgetBlobs(Database &database, Instant before);

/// Forgets a slice of the keys that were stored before `before`, and says which.
struct Forgotten {
    std::vector<std::pair<TenantId, std::vector<RecordKey>>> keys;
    bool more = false;
};
Result<Forgotten> forgetKeys(Database &database, Instant before);

/// Gives a slice of free pages back to the file system once a sixteenth of the file is free. True when more remains.
Result<bool> shrink(Database &database);

} // namespace tributary::archive
