// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage.h"
#include "model/status.h"
#include "store/values.h"

#include <vector>

namespace tributary {

class Store;

/// The coverage of one stream up to `now`, sorted by beginning: from the first thing collected, or from as far back as the
/// service still lists. Lost stretches may lie inside complete ones. Pure.
[[nodiscard]] std::vector<CoverageStretch> coverageOf(
    const StreamProgress &progress, const std::vector<Loss> &losses, const StreamKey &key, Instant now);

/// That of all streams of a tenant, in the order of allStreams(). Engine thread; the store must outlive the task.
[[nodiscard]] Task<Result<std::vector<CoverageStretch>>> readCoverage(Store *store, TenantId tenant, Instant now);

} // namespace tributary
