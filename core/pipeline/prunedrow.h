// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sinks/rowencoder.h"

#include <QtCore/QStringList>

namespace tributary {

/// A row whose record was too large for the sink.
struct PrunedRow {
    QByteArray row; ///< empty where the record cannot be made small enough
    QStringList dropped; ///< members that are missing in it
};

/// The row with the largest members of its record left out, so that it takes at most `maxBytes`, and with
/// "Truncated":true behind it ("log analytics" 8.2). Pure; any thread.
[[nodiscard]] PrunedRow pruneRow(QByteArrayView row, qsizetype maxBytes, const RowEncoder &encoder);

/// The quarantine entry that keeps the whole of a record sent in part; without stream, times and ids.
[[nodiscard]] QuarantineEntry wholeOf(QByteArrayView record, const QStringList &dropped, qsizetype limit);

} // namespace tributary
