// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/parsedbatch.h"
#include "filter/recordstates.h"

#include <memory>
#include <mutex>

namespace tributary {

/// All records the store knows at a moment: chunks in the order of storing, without holes.
struct ColumnSnapshot {
    std::vector<std::shared_ptr<const ColumnChunk>> chunks; // shared with other snapshots
    bool isWhole = false; ///< the archive holds nothing older

    [[nodiscard]] Position begin() const { return chunks.empty() ? 0 : chunks.front()->first; }
    [[nodiscard]] Position end() const { return chunks.empty() ? 0 : chunks.back()->end(); }
    [[nodiscard]] quint64 size() const { return quint64(end()) - begin(); }

    /// The chunk of a position and the index in it. The position must be in the snapshot.
    struct Place {
        const ColumnChunk *chunk = nullptr;
        size_t index = 0;
    };
    [[nodiscard]] Place at(Position position) const;
    [[nodiscard]] std::optional<Position> find(const RecordAddress &address) const;
};
using SnapshotPtr = std::shared_ptr<const ColumnSnapshot>; // shared by those who read at the same time

/// The typed columns of the records in the archive, for tables, filters and counts; raw bytes stay in their batches. Grows at
/// both ends: arrivals behind, history in front. One thread writes; any thread takes snapshots, and reads the pools as far as
/// the ids of its snapshot go.
class ColumnStore {
public:
    ColumnStore();
    Q_DISABLE_COPY_MOVE(ColumnStore)

    /// Adds batches; in the order of storing, and all of them newer (append) or older (prepend) than what is there. The writing
    /// thread. False, and nothing done, where there is no room left.
    bool append(const std::vector<ParsedBatch> &batches);
    bool prepend(const std::vector<ParsedBatch> &batches);
    void setWhole(); ///< there is no more history
    void clear();

    [[nodiscard]] SnapshotPtr snapshot() const; ///< never null

    /// Never null. Any thread sets one part or the other.
    [[nodiscard]] RecordStatesPtr states() const;
    void setMarks(const RecordMarks &marks);
    struct Delivery {
        std::vector<qint64> waiting; ///< as in RecordStates
        std::vector<qint64> arrived;
        RecordMarks quarantined;
    };
    bool setDelivery(Delivery delivery); ///< false where nothing changed

    [[nodiscard]] const StringPool &pool(TextColumn column) const { return m_pools[size_t(column)]; }
    [[nodiscard]] bool hasCutTexts() const;
    [[nodiscard]] StreamKey stream(quint16 index) const;
    [[nodiscard]] size_t streamCount() const;

    /// The columns of a record as values. `id` is not among them: it stands in the raw bytes.
    [[nodiscard]] RecordRow row(const ColumnSnapshot &snapshot, Position position) const;

    /// Bytes held for the records of a snapshot.
    [[nodiscard]] qint64 memory(const ColumnSnapshot &snapshot) const;

    static constexpr quint64 mostRecords = 20'000'000;

private:
    std::shared_ptr<ColumnChunk> build(const std::vector<ParsedBatch> &batches);
    quint16 indexOf(const StreamKey &stream);
    void publish(std::shared_ptr<const ColumnSnapshot> next);

    std::array<StringPool, textColumnCount> m_pools;
    mutable std::mutex m_mutex; ///< guards the following
    std::vector<StreamKey> m_streams;
    SnapshotPtr m_snapshot;
    RecordStatesPtr m_states;
};

} // namespace tributary
