// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tributary::schema {

/// PRAGMA application_id of a profile: "TRIB".
constexpr quint32 applicationId = 0x54524942;

/// The version this program writes (PRAGMA user_version).
[[nodiscard]] int currentVersion();

/// Readies a connection: checks that the file is a profile this program understands, sets the pragmas, and brings an older or
/// empty file to the current version, each step in a transaction of its own.
/// Refused without touching the file: a newer version (code SchemaNewer, naming both), another program's database
/// (NotAProfile), no database at all (Corrupt), an older version through a read-only connection (SchemaOlder).
/// `lastVersion`: stops at an earlier version, for what is put together from a database of that version.
Result<void> prepare(Database &database, int lastVersion = currentVersion());

} // namespace tributary::schema
