// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/record.h"

#include <string_view>

namespace tributary {

/// Which members of a record carry its id and its time. Matched exactly first, then without regard to case.
struct RecordShape {
    std::string_view id = "Id";
    std::string_view time = "CreationTime";
    bool idIsIdentity = false; ///< the key comes of the id alone: a service that changes its records later under the same id
};

/// The shape of a stream's records.
[[nodiscard]] RecordShape recordShapeOf(Stream stream);

/// Takes a JSON array of objects apart. Pure; any thread.
/// The whole text is validated (UTF-8, syntax, numbers, depth). Elements that are no valid JSON object land in `rejected`, the
/// rest of the blob in `records`. Malformed if the text as a whole is no JSON array (cut off, HTML, an error object): the
/// message says why and at which byte, the code what stands in place of an array: EmptyBody, HtmlPage, NoArray; none for one
/// that is cut off. A byte order mark in front is skipped.
[[nodiscard]] Result<RecordSet> parseRecords(QByteArray bytes, const RecordShape &shape = {});

/// As parseRecords(), but keeps the complete elements of a damaged text; the rest becomes one rejected slice. For a blob that
/// stays damaged after it was fetched again.
[[nodiscard]] RecordSet salvageRecords(QByteArray bytes, const RecordShape &shape = {});

/// The typed columns of one record, tolerant of wrong types. Pure; any thread.
[[nodiscard]] RecordColumns parseColumns(QByteArrayView record);

/// The elements of a JSON array as they stand, in order. Malformed where it is none. Pure.
[[nodiscard]] Result<std::vector<ByteRange>> splitArray(QByteArrayView array);

/// The exact bytes of member `name` of a JSON object (first of that name), empty where there is none. Pure.
[[nodiscard]] QByteArrayView memberBytes(QByteArrayView object, std::string_view name);

/// The text of a JSON string token (with its quotes) as UTF-8; empty for anything else. Pure.
[[nodiscard]] QByteArray stringBytes(QByteArrayView token);

} // namespace tributary
