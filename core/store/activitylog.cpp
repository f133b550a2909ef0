// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

namespace tributary::activitylog {

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostLines = 10'000;
constexpr auto foldsWithin = 24h;

struct Earlier {
    qint64 row = 0;
    qint64 first = 0;
    Instant at;
    qint64 times = 0;
    qint64 number = 0;
};

/// The newest line that says the same of the same, if it is not too old. Looks at the newest lines only.
std::optional<Earlier> earlierLine(Transaction &tx, const ActivityEntry &entry)
{
    static constexpr Sql sameLine{"sameLine",
        "SELECT row, first, at, times, number FROM (SELECT * FROM activity ORDER BY row DESC LIMIT 200)"
        " WHERE kind = ?1 AND tenant = ?2 AND subject = ?3 AND stream IS ?4 AND code = ?5 AND who = ?6 AND last >= ?7"
        " ORDER BY row DESC LIMIT 1"};
    const auto read = [](const Row &row) {
        return Earlier{row.integer(0), row.integer(1), row.instant(2), row.integer(3), row.integer(4)};
    };
    return tx.first(
        sameLine, read, entry.kind, entry.tenant, entry.subject, entry.stream, entry.code, entry.who, entry.at - foldsWithin);
}

ActivityEntry readEntry(const Row &row)
{
    ActivityEntry entry{.row = row.integer(0),
        .first = row.integer(1),
        .at = row.instant(2),
        .last = row.instant(3),
        .times = int(row.integer(4)),
        .kind = ActivityKind(row.integer(5)),
        .who = row.text(6),
        .tenant = TenantId(row.text(7)),
        .subject = row.text(8),
        .number = row.count(10),
        .code = row.text(11),
        .detail = row.text(12),
        .requestId = row.text(13)};
    if (!row.isNull(9))
        entry.stream = Stream(row.integer(9));
    return entry;
}

} // namespace

void add(Transaction &tx, const ActivityEntry &entry)
{
    static constexpr Sql dropLine{"dropLine", "DELETE FROM activity WHERE row = ?1"};
    static constexpr Sql addLine{"addLine",
        "INSERT INTO activity (first, at, last, times, kind, who, tenant, subject, stream, number, code, detail, request)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"};
    static constexpr Sql nameFirst{"nameFirst", "UPDATE activity SET first = row WHERE row = ?1"};
    static constexpr Sql dropOldLines{"dropOldLines", "DELETE FROM activity WHERE row <= ?1"};
    const auto earlier = earlierLine(tx, entry);
    if (earlier)
        tx.run(dropLine, earlier->row);
    const Earlier before = earlier.value_or(Earlier{.at = entry.at});
    tx.run(addLine, before.first, before.at, entry.at, before.times + 1, entry.kind, entry.who, entry.tenant, entry.subject,
        entry.stream, before.number + qint64(entry.number), entry.code, entry.detail, entry.requestId);
    const qint64 row = tx.lastRow();
    if (!earlier)
        tx.run(nameFirst, row);
    tx.run(dropOldLines, row - mostLines);
}

void addPersons(Transaction &tx, ActivityEntry entry)
{
    entry.who = machineUser();
    add(tx, entry);
}

Result<void> addAll(Database &database, const std::vector<ActivityEntry> &entries)
{
    Transaction tx(database);
    for (const ActivityEntry &entry : entries)
        add(tx, entry);
    return tx.commit();
}

Result<std::vector<ActivityEntry>> newest(Database &database, const ActivityQuery &query)
{
    static constexpr Sql newestLines{"newestLines",
        "SELECT row, first, at, last, times, kind, who, tenant, subject, stream, number, code, detail, request FROM activity"
        " WHERE row > ?1 ORDER BY row DESC LIMIT ?2"};
    return database.all(newestLines, readEntry, query.after, qint64(query.limit));
}

} // namespace tributary::activitylog
