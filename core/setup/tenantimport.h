// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setupparts.h"

namespace tributary {

/// One row of a CSV file of tenants.
struct ImportRow {
    int line = 0; ///< in the file, from 1; the header is 1
    Result<Tenant> tenant; ///< Usage saying what is wrong with the row; the id may still have to be looked up
    QStringList tags; ///< column "tags", separated by ';'
};

/// The rows behind the header. Columns in any order: name, client-id, id or domain, and optionally cloud, since, tags.
/// `defaultCloud` where a row names none. A row that repeats the id or name of one before is refused. Usage where the first
/// row does not name the columns. Pure.
[[nodiscard]] Result<QList<ImportRow>> readImport(const QString &csv, const QString &defaultCloud);

struct TaggedTenant {
    Tenant tenant;
    QStringList tags;
};

/// The tenants as such a file, header first; without anything secret. Pure.
[[nodiscard]] QByteArray writeTenants(const QList<TaggedTenant> &tenants);

/// CSV with quotes, CRLF and a byte order mark. Pure.
[[nodiscard]] QList<QStringList> parseCsv(const QString &text);

/// Looks the id up where it is missing, and refuses what is in the profile already. Saves nothing.
Task<Result<Tenant>> completeImport(SetupParts parts, Tenant tenant, std::stop_token stop);

} // namespace tributary
