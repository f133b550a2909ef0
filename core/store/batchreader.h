// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/values.h"

#include <optional>

namespace tributary {

/// An entry in quarantine, and the batch that it was refused from.
struct RefusedEntry {
    qint64 batch = 0;
    qint64 entry = 0;

    friend auto operator<=>(const RefusedEntry &, const RefusedEntry &) = default;
};

/// When delivered records were last removed from the archive.
struct ArchiveTrim {
    Instant at;
    std::optional<Milliseconds> age; ///< they were older than this; nothing where the archive had grown too large
    qint64 bytes = 0; ///< more than this

    friend bool operator==(const ArchiveTrim &, const ArchiveTrim &) = default;
};

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

    /// Entries in quarantine that destinations refused, ascending by batch.
    virtual Result<std::vector<RefusedEntry>> refused() = 0;

    /// The exact bytes of the records among them that were refused from a batch.
    virtual Result<std::vector<QByteArray>> refusedOf(qint64 batch) = 0;

    /// Rows of the batches that are known to be in their workspaces, ascending. Workspaces are asked for the count of an hour:
    /// a batch is known to be there when all that was accepted of its hour was found there, and the batch was accepted before.
    virtual Result<std::vector<qint64>> arrived() = 0;

    /// Nothing where the archive still holds all that was ever stored.
    virtual Result<std::optional<ArchiveTrim>> trimmed() = 0;

    /// The streams whose coverage has holes.
    virtual Result<std::vector<StreamHoles>> holes() = 0;
};

} // namespace tributary
