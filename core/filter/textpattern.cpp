// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/textpattern.h"

#include "filter/values.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

constexpr char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c;
}

template <typename Text>
bool isAscii(const Text &text)
{
    return std::all_of(text.begin(), text.end(), [](auto unit) {
        if constexpr (sizeof(unit) == 1)
            return quint8(unit) < 0x80;
        else
            return unit.unicode() < 0x80;
    });
}

QString foldedText(QByteArrayView text)
{
    return QString::fromUtf8(text).toCaseFolded();
}

/// Compares with wildcards: the last asterisk takes more whenever what follows does not fit. Pattern in lower case.
template <typename Unit>
bool fits(std::basic_string_view<Unit> text, std::basic_string_view<Unit> pattern)
{
    size_t at = 0;
    size_t in = 0;
    size_t asterisk = pattern.npos;
    size_t resume = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == Unit('*')) {
            asterisk = in++;
            resume = at;
        } else if (in < pattern.size() && (pattern[in] == Unit('?') || pattern[in] == lower(text[at]))) {
            ++in;
            ++at;
        } else if (asterisk != pattern.npos) {
            in = asterisk + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + std::ptrdiff_t(in), pattern.end(), [](Unit unit) { return unit == Unit('*'); });
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())};
}

bool equalFolded(QByteArrayView text, const QByteArray &folded)
{
    return text.size() == folded.size()
        && std::equal(text.begin(), text.end(), folded.begin(), [](char a, char b) { return lower(a) == b; });
}

FilterValue betweenAsterisks(const FilterValue &value)
{
    return {u'*' + value.text + u'*', value.isQuoted, {}};
}

} // namespace

TextPattern::TextPattern(const FilterValue &value)
    : m_folded(value.text.toCaseFolded())
    , m_isAscii(isAscii(m_folded))
    , m_hasWildcard(hasWildcard(value))
    , m_hasAnyOne(m_hasWildcard && value.text.contains(u'?'))
{
    if (m_isAscii)
        m_ascii = m_folded.toLatin1();
}

bool TextPattern::matches(QByteArrayView text) const
{
    if (m_isAscii && !m_hasWildcard)
        return equalFolded(text, m_ascii);
    if (m_isAscii && (!m_hasAnyOne || isAscii(text)))
        return fits(viewOf(text), viewOf(QByteArrayView(m_ascii)));
    const QString folded = foldedText(text);
    return m_hasWildcard ? fits(viewOf(folded), viewOf(m_folded)) : folded == m_folded;
}

TextSet::TextSet(const std::vector<FilterValue> &values)
{
    for (const FilterValue &value : values) {
        TextPattern pattern(value);
        if (pattern.isPlain())
            m_plain.push_back(pattern.folded());
        else
            m_patterns.push_back(std::move(pattern));
    }
    std::sort(m_plain.begin(), m_plain.end());
}

bool TextSet::matches(QByteArrayView text) const
{
    const auto isLess = [](QByteArrayView a, QByteArrayView b) {
        return std::lexicographical_compare(
            a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return quint8(lower(x)) < quint8(lower(y)); });
    };
    if (std::binary_search(m_plain.begin(), m_plain.end(), text, isLess))
        return true;
    return std::any_of(m_patterns.begin(), m_patterns.end(), [text](const TextPattern &p) { return p.matches(text); });
}

TextSearch::TextSearch(const FilterValue &value)
    : m_pattern(betweenAsterisks(value))
{
    if (hasWildcard(value))
        return;
    const QString folded = value.text.toCaseFolded();
    if (!isAscii(folded)) {
        m_folded = folded;
        return;
    }
    m_needle = folded.toLatin1();
    const auto size = quint16(std::min<qsizetype>(m_needle.size(), 0xffff));
    m_skip.fill(size);
    for (qsizetype i = std::max<qsizetype>(m_needle.size() - size, 0); i + 1 < m_needle.size(); ++i) {
        const auto distance = quint16(m_needle.size() - 1 - i);
        m_skip[quint8(m_needle[i])] = distance;
        if (m_needle[i] >= 'a' && m_needle[i] <= 'z')
            m_skip[quint8(m_needle[i] - ('a' - 'A'))] = distance;
    }
}

bool TextSearch::findAscii(QByteArrayView text) const
{
    const qsizetype size = m_needle.size();
    for (qsizetype at = 0; at + size <= text.size(); at += m_skip[quint8(text[at + size - 1])]) {
        if (equalFolded(text.sliced(at, size), m_needle))
            return true;
    }
    return false;
}

bool TextSearch::isIn(QByteArrayView text) const
{
    if (!m_needle.isEmpty())
        return findAscii(text);
    return m_folded.isEmpty() ? m_pattern.matches(text) : foldedText(text).contains(m_folded);
}

} // namespace tributary
