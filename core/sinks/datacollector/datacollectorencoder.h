// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace tributary::datacollector {

/// A post: a JSON array of records.
struct Body {
    QByteArray json;
    int longValues = 0; ///< values over 32 KB: the service cuts them without a word
};

/// Makes a post out of stored rows (see LogsIngestionEncoder): the record as it came, its members at the top level, so that the
/// columns of an existing table keep filling, and behind them what the row adds:
///
///     {<members of RawEvent, byte for byte>,"EventTime":"…Z","ChildTenantId":"…","ChildTenantName":"…","ContentType":"…",
///      "CollectorBatchId":"…"}
///
/// EventTime, whole seconds, is what time-generated-field names. RecordId is left out: the record has its Id. A row whose
/// RawEvent is no object is sent with its own columns. Where a value is longer than the service keeps, the row says so:
/// "LongValues":"Name,Other".
///
/// Names of the record are changed only where the service would refuse the post ("log analytics" 1.1, 1.3), and then always in
/// the same way: "tenant", "TimeGenerated", "RawData" and the names above get "Record_" in front; what is no letter, digit or
/// underscore becomes an underscore; names end after 45 bytes; of two that are the same then, the second ends in "_2".
/// "Id", "Type" and "TenantId" stay: the service appends the type to every name, so they never meet its own columns.
///
/// Malformed where `rows` is no array of objects. Pure.
[[nodiscard]] Result<Body> encode(QByteArrayView rows);

} // namespace tributary::datacollector
