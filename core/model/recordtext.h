// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace tributary {

/// A CSV cell that no spreadsheet takes for a formula: quoted where it has to be, with an apostrophe in front of what could be
/// one. Pure, as all of these.
[[nodiscard]] QString csvCell(const QString &text);
[[nodiscard]] QByteArray csvLine(const QStringList &cells); ///< UTF-8, ends in CR LF

/// The columns of exported records. Tenants are named where the name is known.
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray csvRow(const RecordRow &row, const QHash<TenantId, QString> &names);

/// A record on a line of its own: line breaks between its tokens become blanks; inside strings JSON has none.
[[nodiscard]] QByteArray ndjsonLine(QByteArray raw);

} // namespace tributary
