// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archive.h"

#include "store/figures.h"
#include "store/rows.h"
#include "store/standing.h"

namespace tributary::archive {

namespace {

constexpr int keyRowsPerSlice = 64;
constexpr int blobsPerSlice = 5000;

struct Old {
    qint64 row = 0;
    qint64 packed = 0;
    Instant stored;
};

Old readOld(const Row &row)
{
    return {.row = row.integer(0), .packed = row.integer(1), .stored = row.instant(2)};
}

void remove(Transaction &tx, const Old &batch)
{
    static constexpr Sql deleteBatch{"deleteBatch", "DELETE FROM batches WHERE row = ?1"};
    tx.run(deleteBatch, batch.row);
    figures::add(tx, {.archiveBytes = -batch.packed});
}

} // namespace

Result<bool> trim(Database &database, const TrimBounds &bounds, Instant now)
{
    static constexpr Sql oldestArchived{
        "oldestArchived", "SELECT row, packed, stored FROM batches WHERE archived ORDER BY stored, row LIMIT ?1"};
    static constexpr Sql archiveBytes{"archiveBytes", "SELECT archive_bytes FROM totals"};
    static constexpr Sql noteTrim{
        "noteTrim", "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2"};
    Transaction tx(database);
    qint64 held = tx.integer(archiveBytes).value_or(0);
    int removed = 0;
    ArchiveTrim trim{.at = now, .bytes = bounds.maxBytes};
    for (const Old &batch : tx.all(oldestArchived, readOld, batchesPerSlice)) {
        if (batch.stored >= bounds.olderThan && held <= bounds.maxBytes)
            break;
        trim.age = batch.stored < bounds.olderThan ? std::optional(now - bounds.olderThan) : std::nullopt;
        remove(tx, batch);
        held -= batch.packed;
        ++removed;
    }
    if (removed > 0)
        tx.run(noteTrim, QString::fromLatin1(standing::trimSetting), standing::trimText(trim));
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return removed == batchesPerSlice;
}

Result<bool> trimTenant(Database &database, const TenantId &tenant)
{
    static constexpr Sql archivedOfTenant{"archivedOfTenant",
        "SELECT row, packed, stored FROM batches"
        " WHERE archived AND +stream IN (SELECT row FROM streams WHERE tenant = ?1) LIMIT ?2"};
    Transaction tx(database);
    const auto old = tx.all(archivedOfTenant, readOld, rows::ofTenant(tx, tenant), batchesPerSlice);
    for (const Old &batch : old)
        remove(tx, batch);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return old.size() == size_t(batchesPerSlice);
}

Result<bool> forgetBlobs(Database &database, Instant before)
{
    static constexpr Sql deleteBlobs{"deleteBlobs",
        "DELETE FROM blobs WHERE (stream, content) IN (SELECT stream, content FROM blobs WHERE done < ?1 LIMIT ?2)"};
    Transaction tx(database);
    const int removed = tx.run(deleteBlobs, before, blobsPerSlice);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return removed == blobsPerSlice;
}

Result<Forgotten> forgetKeys(Database &database, Instant before)
{
    static constexpr Sql oldKeys{"oldKeys",
        "SELECT keys.row, tenants.id, packed FROM keys JOIN tenants ON tenants.row = keys.tenant"
        " WHERE stored < ?1 ORDER BY stored LIMIT ?2"};
    static constexpr Sql deleteKeys{"deleteKeys", "DELETE FROM keys WHERE row = ?1"};
    Transaction tx(database);
    Forgotten forgotten;
    const auto read = [&forgotten](const Row &row) {
        std::vector<RecordKey> keys;
        records::unpackKeys(row.blob(2), keys);
        forgotten.keys.emplace_back(TenantId(row.text(1)), std::move(keys));
        return row.integer(0);
    };
    const auto old = tx.all(oldKeys, read, before, keyRowsPerSlice);
    for (const qint64 row : old)
        tx.run(deleteKeys, row);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    forgotten.more = old.size() == size_t(keyRowsPerSlice);
    return forgotten;
}

Result<bool> shrink(Database &database)
{
    static constexpr Sql freePages{"freePages", "PRAGMA freelist_count"};
    static constexpr Sql allPages{"allPages", "PRAGMA page_count"};
    const auto count = [&database](
                           const Sql &sql) { return database.first(sql, [](const Row &row) { return row.integer(0); }); };
    const auto unused = count(freePages);
    const auto all = count(allPages);
    if (!unused || !all)
        return fail(unused ? all.error() : unused.error());
    // What is collected next would take the pages again: giving every one back only costs writing.
    if (unused->value_or(0) * 16 <= all->value_or(0))
        return false;
    const auto given = database.execute("PRAGMA incremental_vacuum(1024)");
    if (!given)
        return fail(given.error());
    return true;
}

} // namespace tributary::archive
