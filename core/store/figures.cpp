// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figures.h"

namespace tributary::figures {

void add(Transaction &tx, qint64 stream, const Change &change)
{
    static constexpr Sql addCounts{"addCounts",
        "UPDATE streams SET listed = listed + ?2, fetched = fetched + ?3, records = records + ?4, duplicates = duplicates + ?5,"
        " quarantined = quarantined + ?6, outbox = outbox + ?7, delivered = delivered + ?8, lost_blobs = lost_blobs + ?9,"
        " filtered = filtered + ?10"
        " WHERE row = ?1"};
    tx.run(addCounts, stream, change.listed, change.fetched, change.records, change.duplicates, change.quarantined,
        change.outbox, change.delivered, change.lostBlobs, change.filtered);
}

void add(Transaction &tx, const Level &change)
{
    static constexpr Sql addLevel{"addLevel",
        "UPDATE totals SET outbox_batches = outbox_batches + ?1, outbox_records = outbox_records + ?2,"
        " outbox_bytes = outbox_bytes + ?3, archive_bytes = archive_bytes + ?4"};
    tx.run(addLevel, change.batches, change.records, change.bytes, change.archiveBytes);
}

void addHour(Transaction &tx, qint64 stream, Instant collectedAt, const HourChange &change)
{
    static constexpr Sql countHour{"countHour",
        "INSERT INTO hours (stream, hour, collected, accepted, filtered) VALUES (?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT DO UPDATE SET collected = collected + ?3, accepted = accepted + ?4, filtered = filtered + ?5"};
    const Instant hour = std::chrono::floor<std::chrono::hours>(collectedAt);
    if (change.collected != 0 || change.accepted != 0 || change.filtered != 0)
        tx.run(countHour, stream, hour, change.collected, change.accepted, change.filtered);
}

Result<StreamCounts> counts(Database &database, const StreamKey &stream)
{
    static constexpr Sql readCounts{"readCounts",
        "SELECT listed, fetched, records, duplicates, filtered, quarantined, outbox, delivered, lost_blobs FROM streams"
        " WHERE tenant = (SELECT row FROM tenants WHERE id = ?1) AND stream = ?2"};
    const auto read = [](const Row &row) {
        return StreamCounts{.listed = row.count(0),
            .fetched = row.count(1),
            .records = row.count(2),
            .duplicates = row.count(3),
            .filtered = row.count(4),
            .quarantined = row.count(5),
            .outbox = row.count(6),
            .delivered = row.count(7),
            .lostBlobs = row.count(8)};
    };
    const auto found = database.first(readCounts, read, stream.tenant, stream.stream);
    if (!found)
        return fail(found.error());
    return found->value_or(StreamCounts());
}

Result<std::vector<HourCount>> hours(Database &database, Instant from)
{
    static constexpr Sql readHours{"readHours",
        "SELECT tenants.id, streams.stream, hour, collected, accepted, hours.filtered FROM hours JOIN streams ON streams.row = "
        "hours.stream"
        " JOIN tenants ON tenants.row = streams.tenant WHERE hour >= ?1 ORDER BY hour, tenants.row, streams.stream"};
    const auto read = [](const Row &row) {
        return HourCount{.stream = {TenantId(row.text(0)), Stream(row.integer(1))},
            .hour = row.instant(2),
            .collected = row.count(3),
            .accepted = row.count(4),
            .filtered = row.count(5)};
    };
    return database.all(readHours, read, Instant(std::chrono::floor<std::chrono::hours>(from)));
}

Result<OutboxLevel> outbox(Database &database, Instant now)
{
    static constexpr Sql readLevel{"readLevel",
        "SELECT outbox_batches, outbox_records, outbox_bytes,"
        " (SELECT created FROM batches WHERE row = (SELECT min(batch) FROM outbox)) FROM totals"};
    const auto read = [now](const Row &row) {
        OutboxLevel level{.batches = row.count(0), .records = row.count(1), .bytes = row.count(2)};
        if (const auto oldest = row.maybeInstant(3))
            level.oldest = std::chrono::duration_cast<Seconds>(std::max(now - *oldest, Milliseconds(0)));
        return level;
    };
    const auto found = database.first(readLevel, read);
    if (!found)
        return fail(found.error());
    return found->value_or(OutboxLevel());
}

} // namespace tributary::figures
