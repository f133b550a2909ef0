// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "filter/recordstates.h"
#include "sinks/rowencoder.h"
#include "store/store.h"

namespace tributary {

/// Reads stored records back, with typed columns and their exact bytes. Unpacks on the pool. Engine thread.
class RecordBrowser {
public:
    RecordBrowser(Store &store, Lane &pool, const RowEncoder &encoder, RecordStates states = {})
        : m_store(store)
        , m_pool(pool)
        , m_encoder(encoder)
        , m_states(std::make_shared<const RecordStates>(std::move(states)))
    {
    }

    /// The records of the batches a query selects, in the order of the query; inside a batch newest first where the query says
    /// so. `raw` is filled. `next` continues behind what was read; 0 when there is no more.
    struct Page {
        std::vector<RecordRow> rows;
        quint64 undecided = 0; ///< records left out because a regular expression gave up on them
        qint64 next = 0;
        bool more = false;
    };
    Task<Result<Page>> page(RecordQuery query) { return page(std::move(query), nullptr); }

    /// The same for the records that a filter finds. What it is asked may be what is in
    /// RecordStates::known; whether a batch waits is as the store says it when it is read.
    using MatcherPtr = std::shared_ptr<const FilterMatcher>; // shared with the pool
    Task<Result<Page>> page(RecordQuery query, MatcherPtr where);

private:
    Task<Result<Page>> rowsOf(StoredBatch batch, bool newestFirst, MatcherPtr where = nullptr);

    Store &m_store;
    Lane &m_pool;
    const RowEncoder &m_encoder;
    RecordStatesPtr m_states;
};

} // namespace tributary
