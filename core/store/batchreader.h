// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/values.h"

namespace tributary {

/// Reads stored batches beside the engine, blocking: for threads that show and search what is stored. Any thread; calls wait
/// for each other. Storage where the database cannot be read; the next call tries anew.
class BatchReader {
public:
    virtual ~BatchReader() = default;

    /// With their bodies, in the order of the query.
    virtual Result<std::vector<StoredBatch>> batches(const RecordQuery &query) = 0;

    /// gzip, as stored. NotFound where the batch is gone.
    virtual Result<QByteArray> body(qint64 batch) = 0;

    /// Rows of the batches that wait for a destination, ascending.
    virtual Result<std::vector<qint64>> waiting() = 0;

    /// The streams whose coverage has holes.
    virtual Result<std::vector<StreamHoles>> holes() = 0;
};

} // namespace tributary
