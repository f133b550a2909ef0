// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/values.h"

namespace tributary::rebuild {

struct Place {
    QString file; ///< of the profile's database
    QByteArray vfs;
    Instant now;
};

/// Puts a new database in the place of a damaged one, from everything that can be read of it. The damaged one is kept beside it
/// as "<file>.damaged-<time>", for its owner only. Nobody has the file open, and the caller holds the profile's lock. A process
/// killed meanwhile leaves the damaged file in its place, or finish() ends what it began. Needs as much room again as what can
/// be read: DiskFull otherwise, and the damaged file stays where it is.
Result<void> run(const Place &place);

/// Ends a rebuilding that was complete but for its name, before the profile is opened. Under the lock as well.
[[nodiscard]] bool isUnfinished(const Place &place);
Result<void> finish(const Place &place);

/// What the last rebuilding came to, from the setting "rebuilt" that it left: JSON with "at", "kept", "tables" (name, saved
/// rows, whether whole), "lostBatches", "blobsAgain", "blobsLost", "logDamaged".
Result<std::optional<Rebuilt>> last(Database &database);

} // namespace tributary::rebuild
