// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/deliveries.h"
#include "store/figures.h"
#include "store/quarantine.h"
#include "store/rows.h"

namespace tributary::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nobody = 0;

/// A batch on its way out.
struct Waiting {
    qint64 row = 0;
    qint64 stream = 0;
    Instant stored;
    qint64 records = 0;
    qint64 packed = 0;
    qint64 refused = 0;
};

Waiting readWaiting(const Row &row)
{
    return {.row = row.integer(0),
        .stream = row.integer(1),
        .stored = row.instant(2),
        .records = row.integer(3),
        .packed = row.integer(4),
        .refused = row.integer(5)};
}

/// Books refused records from the outbox into the quarantine.
void refuse(Transaction &tx, Waiting &batch, const std::vector<QuarantineEntry> &entries)
{
    static constexpr Sql addRefused{"addRefused", "UPDATE batches SET refused = refused + ?2 WHERE row = ?1"};
    const qint64 fresh = quarantine::addRefused(tx, {batch.stream, batch.row, batch.stored}, entries);
    // A record that was quarantined before, re-sent by the operator and is refused again by another destination is collected
    // once more as far as counting goes: its first copy has left this batch already.
    const qint64 counted = std::min(fresh, batch.records - batch.refused);
    const qint64 again = fresh - counted;
    tx.run(addRefused, batch.row, counted);
    batch.refused += counted;
    figures::add(tx, batch.stream, {.records = again, .quarantined = fresh, .outbox = -counted});
    figures::addHour(tx, batch.stream, batch.stored, {.collected = again});
    figures::add(tx, {.records = -counted});
}

/// The last destination took the batch: it belongs to the archive.
void archive(Transaction &tx, const Waiting &batch)
{
    static constexpr Sql setArchived{"setArchived", "UPDATE batches SET archived = 1 WHERE row = ?1"};
    const qint64 accepted = batch.records - batch.refused;
    tx.run(setArchived, batch.row);
    figures::add(tx, batch.stream, {.outbox = -accepted, .delivered = accepted});
    figures::addHour(tx, batch.stream, batch.stored, {.accepted = accepted});
    figures::add(tx, {.batches = -1, .records = -accepted, .bytes = -batch.packed, .archiveBytes = batch.packed});
}

/// Every row of a batch is accounted for, or the delivery is not believed.
void checkSum(Transaction &tx, const Waiting &batch, const Delivery &delivery)
{
    const auto refused =
        std::count_if(delivery.refused.begin(), delivery.refused.end(), [](const QuarantineEntry &e) { return e.isRecord; });
    if (delivery.accepted + refused != batch.records) {
        tx.refuse(makeError(ErrorKind::Bug,
            u"batch %1 has %2 records, its delivery accounts for %3"_s.arg(batch.row)
                .arg(batch.records)
                .arg(delivery.accepted + refused)));
    }
}

} // namespace

Result<std::vector<PendingBatch>> pending(Database &database, const DestinationId &destination, qint64 after, int limit)
{
    static constexpr Sql readPending{"readPending",
        "SELECT batches.row, batches.id, tenants.id, streams.stream, batches.records, bytes, packed, created FROM outbox"
        " JOIN batches ON batches.row = outbox.batch JOIN streams ON streams.row = batches.stream"
        " JOIN tenants ON tenants.row = streams.tenant"
        " WHERE outbox.destination = ?1 AND outbox.batch > ?2 ORDER BY outbox.batch LIMIT ?3"};
    const auto read = [](const Row &row) {
        return PendingBatch{.row = row.integer(0),
            .id = BatchId(row.text(1)),
            .stream = {TenantId(row.text(2)), Stream(row.integer(3))},
            .records = int(row.integer(4)),
            .bytes = row.integer(5),
            .packedBytes = row.integer(6),
            .created = row.instant(7)};
    };
    Transaction tx(database, Transaction::Kind::Read);
    const qint64 row = rows::ofDestination(tx, destination);
    auto batches = tx.all(readPending, read, row, after, limit);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return batches;
}

Result<void> settle(Database &database, const Delivery &delivery)
{
    static constexpr Sql takeFromOutbox{"takeFromOutbox", "DELETE FROM outbox WHERE destination = ?1 AND batch = ?2"};
    static constexpr Sql noteSettled{"noteSettled",
        "UPDATE batches SET settled = settled + 1, settled_at = ?2 WHERE row = ?1"
        " RETURNING row, stream, stored, records, packed, refused"};
    static constexpr Sql noteAccepted{"noteAccepted", "UPDATE destinations SET last_accepted = ?2 WHERE row = ?1"};
    static constexpr Sql stillWaiting{"stillWaiting", "SELECT 1 FROM outbox WHERE batch = ?1 LIMIT 1"};
    Transaction tx(database);
    const qint64 destination = rows::ofDestination(tx, delivery.destination);
    if (tx.run(takeFromOutbox, destination, delivery.batch) == 0)
        tx.refuse(makeError(ErrorKind::NotFound, u"batch %1 does not wait for this destination"_s.arg(delivery.batch)));
    Waiting batch = tx.first(noteSettled, readWaiting, delivery.batch, delivery.at).value_or(Waiting());
    checkSum(tx, batch, delivery);
    addWaiting(tx, destination, {.batches = -1, .records = -batch.records, .bytes = -batch.packed});
    if (delivery.accepted > 0)
        tx.run(noteAccepted, destination, delivery.at);
    deliveries::add(tx, destination, batch.stored, delivery.accepted);
    refuse(tx, batch, delivery.refused);
    if (!tx.integer(stillWaiting, batch.row))
        archive(tx, batch);
    return tx.commit();
}

std::vector<qint64> recipients(Transaction &tx)
{
    static constexpr Sql destinationRows{"destinationRows", "SELECT row FROM destinations"};
    auto all = tx.all(destinationRows, [](const Row &row) { return row.integer(0); });
    if (all.empty())
        all.push_back(nobody);
    return all;
}

void addWaiting(Transaction &tx, qint64 destination, const figures::Level &change)
{
    static constexpr Sql countWaiting{"countWaiting",
        "UPDATE destinations SET waiting_batches = waiting_batches + ?2, waiting_records = waiting_records + ?3,"
        " waiting_bytes = waiting_bytes + ?4 WHERE row = ?1"};
    if (destination != nobody && change.batches != 0)
        tx.run(countWaiting, destination, change.batches, change.records, change.bytes);
}

void recount(Transaction &tx)
{
    static constexpr Sql recountWaiting{"recountWaiting",
        "UPDATE destinations SET (waiting_batches, waiting_records, waiting_bytes) ="
        " (SELECT count(*), ifnull(sum(batches.records), 0), ifnull(sum(batches.packed), 0)"
        " FROM outbox JOIN batches ON batches.row = outbox.batch WHERE outbox.destination = destinations.row)"};
    tx.run(recountWaiting);
}

void adopt(Transaction &tx, qint64 destination)
{
    static constexpr Sql handOver{"handOver", "UPDATE outbox SET destination = ?2 WHERE destination = ?1"};
    if (tx.run(handOver, nobody, destination) > 0)
        recount(tx);
}

void abandon(Transaction &tx, qint64 destination)
{
    static constexpr Sql dropShared{"dropShared",
        "DELETE FROM outbox WHERE destination = ?1"
        " AND EXISTS (SELECT 1 FROM outbox AS other WHERE other.batch = outbox.batch AND other.destination <> ?1)"};
    static constexpr Sql takenByOthers{"takenByOthers",
        "SELECT row, stream, stored, records, packed, refused FROM outbox JOIN batches ON batches.row = outbox.batch"
        " WHERE destination = ?1 AND settled > 0"};
    static constexpr Sql dropTaken{
        "dropTaken", "DELETE FROM outbox WHERE destination = ?1 AND batch IN (SELECT row FROM batches WHERE settled > 0)"};
    static constexpr Sql giveToHeir{"giveToHeir",
        "UPDATE outbox SET destination = (SELECT ifnull(min(row), 0) FROM destinations WHERE row <> ?1) WHERE destination = "
        "?1"};
    tx.run(dropShared, destination);
    for (const Waiting &batch : tx.all(takenByOthers, readWaiting, destination))
        archive(tx, batch);
    tx.run(dropTaken, destination);
    tx.run(giveToHeir, destination);
    recount(tx);
}

} // namespace tributary::outbox
