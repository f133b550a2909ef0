// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/token.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace tributary::json {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char *skipDigits(const char *at, const char *end)
{
    return std::find_if_not(at, end, isDigit);
}

/// The character a one-letter escape stands for, or nothing.
constexpr std::optional<char> shortEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return {};
    }
}

std::optional<char32_t> hexUnit(std::string_view digits)
{
    if (digits.size() < 4)
        return {};
    char32_t unit = 0;
    for (const char c : digits.substr(0, 4)) {
        const char lower = char(c | 0x20);
        if (isDigit(c))
            unit = unit * 16 + char32_t(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            unit = unit * 16 + char32_t(lower - 'a' + 10);
        else
            return {};
    }
    return unit;
}

constexpr bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

/// Takes one escape, a surrogate pair included, off the front. Nothing for an invalid one, of which the backslash is taken.
std::optional<char32_t> takeEscape(std::string_view &text)
{
    const std::string_view escape = text;
    text.remove_prefix(1);
    if (text.empty())
        return {};
    if (const auto plain = shortEscape(escape[1])) {
        text.remove_prefix(1);
        return char32_t(*plain);
    }
    const auto unit = escape[1] == 'u' ? hexUnit(escape.substr(2)) : std::nullopt;
    if (!unit)
        return {};
    text.remove_prefix(5);
    if (!isHighSurrogate(*unit) || text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return unit;
    const auto low = hexUnit(text.substr(2));
    if (!low || !isLowSurrogate(*low))
        return unit;
    text.remove_prefix(6);
    return 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00);
}

template <typename Bytes>
void appendUtf8(Bytes &out, char32_t c)
{
    const auto tail = [&out, c](int shift) { out.push_back(char(0x80 | ((c >> shift) & 0x3f))); };
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.push_back(char(0xc0 | (c >> 6)));
        tail(0);
    } else if (c < 0x10000) {
        out.push_back(char(0xe0 | (c >> 12)));
        tail(6);
        tail(0);
    } else {
        out.push_back(char(0xf0 | (c >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

void appendHexEscape(std::string &out, char32_t unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out.append("\\u");
    for (const int shift : {12, 8, 4, 0})
        out.push_back(digits[(unit >> shift) & 0xf]);
}

void appendCanonicalCharacter(std::string &out, char32_t c)
{
    constexpr std::array<std::pair<char32_t, char>, 7> letters{
        {{'"', '"'}, {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}}};
    for (const auto &[character, letter] : letters) {
        if (c == character) {
            out.push_back('\\');
            out.push_back(letter);
            return;
        }
    }
    if (c < 0x20 || isHighSurrogate(c) || isLowSurrogate(c))
        appendHexEscape(out, c);
    else
        appendUtf8(out, c);
}

} // namespace

bool isNumber(std::string_view token)
{
    const char *at = token.data();
    const char *const end = at + token.size();
    if (at != end && *at == '-')
        ++at;
    if (at == end || !isDigit(*at))
        return false;
    at = *at == '0' ? at + 1 : skipDigits(at, end);
    if (at != end && *at == '.') {
        const char *const fraction = at + 1;
        at = skipDigits(fraction, end);
        if (at == fraction)
            return false;
    }
    if (at != end && (*at | 0x20) == 'e') {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        const char *const exponent = at;
        at = skipDigits(exponent, end);
        if (at == exponent)
            return false;
    }
    return at == end;
}

Escapes escapesIn(std::string_view content)
{
    Escapes found = Escapes::None;
    for (size_t at = content.find('\\'); at != std::string_view::npos; at = content.find('\\', at)) {
        if (at + 1 == content.size())
            return Escapes::Invalid;
        const char letter = content[at + 1];
        const bool isShort = shortEscape(letter).has_value();
        if (!isShort && (letter != 'u' || !hexUnit(content.substr(at + 2))))
            return Escapes::Invalid;
        const bool isCanonical = isShort && letter != '/';
        found = isCanonical && found != Escapes::Other ? Escapes::Canonical : Escapes::Other;
        at += isShort ? 2 : 6;
    }
    return found;
}

void appendCanonical(std::string &out, std::string_view content)
{
    while (!content.empty()) {
        const size_t plain = std::min(content.find('\\'), content.size());
        out.append(content.substr(0, plain));
        content.remove_prefix(plain);
        if (!content.empty())
            appendCanonicalCharacter(out, takeEscape(content).value_or(0xfffd));
    }
}

void appendUnescaped(QByteArray &out, std::string_view content)
{
    while (!content.empty()) {
        const size_t plain = std::min(content.find('\\'), content.size());
        out.append(content.data(), qsizetype(plain));
        content.remove_prefix(plain);
        if (content.empty())
            return;
        const char32_t c = takeEscape(content).value_or(0xfffd);
        appendUtf8(out, isHighSurrogate(c) || isLowSurrogate(c) ? 0xfffd : c);
    }
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

} // namespace tributary::json
