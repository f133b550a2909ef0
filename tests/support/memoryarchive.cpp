// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryarchive.h"

#include "base/gzip.h"
#include "json/recordparser.h"

#include <algorithm>

namespace tributary {

void PlainRows::append(QByteArray &out, const RecordSet &set, const RecordRef &record, const Envelope &) const
{
    out += set.view(record.raw);
}

qsizetype PlainRows::size(const RecordSet &, const RecordRef &record, const Envelope &) const
{
    return qsizetype(record.raw.length);
}

qint64 MemoryArchive::add(const StreamKey &stream, const QList<QByteArray> &records, Instant arrived)
{
    const std::lock_guard lock(m_mutex);
    StoredBatch batch{.row = ++m_lastRow, .stream = stream, .created = arrived, .records = int(records.size())};
    batch.id = BatchId(QStringLiteral("batch-%1").arg(batch.row));
    batch.gzip = gzip('[' + records.join(',') + ']');
    m_batches.push_back(std::move(batch));
    return m_lastRow;
}

void MemoryArchive::remove(qint64 row)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_batches, [row](const StoredBatch &batch) { return batch.row == row; });
}

QList<QByteArray> MemoryArchive::recordsOf(qint64 row) const
{
    const auto packed = body(row);
    const auto json = packed ? gunzip(*packed, 1'000'000) : Result<QByteArray>(fail(packed.error()));
    const auto ranges = json ? splitArray(*json) : Result<std::vector<ByteRange>>(fail(json.error()));
    QList<QByteArray> records;
    if (!ranges)
        return records;
    records.reserve(qsizetype(ranges->size()));
    for (const ByteRange range : *ranges)
        records << json->sliced(range.offset, qsizetype(range.length));
    return records;
}

void MemoryArchive::refuse(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = std::move(error);
}

Result<std::vector<StoredBatch>> MemoryArchive::batches(const RecordQuery &query) const
{
    const std::lock_guard lock(m_mutex);
    if (m_refusal)
        return fail(*m_refusal);
    std::vector<StoredBatch> found;
    const auto isWanted = [&query](const StoredBatch &batch) {
        return query.beforeBatch == 0 || (query.newestFirst ? batch.row < query.beforeBatch : batch.row > query.beforeBatch);
    };
    std::ranges::copy_if(m_batches, std::back_inserter(found), isWanted);
    if (query.newestFirst)
        std::ranges::reverse(found);
    found.resize(std::min(found.size(), size_t(query.batchLimit)));
    return found;
}

Result<QByteArray> MemoryArchive::body(qint64 row) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_batches, row, &StoredBatch::row);
    if (found == m_batches.end())
        return fail(ErrorKind::NotFound, QStringLiteral("gone"));
    return found->gzip;
}

void MemoryArchive::wait(const std::vector<qint64> &rows)
{
    const std::lock_guard lock(m_mutex);
    m_waiting = rows;
}

Result<std::vector<qint64>> MemoryArchive::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

void MemoryArchive::prove(const std::vector<qint64> &rows)
{
    const std::lock_guard lock(m_mutex);
    m_arrived = rows;
}

Result<std::vector<qint64>> MemoryArchive::arrived() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrived;
}

void MemoryArchive::quarantine(qint64 row, const QByteArray &record)
{
    const std::lock_guard lock(m_mutex);
    m_refused.emplace_back(RefusedEntry{row, ++m_lastEntry}, record);
    std::ranges::sort(m_refused);
}

void MemoryArchive::release()
{
    const std::lock_guard lock(m_mutex);
    m_refused.clear();
}

Result<std::vector<RefusedEntry>> MemoryArchive::refused() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<RefusedEntry> entries;
    entries.reserve(m_refused.size());
    for (const auto &[entry, bytes] : m_refused)
        entries.push_back(entry);
    return entries;
}

Result<std::vector<QByteArray>> MemoryArchive::refusedOf(qint64 row) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<QByteArray> records;
    for (const auto &[entry, bytes] : m_refused) {
        if (entry.batch == row)
            records.push_back(bytes);
    }
    return records;
}

} // namespace tributary
