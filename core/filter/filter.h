// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/fields.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace tributary {

/// Where something stands in the text of an expression, in UTF-16 units. No part of what the expression means: all are equal.
struct FilterSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const FilterSpan &, const FilterSpan &) { return true; }
};

/// What is wrong with an expression, where, and what to write instead; a sentence for a person.
struct FilterProblem {
    qsizetype column = 0; ///< from 0, in UTF-16 units
    qsizetype length = 0;
    QString message;
};

/// A value as written. Quoted ones are exact; others may have * and ? as wildcards where they are compared as text.
struct FilterValue {
    QString text;
    bool isQuoted = false;
    FilterSpan span;

    bool operator==(const FilterValue &) const = default;
};

/// A node of the tree. Which members mean something depends on the kind.
struct FilterNode {
    enum class Kind : quint8 { And, Or, Not, Field, Has, Is, Text, Regex };
    enum class Test : quint8 { AnyOf, Less, LessEqual, Greater, GreaterEqual, Range /* half-open */, Regex };

    Kind kind = Kind::And;
    Test test = Test::AnyOf; ///< Field
    FilterField field = FilterField::Time; ///< Field, Has
    FilterFlag flag = FilterFlag::Marked; ///< Is
    bool ignoresCase = false; ///< of a regular expression
    std::vector<FilterNode> children; ///< And, Or: none or at least two; Not: one
    QStringList path; ///< of FilterField::Raw
    std::vector<FilterValue> values; ///< Field: one or more, of a range two; Text: one; the pattern of a regular expression
    FilterSpan span;

    bool operator==(const FilterNode &) const = default;
};

/// A parsed expression; immutable, cheap to copy. The empty one matches everything.
class Filter {
public:
    Filter();
    explicit Filter(FilterNode root);

    [[nodiscard]] const FilterNode &root() const { return *m_root; }
    [[nodiscard]] bool isEmpty() const;

    /// The canonical text: parseFilter(print()) gives an equal filter.
    [[nodiscard]] QString print() const;

    friend bool operator==(const Filter &a, const Filter &b) { return *a.m_root == *b.m_root; }

private:
    std::shared_ptr<const FilterNode> m_root; // shared by copies, never changed
};

/// Pieces of the text as an editor colours them, in order; text between them is white space.
struct FilterToken {
    enum class Kind : quint8 { Field, Operator, Value, Quoted, Regex, Text, Keyword, Bracket };
    Kind kind = Kind::Text;
    FilterSpan span;
};

/// What a text came to: a filter or a problem, and the tokens up to there.
struct FilterParse {
    std::optional<Filter> filter;
    FilterProblem problem; ///< where there is no filter
    std::vector<FilterToken> tokens;
};

/// Parses an expression of the filter language (core/README.md, "The filter language"). Any input ends quickly and safely:
/// texts over 100,000 characters and parentheses over 100 deep are refused, the rest takes linear time. Pure; any thread.
[[nodiscard]] FilterParse parseFilter(QStringView text);
[[nodiscard]] FilterParse parseFilter(QByteArrayView utf8); ///< columns count in the UTF-16 text that the bytes stand for

constexpr qsizetype longestFilter = 100'000;
constexpr int deepestFilter = 100;
constexpr qsizetype longestRegex = 1'000;

} // namespace tributary
