// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/bytesearch.h"

#include <array>
#include <cstring>

namespace tributary {

namespace {

constexpr qsizetype width = 16;
using Bytes = quint8 __attribute__((vector_size(width))); // lowered to what the processor has: SSE2, NEON, or plain code

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How often a byte stands in audit records, roughly; smaller is rarer.
int frequency(char c)
{
    static constexpr char common[] = "\":,.-_/\\{}[] etaoinsrlducmphgfybv0123456789";
    const void *const found = std::memchr(common, c, sizeof common - 1);
    return found ? int(sizeof common) - int(static_cast<const char *>(found) - common) : 0;
}

Bytes load(const char *at)
{
    Bytes bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

Bytes all(char c)
{
    return Bytes{} + quint8(c);
}

bool isAny(Bytes bytes)
{
    std::array<quint64, 2> halves;
    std::memcpy(halves.data(), &bytes, sizeof bytes);
    return (halves[0] | halves[1]) != 0;
}

} // namespace

ByteSearch::ByteSearch(QByteArrayView needle)
    : m_needle(needle.toByteArray().toLower())
    , m_fold(needle.size(), '\0')
{
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        m_fold[i] = isLetter(m_needle[i]) ? 0x20 : 0;
        if (frequency(m_needle[i]) < frequency(m_needle[m_rare]))
            m_rare = i;
    }
    m_other = m_rare == m_needle.size() - 1 ? 0 : m_needle.size() - 1;
}

bool ByteSearch::isAt(const char *text) const
{
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        if (char(text[i] | m_fold[i]) != m_needle[i])
            return false;
    }
    return true;
}

qsizetype ByteSearch::findSlowly(QByteArrayView text, qsizetype from, qsizetype to) const
{
    for (qsizetype at = from; at < to; ++at) {
        if (isAt(text.data() + at))
            return at;
    }
    return -1;
}

qsizetype ByteSearch::find(QByteArrayView text, qsizetype from) const
{
    const qsizetype last = text.size() - m_needle.size(); // where it may begin
    const Bytes rare = all(m_needle[m_rare]);
    const Bytes rareFold = all(m_fold[m_rare]);
    const Bytes other = all(m_needle[m_other]);
    const Bytes otherFold = all(m_fold[m_other]);
    qsizetype at = from;
    for (; at + width <= last + 1; at += width) {
        const char *const here = text.data() + at;
        const auto first = (load(here + m_rare) | rareFold) == rare;
        const auto second = (load(here + m_other) | otherFold) == other;
        if (!isAny(Bytes(first & second)))
            continue;
        const qsizetype found = findSlowly(text, at, at + width);
        if (found >= 0)
            return found;
    }
    return findSlowly(text, at, last + 1);
}

} // namespace tributary
