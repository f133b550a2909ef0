-- SPDX-FileCopyrightText: 2026 The Tributary authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The profile of version1.sql in schema version 2. Never changed.
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
INSERT INTO "batches" VALUES(1,'b-1',1,1795348800000,1795348800000,30,300,100,0,2,NULL,1);
INSERT INTO "batches" VALUES(2,'b-2',1,1795348800000,1795348800000,20,200,70,0,0,NULL,0);
INSERT INTO "batches" VALUES(3,'b-3',1,1795348800000,1795348800000,10,100,50,0,1,NULL,0);
CREATE TABLE blobs (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    content TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER,
    done INTEGER NOT NULL,
    PRIMARY KEY (stream, content)
) STRICT, WITHOUT ROWID;
CREATE TABLE bodies ( -- apart from batches: updating a row would write its body again
    batch INTEGER PRIMARY KEY REFERENCES batches ON DELETE CASCADE,
    gzip BLOB NOT NULL
) STRICT;
INSERT INTO "bodies" VALUES(1,X'00');
INSERT INTO "bodies" VALUES(2,X'00');
INSERT INTO "bodies" VALUES(3,X'00');
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
    kind INTEGER NOT NULL DEFAULT 1, target TEXT NOT NULL DEFAULT '{}', state INTEGER NOT NULL DEFAULT 0, last_accepted INTEGER, error_kind INTEGER, error_code TEXT, error_message TEXT, error_status INTEGER, error_request TEXT, error_retry_after INTEGER, error_at INTEGER, waiting_batches INTEGER NOT NULL DEFAULT 0, waiting_records INTEGER NOT NULL DEFAULT 0, waiting_bytes INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "destinations" VALUES(1,'d-1','Parent','Global','parent-1','client-2',2,'tributary/destination/1','AB12',NULL,1,'{"endpoint":"https://one.example","rule":"dcr-1","o365Stream":"Custom-ChildO365AAD"}',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,20,70);
INSERT INTO "destinations" VALUES(2,'d-2','Second "one"','GCC','parent-2','client-3',1,'tributary/destination/2','',NULL,1,'{"endpoint":"https://two.example","rule":"dcr-2","o365Stream":"Custom-Other"}',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,30,120);
CREATE TABLE hours (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    hour INTEGER NOT NULL,
    collected INTEGER NOT NULL DEFAULT 0,
    accepted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (stream, hour)
) STRICT, WITHOUT ROWID;
INSERT INTO "hours" VALUES(1,1795348800000,60,30);
CREATE TABLE keys ( -- outlive the batches they came with
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL REFERENCES tenants ON DELETE CASCADE,
    stored INTEGER NOT NULL,
    packed BLOB NOT NULL -- 16 bytes a key, little endian, high half first
) STRICT;
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
CREATE TABLE outbox (
    destination INTEGER NOT NULL, -- 0: none was configured yet
    batch INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    PRIMARY KEY (destination, batch)
) STRICT, WITHOUT ROWID;
INSERT INTO "outbox" VALUES(1,2);
INSERT INTO "outbox" VALUES(2,2);
INSERT INTO "outbox" VALUES(2,3);
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
INSERT INTO "streams" VALUES(1,1,2,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,60,0,0,0,30,30,0);
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
INSERT INTO "tenants" VALUES(1,'11111111-1111-4111-8111-111111111111','Contoso','contoso.example','Global','client-1',1,'tributary/tenant/1','',NULL,NULL);
CREATE TABLE totals ( -- one row: what the outbox and the archive hold
    outbox_batches INTEGER NOT NULL DEFAULT 0,
    outbox_records INTEGER NOT NULL DEFAULT 0,
    outbox_bytes INTEGER NOT NULL DEFAULT 0,
    archive_bytes INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "totals" VALUES(2,30,120,100);
CREATE TABLE windows (
    stream INTEGER NOT NULL REFERENCES streams ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- 1 complete, 2 settled
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (stream, kind, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_by_done ON blobs (done);
CREATE INDEX batches_by_stream ON batches (stream);
CREATE INDEX batches_archived ON batches (stored, row) WHERE archived;
CREATE INDEX outbox_by_batch ON outbox (batch);
CREATE INDEX keys_by_tenant ON keys (tenant);
CREATE INDEX keys_by_age ON keys (stored);
CREATE INDEX quarantine_by_stream ON quarantine (stream);
CREATE INDEX quarantine_by_batch ON quarantine (batch) WHERE batch IS NOT NULL;
CREATE INDEX hours_by_hour ON hours (hour);
PRAGMA application_id = 1414678850;
PRAGMA user_version = 2;
