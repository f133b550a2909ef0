// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batchreader.h"
#include "store/database.h"

/// What became of stored records; see BatchReader.
namespace tributary::standing {

Result<std::vector<RefusedEntry>> refused(Database &database);
Result<std::vector<QByteArray>> refusedOf(Database &database, qint64 batch);

/// What the workspaces said, as the profile keeps it: a text for each destination.
Result<QStringList> keptProofs(Database &database);
Result<std::vector<qint64>> arrived(Database &database, const QStringList &keptProofs);

Result<std::optional<ArchiveTrim>> trimmed(Database &database);

/// The setting that has when the archive was trimmed last, and its text.
inline constexpr auto trimSetting = "archive.trimmed";
[[nodiscard]] QString trimText(const ArchiveTrim &trim);

} // namespace tributary::standing
