// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/jsonscan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tributary::simulation {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Walks over one JSON text. Every method returns false at the first mistake and leaves the position there.
class Scanner {
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] const char *at() const { return m_at; }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_at == m_end;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        if (m_at == m_end || depth > maxDepth)
            return false;
        switch (*m_at) {
        case '{':
            return object(depth, nullptr);
        case '[':
            return array(depth, nullptr);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool array(int depth, std::vector<QByteArrayView> *out)
    {
        if (!take('['))
            return false;
        skipBlanks();
        if (take(']'))
            return true;
        do {
            skipBlanks();
            const char *begin = m_at;
            if (!value(depth + 1))
                return false;
            if (out)
                out->emplace_back(begin, m_at);
            skipBlanks();
        } while (take(','));
        return take(']');
    }

    bool object(int depth, std::vector<Member> *out)
    {
        if (!take('{'))
            return false;
        skipBlanks();
        if (take('}'))
            return true;
        do {
            skipBlanks();
            const char *name = m_at;
            if (!string())
                return false;
            const QByteArrayView nameView(name + 1, m_at - 1);
            skipBlanks();
            if (!take(':'))
                return false;
            skipBlanks();
            const char *begin = m_at;
            if (!value(depth + 1))
                return false;
            if (out)
                out->emplace_back(nameView, QByteArrayView(begin, m_at));
            skipBlanks();
        } while (take(','));
        return take('}');
    }

private:
    static constexpr int maxDepth = 512;

    bool word(const char *text)
    {
        for (; *text; ++text) {
            if (!take(*text))
                return false;
        }
        return true;
    }

    bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != begin;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool escape()
    {
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(c);
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end || !isHex(*m_at))
                return false;
        }
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at != m_end) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (quint8(c) < 0x20 || (c == '\\' && !escape()))
                return false;
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

std::optional<std::vector<QByteArrayView>> arrayElements(QByteArrayView text)
{
    std::vector<QByteArrayView> elements;
    Scanner scanner(text);
    scanner.skipBlanks();
    if (!scanner.array(0, &elements) || !scanner.atEnd() || !text.isValidUtf8())
        return {};
    return elements;
}

std::optional<std::vector<Member>> objectMembers(QByteArrayView text)
{
    std::vector<Member> members;
    Scanner scanner(text);
    scanner.skipBlanks();
    if (!scanner.object(0, &members) || !scanner.atEnd() || !text.isValidUtf8())
        return {};
    return members;
}

QByteArrayView memberOf(const std::vector<Member> &members, QByteArrayView name)
{
    for (const auto &[key, value] : members) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray textOf(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return value.toByteArray();
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    if (!inner.contains('\\'))
        return inner.toByteArray();
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0).toString().toUtf8();
}

} // namespace tributary::simulation
