// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/contentwalk.h"

#include "json/token.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>
#include <cstring>

namespace tributary::json {

namespace {

// Keys are stored: these numbers are part of the file format.
constexpr quint64 keySeed = 0x7472'6962'7574'6172;
constexpr quint64 secondSeed = 0x9e37'79b9'7f4a'7c15;
constexpr quint64 objectSalt = 0x2545'f491'4f6c'dd1d;
constexpr quint64 arraySalt = 0xd6e8'feb8'6659'fd93;
constexpr quint64 identitySalt = 0xbf3c'd7a1'59e2'8406; // in the place of the content where the id alone counts
constexpr quint64 step = 0x9fb2'1c65'1e98'df25;

constexpr quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58'476d'1ce4'e5b9;
    x = (x ^ (x >> 27)) * 0x94d0'49bb'1331'11eb;
    return x ^ (x >> 31);
}

/// 128 bits over the id and the content, or over the content alone, hashed twice.
RecordKey keyOf(std::string_view id, quint64 content, quint64 second)
{
    const XXH128_hash_t idHash = XXH3_128bits(id.data(), id.size());
    const std::array<quint64, 4> parts{idHash.high64, idHash.low64, content, second};
    const XXH128_hash_t key = XXH3_128bits_withSeed(parts.data(), sizeof parts, keySeed);
    return RecordKey{key.high64, key.low64};
}

std::string_view withoutQuotes(std::string_view string)
{
    return string.substr(1, string.size() - 2);
}

/// Which member carries a column: the first of exactly that name, else the first that differs in case only.
class Choice {
public:
    explicit Choice(std::string_view name)
        : m_name(name)
    {
    }

    void offer(std::string_view name, std::string_view value)
    {
        if (m_isExact || name.size() != m_name.size())
            return;
        m_isExact = name == m_name;
        if (m_isExact || (m_value.empty() && equalsIgnoringCase(name, m_name)))
            m_value = value;
    }

    [[nodiscard]] bool isString() const { return m_value.size() >= 2 && m_value.front() == '"'; }
    [[nodiscard]] bool isNumber() const
    {
        return !m_value.empty() && (m_value.front() == '-' || (m_value.front() & 0xf0) == 0x30);
    }
    [[nodiscard]] std::string_view value() const { return isString() ? withoutQuotes(m_value) : m_value; }

private:
    std::string_view m_name;
    std::string_view m_value;
    bool m_isExact = false;
};

} // namespace

bool ContentWalk::readRecord(const RecordShape &shape, RecordRef &record)
{
    const quint32 start = m_at;
    quint64 content = 0;
    if (!readContent(shape, record, content)) {
        m_at = start;
        return false;
    }
    const quint32 end = m_at;
    std::string_view id = m_text.substr(record.id.offset, record.id.length);
    quint64 second = 0;
    if (id.empty()) {
        // Without an id 64 bits would be few among billions of records.
        m_at = start;
        m_seed = secondSeed;
        readObject(2, second);
        m_seed = 0;
    } else if (hasEscape(id)) {
        m_scratch.clear();
        appendCanonical(m_scratch, id);
        id = m_scratch;
    }
    m_at = end;
    if (shape.idIsIdentity && !id.empty())
        content = identitySalt;
    record.key = keyOf(id, content, second);
    return true;
}

bool ContentWalk::readContent(const RecordShape &shape, RecordRef &record, quint64 &hash)
{
    Choice id(shape.id);
    Choice time(shape.time);
    const quint32 start = offset();
    quint64 sum = 0;
    advance();
    for (bool isFirst = true; !isFirst || here() != '}'; isFirst = false) {
        Member member;
        if (!readMember(2, member))
            return false;
        sum += member.hash;
        id.offer(withoutQuotes(member.name), member.value);
        time.offer(withoutQuotes(member.name), member.value);
        if (here() == '}')
            break;
        if (here() != ',')
            return stop("',' or '}' expected");
        advance();
    }
    advance();
    hash = mixed(sum + objectSalt);
    record.raw = ByteRange{start, endBefore() - start};
    if (id.isString() || id.isNumber())
        record.id = ByteRange{quint32(id.value().data() - m_text.data()), quint32(id.value().size())};
    if (time.isString())
        record.eventTime = parseIso(time.value());
    return true;
}

bool ContentWalk::readMember(int depth, Member &member)
{
    if (here() != '"')
        return stop("a member name expected");
    member.name = token();
    if (!isScalar(member.name))
        return stop("a member name expected");
    advance();
    if (here() != ':')
        return stop("':' expected");
    advance();
    const char c = here();
    return c == '{' || c == '[' ? readContainerMember(depth, member) : readScalarMember(member);
}

bool ContentWalk::readScalarMember(Member &member)
{
    member.value = token();
    if (!isScalar(member.value))
        return stop("a value expected");
    const char *const from = member.name.data();
    const std::string_view whole(from, size_t(member.value.data() + member.value.size() - from));
    const Escapes escapes = hasEscape(whole) ? escapesIn(whole) : Escapes::None;
    if (escapes == Escapes::Invalid)
        return stop("an invalid escape in a string");
    if (escapes != Escapes::Other && whole.size() == member.name.size() + 1 + member.value.size()) {
        member.hash = hashOf(whole);
    } else {
        m_scratch.clear();
        appendCanonical(m_scratch, member.name);
        m_scratch.push_back(':');
        appendCanonical(m_scratch, member.value);
        member.hash = hashOf(m_scratch);
    }
    advance();
    return true;
}

bool ContentWalk::readContainerMember(int depth, Member &member)
{
    if (hasEscape(member.name) && escapesIn(member.name) == Escapes::Invalid)
        return stop("an invalid escape in a member name");
    const quint64 name = hashOfToken(member.name);
    const quint32 start = offset();
    quint64 value = 0;
    if (!readValue(depth, value))
        return false;
    member.value = m_text.substr(start, endBefore() - start);
    member.hash = mixed(name ^ mixed(value + step));
    return true;
}

bool ContentWalk::readValue(int depth, quint64 &hash)
{
    const char c = here();
    if (c != '{' && c != '[')
        return readScalar(hash);
    if (depth >= maxDepth)
        return stop("nested too deep");
    return c == '{' ? readObject(depth + 1, hash) : readArray(depth + 1, hash);
}

bool ContentWalk::readObject(int depth, quint64 &hash)
{
    quint64 sum = 0;
    advance();
    for (bool isFirst = true; !isFirst || here() != '}'; isFirst = false) {
        Member member;
        if (!readMember(depth, member))
            return false;
        sum += member.hash;
        if (here() == '}')
            break;
        if (here() != ',')
            return stop("',' or '}' expected");
        advance();
    }
    advance();
    hash = mixed(sum + objectSalt);
    return true;
}

bool ContentWalk::readArray(int depth, quint64 &hash)
{
    hash = arraySalt;
    advance();
    for (bool isFirst = true; !isFirst || here() != ']'; isFirst = false) {
        quint64 element = 0;
        if (!readValue(depth, element))
            return false;
        hash = mixed(hash * step + element);
        if (here() == ']')
            break;
        if (here() != ',')
            return stop("',' or ']' expected");
        advance();
    }
    advance();
    return true;
}

bool ContentWalk::readScalar(quint64 &hash)
{
    const std::string_view value = token();
    if (!isScalar(value))
        return stop("a value expected");
    if (hasEscape(value) && escapesIn(value) == Escapes::Invalid)
        return stop("an invalid escape in a string");
    hash = hashOfToken(value);
    advance();
    return true;
}

bool ContentWalk::skipElement()
{
    for (int depth = 0; !atEnd(); advance()) {
        switch (here()) {
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (depth == 0)
                return here() == ']';
            --depth;
            break;
        case ',':
            if (depth == 0)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

quint32 ContentWalk::endBefore() const
{
    quint32 end = m_structure.at[m_at];
    while (end > 0 && isSpace(m_text[end - 1]))
        --end;
    return end;
}

std::string_view ContentWalk::token() const
{
    if (atEnd())
        return {};
    const quint32 start = m_structure.at[m_at];
    quint32 end = m_structure.at[m_at + 1];
    while (end > start && isSpace(m_text[end - 1]))
        --end;
    return m_text.substr(start, end - start);
}

bool ContentWalk::isScalar(std::string_view token)
{
    if (token.empty())
        return false;
    if (token.front() == '"')
        return token.size() >= 2 && token.back() == '"';
    return isNumber(token) || isLiteral(token);
}

/// Looks for the next backslash once and remembers it: most texts have none for a long way.
bool ContentWalk::hasEscape(std::string_view part)
{
    const char *const textEnd = m_text.data() + m_text.size();
    if (!m_nextEscape || m_nextEscape < part.data() || part.data() < m_searchedFrom) {
        m_searchedFrom = part.data();
        const void *found = std::memchr(part.data(), '\\', size_t(textEnd - part.data()));
        m_nextEscape = found ? static_cast<const char *>(found) : textEnd;
    }
    return m_nextEscape < part.data() + part.size();
}

quint64 ContentWalk::hashOf(std::string_view bytes) const
{
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), m_seed);
}

quint64 ContentWalk::hashOfToken(std::string_view token)
{
    if (!hasEscape(token) || escapesIn(token) == Escapes::Canonical)
        return hashOf(token);
    m_scratch.clear();
    appendCanonical(m_scratch, token);
    return hashOf(m_scratch);
}

bool ContentWalk::stop(const char *problem)
{
    m_problem = problem;
    m_problemAt = offset();
    return false;
}

} // namespace tributary::json
