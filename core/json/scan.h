// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <functional>
#include <string_view>
#include <vector>

namespace tributary::json {

/// The elements of an array as brackets and strings alone show them: for texts that are damaged somewhere, and for slices of
/// texts that were validated before. Nothing else is checked.
struct Elements {
    std::vector<ByteRange> ranges; ///< complete elements; of length 0 where one is missing between commas
    size_t end = 0; ///< behind the last complete element and its separator
    const char *problem = nullptr; ///< why the text is no whole array, or nothing
    size_t problemAt = 0;
};

[[nodiscard]] Elements elementsOf(std::string_view text);

/// Calls `visit` with name (without quotes, as it stands) and value (as it stands) of each member of an object, until it
/// answers false. Stops without a word where the text is no object.
void forEachMember(std::string_view object, const std::function<bool(std::string_view, std::string_view)> &visit);

/// What stands in place of an array.
struct NoArray {
    const char *problem = nullptr; ///< for a message; nothing for an array
    const char *code = ""; ///< EmptyBody, HtmlPage, NoArray
};

/// Judges a text by how it begins.
[[nodiscard]] NoArray whyNoArray(std::string_view text);

/// Length of a byte order mark in front.
[[nodiscard]] size_t markLength(std::string_view text);

} // namespace tributary::json
