// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recordmarks.h"
#include "sinks/rowencoder.h"
#include "store/batchreader.h"

#include <map>

namespace tributary {

/// Where the records stand that destinations refused and that are in quarantine. Quarantine keeps their bytes and their batch;
/// the place in it is found by comparing, once for each batch. One thread.
class RefusedPlaces {
public:
    /// Looks what came and went since; cheap where nothing did. A batch that is gone has no places.
    Result<void> update(BatchReader &reader, const RowEncoder &encoder);

    [[nodiscard]] const RecordMarks &places() const { return m_places; }

private:
    struct Batch {
        std::vector<qint64> entries;
        std::vector<RecordAddress> places;
    };
    void gatherPlaces();

    std::vector<RefusedEntry> m_entries; ///< that m_batches follow from
    std::map<qint64, Batch> m_batches; ///< by row
    RecordMarks m_places;
};

} // namespace tributary
