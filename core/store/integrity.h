// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tributary::integrity {

/// Looks for damage when a profile is opened: Corrupt, saying what was found. Costs milliseconds whatever the size: the length
/// of the file and the small tables; the whole file where it is small (64 MB) or not of a length it should have.
Result<void> check(Database &database, const QString &file);

/// Whether the write-ahead log holds committed transactions behind a place that cannot be read. A torn end, or frames of an
/// earlier round, are no damage: nobody was told that they are stored. While nobody writes it.
[[nodiscard]] bool isLogDamaged(const QString &log);

/// Whether a file that is no readable database is what is left of a profile, and not something of somebody else's.
[[nodiscard]] bool looksLikeProfile(const QString &file);

} // namespace tributary::integrity
