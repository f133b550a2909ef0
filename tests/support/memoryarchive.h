// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sinks/rowencoder.h"
#include "store/batchreader.h"

#include <mutex>
#include <optional>

namespace tributary {

/// Rows that are the records themselves.
class PlainRows final : public RowEncoder {
public:
    void append(QByteArray &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope) const override;
    [[nodiscard]] qsizetype size(const RecordSet &set, const RecordRef &record, const Envelope &envelope) const override;
    [[nodiscard]] QByteArrayView rawOf(QByteArrayView row) const override { return row; }
};

/// An archive in memory. Any thread.
class MemoryArchive {
public:
    /// The row of the new batch.
    qint64 add(const StreamKey &stream, const QList<QByteArray> &records, Instant arrived);
    void remove(qint64 row); ///< as the retention does
    [[nodiscard]] QList<QByteArray> recordsOf(qint64 row) const;
    void refuse(std::optional<Error> error); ///< what reading comes to from now on

    Result<std::vector<StoredBatch>> batches(const RecordQuery &query) const;
    Result<QByteArray> body(qint64 row) const;
    void wait(const std::vector<qint64> &rows); ///< these batches are not delivered yet
    Result<std::vector<qint64>> waiting() const;
    void prove(const std::vector<qint64> &rows); ///< these batches are in their workspace
    Result<std::vector<qint64>> arrived() const;
    void quarantine(qint64 row, const QByteArray &record); ///< a destination refused it
    void release(); ///< nothing is in quarantine any more
    Result<std::vector<RefusedEntry>> refused() const;
    Result<std::vector<QByteArray>> refusedOf(qint64 row) const;
    std::optional<ArchiveTrim> trim; ///< set before it is read
    std::vector<StreamHoles> holes; ///< set before it is read

private:
    mutable std::mutex m_mutex; ///< guards the following
    std::vector<StoredBatch> m_batches; ///< oldest first
    qint64 m_lastRow = 0;
    std::vector<qint64> m_waiting;
    std::vector<qint64> m_arrived;
    std::vector<std::pair<RefusedEntry, QByteArray>> m_refused; ///< ascending
    qint64 m_lastEntry = 0;
    std::optional<Error> m_refusal;
};

/// What an EventLog reads it through. The archive outlives it.
class MemoryReader final : public BatchReader {
public:
    explicit MemoryReader(const MemoryArchive &archive)
        : m_archive(archive)
    {
    }
    Result<std::vector<StoredBatch>> batches(const RecordQuery &query) override { return m_archive.batches(query); }
    Result<QByteArray> body(qint64 row) override { return m_archive.body(row); }
    Result<std::vector<qint64>> waiting() override { return m_archive.waiting(); }
    Result<std::vector<RefusedEntry>> refused() override { return m_archive.refused(); }
    Result<std::vector<QByteArray>> refusedOf(qint64 row) override { return m_archive.refusedOf(row); }
    Result<std::vector<qint64>> arrived() override { return m_archive.arrived(); }
    Result<std::optional<ArchiveTrim>> trimmed() override { return m_archive.trim; }
    Result<std::vector<StreamHoles>> holes() override { return m_archive.holes; }

private:
    const MemoryArchive &m_archive;
};

} // namespace tributary
