// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/batch.h"
#include "sinks/rowencoder.h"

namespace tributary {

/// A fetched blob on its way into the store: its records taken apart, and which of them are new.
struct FetchedBlob {
    BlobDone blob;
    RecordSet set;
    std::vector<quint32> fresh; ///< indices into set.records that are to be stored
    quint64 duplicates = 0;
    bool isChanged = false; ///< its records are not as they came: members were removed or masked
    bool isOverlap = false; ///< listed again to find what is late: what is known of it counts as nothing, not as duplicates
    bool isPart = false; ///< its records are stored, but the blob is not done with them
    std::optional<Error> damage; ///< why it was taken apart
};

/// What packing came to: batches, and what cannot be sent and goes to quarantine.
struct Packed {
    std::vector<Batch> batches;
    std::vector<QuarantineEntry> quarantined;
    std::vector<RecordKey> quarantinedKeys;
    std::vector<RecordKey> filteredKeys; ///< dropped by a selection
};

/// What the batches of one packing share.
struct PackTarget {
    StreamKey stream;
    QString tenantName;
    Instant now;
    qsizetype maxBytes = maxBatchBytes;
    BatchRole role = BatchRole::Forwarded; ///< for the archive alone no record is too large, and batches carry no keys
};

/// Encodes the fresh records of all blobs into as few batches as fit, in order, each at most maxBytes before gzip. A record
/// that fills more than a whole batch alone goes without its largest members and is kept whole in quarantine, or goes there
/// altogether; so does every rejected slice. Pure; any thread.
[[nodiscard]] Packed packBlobs(const std::vector<FetchedBlob> &blobs, const PackTarget &target, const RowEncoder &encoder);

/// About how many bytes a blob will need inside a batch; never much less than it takes. Pure.
[[nodiscard]] qsizetype estimateBytes(const FetchedBlob &blob, const PackTarget &target);

} // namespace tributary
