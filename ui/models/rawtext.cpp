// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rawtext.h"

#include "models/jsonoutline.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct RawWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::RawWords)
};

constexpr int indentWidth = 2;
constexpr int deepest = 60;

QString token(const QByteArray &bytes, ByteRange range)
{
    const auto raw = QByteArrayView(bytes).sliced(range.offset, std::min<qsizetype>(range.length, rawLineLimit + 1));
    QString text = inertLine(QString::fromUtf8(raw.data(), raw.size()), rawLineLimit);
    if (range.length > rawLineLimit)
        text += u' ' + RawWords::tr("(%1 in all)").arg(bytesText(range.length));
    return text;
}

class Printer {
public:
    explicit Printer(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    void print(const JsonNode &node, int depth)
    {
        const qsizetype start = m_out.text.size();
        if (node.name.length > 0)
            m_out.text += u'"' + token(m_bytes, node.name) + u"\": "_s;
        const size_t place = m_out.places.size();
        m_out.places.push_back({node.value, start, 0});
        const bool isContainer = node.kind == JsonKind::Object || node.kind == JsonKind::Array;
        if (isContainer && depth < deepest)
            printContainer(node, depth);
        else
            m_out.text += token(m_bytes, node.value);
        m_out.places[place].length = m_out.text.size() - start;
    }

    [[nodiscard]] bool isFull() const { return m_out.text.size() > rawTextLimit; }

    RawText take() &&
    {
        if (isFull())
            m_out.text +=
                u"\n\u2026 "_s + RawWords::tr("cut here; Copy as JSON gives all %1").arg(bytesText(quint64(m_bytes.size())));
        return std::move(m_out);
    }

private:
    void printContainer(const JsonNode &node, int depth)
    {
        const bool isObject = node.kind == JsonKind::Object;
        const auto children = jsonChildren(m_bytes, node.value);
        m_out.text += isObject ? u'{' : u'[';
        for (size_t i = 0; i < children.size() && !isFull(); ++i) {
            newLine(depth + 1);
            print(children[i], depth + 1);
            if (i + 1 < children.size())
                m_out.text += u',';
        }
        if (!children.empty())
            newLine(depth);
        m_out.text += isObject ? u'}' : u']';
    }

    void newLine(int depth) { m_out.text += u'\n' + QString(depth * indentWidth, u' '); }

    const QByteArray &m_bytes;
    RawText m_out;
};

} // namespace

RawText prettyText(const QByteArray &bytes)
{
    const JsonNode root = jsonRoot(bytes);
    if (root.kind == JsonKind::Broken)
        return originalText(bytes);
    Printer printer(bytes);
    printer.print(root, 0);
    return std::move(printer).take();
}

RawText originalText(const QByteArray &bytes)
{
    RawText out;
    const QByteArray shown = bytes.left(rawTextLimit);
    for (const QByteArray &line : shown.split('\n')) {
        if (!out.text.isEmpty())
            out.text += u'\n';
        // Long lines are broken, not cut: this is the view in which everything must be readable.
        QStringView rest;
        const QString text = inertLine(QString::fromUtf8(line), line.size() * 8 + 1);
        for (rest = text; rest.size() > rawLineLimit; rest = rest.sliced(rawLineLimit))
            out.text += rest.first(rawLineLimit).toString() + u'\n';
        out.text += rest;
    }
    if (bytes.size() > shown.size())
        out.text += u"\n\u2026 "_s + RawWords::tr("cut here; Copy as JSON gives all %1").arg(bytesText(quint64(bytes.size())));
    return out;
}

} // namespace tributary
