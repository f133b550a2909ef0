// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace tributary {

/// What the operator may set. Defaults are the design's. Limits that a service dictates are not here.
struct CollectorSettings {
    Milliseconds pollInterval = std::chrono::seconds(60); ///< 15 s to 1 h, jittered by a tenth
    Milliseconds latenessHorizon = std::chrono::hours(2); ///< younger windows are listed again
    Milliseconds sweepInterval = std::chrono::hours(24); ///< how often all seven days are listed again
    int requestsPerMinute = 1980; ///< per tenant, of the 2,000 the Activity API grants
    int fetchesPerTenant = 96; ///< blobs of one tenant on the wire at once
    qint64 memoryBudget = 48ll * 1024 * 1024; ///< blob bytes held between wire and store
    qint64 heldBlob = 64ll * 1024 * 1024; ///< longer blobs go to a file and are parsed in pieces
    qint64 outboxLimit = 2ll * 1024 * 1024 * 1024; ///< fetching pauses above it
    Milliseconds archiveAge = std::chrono::hours(24 * 30);
    qint64 archiveBytes = 20ll * 1024 * 1024 * 1024;
};

} // namespace tributary
