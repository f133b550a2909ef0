// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/piecereader.h"

#include "json/scan.h"
#include "json/token.h"

#include <QtCore/QIODevice>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readBytes = 1024 * 1024;
constexpr qsizetype fragmentBytes = 1024 * 1024; // of what cannot be used, so much is kept

} // namespace

PieceReader::PieceReader(QIODevice &in, qsizetype pieceBytes, qsizetype longestElement)
    : m_in(in)
    , m_pieceBytes(pieceBytes)
    , m_longestElement(longestElement)
{
}

std::optional<JsonPiece> PieceReader::next()
{
    if (m_place == Place::BeforeArray)
        begin();
    while (m_place == Place::InArray) {
        scan(m_pieceBytes);
        if (m_place == Place::BehindArray || m_whole >= m_pieceBytes)
            return wholeElements();
        if (m_buffer.size() - std::max(m_whole, qsizetype(0)) > m_longestElement)
            return m_whole > 0 ? wholeElements() : skipElement();
        if (readMore())
            continue;
        if (m_whole > 0)
            return wholeElements();
        m_place = Place::Ended;
        return problemAt(u"cut off at byte %1"_s.arg(m_before + m_buffer.size()));
    }
    return behindArray();
}

std::optional<JsonPiece> PieceReader::behindArray()
{
    while (m_place == Place::BehindArray && std::all_of(m_buffer.cbegin(), m_buffer.cend(), json::isSpace)) {
        m_buffer.clear();
        if (!readMore())
            m_place = Place::Ended;
    }
    if (m_place == Place::Ended)
        return {};
    const bool hadArray = m_place == Place::BehindArray;
    m_place = Place::Ended;
    return problemAt(hadArray ? u"more text behind the end of the array"_s : u"no JSON array"_s);
}

bool PieceReader::readMore()
{
    const QByteArray more = m_in.read(readBytes);
    m_buffer += more;
    return !more.isEmpty();
}

/// Up to the opening bracket, which is left out.
void PieceReader::begin()
{
    readMore();
    const auto mark = qsizetype(json::markLength({m_buffer.constData(), size_t(m_buffer.size())}));
    const auto first = std::find_if_not(m_buffer.cbegin() + mark, m_buffer.cend(), json::isSpace);
    const qsizetype at = first - m_buffer.cbegin();
    if (at < m_buffer.size() && m_buffer[at] == '[') {
        m_place = Place::InArray;
        m_buffer.remove(0, at + 1);
        m_before = at + 1;
    }
}

/// Goes on through the buffer, to the end of the array or the first separator at or behind `stopAt`.
void PieceReader::scan(qsizetype stopAt)
{
    const char *const text = m_buffer.constData();
    for (; m_scanned < m_buffer.size(); ++m_scanned) {
        const char c = text[m_scanned];
        if (m_inString) {
            m_inString = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
            continue;
        }
        m_inString = c == '"';
        if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && m_depth > 0) {
            --m_depth;
        } else if (m_depth == 0 && (c == ',' || c == ']')) {
            m_whole = m_scanned;
            if (c == ']')
                m_place = Place::BehindArray;
            if (c == ']' || m_whole >= stopAt)
                return;
        }
    }
}

JsonPiece PieceReader::wholeElements()
{
    JsonPiece piece{.text = '[' + m_buffer.first(m_whole) + ']'};
    dropWhole();
    return piece;
}

/// With the separator or bracket behind.
void PieceReader::dropWhole()
{
    const qsizetype used = m_whole + 1;
    m_before += used;
    m_buffer.remove(0, used);
    m_scanned = std::max<qsizetype>(0, m_scanned - used);
    m_whole = none;
}

JsonPiece PieceReader::problemAt(const QString &problem)
{
    return {.text = m_buffer.first(std::min(m_buffer.size(), fragmentBytes)), .problem = problem, .isTooLong = false};
}

/// Reads on without keeping until the element ends.
JsonPiece PieceReader::skipElement()
{
    JsonPiece piece = problemAt({});
    qint64 length = 0;
    for (bool isMore = true; isMore && m_whole == none;) {
        length += m_buffer.size();
        m_before += m_buffer.size();
        m_buffer.clear();
        m_scanned = 0;
        isMore = readMore();
        scan(0);
    }
    if (m_whole != none) {
        length += m_whole;
        dropWhole();
    }
    piece.isTooLong = true;
    piece.problem = u"a record of %1 bytes; only its beginning is kept"_s.arg(length);
    return piece;
}

} // namespace tributary
