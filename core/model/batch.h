// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

namespace tributary {

/// Who a batch is for. Values are stored; append only.
enum class BatchRole {
    Forwarded = 0, ///< the sinks; the archive keeps and shows it
    ArchiveOnly = 1, ///< the archive alone: originals of what a selection dropped or changed
    Changed = 2, ///< the sinks; not shown, because the originals of its records are in a batch for the archive
};

/// Records of one stream, encoded as they will be sent: a JSON array of rows (see sinks/rowencoder.h), at most 1,000,000 bytes
/// before gzip. The unit of durability and of delivery.
struct Batch {
    BatchId id;
    StreamKey stream;
    int records = 0;
    qint64 bytes = 0; ///< of the JSON array, before gzip
    QByteArray gzip; ///< the body as posted
    Instant created;
    std::vector<RecordKey> keys; ///< identities of its records, for the seen index; in row order; none where ArchiveOnly
    BatchRole role = BatchRole::Forwarded;
};

/// A blob all of whose records are stored, quarantined or known to be lost.
struct BlobDone {
    ContentId id;
    Instant created; ///< contentCreated
    std::optional<Instant> expires; ///< contentExpiration as listed, never computed
};

/// Why something is kept out of the flow. Values are stored; append only.
enum class QuarantineReason {
    InvalidJson = 1, ///< a blob or an element that is no valid JSON object
    TooLarge = 2, ///< a single record over the sink's limit
    RefusedBySink = 3, ///< isolated by bisecting a refused batch
    Pruned = 4, ///< the whole of a record that was sent without its largest members
};

/// A record or blob that could not be parsed or delivered. Kept until retention or the operator; counted; never dropped
/// silently.
struct QuarantineEntry {
    qint64 id = 0; ///< row in the store; 0 for a new one
    StreamKey stream;
    QuarantineReason reason = QuarantineReason::InvalidJson;
    QString detail; ///< the parser's or the server's own words
    QString code; ///< the service's error code
    QString requestId;
    ContentId content; ///< the blob it came from, where known
    Instant created;
    bool isRecord = true; ///< false: `raw` is a damaged piece of a blob, or a record that was sent in part
    QByteArray raw; ///< exact bytes; may be left empty in listings
    qint64 rawBytes = 0;
};

} // namespace tributary
