// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quarantine.h"

#include "base/usagetext.h"
#include "store/figures.h"

namespace tributary::quarantine {

using namespace Qt::StringLiterals;

namespace {

void insert(Transaction &tx, const Origin &origin, const QuarantineEntry &entry)
{
    static constexpr Sql insertEntry{"insertEntry",
        "INSERT INTO quarantine (stream, reason, detail, code, request, content, created, stored, is_record, batch, raw)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, 0), ?11)"};
    tx.run(insertEntry, origin.stream, entry.reason, entry.detail, entry.code, entry.requestId, entry.content, entry.created,
        origin.stored, entry.isRecord, origin.batch, entry.raw);
}

/// Adds the words to the entry which another destination made for the same bytes of the same batch.
bool addWords(Transaction &tx, const Origin &origin, const QuarantineEntry &entry, qint64 lastOfOthers)
{
    static constexpr Sql appendWords{"appendWords",
        "UPDATE quarantine SET detail = detail || char(10) || ?4"
        " WHERE batch = ?1 AND row <= ?2 AND is_record = ?5 AND raw = ?3 AND length(raw) > 0"};
    return tx.run(appendWords, origin.batch, lastOfOthers, entry.raw, entry.detail, entry.isRecord) > 0;
}

QuarantineEntry readEntry(const Row &row)
{
    return {.id = row.integer(0),
        .stream = {TenantId(row.text(1)), Stream(row.integer(2))},
        .reason = QuarantineReason(row.integer(3)),
        .detail = row.text(4),
        .code = row.text(5),
        .requestId = row.text(6),
        .content = ContentId(row.text(7)),
        .created = row.instant(8),
        .isRecord = row.integer(9) != 0,
        .raw = row.blob(11),
        .rawBytes = row.integer(10)};
}

} // namespace

Result<std::vector<QuarantineEntry>> list(Database &database, const std::optional<TenantId> &tenant, bool withBytes)
{
    static constexpr Sql readEntries{"readEntries",
        "SELECT quarantine.row, tenants.id, streams.stream, reason, detail, code, request, content, created, is_record,"
        " length(raw), iif(?2, raw, NULL) FROM quarantine JOIN streams ON streams.row = quarantine.stream"
        " JOIN tenants ON tenants.row = streams.tenant WHERE ?1 IS NULL OR tenants.id = ?1 ORDER BY quarantine.row"};
    return database.all(readEntries, readEntry, tenant, withBytes);
}

qint64 add(Transaction &tx, qint64 stream, const std::vector<QuarantineEntry> &entries, Instant at)
{
    qint64 records = 0;
    for (const QuarantineEntry &entry : entries) {
        insert(tx, {.stream = stream, .stored = at}, entry);
        records += entry.isRecord ? 1 : 0;
    }
    return records;
}

qint64 addRefused(Transaction &tx, const Origin &origin, const std::vector<QuarantineEntry> &entries)
{
    static constexpr Sql lastEntry{"lastEntry", "SELECT ifnull(max(row), 0) FROM quarantine"};
    if (entries.empty())
        return 0;
    const qint64 lastOfOthers = tx.integer(lastEntry).value_or(0);
    qint64 records = 0;
    for (const QuarantineEntry &entry : entries) {
        if (addWords(tx, origin, entry, lastOfOthers))
            continue;
        insert(tx, origin, entry);
        records += entry.isRecord ? 1 : 0;
    }
    return records;
}

void remove(Transaction &tx, const std::vector<qint64> &entries)
{
    static constexpr Sql deleteEntry{
        "deleteEntry", "DELETE FROM quarantine WHERE row = ?1 RETURNING stream, stored, is_record"};
    struct Removed {
        qint64 stream;
        Instant stored;
        qint64 records;
    };
    const auto read = [](const Row &row) { return Removed{row.integer(0), row.instant(1), row.integer(2)}; };
    for (const qint64 id : entries) {
        const auto removed = tx.first(deleteEntry, read, id);
        if (!removed) {
            tx.refuse(makeError(ErrorKind::NotFound, UsageText::tr("no entry %1 in quarantine").arg(id)));
            return;
        }
        figures::add(tx, removed->stream, {.records = -removed->records, .quarantined = -removed->records});
        figures::addHour(tx, removed->stream, removed->stored, {.collected = -removed->records});
    }
}

} // namespace tributary::quarantine
