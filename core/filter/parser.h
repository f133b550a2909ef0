// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"

namespace tributary {

/// Reads an expression by recursive descent, one pass. Every function leaves the place behind what it read, or false with the
/// problem set.
class FilterParser {
public:
    explicit FilterParser(QStringView text)
        : m_text(text)
    {
    }

    FilterParse parse();

private:
    using Kind = FilterNode::Kind;

    // structure
    bool readOr(FilterNode &node);
    bool readAnd(FilterNode &node);
    bool readNot(FilterNode &node);
    bool readAtom(FilterNode &node);
    bool readGroup(FilterNode &node);
    bool readWord(FilterNode &node);
    bool checkBehind(); ///< what may follow an atom: a blank, a closing parenthesis, the end

    // one condition
    bool readField(FilterNode &node);
    bool readFieldName(FilterNode &node, FilterSpan &name);
    bool readPath(FilterNode &node);
    bool readHas(FilterNode &node);
    bool readIs(FilterNode &node);
    bool readTest(FilterNode &node);
    bool readComparison(FilterNode &node);
    bool readValues(FilterNode &node);
    bool readValue(FilterNode &node, FilterValue &value);
    bool splitRange(FilterNode &node, const FilterValue &value, bool &isRange);
    bool addValue(FilterNode &node, FilterValue value);
    bool readQuoted(FilterValue &value);
    bool readRegex(FilterNode &node);
    bool checkRegex(const FilterNode &node, FilterSpan span);

    // characters
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool isHere(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] bool endsAtom(qsizetype at) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype from, bool endsAtComma) const;
    [[nodiscard]] bool isKeyword(QStringView word) const;
    bool takeKeyword(QStringView word);
    void note(FilterToken::Kind kind, qsizetype start);
    bool fail(FilterSpan span, QString message);
    [[nodiscard]] FilterSpan spanFrom(qsizetype start) const { return {start, m_at - start}; }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    FilterProblem m_problem;
    std::vector<FilterToken> m_tokens;
};

} // namespace tributary
