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
    /// Looks what came and went since; true where the places changed. A batch that is gone has none.
    Result<bool> update(BatchReader &reader, const RowEncoder &encoder);

    [[nodiscard]] RecordMarks places() const;

private:
    struct Batch {
        std::vector<qint64> entries;
        std::vector<RecordAddress> places;
    };
    std::map<qint64, Batch> m_batches; ///< by row
};

} // namespace tributary
