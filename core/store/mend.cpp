// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mend.h"

#include "base/gzip.h"
#include "model/window.h"
#include "store/mendcounts.h"
#include "store/outbox.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostUnpacked = 256ll * 1024 * 1024;

using Tables = std::map<QString, SalvagedTable>;

bool isWhole(const Tables &tables, const QString &name)
{
    const auto found = tables.find(name);
    return found != tables.end() && found->second.whole;
}

/// A moment is when batches were stored that are lost: their blobs were marked done in the same transaction.
constexpr Sql makeMoments{
    "makeMoments", "CREATE TEMP TABLE moments (stream INTEGER, low INTEGER NOT NULL, high INTEGER NOT NULL)"};
constexpr Sql addMoment{"addMoment", "INSERT INTO moments (stream, low, high) VALUES (?1, ?2, ?3)"};

/// Bodies that are there but are not what was stored.
void dropBadBodies(Transaction &tx)
{
    static constexpr Sql waitingBodies{"waitingBodies",
        "SELECT batch, packed, length(gzip), gzip FROM bodies JOIN batches ON batches.row = bodies.batch WHERE NOT archived"};
    static constexpr Sql wrongLength{"wrongLength",
        "DELETE FROM bodies WHERE batch IN (SELECT row FROM batches WHERE packed <> (SELECT length(gzip) FROM bodies AS own"
        " WHERE own.batch = batches.row))"};
    static constexpr Sql dropBody{"dropBody", "DELETE FROM bodies WHERE batch = ?1"};
    tx.run(wrongLength);
    const auto read = [](const Row &row) { return gunzip(row.blob(3), mostUnpacked) ? 0 : row.integer(0); };
    for (const qint64 batch : tx.all(waitingBodies, read)) {
        if (batch != 0)
            tx.run(dropBody, batch);
    }
}

/// Batches of which neither row nor body is left are known by who waited for them; where that is not known either, by the
/// rows around them.
void findVanished(Transaction &tx, const Tables &tables, Mended &mended)
{
    static constexpr Sql waitedFor{
        "waitedFor", "SELECT DISTINCT batch FROM outbox WHERE batch NOT IN (SELECT row FROM batches)"};
    static constexpr Sql storedBefore{"storedBefore", "SELECT ifnull(max(stored), 0) FROM batches WHERE row < ?1"};
    static constexpr Sql storedAfter{"storedAfter", "SELECT ifnull(min(stored), ?2) FROM batches WHERE row > ?1"};
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    std::vector<Hole> vanished;
    for (const qint64 batch : tx.all(waitedFor, [](const Row &row) { return row.integer(0); }))
        vanished.push_back({batch, batch});
    mended.lostBatches += qint64(vanished.size());
    const auto batches = tables.find(QStringLiteral("batches"));
    if (!isWhole(tables, QStringLiteral("outbox")) && batches != tables.end())
        vanished.insert(vanished.end(), batches->second.holes.begin(), batches->second.holes.end());
    if (batches != tables.end() && !batches->second.whole && batches->second.saved == 0)
        vanished.push_back({0, end});
    for (const Hole &hole : vanished) {
        const qint64 low = tx.integer(storedBefore, hole.from).value_or(0);
        tx.run(addMoment, std::optional<qint64>(), low, tx.integer(storedAfter, hole.to, end).value_or(end));
    }
}

/// Batches whose body or stream is gone.
void dropUnreadable(Transaction &tx, Mended &mended)
{
    static constexpr Sql withoutBody{"withoutBody",
        "INSERT INTO moments SELECT stream, stored, stored FROM batches"
        " WHERE NOT archived AND row NOT IN (SELECT batch FROM bodies)"};
    static constexpr Sql withoutStream{"withoutStream",
        "INSERT INTO moments SELECT NULL, stored, stored FROM batches"
        " WHERE NOT archived AND stream NOT IN (SELECT row FROM streams)"};
    static constexpr Sql dropBatches{"dropBatches", "DELETE FROM batches WHERE row NOT IN (SELECT batch FROM bodies)"};
    mended.lostBatches += tx.run(withoutBody);
    mended.lostBatches += tx.run(withoutStream);
    tx.run(dropBatches);
}

void dropOrphans(Transaction &tx, Mended &mended)
{
    static constexpr std::array<Sql, 14> orphans{
        Sql{"orphanStreams", "DELETE FROM streams WHERE tenant NOT IN (SELECT row FROM tenants)"},
        Sql{"orphanSelections", "DELETE FROM selections WHERE tenant NOT IN (SELECT row FROM tenants)"},
        Sql{"orphanLines", "DELETE FROM selection_lines WHERE selection NOT IN (SELECT row FROM selections)"},
        Sql{"orphanKeys", "DELETE FROM keys WHERE tenant NOT IN (SELECT row FROM tenants)"},
        Sql{"orphanWindows", "DELETE FROM windows WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanBlobs", "DELETE FROM blobs WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanLosses", "DELETE FROM losses WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanBatches", "DELETE FROM batches WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanQuarantine", "DELETE FROM quarantine WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanHours", "DELETE FROM hours WHERE stream NOT IN (SELECT row FROM streams)"},
        Sql{"orphanBodies", "DELETE FROM bodies WHERE batch NOT IN (SELECT row FROM batches)"},
        Sql{"orphanOutbox", "DELETE FROM outbox WHERE batch NOT IN (SELECT row FROM batches WHERE NOT archived)"},
        Sql{"orphanDeliveries", "DELETE FROM deliveries WHERE destination NOT IN (SELECT row FROM destinations)"},
        Sql{"orphanWay", "DELETE FROM outbox WHERE destination NOT IN (SELECT row FROM destinations)"}};
    for (const Sql &sql : orphans)
        mended.orphans += tx.run(sql);
}

/// Waiting batches that nobody is left to wait for.
void sendAgain(Transaction &tx)
{
    static constexpr Sql addWays{"addWays",
        "INSERT INTO outbox (destination, batch) SELECT way.row, batches.row FROM batches CROSS JOIN"
        " (SELECT row FROM destinations UNION ALL SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM destinations)) AS way"
        " WHERE NOT archived AND batches.row NOT IN (SELECT batch FROM outbox)"};
    tx.run(addWays);
}

struct LostBlob {
    qint64 stream = 0;
    QString content;
    Instant created;
};

std::vector<LostBlob> blobsOfMoments(Transaction &tx)
{
    static constexpr Sql affected{"affected",
        "SELECT DISTINCT blobs.stream, content, created FROM blobs JOIN moments ON done BETWEEN low AND high"
        " AND ifnull(moments.stream, blobs.stream) = blobs.stream"};
    return tx.all(affected, [](const Row &row) { return LostBlob{row.integer(0), row.text(1), row.instant(2)}; });
}

void uncover(Transaction &tx, qint64 stream, const Window &range)
{
    static constexpr Sql covering{
        "covering", "SELECT kind, start, end FROM windows WHERE stream = ?1 AND start < ?3 AND end > ?2"};
    static constexpr Sql dropWindow{"dropWindow", "DELETE FROM windows WHERE stream = ?1 AND kind = ?2 AND start = ?3"};
    static constexpr Sql putWindow{
        "putWindow", "INSERT OR REPLACE INTO windows (stream, kind, start, end) VALUES (?1, ?2, ?3, ?4)"};
    struct Covered {
        qint64 kind;
        Window window;
    };
    const auto read = [](const Row &row) { return Covered{row.integer(0), {row.instant(1), row.instant(2)}}; };
    for (const Covered &covered : tx.all(covering, read, stream, range.start, range.end)) {
        WindowSet rest(std::vector{covered.window});
        rest.remove(range);
        tx.run(dropWindow, stream, covered.kind, covered.window.start);
        for (const Window &part : rest.windows())
            tx.run(putWindow, stream, covered.kind, part.start, part.end);
    }
}

void recordLoss(Transaction &tx, const LostBlob &blob, Instant now)
{
    static constexpr Sql addLost{"addLost",
        "INSERT OR IGNORE INTO losses (stream, content, start, end, code, reason, noticed)"
        " VALUES (?1, ?2, ?3, ?4, 'StoreDamaged', 'the store was damaged before its events were delivered', ?5)"};
    static constexpr Sql countLost{"countLost", "UPDATE streams SET lost_blobs = lost_blobs + ?2 WHERE row = ?1"};
    const Instant second(std::chrono::floor<std::chrono::seconds>(blob.created));
    const int added = tx.run(addLost, blob.stream, blob.content, second, second + 1s, now);
    tx.run(countLost, blob.stream, added);
}

/// What was stored in the moments is not done: its blobs are fetched again, or lost where the service lists them no more.
void undo(Transaction &tx, const Tables &tables, const Window &reach, Mended &mended)
{
    static constexpr Sql anyMoment{"anyMoment", "SELECT count(*) FROM moments"};
    static constexpr Sql dropBlob{"dropBlob", "DELETE FROM blobs WHERE stream = ?1 AND content = ?2"};
    static constexpr Sql dropKeys{"dropKeys",
        "DELETE FROM keys WHERE row IN (SELECT keys.row FROM keys JOIN moments ON keys.stored BETWEEN low AND high"
        " AND (moments.stream IS NULL OR keys.tenant = (SELECT tenant FROM streams WHERE row = moments.stream)))"};
    static constexpr Sql streamRows{"streamRows", "SELECT row FROM streams"};
    if (tx.integer(anyMoment).value_or(0) == 0)
        return;
    for (const LostBlob &blob : blobsOfMoments(tx)) {
        if (blob.created < reach.start) {
            recordLoss(tx, blob, reach.end);
            ++mended.blobsLost;
            continue;
        }
        const Instant second(std::chrono::floor<std::chrono::seconds>(blob.created));
        tx.run(dropBlob, blob.stream, blob.content);
        uncover(tx, blob.stream, {second, second + 1s});
        ++mended.blobsAgain;
    }
    tx.run(dropKeys);
    // Blobs that nobody knows any more may have been among them: then everything in reach is listed again.
    if (isWhole(tables, QStringLiteral("blobs")))
        return;
    for (const qint64 stream : tx.all(streamRows, [](const Row &row) { return row.integer(0); }))
        uncover(tx, stream, {reach.start, reach.end + 1s});
}

} // namespace

Result<Mended> mend(Database &database, const std::map<QString, SalvagedTable> &tables, Instant now, Instant reach)
{
    Mended mended;
    Transaction tx(database);
    tx.run(makeMoments);
    dropBadBodies(tx);
    findVanished(tx, tables, mended);
    dropUnreadable(tx, mended);
    dropOrphans(tx, mended);
    undo(tx, tables, {reach, now}, mended);
    sendAgain(tx);
    recountAll(tx, now);
    const auto done = tx.commit();
    if (!done)
        return fail(done.error());
    return mended;
}

} // namespace tributary
