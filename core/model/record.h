// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/stream.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <vector>

namespace tributary {

/// Identity of a record for exact deduplication: 128 bits over its Id and its content, where the content is hashed without
/// regard to member order and white space. Two downloads of one record agree; two records that share an Id (DLP match and undo,
/// anonymised exports) stay two; a record without Id is known by its content.
struct RecordKey {
    quint64 high = 0;
    quint64 low = 0;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend auto operator<=>(const RecordKey &, const RecordKey &) = default;
};

/// A place inside the bytes of a RecordSet.
struct ByteRange {
    quint32 offset = 0;
    quint32 length = 0;

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// One valid record of a blob: where its exact bytes are and what forwarding needs of it.
struct RecordRef {
    ByteRange raw; ///< the JSON object, byte for byte
    ByteRange id; ///< content of the Id token as it stands (JSON-escaped, without quotes); length 0 where there is none
    std::optional<Instant> eventTime; ///< CreationTime read as UTC; nothing where absent or unreadable
    RecordKey key;
};

/// One element of a blob that is no valid record, or what follows the last complete element of a damaged one.
struct RejectedSlice {
    ByteRange raw;
    QString reason;
    bool isElement = true;
    RecordKey key; ///< of an element: by its bytes
};

/// A blob taken apart. The ranges point into `bytes`.
struct RecordSet {
    QByteArray bytes;
    std::vector<RecordRef> records;
    std::vector<RejectedSlice> rejected;

    [[nodiscard]] QByteArrayView view(ByteRange range) const
    {
        return QByteArrayView(bytes.constData() + range.offset, qsizetype(range.length));
    }
};

/// The typed columns of one record, for tables and facets. Made on demand from the raw bytes. Event data is text: plain, inert.
struct RecordColumns {
    QString id;
    std::optional<Instant> time; ///< CreationTime
    QString workload;
    QString operation;
    QString user;
    QString clientIp;
    QString result; ///< ResultStatus as it stands; not an outcome by itself
    QString object;
    int recordType = -1; ///< -1 where absent or no number
    int userType = -1;
    QString error; ///< LogonError, or ErrorNumber/ErrorCode as text

    bool operator==(const RecordColumns &) const = default;
};

/// Where a stored record is: enough to get its original bytes back.
struct RecordAddress {
    qint64 batch = 0; ///< row of the batch in the store
    int row = 0; ///< index of the record within the batch

    friend bool operator==(const RecordAddress &, const RecordAddress &) = default;
};

/// A row of the event tables: columns with where they came from. `raw` may be left empty and asked for by address.
struct RecordRow {
    RecordAddress address;
    StreamKey stream;
    Instant arrived; ///< when the batch was stored
    RecordColumns columns;
    QByteArray raw;
};

} // namespace tributary
