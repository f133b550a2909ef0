// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mendcounts.h"

#include "store/outbox.h"

namespace tributary {

namespace {

constexpr Sql countStreams{"countStreams",
    "UPDATE streams SET outbox = (SELECT ifnull(sum(records - refused), 0) FROM batches"
    " WHERE batches.stream = streams.row AND NOT archived),"
    " quarantined = (SELECT count(*) FROM quarantine WHERE quarantine.stream = streams.row AND is_record)"};
constexpr Sql sumStreams{"sumStreams", "UPDATE streams SET records = delivered + outbox + quarantined + filtered"};
constexpr Sql countTotals{"countTotals",
    "UPDATE totals SET outbox_batches = (SELECT count(*) FROM batches WHERE NOT archived),"
    " outbox_records = (SELECT ifnull(sum(records - refused), 0) FROM batches WHERE NOT archived),"
    " outbox_bytes = (SELECT ifnull(sum(packed), 0) FROM batches WHERE NOT archived),"
    " archive_bytes = (SELECT ifnull(sum(packed), 0) FROM batches WHERE archived)"};

/// One counter of the hours, with what it has to add up to.
struct Counter {
    Sql wrong; ///< stream and how much is missing
    Sql add; ///< to the hour of now
    Sql newest; ///< hour and count, newest first
    Sql take; ///< from an hour
};

#define TRIBUTARY_HOURS(column, total)                                                                                         \
    Counter                                                                                                                    \
    {                                                                                                                          \
        {"wrong_" column,                                                                                                      \
            "SELECT row, " total " - (SELECT ifnull(sum(" column                                                               \
            "), 0) FROM hours WHERE hours.stream = streams.row) AS missing"                                                    \
            " FROM streams WHERE missing <> 0"},                                                                               \
            {"add_" column,                                                                                                    \
                "INSERT INTO hours (stream, hour, " column ") VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET " column           \
                " = " column " + ?3"},                                                                                         \
            {"newest_" column, "SELECT hour, " column " FROM hours WHERE stream = ?1 AND " column " > 0 ORDER BY hour DESC"},  \
        {                                                                                                                      \
            "take_" column, "UPDATE hours SET " column " = " column " - ?3 WHERE stream = ?1 AND hour = ?2"                    \
        }                                                                                                                      \
    }

constexpr std::array counters{TRIBUTARY_HOURS("collected", "records"), TRIBUTARY_HOURS("accepted", "delivered"),
    TRIBUTARY_HOURS("filtered", "streams.filtered")};
#undef TRIBUTARY_HOURS

struct Pair {
    qint64 first = 0;
    qint64 second = 0;
};

Pair readPair(const Row &row)
{
    return {row.integer(0), row.integer(1)};
}

void correct(Transaction &tx, const Counter &counter, Instant now)
{
    for (const Pair &wrong : tx.all(counter.wrong, readPair)) {
        if (wrong.second > 0) {
            tx.run(counter.add, wrong.first, Instant(std::chrono::floor<std::chrono::hours>(now)), wrong.second);
            continue;
        }
        qint64 tooMuch = -wrong.second;
        for (const Pair &hour : tx.all(counter.newest, readPair, wrong.first)) {
            const qint64 taken = std::min(tooMuch, hour.second);
            if (taken > 0)
                tx.run(counter.take, wrong.first, hour.first, taken);
            tooMuch -= taken;
        }
    }
}

} // namespace

void recountAll(Transaction &tx, Instant now)
{
    tx.run(countStreams);
    tx.run(sumStreams);
    tx.run(countTotals);
    outbox::recount(tx);
    for (const Counter &counter : counters)
        correct(tx, counter, now);
}

} // namespace tributary
