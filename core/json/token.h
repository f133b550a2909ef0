// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <string>
#include <string_view>

namespace tributary::json {

[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The number grammar of RFC 8259, of any size and precision.
[[nodiscard]] bool isNumber(std::string_view token);

[[nodiscard]] inline bool isLiteral(std::string_view token)
{
    return token == "true" || token == "false" || token == "null";
}

/// What the backslashes of a text say.
enum class Escapes {
    None,
    Canonical, ///< valid, and spelled as appendCanonical() spells them
    Other, ///< valid
    Invalid,
};

[[nodiscard]] Escapes escapesIn(std::string_view content);

/// Appends the content of a string (without quotes, escapes valid) spelled in the one canonical way: escaped is only what must
/// be. Equal strings become equal bytes, different ones different bytes.
void appendCanonical(std::string &out, std::string_view content);

/// Appends the text that the content of a string stands for, as UTF-8. Half a surrogate pair and an invalid escape become
/// U+FFFD.
void appendUnescaped(QByteArray &out, std::string_view content);

/// ASCII letters without regard to case.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);

} // namespace tributary::json
