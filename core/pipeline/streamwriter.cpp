// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/streamwriter.h"

#include "pipeline/remark.h"

namespace tributary {

namespace {

constexpr Milliseconds longestWait{500};

std::vector<RecordKey> keysOf(const FetchedBlob &blob)
{
    std::vector<RecordKey> keys;
    keys.reserve(blob.set.records.size());
    for (const RecordRef &record : blob.set.records)
        keys.push_back(record.key);
    for (const RejectedSlice &slice : blob.set.rejected) {
        if (slice.isElement)
            keys.push_back(slice.key);
    }
    return keys;
}

std::vector<RecordKey> claimedBy(const std::vector<FetchedBlob> &blobs)
{
    std::vector<RecordKey> keys;
    for (const FetchedBlob &blob : blobs) {
        for (const quint32 index : blob.fresh)
            keys.push_back(blob.set.records[index].key);
        for (const RejectedSlice &slice : blob.set.rejected) {
            if (slice.isElement)
                keys.push_back(slice.key);
        }
    }
    return keys;
}

/// `claimed` as keysOf() asked.
void keepFresh(FetchedBlob &blob, const std::vector<bool> &claimed)
{
    const size_t records = blob.set.records.size();
    for (size_t i = 0; i < records; ++i) {
        if (claimed[i])
            blob.fresh.push_back(quint32(i));
    }
    blob.duplicates = records - blob.fresh.size();
    if (blob.set.rejected.empty())
        return;
    size_t asked = records;
    const auto isKnown = [&](const RejectedSlice &slice) { return slice.isElement && !claimed[asked++]; };
    blob.duplicates += std::erase_if(blob.set.rejected, isKnown);
}

} // namespace

StreamWriter::StreamWriter(Parts parts, StreamKey stream, QString tenantName)
    : m_parts(std::move(parts))
    , m_stream(std::move(stream))
    , m_tenantName(std::move(tenantName))
{
}

PackTarget StreamWriter::target() const
{
    return {.stream = m_stream, .tenantName = m_tenantName, .now = m_parts.clock.now()};
}

void StreamWriter::giveUp()
{
    if (--m_expected == 0)
        flush();
}

Task<Result<StoredEvent>> StreamWriter::write(FetchedBlob blob)
{
    const auto claimed = co_await m_parts.store.claim(m_stream.tenant, keysOf(blob));
    if (!claimed) {
        giveUp();
        co_return fail(claimed.error());
    }
    keepFresh(blob, *claimed);
    if (blob.isOverlap && blob.fresh.empty() && blob.set.rejected.empty()) {
        giveUp();
        co_return StoredEvent{.stream = m_stream};
    }
    if (blob.isOverlap)
        blob.duplicates = 0;
    const StoredEvent event{.stream = m_stream,
        .records = blob.fresh.size() + blob.set.rejected.size(),
        .duplicates = blob.duplicates,
        .blobs = blob.isPart ? 0u : 1u};

    const qsizetype bytes = estimateBytes(blob, target());
    if (m_open && m_open->bytes + bytes > maxBatchBytes)
        flush();
    enqueue(std::move(blob), bytes);
    const GroupPtr group = m_open;
    if (--m_expected == 0 || group->bytes >= maxBatchBytes)
        flush();
    const auto stored = co_await group->done.wait();
    if (!stored)
        co_return fail(stored.error());
    if (m_parts.stored)
        m_parts.stored(event);
    co_return event;
}

void StreamWriter::enqueue(FetchedBlob blob, qsizetype bytes)
{
    if (!m_open) {
        m_open = std::make_shared<Group>();
        m_scope.spawn(flushLater(m_open));
    }
    m_open->blobs.push_back(std::move(blob));
    m_open->bytes += bytes;
}

void StreamWriter::flush()
{
    if (!m_open)
        return;
    const GroupPtr group = std::exchange(m_open, nullptr);
    group->flushed.request_stop();
    m_scope.spawn(store(group));
}

Task<> StreamWriter::flushLater(GroupPtr group)
{
    co_await m_parts.clock.sleepFor(longestWait, group->flushed.get_token());
    if (m_open == group)
        flush();
}

Task<> StreamWriter::store(GroupPtr group)
{
    Commit commit{.stream = m_stream, .at = m_parts.clock.now()};
    for (const FetchedBlob &blob : group->blobs) {
        if (!blob.isPart)
            commit.blobs.push_back(blob.blob);
        commit.duplicates += blob.duplicates;
    }
    const auto keys = claimedBy(group->blobs);
    auto pack = [group, to = target(), encoder = &m_parts.encoder, selector = m_selector] {
        return selector ? packSelected(std::move(group->blobs), to, *encoder, *selector)
                        : packBlobs(group->blobs, to, *encoder);
    };
    auto packed = co_await m_parts.pool.run(std::move(pack));
    group->blobs.clear();
    commit.batches = std::move(packed.batches);
    commit.quarantined = std::move(packed.quarantined);
    commit.quarantinedKeys = std::move(packed.quarantinedKeys);
    commit.filteredKeys = std::move(packed.filteredKeys);
    const auto remark = remarkOn(commit.quarantined);
    const auto result = co_await m_parts.store.commit(std::move(commit));
    if (!result)
        m_parts.store.release(m_stream.tenant, keys);
    else if (remark && m_parts.remarked)
        m_parts.remarked(m_stream, *remark);
    group->done.complete(result);
}

} // namespace tributary
