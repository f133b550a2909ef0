// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/scan.h"

#include "json/token.h"

#include <algorithm>
#include <cstring>

namespace tributary::json {

namespace {

const char *skipSpace(const char *at, const char *end)
{
    return std::find_if_not(at, end, isSpace);
}

/// Behind the string that opens at `at`, or null where it is not closed.
const char *skipString(const char *at, const char *end)
{
    for (const char *from = at + 1; from < end;) {
        const auto *const quote = static_cast<const char *>(std::memchr(from, '"', size_t(end - from)));
        if (!quote)
            return nullptr;
        const char *run = quote;
        while (run > from && run[-1] == '\\')
            --run;
        if ((quote - run) % 2 == 0)
            return quote + 1;
        from = quote + 1;
    }
    return nullptr;
}

constexpr bool isStructural(char c)
{
    return c == '"' || c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']';
}

/// Onto the comma, colon or bracket that ends the value at `at`, or null where the text ends before.
const char *skipValue(const char *at, const char *end)
{
    for (int depth = 0; at < end;) {
        const char c = *at;
        if (c == '"') {
            at = skipString(at, end);
            if (!at)
                return nullptr;
            continue;
        }
        if (depth == 0 && c != '{' && c != '[' && isStructural(c))
            return at;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        ++at;
    }
    return nullptr;
}

std::string_view trimmed(const char *from, const char *to)
{
    while (to > from && isSpace(to[-1]))
        --to;
    return {from, size_t(to - from)};
}

} // namespace

Elements elementsOf(std::string_view text)
{
    Elements out;
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const auto stop = [&out, begin](const char *problem, const char *at) {
        out.problem = problem;
        out.problemAt = size_t(at - begin);
        return std::move(out);
    };
    const char *at = skipSpace(begin, end);
    if (at == end || *at != '[')
        return stop("no array", at);
    at = skipSpace(at + 1, end);
    out.end = size_t(at - begin);
    bool isLast = at < end && *at == ']';
    while (!isLast) {
        const char *const close = skipValue(at, end);
        if (!close)
            return stop("cut off", end);
        if (*close != ',' && *close != ']')
            return stop("brackets do not match", close);
        out.ranges.push_back(ByteRange{quint32(at - begin), quint32(trimmed(at, close).size())});
        isLast = *close == ']';
        at = isLast ? close : skipSpace(close + 1, end);
        out.end = size_t(at - begin);
    }
    out.end = size_t(at + 1 - begin);
    at = skipSpace(at + 1, end);
    return at == end ? std::move(out) : stop("more text behind the end of the array", at);
}

void forEachMember(std::string_view object, const std::function<bool(std::string_view, std::string_view)> &visit)
{
    const char *const end = object.data() + object.size();
    const char *at = skipSpace(object.data(), end);
    if (at == end || *at != '{')
        return;
    do {
        const char *const name = skipSpace(at + 1, end);
        const char *const nameEnd = name < end && *name == '"' ? skipString(name, end) : nullptr;
        if (!nameEnd)
            return;
        const char *const colon = skipSpace(nameEnd, end);
        if (colon == end || *colon != ':')
            return;
        const char *const value = skipSpace(colon + 1, end);
        at = skipValue(value, end);
        if (!at || !visit({name + 1, size_t(nameEnd - name - 2)}, trimmed(value, at)))
            return;
    } while (*at == ',');
}

NoArray whyNoArray(std::string_view text)
{
    const char *const end = text.data() + text.size();
    const char *const at = skipSpace(text.data(), end);
    if (at == end)
        return {"an empty body instead of a JSON array", "EmptyBody"};
    switch (*at) {
    case '[':
        return {};
    case '{':
        return {"a JSON object instead of an array", "NoArray"};
    case '<':
        return {"HTML or XML instead of a JSON array", "HtmlPage"};
    default:
        break;
    }
    const bool isNull = std::string_view(at, size_t(end - at)).starts_with("null");
    return {isNull ? "null instead of a JSON array" : "no JSON array", "NoArray"};
}

size_t markLength(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return text.starts_with(mark) ? mark.size() : 0;
}

} // namespace tributary::json
