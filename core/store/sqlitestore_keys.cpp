// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of SqliteStore that touch the keys in memory as well: on the calling thread, before or after the hop to the lane.
#include "store/archive.h"
#include "store/configuration.h"
#include "store/coverage.h"
#include "store/records.h"
#include "store/sqlitestore.h"

namespace tributary {

using namespace Qt::StringLiterals;

Task<Result<std::vector<bool>>> SqliteStore::claim(TenantId tenant, std::vector<RecordKey> keys)
{
    if (!m_seen.isComplete(tenant)) {
        const auto loaded = co_await load(tenant);
        if (!loaded)
            co_return fail(loaded.error());
    }
    if (!m_seen.isComplete(tenant))
        co_return fail(ErrorKind::NotFound, u"tenant %1 was removed"_s.arg(tenant.value()));
    co_return m_seen.claim(tenant, keys);
}

void SqliteStore::release(TenantId tenant, const std::vector<RecordKey> &keys)
{
    m_seen.release(tenant, keys);
}

/// One reads, the others wait for it.
Task<Result<void>> SqliteStore::load(TenantId tenant)
{
    const auto running = m_loading.find(tenant);
    if (running != m_loading.end()) {
        const Completion<Result<void>> done = running->second;
        const auto loaded = co_await done.wait();
        co_return loaded;
    }
    const Completion<Result<void>> done;
    m_loading.emplace(tenant, done);
    const auto loaded = co_await readAllKeys(tenant);
    if (!loaded)
        m_seen.close(tenant);
    m_loading.erase(tenant);
    done.complete(loaded);
    co_return loaded;
}

/// Piece by piece, so that neither thread is held long; what is committed meanwhile is remembered beside it.
Task<Result<void>> SqliteStore::readAllKeys(TenantId tenant)
{
    m_seen.close(tenant);
    qint64 after = 0;
    for (bool first = true, atEnd = false; !atEnd; first = false) {
        auto read = [this, tenant, after] { return records::readKeys(*m_database, tenant, after); };
        const auto piece = co_await onLane(std::move(read));
        if (!piece)
            co_return fail(piece.error());
        if (first)
            m_seen.open(tenant, piece->tenantRow);
        if (!m_seen.remember(tenant, piece->keys))
            co_return fail(ErrorKind::NotFound, u"no tenant %1 in this profile"_s.arg(tenant.value()));
        after = piece->lastRow;
        atEnd = piece->atEnd;
    }
    m_seen.complete(tenant);
    co_return {};
}

Task<Result<void>> SqliteStore::commit(Commit commit)
{
    const TenantId tenant = commit.stream.tenant;
    const auto keys = records::keysOf(commit);
    auto work = [this, commit = std::move(commit)] { return records::commit(*m_database, commit); };
    const auto stored = co_await onLane(std::move(work));
    if (stored)
        m_seen.remember(tenant, keys);
    co_return stored;
}

Task<Result<void>> SqliteStore::requeue(std::vector<qint64> entries, Commit commit)
{
    const TenantId tenant = commit.stream.tenant;
    const auto keys = records::keysOf(commit);
    auto work = [this, entries = std::move(entries), commit = std::move(commit)] {
        return records::requeue(*m_database, entries, commit);
    };
    const auto stored = co_await onLane(std::move(work));
    if (stored)
        m_seen.remember(tenant, keys);
    co_return stored;
}

Task<Result<std::vector<bool>>> SqliteStore::doneBlobs(StreamKey stream, std::vector<ContentId> blobs)
{
    auto work = [this, stream, blobs = std::move(blobs)] { return coverage::doneBlobs(*m_database, stream, blobs); };
    auto known = co_await onLane(std::move(work));
    if (!known)
        co_return fail(known.error());
    // Another process may have removed the tenant and added it anew: then its records are to be collected again.
    m_seen.expectRow(stream.tenant, known->tenantRow);
    co_return std::move(known->done);
}

Task<Result<void>> SqliteStore::removeTenant(TenantId id)
{
    // What is delivered already goes in slices; it may be much. Stopping in between leaves a tenant with less archive.
    for (bool more = true; more;) {
        auto slice = [this, id] { return archive::trimTenant(*m_database, id); };
        const auto trimmed = co_await onLane(std::move(slice));
        if (!trimmed)
            co_return fail(trimmed.error());
        more = *trimmed;
    }
    auto work = [this, id] { return configuration::removeTenant(*m_database, id, now()); };
    const auto removed = co_await onLane(std::move(work));
    if (!removed)
        co_return removed;
    m_seen.close(id);
    co_await shrink(); // the tenant is gone; room that is not given back now is given back with the next trimming
    co_return {};
}

Task<Result<void>> SqliteStore::trimArchive(Instant olderThan, qint64 maxBytes, Instant forgetKeysBefore)
{
    for (bool more = true; more;) {
        auto slice = [this, olderThan, maxBytes] { return archive::trim(*m_database, {olderThan, maxBytes}, now()); };
        const auto trimmed = co_await onLane(std::move(slice));
        if (!trimmed)
            co_return fail(trimmed.error());
        more = *trimmed;
    }
    for (bool more = true; more;) {
        auto slice = [this, forgetKeysBefore] { return archive::forgetBlobs(*m_database, forgetKeysBefore); };
        const auto forgotten = co_await onLane(std::move(slice));
        if (!forgotten)
            co_return fail(forgotten.error());
        more = *forgotten;
    }
    for (bool more = true; more;) {
        auto slice = [this, forgetKeysBefore] { return archive::forgetKeys(*m_database, forgetKeysBefore); };
        const auto forgotten = co_await onLane(std::move(slice));
        if (!forgotten)
            co_return fail(forgotten.error());
        for (const auto &[tenant, keys] : forgotten->keys)
            m_seen.forget(tenant, keys);
        more = forgotten->more;
    }
    co_return co_await shrink();
}

Task<Result<void>> SqliteStore::shrink()
{
    for (bool more = true; more;) {
        auto slice = [this] { return archive::shrink(*m_database); };
        const auto given = co_await onLane(std::move(slice));
        if (!given)
            co_return fail(given.error());
        more = *given;
    }
    co_return {};
}

} // namespace tributary
