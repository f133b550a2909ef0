// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage.h"

namespace tributary {

/// What mending found and decided.
struct Mended {
    qint64 lostBatches = 0; ///< waited for a destination and cannot be read
    qint64 blobsAgain = 0; ///< no longer done: they are fetched again
    qint64 blobsLost = 0; ///< too old to be fetched again: lost coverage
    qint64 orphans = 0; ///< rows whose tenant, stream or batch is gone
};

/// Makes a salvaged database one that holds what the store promises: no row without its parent, every waiting batch readable
/// and waiting for somebody, a blob done only where its records are here or were delivered, coverage only where its blobs are
/// done, counts that add up. What cannot be kept is fetched again where the service still has it, else recorded as lost. In one
/// transaction. `reach`: what was made available before it cannot be listed any more.
Result<Mended> mend(Database &database, const std::map<QString, SalvagedTable> &tables, Instant now, Instant reach);

} // namespace tributary
