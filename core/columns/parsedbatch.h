// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnchunk.h"
#include "sinks/rowencoder.h"
#include "store/values.h"

namespace tributary {

/// The columns of a batch as they were read, texts not interned yet: what many threads make at once.
struct ParsedBatch {
    struct Record {
        qint64 time = 0;
        qint32 recordType = -1;
        qint8 userType = -1;
        Outcome outcome = Outcome::Unknown;
        bool hasOwnTime = false;
        std::array<ByteRange, textColumnCount> texts; ///< in `bytes`
    };

    qint64 row = 0;
    BatchId id;
    StreamKey stream;
    Instant arrived;
    std::vector<Record> records; ///< in the order of the batch
    QByteArray bytes;
};

/// Unpacks a batch and reads the columns of its records. Malformed where it is no batch. Pure; any thread.
[[nodiscard]] Result<ParsedBatch> parseBatch(const StoredBatch &batch, const RowEncoder &encoder);

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024; ///< bytes of a batch

/// Where the original records stand in an unpacked batch. Malformed where it is none. Pure; any thread.
[[nodiscard]] Result<std::vector<ByteRange>> recordsIn(const QByteArray &json, const RowEncoder &encoder);

} // namespace tributary
