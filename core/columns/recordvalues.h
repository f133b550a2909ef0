// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"
#include "sinks/rowencoder.h"
#include "store/batchreader.h"

#include <QtCore/QStringList>

#include <stop_token>

namespace tributary {

/// What stands at some paths of a record: a text for each, empty where there is nothing. Several values at a path, as in
/// arrays, are separated by "; ", objects stand as they do in the record, and a text ends at longestValue characters. Pure.
[[nodiscard]] QStringList valuesAt(QByteArrayView record, const QList<QStringList> &paths);

constexpr qsizetype longestValue = 2000;

/// The same for stored records, in the order of the addresses; nothing at all where a record is gone. A batch is unpacked once.
/// Blocks; ends early when it is told to stop.
[[nodiscard]] QList<QStringList> valuesOf(const QList<RecordAddress> &addresses, const QList<QStringList> &paths,
    BatchReader &reader, const RowEncoder &encoder, const std::stop_token &stop);

} // namespace tributary
