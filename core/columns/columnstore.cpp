// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/columnstore.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr Position middle = Position(1) << 31; ///< arrivals go up from here, history down
constexpr size_t smallChunk = 8192; ///< the last chunk is joined with what arrives up to here

QString text(const StringPool &pool, StringPool::Id id)
{
    return QString::fromUtf8(pool.text(id));
}

void reserve(ColumnChunk &chunk, const std::vector<ParsedBatch> &batches)
{
    size_t count = 0;
    for (const ParsedBatch &batch : batches)
        count += batch.records.size();
    chunk.time.reserve(count);
    for (auto &ids : chunk.texts)
        ids.reserve(count);
    chunk.recordType.reserve(count);
    chunk.stream.reserve(count);
    chunk.userType.reserve(count);
    chunk.outcome.reserve(count);
    chunk.hasOwnTime.reserve(count);
    chunk.batches.reserve(batches.size());
}

} // namespace

ColumnSnapshot::Place ColumnSnapshot::at(Position position) const
{
    const auto behind = std::upper_bound(chunks.begin(), chunks.end(), position,
        [](Position at, const std::shared_ptr<const ColumnChunk> &chunk) { return at < chunk->first; });
    const ColumnChunk &chunk = **std::prev(behind);
    return {&chunk, position - chunk.first};
}

std::optional<Position> ColumnSnapshot::find(const RecordAddress &address) const
{
    const auto behind = std::upper_bound(chunks.begin(), chunks.end(), address.batch,
        [](qint64 row, const std::shared_ptr<const ColumnChunk> &chunk) { return row < chunk->batches.front().row; });
    if (behind == chunks.begin())
        return std::nullopt;
    const ColumnChunk &chunk = **std::prev(behind);
    const auto index = chunk.indexOf(address);
    return index ? std::optional(chunk.first + Position(*index)) : std::nullopt;
}

ColumnStore::ColumnStore()
    : m_snapshot(std::make_shared<ColumnSnapshot>())
    , m_states(std::make_shared<RecordStates>())
{
}

SnapshotPtr ColumnStore::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

RecordStatesPtr ColumnStore::states() const
{
    const std::lock_guard lock(m_mutex);
    return m_states;
}

void ColumnStore::setMarks(const RecordMarks &marks)
{
    const std::lock_guard lock(m_mutex);
    RecordStates next = *m_states;
    next.marks = marks;
    m_states = std::make_shared<const RecordStates>(std::move(next));
}

bool ColumnStore::setDelivery(Delivery delivery)
{
    const std::lock_guard lock(m_mutex);
    if (delivery.waiting == m_states->waiting && delivery.arrived == m_states->arrived
        && delivery.quarantined == m_states->quarantined)
        return false;
    m_states = std::make_shared<const RecordStates>(RecordStates{
        m_states->marks, std::move(delivery.waiting), std::move(delivery.arrived), std::move(delivery.quarantined)});
    return true;
}

void ColumnStore::publish(std::shared_ptr<const ColumnSnapshot> next)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot.swap(next);
}

bool ColumnStore::hasCutTexts() const
{
    return std::ranges::any_of(m_pools, &StringPool::hasCut);
}

StreamKey ColumnStore::stream(quint16 index) const
{
    const std::lock_guard lock(m_mutex);
    return m_streams[index];
}

size_t ColumnStore::streamCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_streams.size();
}

quint16 ColumnStore::indexOf(const StreamKey &stream)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find(m_streams.begin(), m_streams.end(), stream);
    if (known != m_streams.end())
        return quint16(known - m_streams.begin());
    if (m_streams.size() == std::numeric_limits<quint16>::max())
        return 0;
    m_streams.push_back(stream);
    return quint16(m_streams.size() - 1);
}

std::shared_ptr<ColumnChunk> ColumnStore::build(const std::vector<ParsedBatch> &batches)
{
    auto chunk = std::make_shared<ColumnChunk>();
    reserve(*chunk, batches);
    for (const ParsedBatch &batch : batches) {
        if (batch.records.empty())
            continue;
        chunk->batches.push_back({batch.row, batch.arrived, batch.id, quint32(chunk->size())});
        const quint16 stream = indexOf(batch.stream);
        for (const ParsedBatch::Record &record : batch.records) {
            chunk->time.push_back(record.time);
            chunk->recordType.push_back(record.recordType);
            chunk->userType.push_back(record.userType);
            chunk->outcome.push_back(quint8(record.outcome));
            chunk->hasOwnTime.push_back(record.hasOwnTime);
            chunk->stream.push_back(stream);
        }
        // Column by column: each pool stays in the cache while it is asked.
        for (size_t i = 0; i < textColumnCount; ++i) {
            for (const ParsedBatch::Record &record : batch.records) {
                const ByteRange range = record.texts[i];
                chunk->texts[i].push_back(m_pools[i].intern(QByteArrayView(batch.bytes).sliced(range.offset, range.length)));
            }
        }
    }
    return chunk;
}

bool ColumnStore::append(const std::vector<ParsedBatch> &batches)
{
    const SnapshotPtr now = snapshot();
    auto chunk = build(batches);
    if (chunk->size() == 0)
        return true;
    if (now->size() + chunk->size() > mostRecords || std::numeric_limits<Position>::max() - now->end() < chunk->size())
        return false;
    auto next = std::make_shared<ColumnSnapshot>(*now);
    chunk->first = now->chunks.empty() ? middle : now->end();
    if (!next->chunks.empty() && next->chunks.back()->size() + chunk->size() <= smallChunk) {
        auto joined = std::make_shared<ColumnChunk>(*next->chunks.back());
        joined->append(*chunk);
        next->chunks.back() = std::move(joined);
    } else {
        next->chunks.push_back(std::move(chunk));
    }
    publish(std::move(next));
    return true;
}

bool ColumnStore::prepend(const std::vector<ParsedBatch> &batches)
{
    const SnapshotPtr now = snapshot();
    auto chunk = build(batches);
    if (chunk->size() == 0)
        return true;
    if (now->size() + chunk->size() > mostRecords)
        return false;
    auto next = std::make_shared<ColumnSnapshot>(*now);
    chunk->first = (now->chunks.empty() ? middle : now->begin()) - Position(chunk->size());
    next->chunks.insert(next->chunks.begin(), std::move(chunk));
    publish(std::move(next));
    return true;
}

void ColumnStore::setWhole()
{
    auto next = std::make_shared<ColumnSnapshot>(*snapshot());
    next->isWhole = true;
    publish(std::move(next));
}

void ColumnStore::clear()
{
    publish(std::make_shared<ColumnSnapshot>());
}

RecordRow ColumnStore::row(const ColumnSnapshot &snapshot, Position position) const
{
    const auto [chunk, i] = snapshot.at(position);
    const auto textOf = [&, at = i, from = chunk](TextColumn column) { return text(pool(column), from->ids(column)[at]); };
    RecordRow row{.address = chunk->addressOf(i), .stream = stream(chunk->stream[i]), .arrived = chunk->batchOf(i).arrived};
    if (chunk->hasOwnTime[i])
        row.columns.time = Instant(Milliseconds(chunk->time[i]));
    row.columns.workload = textOf(TextColumn::Workload);
    row.columns.operation = textOf(TextColumn::Operation);
    row.columns.user = textOf(TextColumn::User);
    row.columns.clientIp = textOf(TextColumn::ClientIp);
    row.columns.result = textOf(TextColumn::Result);
    row.columns.object = textOf(TextColumn::Object);
    row.columns.error = textOf(TextColumn::Error);
    row.columns.recordType = chunk->recordType[i];
    row.columns.userType = chunk->userType[i];
    return row;
}

qint64 ColumnStore::memory(const ColumnSnapshot &snapshot) const
{
    qint64 sum = qint64(snapshot.chunks.capacity() * sizeof(snapshot.chunks[0]));
    for (const auto &chunk : snapshot.chunks)
        sum += chunk->memory();
    for (const StringPool &pool : m_pools)
        sum += pool.memory();
    return sum;
}

} // namespace tributary
