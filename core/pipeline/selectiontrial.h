// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "pipeline/selecting.h"

namespace tributary {

/// What a selection would have made of stored records.
struct TrialCounts {
    quint64 records = 0;
    quint64 kept = 0;
    quint64 changed = 0; ///< of the kept ones, with a member removed or masked
    quint64 dropped = 0;
    quint64 undecided = 0; ///< of the kept ones, those a regular expression gave up on
    quint64 bytes = 0; ///< of all records
    quint64 bytesKept = 0; ///< of the kept ones, after their changes
    std::vector<quint64> byRule; ///< how many records each rule found first

    TrialCounts &operator+=(const TrialCounts &other);
};

/// Holds the records of one stored batch against a selection. Malformed where the batch cannot be read. Pure; any thread.
[[nodiscard]] Result<TrialCounts> tryBatch(const StoredBatch &batch, const RowEncoder &encoder, const Selector &selector);

/// The same for everything a query selects, a batch at a time, on the pool. Nothing is changed. Engine thread.
class SelectionTrial {
public:
    SelectionTrial(Store &store, Lane &pool, const RowEncoder &encoder)
        : m_store(store)
        , m_pool(pool)
        , m_encoder(encoder)
    {
    }

    Task<Result<TrialCounts>> run(RecordQuery query, SelectorPtr selector);

private:
    Store &m_store;
    Lane &m_pool;
    const RowEncoder &m_encoder;
};

} // namespace tributary
