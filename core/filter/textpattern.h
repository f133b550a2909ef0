// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"

#include <QtCore/QByteArray>

#include <vector>

namespace tributary {

/// Compares UTF-8 text with a value, without regard to case: the whole text, with * and ? as wildcards unless the value is
/// quoted. ASCII is compared in place, without allocation. Any thread.
class TextPattern {
public:
    explicit TextPattern(const FilterValue &value);

    [[nodiscard]] bool matches(QByteArrayView text) const;

    /// No wildcards and ASCII only: see TextSet.
    [[nodiscard]] bool isPlain() const { return m_isAscii && !m_hasWildcard; }
    [[nodiscard]] const QByteArray &folded() const { return m_ascii; }

private:
    QString m_folded;
    QByteArray m_ascii; ///< lower case; empty where the value is not ASCII
    bool m_isAscii = false;
    bool m_hasWildcard = false;
    bool m_hasAnyOne = false; ///< a ?, which stands for a character, not for a byte
};

/// Any of some values. Long lists of plain words take the time of a search, not of the list.
class TextSet {
public:
    TextSet() = default;
    explicit TextSet(const std::vector<FilterValue> &values);

    [[nodiscard]] bool matches(QByteArrayView text) const;
    [[nodiscard]] bool isEmpty() const { return m_plain.empty() && m_patterns.empty(); }

private:
    std::vector<QByteArray> m_plain; ///< lower case, sorted
    std::vector<TextPattern> m_patterns;
};

/// Finds a piece of text anywhere in UTF-8 text, without regard to case; unquoted pieces may have wildcards. Any thread.
class TextSearch {
public:
    explicit TextSearch(const FilterValue &value);

    [[nodiscard]] bool isIn(QByteArrayView text) const;

private:
    [[nodiscard]] bool findAscii(QByteArrayView text) const;

    QByteArray m_needle; ///< lower case ASCII; empty where the piece is something else
    std::array<quint16, 256> m_skip{}; ///< Horspool
    TextPattern m_pattern; ///< the piece between two asterisks
    QString m_folded; ///< a piece that is not ASCII and has no wildcards
};

} // namespace tributary
