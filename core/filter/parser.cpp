// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/parser.h"
#include "filter/filtertext.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Adds a child; a group of the same kind is merged, so that parentheses which change nothing leave no trace.
void adopt(FilterNode &parent, FilterNode child)
{
    if (child.kind != parent.kind) {
        parent.children.push_back(std::move(child));
        return;
    }
    std::move(child.children.begin(), child.children.end(), std::back_inserter(parent.children));
}

} // namespace

FilterParse parseFilter(QStringView text)
{
    return FilterParser(text).parse();
}

FilterParse parseFilter(QByteArrayView utf8)
{
    return parseFilter(QString::fromUtf8(utf8.first(std::min(utf8.size(), 4 * longestFilter + 4))));
}

FilterParse FilterParser::parse()
{
    FilterParse out;
    FilterNode root;
    bool isRead = true;
    if (m_text.size() > longestFilter)
        isRead = fail({longestFilter, 1}, FilterText::tr("an expression has at most %1 characters").arg(longestFilter));
    skipSpace();
    if (isRead && !atEnd())
        isRead = readOr(root);
    if (isRead && !atEnd()) // what stops an expression in its middle is a closing parenthesis
        isRead = fail({m_at, 1}, FilterText::tr("\")\" closes nothing; take it away, or put text in quotation marks"));
    if (isRead)
        out.filter = Filter(std::move(root));
    else
        out.problem = std::move(m_problem);
    out.tokens = std::move(m_tokens);
    return out;
}

bool FilterParser::readOr(FilterNode &node)
{
    FilterNode first;
    const qsizetype start = m_at;
    if (!readAnd(first))
        return false;
    if (!isKeyword(u"OR")) {
        node = std::move(first);
        return true;
    }
    node.kind = Kind::Or;
    adopt(node, std::move(first));
    while (takeKeyword(u"OR")) {
        FilterNode next;
        if (!readAnd(next))
            return false;
        adopt(node, std::move(next));
    }
    node.span = spanFrom(start);
    return true;
}

bool FilterParser::readAnd(FilterNode &node)
{
    const qsizetype start = m_at;
    FilterNode sum{.kind = Kind::And};
    do {
        FilterNode next;
        if (!readNot(next))
            return false;
        adopt(sum, std::move(next));
        skipSpace();
        if (!takeKeyword(u"AND") && (atEnd() || isHere(u')') || isKeyword(u"OR")))
            break;
    } while (true);
    sum.span = spanFrom(start);
    if (sum.children.size() == 1) {
        FilterNode only = std::move(sum.children.front());
        node = std::move(only);
    } else {
        node = std::move(sum);
    }
    return true;
}

bool FilterParser::readNot(FilterNode &node)
{
    skipSpace();
    const qsizetype start = m_at;
    if (isHere(u'-')) {
        ++m_at;
        note(FilterToken::Kind::Operator, start);
        if (atEnd() || here().isSpace() || isHere(u'-'))
            return fail({start, 1},
                FilterText::tr("\"-\" excludes what stands directly behind it; put a text that has it in quotation marks"));
    } else if (!takeKeyword(u"NOT")) {
        return readAtom(node);
    } else if (isHere(u'-')) {
        return fail({m_at, 1}, FilterText::tr("one NOT is enough; put a text that starts with \"-\" in quotation marks"));
    }
    FilterNode inner;
    if (!readAtom(inner))
        return false;
    node.kind = Kind::Not;
    node.children.push_back(std::move(inner));
    node.span = spanFrom(start);
    return true;
}

bool FilterParser::readAtom(FilterNode &node)
{
    skipSpace();
    const qsizetype start = m_at;
    if (isHere(u'('))
        return readGroup(node);
    if (isHere(u'/')) {
        node.kind = Kind::Regex;
        return readRegex(node) && checkBehind();
    }
    if (isHere(u'"')) {
        node.kind = Kind::Text;
        FilterValue value;
        if (!readQuoted(value))
            return false;
        if (value.text.isEmpty())
            return fail(value.span, FilterText::tr("there is nothing between the quotation marks"));
        node.values.push_back(std::move(value));
        node.span = spanFrom(start);
        return checkBehind();
    }
    if (atEnd() || isHere(u')') || isKeyword(u"OR") || isKeyword(u"AND") || isKeyword(u"NOT"))
        return fail({m_at, 1}, FilterText::tr("a condition is missing here, for example op:UserLoginFailed"));
    return readWord(node);
}

bool FilterParser::readGroup(FilterNode &node)
{
    const qsizetype open = m_at++;
    note(FilterToken::Kind::Bracket, open);
    if (++m_depth > deepestFilter)
        return fail({open, 1}, FilterText::tr("parentheses are nested at most %1 deep").arg(deepestFilter));
    if (!readOr(node))
        return false;
    skipSpace();
    if (!isHere(u')'))
        return fail({open, 1}, FilterText::tr("this parenthesis is not closed; put \")\" behind the group"));
    note(FilterToken::Kind::Bracket, m_at++);
    --m_depth;
    return checkBehind();
}

/// A field with its test, or a word that is searched for.
bool FilterParser::readWord(FilterNode &node)
{
    const qsizetype start = m_at;
    const qsizetype end = wordEnd(start, false);
    const QStringView word = m_text.mid(start, end - start);
    const bool isPath = word.startsWith(u"raw.", Qt::CaseInsensitive);
    if (isPath || word.contains(u':'))
        return readField(node) && checkBehind();
    m_at = end;
    node.kind = Kind::Text;
    node.span = spanFrom(start);
    node.values.push_back({word.toString(), false, node.span});
    note(FilterToken::Kind::Text, start);
    return checkBehind();
}

bool FilterParser::checkBehind()
{
    if (endsAtom(m_at))
        return true;
    if (isHere(u'"'))
        return fail({m_at, 1}, FilterText::tr("a quotation mark inside a word; put the whole text in quotation marks"));
    return fail({m_at, 1}, FilterText::tr("put a blank here, or the whole text in quotation marks"));
}

void FilterParser::skipSpace()
{
    while (!atEnd() && here().isSpace())
        ++m_at;
}

bool FilterParser::endsAtom(qsizetype at) const
{
    return at >= m_text.size() || m_text[at].isSpace() || m_text[at] == u')';
}

/// Words reach to a blank, a quotation mark or a parenthesis that closes none of their own; values to a comma as well.
qsizetype FilterParser::wordEnd(qsizetype from, bool endsAtComma) const
{
    int open = 0;
    qsizetype at = from;
    for (; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (c.isSpace() || c == u'"' || (endsAtComma && c == u','))
            break;
        open += c == u'(' ? 1 : 0;
        if (c == u')' && --open < 0)
            break;
    }
    return at;
}

bool FilterParser::isKeyword(QStringView word) const
{
    const qsizetype behind = m_at + word.size();
    const bool ends = endsAtom(behind) || m_text[behind] == u'(';
    return ends && m_text.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool FilterParser::takeKeyword(QStringView word)
{
    if (!isKeyword(word))
        return false;
    const qsizetype start = m_at;
    m_at += word.size();
    note(FilterToken::Kind::Keyword, start);
    skipSpace();
    return true;
}

void FilterParser::note(FilterToken::Kind kind, qsizetype start)
{
    while (!m_tokens.empty() && m_tokens.back().span.start >= start)
        m_tokens.pop_back(); // a quoted name is part of its path
    if (m_at > start)
        m_tokens.push_back({kind, {start, m_at - start}});
}

bool FilterParser::fail(FilterSpan span, QString message)
{
    m_problem = {span.start, std::max<qsizetype>(span.length, 1), std::move(message)};
    return false;
}

} // namespace tributary
