// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/structure.h"

#include <simdjson.h>

#include <memory>
#include <utility>

namespace tributary::json {

namespace {

using Parser = simdjson::internal::dom_parser_implementation;

constexpr size_t smallest = 64 * 1024;
constexpr size_t largestKept = 4 * 1024 * 1024;
constexpr size_t depthUnused = 1; // the second stage, which needs it, never runs

std::unique_ptr<Parser> makeParser(size_t capacity)
{
    std::unique_ptr<Parser> parser;
    const auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, depthUnused, parser);
    return error ? nullptr : std::move(parser);
}

/// A parser with room for the text: the offsets cost four bytes for each byte of capacity, touched only where used.
Parser *parserFor(size_t bytes)
{
    thread_local std::unique_ptr<Parser> kept;
    if (kept && (kept->capacity() < bytes || (kept->capacity() > largestKept && bytes <= largestKept)))
        kept.reset();
    if (!kept)
        kept = makeParser(std::max(bytes, smallest));
    return kept.get();
}

const char *describe(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return "invalid UTF-8";
    case simdjson::UNCLOSED_STRING:
        return "a string is not closed";
    case simdjson::UNESCAPED_CHARS:
        return "a control character inside a string";
    case simdjson::EMPTY:
        return "nothing but white space";
    default:
        return simdjson::error_message(error);
    }
}

} // namespace

Structure structureOf(std::string_view text)
{
    if (text.empty())
        return Structure{.problem = "no text"};
    if (text.size() > maxTextBytes)
        return Structure{.problem = "longer than 4 GB"};
    Parser *const parser = parserFor(text.size());
    if (!parser)
        return Structure{.problem = "not enough memory"};
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    const simdjson::error_code error = parser->stage1(bytes, text.size(), simdjson::stage1_mode::regular);
    if (error)
        return Structure{.problem = describe(error)};
    return Structure{.at = parser->structural_indexes.get(), .count = parser->n_structural_indexes};
}

} // namespace tributary::json
