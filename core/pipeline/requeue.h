// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/selecting.h"
#include "sinks/rowencoder.h"
#include "store/store.h"

#include <map>

namespace tributary {

/// Quarantined records of one stream on their way back into the outbox.
struct Requeue {
    Commit commit; ///< batches of the records that fit
    std::vector<qint64> entries; ///< rows of the quarantine that the commit replaces
    quint64 kept = 0; ///< entries that stay: still no valid record, or still too large
};

/// What is known where records go back into the outbox.
struct RequeueContext {
    std::map<TenantId, QString> tenantNames;
    std::map<StreamKey, SelectorPtr> selectors; ///< their members are removed and masked; their rules were asked before
    Instant now;
};

/// Packs quarantined records anew, a result per stream. Pure.
[[nodiscard]] std::vector<Requeue> planRequeue(
    const std::vector<QuarantineEntry> &entries, const RequeueContext &context, const RowEncoder &encoder);

} // namespace tributary
