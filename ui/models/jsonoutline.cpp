// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsonoutline.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tributary {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Walks over JSON without recursion; positions are offsets into the text. -1 means broken.
class Scanner {
public:
    Scanner(QByteArrayView text, qsizetype at, qsizetype end)
        : m_text(text)
        , m_at(at)
        , m_end(end)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    char peek()
    {
        while (m_at < m_end && isSpace(m_text[m_at]))
            ++m_at;
        return m_at < m_end ? m_text[m_at] : '\0';
    }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    ByteRange string()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_end; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return range(start, ++m_at);
        }
        m_at = m_end;
        return {};
    }

    JsonNode value()
    {
        switch (const char c = peek()) {
        case '{':
        case '[':
            return container(c == '{' ? JsonKind::Object : JsonKind::Array);
        case '"': {
            const ByteRange token = string();
            return {{}, token, token.length > 0 ? JsonKind::String : JsonKind::Broken};
        }
        default:
            return scalar(c == '-' || (c >= '0' && c <= '9') ? JsonKind::Number : JsonKind::Literal);
        }
    }

private:
    static ByteRange range(qsizetype start, qsizetype end) { return {quint32(start), quint32(end - start)}; }

    JsonNode container(JsonKind kind)
    {
        const qsizetype start = m_at;
        qsizetype depth = 0;
        while (m_at < m_end) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (string().length == 0)
                    break;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return {{}, range(start, m_at), kind};
        }
        return {};
    }

    JsonNode scalar(JsonKind kind)
    {
        const qsizetype start = m_at;
        while (m_at < m_end && !isSpace(m_text[m_at]) && m_text[m_at] != ',' && m_text[m_at] != '}' && m_text[m_at] != ']')
            ++m_at;
        return m_at > start ? JsonNode{{}, range(start, m_at), kind} : JsonNode{};
    }

    QByteArrayView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

QString decoded(QByteArrayView quoted)
{
    const QByteArray wrapped = '[' + QByteArray(quoted.data(), quoted.size()) + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    return document.isArray() && document.array().size() == 1 ? document.array().at(0).toString()
                                                              : QString::fromUtf8(quoted.data(), quoted.size());
}

QByteArrayView part(QByteArrayView text, ByteRange range)
{
    return text.sliced(range.offset, range.length);
}

} // namespace

JsonNode jsonRoot(QByteArrayView text)
{
    Scanner scanner(text, 0, text.size());
    const JsonNode root = scanner.value();
    return scanner.peek() == '\0' && scanner.at() == text.size() ? root : JsonNode{};
}

std::vector<JsonNode> jsonChildren(QByteArrayView text, ByteRange container, size_t limit)
{
    std::vector<JsonNode> children;
    if (container.length < 2)
        return children;
    const bool isObject = text[container.offset] == '{';
    Scanner scanner(text, container.offset + 1, qsizetype(container.offset) + container.length - 1);
    while (children.size() < limit && scanner.peek() != '\0') {
        ByteRange name;
        if (isObject) {
            const ByteRange quoted = scanner.peek() == '"' ? scanner.string() : ByteRange{};
            if (quoted.length == 0 || !scanner.take(':'))
                break;
            name = {quoted.offset + 1, quoted.length - 2};
        }
        JsonNode node = scanner.value();
        if (node.kind == JsonKind::Broken)
            break;
        node.name = name;
        children.push_back(node);
        if (!scanner.take(','))
            break;
    }
    return children;
}

QString jsonText(QByteArrayView text, ByteRange range, JsonKind kind)
{
    const QByteArrayView raw = part(text, range);
    const bool escaped = raw.contains('\\');
    if (kind != JsonKind::String)
        return QString::fromUtf8(raw.data(), raw.size());
    const bool quoted = raw.size() >= 2 && raw.front() == '"';
    if (escaped)
        return decoded(quoted ? raw : QByteArrayView('"' + QByteArray(raw.data(), raw.size()) + '"'));
    return quoted ? QString::fromUtf8(raw.data() + 1, raw.size() - 2) : QString::fromUtf8(raw.data(), raw.size());
}

QByteArray jsonInString(QByteArrayView text, const JsonNode &node)
{
    constexpr quint32 shortest = 4; // "{}" with its quotes
    if (node.kind != JsonKind::String || node.value.length < shortest)
        return {};
    const char first = text[node.value.offset + 1];
    if (first != '{' && first != '[' && !isSpace(first) && first != '\\')
        return {};
    const QByteArray inner = jsonText(text, node.value, JsonKind::String).toUtf8();
    const JsonKind kind = jsonRoot(inner).kind;
    return kind == JsonKind::Object || kind == JsonKind::Array ? inner : QByteArray();
}

} // namespace tributary
