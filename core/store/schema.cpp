// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/transaction.h"

#include <array>

namespace tributary::schema {

using namespace Qt::StringLiterals;

namespace {

// Instants are milliseconds since 1970 UTC. `row` is what other tables refer to; it is never used again for another thing where
// something outside the database may remember it (AUTOINCREMENT).
constexpr auto version1 = R"(
CREATE TABLE tenants (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    domain TEXT NOT NULL,
    cloud TEXT NOT NULL,
    client TEXT NOT NULL,
    credential_kind INTEGER NOT NULL,
    credential TEXT NOT NULL,
    thumbprint TEXT NOT NULL,
    credential_expires INTEGER,
    since INTEGER
) STRICT;
CREATE TABLE destinations (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    cloud TEXT NOT NULL,
    parent TEXT NOT NULL,
    client TEXT NOT NULL,
    credential_kind INTEGER NOT NULL,
    credential TEXT NOT NULL,
    thumbprint TEXT NOT NULL,
    credential_expires INTEGER,
    endpoint TEXT NOT NULL,
    rule TEXT NOT NULL,
    o365_stream TEXT NOT NULL
) STRICT;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE streams (
    row INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL REFERENCES tenants ON DELETE CASCADE,
    stream INTEGER NOT NULL,
    listed_to INTEGER,
    last_sweep INTEGER,
    start_attempted INTEGER,
    first_content INTEGER,
    state INTEGER NOT NULL DEFAULT 1,
    error_kind INTEGER,
    error_code TEXT,
    error_message TEXT,
    error_status INTEGER,
    error_request TEXT,
    error_retry_after INTEGER,
    error_at INTEGER,
    listed INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL DEFAULT 0,
    records INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    filtered INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    outbox INTEGER NOT NULL DEFAULT 0,
    delivered INTEGER NOT NULL DEFAULT 0,
    lost_blobs INTEGER NOT NULL DEFAULT 0,
    UNIQUE (tenant, stream)
) STRICT;
CREATE TABLE windows (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- 1 complete, 2 settled
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (stream, kind, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE blobs (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER,
    done INTEGER NOT NULL,
    PRIMARY KEY (stream, content)
) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_by_done ON blobs (done);
CREATE TABLE losses (
    row INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    content TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    noticed INTEGER NOT NULL,
    UNIQUE (stream, content)
) STRICT;

CREATE TABLE batches (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    created INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    records INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    packed INTEGER NOT NULL,
    refused INTEGER NOT NULL DEFAULT 0, -- records of it that went to quarantine
    settled INTEGER NOT NULL DEFAULT 0, -- destinations that took it
    settled_at INTEGER,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX batches_by_stream ON batches (stream);
CREATE INDEX batches_archived ON batches (stored, row) WHERE archived;
CREATE TABLE bodies ( -- apart from batches: updating a row would write its body again
    batch INTEGER PRIMARY KEY REFERENCES batches ON DELETE CASCADE,
    gzip BLOB NOT NULL
) STRICT;
CREATE TABLE outbox (
    destination INTEGER NOT NULL, -- 0: none was configured yet
    batch INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    PRIMARY KEY (destination, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_batch ON outbox (batch);
CREATE TABLE keys ( -- outlive the batches they came with
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL REFERENCES tenants ON DELETE CASCADE,
    stored INTEGER NOT NULL,
    packed BLOB NOT NULL -- 16 bytes a key, little endian, high half first
) STRICT;
CREATE INDEX keys_by_tenant ON keys (tenant);
CREATE INDEX keys_by_age ON keys (stored);

CREATE TABLE quarantine (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    reason INTEGER NOT NULL,
    detail TEXT NOT NULL,
    code TEXT NOT NULL,
    request TEXT NOT NULL,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    stored INTEGER NOT NULL, -- when the record was collected: the hour it is counted in
    is_record INTEGER NOT NULL,
    batch INTEGER, -- the batch a sink refused it from
    raw BLOB NOT NULL
) STRICT;
CREATE INDEX quarantine_by_stream ON quarantine (stream);
CREATE INDEX quarantine_by_batch ON quarantine (batch) WHERE batch IS NOT NULL;

CREATE TABLE hours (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    hour INTEGER NOT NULL,
    collected INTEGER NOT NULL DEFAULT 0,
    accepted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (stream, hour)
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_by_hour ON hours (hour);
CREATE TABLE totals ( -- one row: what the outbox and the archive hold
    outbox_batches INTEGER NOT NULL DEFAULT 0,
    outbox_records INTEGER NOT NULL DEFAULT 0,
    outbox_bytes INTEGER NOT NULL DEFAULT 0,
    archive_bytes INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO totals DEFAULT VALUES;
)";

// Destinations of every kind: what a kind has beyond the common columns is JSON in `target`. Their state is kept, and how much
// waits for each is counted along, like the figures of streams.
constexpr auto version2 = R"(
ALTER TABLE destinations ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;
ALTER TABLE destinations ADD COLUMN target TEXT NOT NULL DEFAULT '{}';
ALTER TABLE destinations ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE destinations ADD COLUMN last_accepted INTEGER;
ALTER TABLE destinations ADD COLUMN error_kind INTEGER;
ALTER TABLE destinations ADD COLUMN error_code TEXT;
ALTER TABLE destinations ADD COLUMN error_message TEXT;
ALTER TABLE destinations ADD COLUMN error_status INTEGER;
ALTER TABLE destinations ADD COLUMN error_request TEXT;
ALTER TABLE destinations ADD COLUMN error_retry_after INTEGER;
ALTER TABLE destinations ADD COLUMN error_at INTEGER;
ALTER TABLE destinations ADD COLUMN waiting_batches INTEGER NOT NULL DEFAULT 0;
ALTER TABLE destinations ADD COLUMN waiting_records INTEGER NOT NULL DEFAULT 0;
ALTER TABLE destinations ADD COLUMN waiting_bytes INTEGER NOT NULL DEFAULT 0;
UPDATE destinations SET target = json_object('endpoint', endpoint, 'rule', rule, 'o365Stream', o365_stream);
UPDATE destinations SET (waiting_batches, waiting_records, waiting_bytes) =
    (SELECT count(*), ifnull(sum(batches.records), 0), ifnull(sum(batches.packed), 0)
     FROM outbox JOIN batches ON batches.row = outbox.batch WHERE outbox.destination = destinations.row);
ALTER TABLE destinations DROP COLUMN endpoint;
ALTER TABLE destinations DROP COLUMN rule;
ALTER TABLE destinations DROP COLUMN o365_stream;
)";

// What is forwarded of a stream, and what of it was dropped. Stream 0 is all streams of the tenant. The lines of a selection
// are in its order: 1 keep, 2 drop, 3 remove, 4 mask.
constexpr auto version3 = R"(
ALTER TABLE batches ADD COLUMN role INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hours ADD COLUMN filtered INTEGER NOT NULL DEFAULT 0;
CREATE TABLE selections (
    row INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL REFERENCES tenants ON DELETE CASCADE,
    stream INTEGER NOT NULL,
    archive_all INTEGER NOT NULL,
    UNIQUE (tenant, stream)
) STRICT;
CREATE TABLE selection_lines (
    selection INTEGER NOT NULL REFERENCES selections ON DELETE CASCADE,
    place INTEGER NOT NULL,
    action INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (selection, place)
) STRICT, WITHOUT ROWID;
)";

// What the program and its people did; lines outlive the tenants they name. Tags of a tenant are separated by line feeds.
constexpr auto version4 = R"(
ALTER TABLE tenants ADD COLUMN tags TEXT NOT NULL DEFAULT '';
CREATE TABLE activity (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL, -- the row of the first of its foldings
    at INTEGER NOT NULL,
    last INTEGER NOT NULL,
    times INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    who TEXT NOT NULL,
    tenant TEXT NOT NULL,
    subject TEXT NOT NULL,
    stream INTEGER,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    request TEXT NOT NULL
) STRICT;
)";

// What each destination accepted, by the hour of collecting. Batches that are here and do not wait for it it has taken.
constexpr auto version5 = R"(
CREATE TABLE deliveries (
    destination INTEGER NOT NULL REFERENCES destinations ON DELETE CASCADE,
    hour INTEGER NOT NULL,
    accepted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (destination, hour)
) STRICT, WITHOUT ROWID;
INSERT INTO deliveries SELECT destinations.row, stored - stored % 3600000, sum(records - refused)
    FROM batches CROSS JOIN destinations WHERE role <> 1 AND (archived OR settled > 0)
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.batch = batches.row AND outbox.destination = destinations.row)
    GROUP BY 1, 2;
)";

/// The step from version i to i + 1 stands at index i. Released steps never change.
constexpr std::array steps{version1, version2, version3, version4, version5};

constexpr Sql readApplicationId{"readApplicationId", "PRAGMA application_id"};
constexpr Sql readVersion{"readVersion", "PRAGMA user_version"};
constexpr Sql countTables{"countTables", "SELECT count(*) FROM sqlite_schema"};

struct Identity {
    qint64 application = 0;
    qint64 version = 0;
    qint64 tables = 0;
    [[nodiscard]] bool isNew() const { return application == 0 && version == 0 && tables == 0; }
};

Result<Identity> identify(Database &database)
{
    Transaction tx(database, Transaction::Kind::Read);
    const Identity identity{.application = tx.integer(readApplicationId).value_or(0),
        .version = tx.integer(readVersion).value_or(0),
        .tables = tx.integer(countTables).value_or(0)};
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return identity;
}

Result<void> check(const Identity &found, bool readOnly)
{
    if (!found.isNew() && found.application != applicationId)
        return fail(ErrorKind::Storage, u"the database belongs to another program"_s, u"NotAProfile"_s);
    if (found.version > currentVersion()) {
        return fail(ErrorKind::Storage,
            u"the profile has schema version %1, this program knows up to %2; a newer Tributary made it"_s.arg(found.version)
                .arg(currentVersion()),
            u"SchemaNewer"_s);
    }
    if (readOnly && found.version < currentVersion()) {
        return fail(ErrorKind::Storage,
            u"the profile has schema version %1, this program needs %2; it is migrated when it is opened for writing"_s
                .arg(found.version)
                .arg(currentVersion()),
            u"SchemaOlder"_s);
    }
    return {};
}

Result<void> step(Database &database)
{
    Transaction tx(database);
    const qint64 version = tx.integer(readVersion).value_or(currentVersion()); // again: another process may have done it
    if (!tx.ok() || version >= currentVersion())
        return tx.commit();
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(version + 1);
    const auto made = database.execute(steps[size_t(version)]).and_then([&] { return database.execute(marks.constData()); });
    if (!made)
        tx.refuse(made.error());
    return tx.commit();
}

/// Applies to this connection; journal mode, vacuum mode and page size stay with the file.
constexpr auto connectionPragmas = R"(
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -6144;
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
)";
constexpr auto newFilePragmas = "PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;";
/// The log grows to 16 MB between checkpoints: each costs two waits for the disk.
constexpr auto writerPragmas =
    "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 2048; PRAGMA journal_size_limit = 33554432;";

} // namespace

int currentVersion()
{
    return int(steps.size());
}

Result<void> prepare(Database &database, int lastVersion)
{
    const auto found = identify(database);
    if (!found)
        return fail(found.error());
    auto ready = check(*found, database.isReadOnly());
    if (ready && !database.isReadOnly()) {
        if (found->isNew())
            ready = database.execute(newFilePragmas);
        ready = ready.and_then([&] { return database.execute(writerPragmas); });
    }
    ready = ready.and_then([&] { return database.execute(connectionPragmas); });
    for (qint64 version = found->version; ready && version < lastVersion; ++version)
        ready = step(database);
    return ready;
}

} // namespace tributary::schema
