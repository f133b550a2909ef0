// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sinks/rowencoder.h"

namespace tributary {

/// Rows for the Logs Ingestion API, in this order of columns:
///
///     {"EventTime":"…Z","ChildTenantId":"…","ChildTenantName":"…","RecordId":"…","ContentType":"…","CollectorBatchId":"…","RawEvent":{…}}
///
/// EventTime is the record's own time, or else when its blob arrived. RecordId stands as in the record, or is empty. RawEvent
/// is the record byte for byte; where the selection removed or masked members of it, "Redacted":true stands before it. No
/// column is named TenantId: that name belongs to the workspace ("log analytics" 0.3).
class LogsIngestionEncoder final : public RowEncoder {
public:
    void append(QByteArray &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope) const override;
    [[nodiscard]] qsizetype size(const RecordSet &set, const RecordRef &record, const Envelope &envelope) const override;

    /// Empty for a row that is none.
    [[nodiscard]] QByteArrayView rawOf(QByteArrayView row) const override;
};

} // namespace tributary
