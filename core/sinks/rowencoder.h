// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

namespace tributary {

/// What every row of a batch shares.
struct Envelope {
    TenantId tenant;
    QString tenantName;
    Stream stream = Stream::AuditGeneral;
    BatchId batch;
    bool isRedacted = false; ///< members of the record were removed or masked by the operator's selection
    Instant arrived; ///< contentCreated of the blob: EventTime of a record that has no readable time of its own
};

/// How a record stands inside a batch: a row of the JSON array. Pure; any thread.
class RowEncoder {
public:
    virtual ~RowEncoder() = default;

    /// Appends the row of `record` to `out`, without separator.
    virtual void append(QByteArray &out, const RecordSet &set, const RecordRef &record, const Envelope &envelope) const = 0;

    /// The exact count of bytes append() would add.
    [[nodiscard]] virtual qsizetype size(const RecordSet &set, const RecordRef &record, const Envelope &envelope) const = 0;

    /// The original record inside a row, byte for byte.
    [[nodiscard]] virtual QByteArrayView rawOf(QByteArrayView row) const = 0;
};

/// Most bytes of a batch before gzip. The service's limit is 1,048,576 and counts brackets and commas.
constexpr qsizetype maxBatchBytes = 1'000'000;

} // namespace tributary
