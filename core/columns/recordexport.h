// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnstore.h"
#include "store/batchreader.h"

#include <functional>
#include <stop_token>

namespace tributary {

enum class ExportFormat : quint8 {
    Ndjson, ///< the original bytes, one record a line
    Json, ///< the same as one array
    Csv, ///< the columns; no cell is a formula
};

/// Records to be written to a file.
struct ExportRequest {
    QString file;
    ExportFormat format = ExportFormat::Ndjson;
    QHash<TenantId, QString> tenantNames;
    SnapshotPtr snapshot;
    std::vector<Position> positions; ///< in any order; written newest first
};

struct ExportProgress {
    bool isRunning = false;
    bool isCancelled = false;
    quint64 written = 0;
    quint64 total = 0;
    quint64 gone = 0; ///< records whose bytes are not kept any more; left out
    qint64 bytes = 0;
    std::optional<Error> error; ///< nothing is left of the file then
};

/// What an export reads.
struct ExportSources {
    const ColumnStore &store;
    BatchReader &reader;
    const RowEncoder &encoder;
};

/// Writes them, and reports at least every few thousand records. Nothing appears under the file's name before all is written;
/// nothing is left of it when stopped. Blocks; any thread.
[[nodiscard]] ExportProgress exportRecords(const ExportRequest &request, ExportSources from,
    const std::function<void(const ExportProgress &)> &report, const std::stop_token &stop);

} // namespace tributary
