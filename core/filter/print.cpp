// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString printed(const FilterValue &value)
{
    return value.isQuoted ? quoted(value.text) : value.text;
}

QString printedRegex(const FilterNode &node)
{
    const QString &pattern = node.values.front().text;
    QString out = u"/"_s;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'/')
            out += u'\\';
        out += pattern[i];
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            out += pattern[++i];
    }
    return out + (node.ignoresCase ? u"/i"_s : u"/"_s);
}

QString printedField(const FilterNode &node)
{
    QString out = filterFieldName(node.field);
    for (const QString &name : node.path) {
        const bool isPlain = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@' || c == u'$' || c == u'#';
        });
        out += u'.' + (isPlain ? name : quoted(name));
    }
    return out;
}

QString printedTest(const FilterNode &node)
{
    switch (node.test) {
    case FilterNode::Test::Less:
        return u'<' + printed(node.values.front());
    case FilterNode::Test::LessEqual:
        return u"<="_s + printed(node.values.front());
    case FilterNode::Test::Greater:
        return u'>' + printed(node.values.front());
    case FilterNode::Test::GreaterEqual:
        return u">="_s + printed(node.values.front());
    case FilterNode::Test::Range:
        return node.values.front().text + u".."_s + node.values.back().text;
    case FilterNode::Test::Regex:
        return printedRegex(node);
    case FilterNode::Test::AnyOf:
        break;
    }
    QStringList values;
    for (const FilterValue &value : node.values)
        values.append(printed(value));
    return values.join(u',');
}

bool isGroup(const FilterNode &node)
{
    return node.kind == FilterNode::Kind::And || node.kind == FilterNode::Kind::Or || node.kind == FilterNode::Kind::Not;
}

QString printedNode(const FilterNode &node)
{
    using Kind = FilterNode::Kind;
    switch (node.kind) {
    case Kind::Field:
        return printedField(node) + u':' + printedTest(node);
    case Kind::Has:
        return u"has:"_s + printedField(node);
    case Kind::Is:
        return u"is:"_s + filterFlagName(node.flag);
    case Kind::Text:
        return printed(node.values.front());
    case Kind::Regex:
        return printedRegex(node);
    case Kind::Not: {
        const FilterNode &inner = node.children.front();
        return isGroup(inner) ? u"-("_s + printedNode(inner) + u')' : u'-' + printedNode(inner);
    }
    case Kind::And:
    case Kind::Or:
        break;
    }
    QStringList parts;
    for (const FilterNode &child : node.children) {
        const bool bindsLooser = node.kind == Kind::And && child.kind == Kind::Or;
        parts.append(bindsLooser ? u'(' + printedNode(child) + u')' : printedNode(child));
    }
    return parts.join(node.kind == Kind::Or ? u" OR "_s : u" "_s);
}

} // namespace

Filter::Filter()
    : m_root(std::make_shared<const FilterNode>())
{
}

Filter::Filter(FilterNode root)
    : m_root(std::make_shared<const FilterNode>(std::move(root)))
{
}

bool Filter::isEmpty() const
{
    return m_root->kind == FilterNode::Kind::And && m_root->children.empty();
}

QString Filter::print() const
{
    return printedNode(*m_root);
}

} // namespace tributary
