// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "base/usagetext.h"
#include "store/coverage.h"
#include "store/figures.h"
#include "store/outbox.h"
#include "store/quarantine.h"
#include "store/rows.h"

#include <QtCore/QtEndian>

namespace tributary::records {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype packedKey = 16;
constexpr size_t keysPerRow = 16'384;
constexpr size_t rowsPerPiece = 64;

/// The stream and the destinations of a batch, as rows.
struct Way {
    qint64 stream = 0;
    std::vector<qint64> destinations;
};

void addBatch(Transaction &tx, const Way &way, const Batch &batch, Instant at)
{
    static constexpr Sql insertBatch{"insertBatch",
        "INSERT INTO batches (id, stream, created, stored, records, bytes, packed, role, archived)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"};
    static constexpr Sql insertBody{"insertBody", "INSERT INTO bodies (batch, gzip) VALUES (?1, ?2)"};
    static constexpr Sql insertWaiting{"insertWaiting", "INSERT INTO outbox (destination, batch) VALUES (?1, ?2)"};
    const bool isForArchive = batch.role == BatchRole::ArchiveOnly;
    tx.run(insertBatch, batch.id, way.stream, batch.created, at, batch.records, batch.bytes, batch.gzip.size(), batch.role,
        isForArchive);
    const qint64 row = tx.lastRow();
    tx.run(insertBody, row, batch.gzip);
    if (isForArchive)
        return;
    for (const qint64 destination : way.destinations)
        tx.run(insertWaiting, destination, row);
}

void addKeys(Transaction &tx, const TenantId &tenant, const std::vector<RecordKey> &keys, Instant at)
{
    static constexpr Sql insertKeys{"insertKeys", "INSERT INTO keys (tenant, stored, packed) VALUES (?1, ?2, ?3)"};
    const qint64 row = rows::ofTenant(tx, tenant);
    for (size_t from = 0; from < keys.size(); from += keysPerRow) {
        const size_t count = std::min(keysPerRow, keys.size() - from);
        tx.run(insertKeys, row, at, packKeys(keys.data() + from, count));
    }
}

void store(Transaction &tx, const Commit &commit)
{
    const qint64 stream = rows::ofStream(tx, commit.stream);
    const Way way{stream, outbox::recipients(tx)};
    figures::Level level;
    figures::Change change{.duplicates = qint64(commit.duplicates)};
    for (const Batch &batch : commit.batches) {
        addBatch(tx, way, batch, commit.at);
        if (batch.role == BatchRole::ArchiveOnly) {
            level.archiveBytes += batch.gzip.size();
            continue;
        }
        ++level.batches;
        level.records += batch.records;
        level.bytes += batch.gzip.size();
    }
    for (const qint64 destination : way.destinations)
        outbox::addWaiting(tx, destination, level);
    addKeys(tx, commit.stream.tenant, keysOf(commit), commit.at);
    for (const BlobDone &blob : commit.blobs)
        change.fetched += coverage::markDone(tx, stream, blob, commit.at) ? 1 : 0;
    change.quarantined = quarantine::add(tx, stream, commit.quarantined, commit.at);
    change.outbox = level.records;
    change.filtered = qint64(commit.filteredKeys.size());
    change.records = change.outbox + change.quarantined + change.filtered;
    figures::add(tx, stream, change);
    figures::add(tx, level);
    figures::addHour(tx, stream, commit.at, {.collected = change.records, .filtered = change.filtered});
}

} // namespace

Result<void> commit(Database &database, const Commit &commit)
{
    Transaction tx(database);
    store(tx, commit);
    return tx.commit();
}

Result<void> requeue(Database &database, const std::vector<qint64> &entries, const Commit &commit)
{
    Transaction tx(database);
    quarantine::remove(tx, entries);
    store(tx, commit);
    return tx.commit();
}

Result<QByteArray> body(Database &database, qint64 batch)
{
    static constexpr Sql readBody{"readBody", "SELECT gzip FROM bodies WHERE batch = ?1"};
    auto found = database.first(
        readBody, [](const Row &row) { return row.blob(0); }, batch);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, UsageText::tr("no batch %1: removed, or older than the archive keeps").arg(batch));
    return std::move(**found);
}

Result<std::vector<qint64>> waiting(Database &database)
{
    static constexpr Sql readWaiting{"waitingBatches", "SELECT DISTINCT batch FROM outbox ORDER BY batch"};
    return database.all(readWaiting, [](const Row &row) { return row.integer(0); });
}

Result<std::vector<StoredBatch>> batches(Database &database, const RecordQuery &query)
{
    // The row id orders by time of storing; the plus keeps the planner from sorting by stream instead.
    static constexpr std::string_view filter =
        "SELECT batches.row, batches.id, tenants.id, streams.stream, created, batches.records, archived, gzip FROM batches"
        " JOIN bodies ON bodies.batch = batches.row JOIN streams ON streams.row = +batches.stream"
        " JOIN tenants ON tenants.row = streams.tenant WHERE batches.role <> 2 AND (?1 IS NULL OR tenants.id = ?1)"
        " AND (?2 IS NULL OR streams.stream = ?2) AND (?3 IS NULL OR stored >= ?3) AND (?4 IS NULL OR stored < ?4)";
    static const std::string newest = std::string(filter) + " AND batches.row < ?5 ORDER BY batches.row DESC LIMIT ?6";
    static const std::string oldest = std::string(filter) + " AND batches.row > ?5 ORDER BY batches.row LIMIT ?6";
    const auto read = [](const Row &row) {
        return StoredBatch{.row = row.integer(0),
            .id = BatchId(row.text(1)),
            .stream = {TenantId(row.text(2)), Stream(row.integer(3))},
            .created = row.instant(4),
            .records = int(row.integer(5)),
            .delivered = row.integer(6) != 0,
            .gzip = row.blob(7)};
    };
    const qint64 end = query.newestFirst ? std::numeric_limits<qint64>::max() : 0;
    const qint64 from = query.beforeBatch == 0 ? end : query.beforeBatch;
    const Sql sql = query.newestFirst ? Sql{"newestBatches", newest} : Sql{"oldestBatches", oldest};
    return database.all(sql, read, query.tenant, query.stream, query.from, query.to, from, query.batchLimit);
}

std::vector<RecordKey> keysOf(const Commit &commit)
{
    std::vector<RecordKey> keys = commit.quarantinedKeys;
    keys.insert(keys.end(), commit.filteredKeys.begin(), commit.filteredKeys.end());
    for (const Batch &batch : commit.batches)
        keys.insert(keys.end(), batch.keys.begin(), batch.keys.end());
    return keys;
}

Result<KeyPiece> readKeys(Database &database, const TenantId &tenant, qint64 after)
{
    static constexpr Sql keyRows{
        "keyRows", "SELECT row, packed FROM keys WHERE tenant = ?1 AND row > ?2 ORDER BY row LIMIT ?3"};
    Transaction tx(database, Transaction::Kind::Read);
    KeyPiece piece{.tenantRow = rows::ofTenant(tx, tenant), .lastRow = after};
    const auto read = [&piece](const Row &row) {
        unpackKeys(row.blob(1), piece.keys);
        return row.integer(0);
    };
    const auto found = tx.all(keyRows, read, piece.tenantRow, after, rowsPerPiece);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    if (!found.empty())
        piece.lastRow = found.back();
    piece.atEnd = found.size() < rowsPerPiece;
    return piece;
}

QByteArray packKeys(const RecordKey *keys, size_t count)
{
    QByteArray packed(qsizetype(count) * packedKey, Qt::Uninitialized);
    char *to = packed.data();
    for (size_t i = 0; i < count; ++i, to += packedKey) {
        qToLittleEndian(keys[i].high, to);
        qToLittleEndian(keys[i].low, to + packedKey / 2);
    }
    return packed;
}

void unpackKeys(const QByteArray &packed, std::vector<RecordKey> &keys)
{
    keys.reserve(keys.size() + size_t(packed.size() / packedKey));
    for (qsizetype at = 0; at + packedKey <= packed.size(); at += packedKey) {
        const char *from = packed.constData() + at;
        keys.push_back({qFromLittleEndian<quint64>(from), qFromLittleEndian<quint64>(from + packedKey / 2)});
    }
}

} // namespace tributary::records
