// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace tributary {

/// Event data as inert text on one line: control characters and direction overrides become visible marks, and what is longer
/// than `limit` characters ends in an ellipsis. Everything that comes from a record or a service passes here before it is
/// shown.
[[nodiscard]] QString inertLine(QStringView text, qsizetype limit = 400);

/// A tooltip that Qt cannot take for rich text.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Rows as tab-separated text. Cells hold neither tabs nor line breaks, and none can start a formula in a spreadsheet.
[[nodiscard]] QString toTsv(const QList<QStringList> &rows);
[[nodiscard]] QString formulaSafe(const QString &cell);

/// The locale numbers and dates are shown in. The C locale shows as English, so that thousands are grouped.
[[nodiscard]] QLocale shownLocale();

[[nodiscard]] QString countText(quint64 count); ///< "1,284,406"
[[nodiscard]] QString bytesText(quint64 bytes); ///< "1.6 MB"
[[nodiscard]] QString shortDuration(Seconds duration); ///< "40 s", "2 m", "5 h", "3 d": for cells
[[nodiscard]] QString longDuration(Seconds duration); ///< "38 minutes": for sentences

} // namespace tributary
