// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <string_view>

namespace tributary::json {

/// Where the structure of a JSON text is: the offsets of all brackets, colons, commas and first bytes of scalars outside
/// strings, in order. at[count] is the length of the text.
struct Structure {
    const quint32 *at = nullptr;
    quint32 count = 0;
    const char *problem = nullptr; ///< why there is none: invalid UTF-8, an unclosed string, a control character, no text
};

/// Finds the structure and validates UTF-8 and strings, at the speed of the machine's vector instructions. Reads nothing
/// behind the text. The result lives until the next call on this thread; memory for texts over 4 MB is given back then.
[[nodiscard]] Structure structureOf(std::string_view text);

/// More bytes than the offsets of a Structure or a ByteRange can tell.
constexpr size_t maxTextBytes = 0xffff'ff00u;

} // namespace tributary::json
