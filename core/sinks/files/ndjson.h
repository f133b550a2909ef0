// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"

#include <QtCore/QByteArray>

/// What stands in NDJSON files. Pure.
namespace tributary::files {

/// Most bytes of a batch unpacked; far above what is ever stored.
constexpr qsizetype longestBatch = 64 * 1024 * 1024;

/// A stored batch (see LogsIngestionEncoder) as lines, a row each, as one piece of a file: a gzip member, a zstd frame, or the
/// lines themselves. A row has the columns that the workspace would get, and in RawEvent the record byte for byte, save that
/// line ends between its tokens become blanks. Malformed where `rows` is no array.
[[nodiscard]] Result<QByteArray> encode(QByteArrayView rows, FileCompression compression);

/// How much of a file that broke off somewhere is whole: members, frames, or lines.
[[nodiscard]] qsizetype wholeLength(QByteArrayView content, FileCompression compression);

/// ".ndjson", ".ndjson.gz", ".ndjson.zst"
[[nodiscard]] QString suffixOf(FileCompression compression);

} // namespace tributary::files
