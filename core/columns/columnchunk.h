// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "columns/stringpool.h"
#include "model/outcome.h"
#include "model/record.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tributary {

/// Place of a record in the order of storing: newer ones are greater. The same for as long as the store lives.
using Position = quint32;

/// The columns whose texts are interned.
enum class TextColumn : quint8 { Workload, Operation, User, ClientIp, Result, Object, Error };
constexpr size_t textColumnCount = 7;

/// A batch of which records stand in a chunk.
struct BatchSpan {
    qint64 row = 0; ///< in the archive
    Instant arrived;
    BatchId id;
    quint32 first = 0; ///< index of its first record in the chunk
};

/// Columns of successive records, the oldest first. Immutable once it is in a snapshot.
struct ColumnChunk {
    Position first = 0; ///< of the record at index 0
    std::vector<qint64> time; ///< the record's own, or when it arrived, in milliseconds
    std::array<std::vector<StringPool::Id>, textColumnCount> texts;
    std::vector<qint32> recordType; ///< -1 where absent
    std::vector<quint16> stream; ///< index into ColumnStore::stream()
    std::vector<qint8> userType; ///< -1 where absent
    std::vector<quint8> outcome; ///< Outcome
    std::vector<bool> hasOwnTime;
    std::vector<BatchSpan> batches; ///< in order; each begins with its first record

    [[nodiscard]] size_t size() const { return time.size(); }
    [[nodiscard]] Position end() const { return first + Position(size()); }
    [[nodiscard]] const std::vector<StringPool::Id> &ids(TextColumn column) const { return texts[size_t(column)]; }

    /// The batch that holds the record at `index`.
    [[nodiscard]] const BatchSpan &batchOf(size_t index) const;
    [[nodiscard]] RecordAddress addressOf(size_t index) const;
    /// The index of a record; nothing where its batch is not in this chunk.
    [[nodiscard]] std::optional<size_t> indexOf(const RecordAddress &address) const;
    /// One behind the last record of a batch of this chunk.
    [[nodiscard]] size_t endOf(const BatchSpan &batch) const;

    void append(const ColumnChunk &other); ///< its records come behind; positions are the caller's
    [[nodiscard]] qint64 memory() const; ///< bytes held
};

} // namespace tributary
