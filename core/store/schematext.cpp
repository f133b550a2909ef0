// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schematext.h"

#include "store/database.h"

#include <QtCore/QDir>

namespace tributary {

using namespace Qt::StringLiterals;

Result<QByteArray> schemaText(const QString &profile)
{
    auto database = Database::open(QDir(profile).filePath(u"tributary.db"_s), Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    constexpr Sql versionSql{"schema version", "PRAGMA user_version"};
    const auto version = (*database)->first(versionSql, [](const Row &row) { return row.integer(0); });
    constexpr Sql tablesSql{"schema text", "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"};
    const auto tables = (*database)->all(tablesSql, [](const Row &row) { return row.text(0); });
    if (!version || !tables)
        return fail(version ? tables.error() : version.error());
    QByteArray text = "-- user_version " + QByteArray::number(version->value_or(0)) + '\n';
    for (const QString &table : *tables)
        text += table.toUtf8() + ";\n";
    return text;
}

} // namespace tributary
