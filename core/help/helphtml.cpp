// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helphtml.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString spans(const QString &text)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)\\s]+)\\)"_s);
    static const QRegularExpression place(u"\\[\\]\\(#([^)\\s]+)\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)\\s]+)\\)"_s);
    static const QRegularExpression strong(u"\\*\\*([^*]+)\\*\\*"_s);
    // What stands between back ticks is code; every second piece does.
    const QStringList pieces = text.toHtmlEscaped().split(u'`');
    QString html;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i % 2 == 1) {
            html += u"<code>"_s + pieces[i] + u"</code>"_s;
            continue;
        }
        QString piece = pieces[i];
        piece.replace(picture, u"<img alt=\"\\1\" src=\"\\2\">"_s);
        piece.replace(place, u"<a name=\"\\1\"></a>"_s);
        piece.replace(link, u"<a href=\"\\2\">\\1</a>"_s);
        html += piece.replace(strong, u"<strong>\\1</strong>"_s);
    }
    return html;
}

/// Collects the lines of a block and closes it where another begins.
class Writer {
public:
    void line(const QString &line);
    [[nodiscard]] QString end();

private:
    enum class Block { None, Paragraph, Bullets, Numbers, Table, Code };

    void open(Block block);
    void add(const QString &text);
    void heading(const QString &line);
    void row(const QString &line);
    void closeItem();
    [[nodiscard]] static QString tagOf(Block block);

    QString m_html;
    QString m_text; ///< of the paragraph or the item that is open
    Block m_block = Block::None;
    bool m_isHeader = false; ///< the next row of the table
};

QString Writer::tagOf(Block block)
{
    switch (block) {
    case Block::Bullets:
        return u"ul"_s;
    case Block::Numbers:
        return u"ol"_s;
    case Block::Table:
        return u"table"_s;
    case Block::Code:
        return u"pre"_s;
    default:
        return {};
    }
}

void Writer::closeItem()
{
    if (m_text.isEmpty())
        return;
    const QString tag = m_block == Block::Paragraph ? u"p"_s : u"li"_s;
    m_html += u"<%1>%2</%1>\n"_s.arg(tag, spans(std::exchange(m_text, {})));
}

void Writer::open(Block block)
{
    if (block == m_block)
        return;
    closeItem();
    if (const QString tag = tagOf(m_block); !tag.isEmpty())
        m_html += u"</%1>\n"_s.arg(tag);
    m_block = block;
    if (const QString tag = tagOf(block); !tag.isEmpty())
        m_html += u"<%1>"_s.arg(tag) + (block == Block::Code ? u""_s : u"\n"_s);
    m_isHeader = block == Block::Table;
}

void Writer::add(const QString &text)
{
    m_text += (m_text.isEmpty() ? u""_s : u" "_s) + text.trimmed();
}

void Writer::heading(const QString &line)
{
    open(Block::None);
    const qsizetype level = line.indexOf(u' ');
    const QString words = line.mid(level + 1).trimmed();
    m_html += u"<a name=\"%1\"></a><h%2>%3</h%2>\n"_s.arg(helpAnchor(words), QString::number(level), spans(words));
}

void Writer::row(const QString &line)
{
    open(Block::Table);
    static const QRegularExpression rule(u"^\\|[-| :]+\\|$"_s);
    if (line.contains(rule))
        return;
    const QString tag = std::exchange(m_isHeader, false) ? u"th"_s : u"td"_s;
    m_html += u"<tr>"_s;
    for (const QString &cell : line.mid(1, line.size() - 2).split(u'|'))
        m_html += u"<%1>%2</%1>"_s.arg(tag, spans(cell.trimmed()));
    m_html += u"</tr>\n"_s;
}

void Writer::line(const QString &line)
{
    static const QRegularExpression number(u"^[0-9]+\\. "_s);
    if (line.startsWith(u"    "_s) && (m_block == Block::None || m_block == Block::Code)) {
        open(Block::Code);
        m_html += line.mid(4).toHtmlEscaped() + u'\n';
        return;
    }
    if (line.trimmed().isEmpty()) {
        open(Block::None);
    } else if (line.startsWith(u'#')) {
        heading(line);
    } else if (line.startsWith(u'|')) {
        row(line.trimmed());
    } else if (line.startsWith(u"- "_s) || line.contains(number)) {
        open(line.startsWith(u'-') ? Block::Bullets : Block::Numbers);
        closeItem();
        add(line.mid(line.indexOf(u' ') + 1));
    } else if (m_block == Block::Bullets || m_block == Block::Numbers) {
        add(line);
    } else {
        open(Block::Paragraph);
        add(line);
    }
}

QString Writer::end()
{
    open(Block::None);
    return m_html;
}

} // namespace

QString helpHtml(const QString &markdown)
{
    Writer writer;
    for (const QString &line : markdown.split(u'\n')) {
        if (!line.startsWith(u"<!--"_s))
            writer.line(line);
    }
    return writer.end();
}

QString helpAnchor(const QString &heading)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString anchor = heading.toLower().replace(other, u"-"_s);
    while (anchor.endsWith(u'-'))
        anchor.chop(1);
    return anchor.startsWith(u'-') ? anchor.mid(1) : anchor;
}

} // namespace tributary
