// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/parser.h"
#include "filter/values.h"

#include <QtCore/QRegularExpression>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 32;

bool canBeCompared(FilterField field)
{
    switch (field) {
    case FilterField::Time:
    case FilterField::UserType:
    case FilterField::Type:
    case FilterField::Error:
    case FilterField::Delay:
    case FilterField::Raw:
        return true;
    default:
        return false;
    }
}

bool takesRange(FilterField field)
{
    return canBeCompared(field) || field == FilterField::Ip;
}

bool takesRegex(FilterField field)
{
    const FilterValueKind kind = filterValueKind(field);
    const bool isText = kind == FilterValueKind::Text || kind == FilterValueKind::Any || kind == FilterValueKind::Address;
    return isText && field != FilterField::Tenant && field != FilterField::Batch;
}

/// Fields whose one value says it all.
bool takesOneValue(FilterField field)
{
    return field == FilterField::Last || field == FilterField::Since || field == FilterField::Until;
}

QString unknownField(const QString &name)
{
    const QString near = nearestFilterField(name);
    const QString advice =
        near.isEmpty() ? u"the fields are %1"_s.arg(filterFieldNames().join(u", "_s)) : u"did you mean \"%1\"?"_s.arg(near);
    return u"there is no field \"%1\"; %2 Any member of the record is raw.%1; text with a colon goes into quotation marks"_s
        .arg(name.left(40), near.isEmpty() ? advice + u'.' : advice);
}

} // namespace

bool FilterParser::readField(FilterNode &node)
{
    const qsizetype start = m_at;
    FilterSpan name;
    const qsizetype colon = m_text.indexOf(u':', m_at);
    const QStringView first = m_text.mid(start, colon - start);
    if (first.compare(u"has", Qt::CaseInsensitive) == 0 || first.compare(u"is", Qt::CaseInsensitive) == 0) {
        m_at = colon + 1;
        note(FilterToken::Kind::Field, start);
        const bool isRead = first.size() == 3 ? readHas(node) : readIs(node);
        node.span = spanFrom(start);
        return isRead;
    }
    node.kind = Kind::Field;
    if (!readFieldName(node, name))
        return false;
    if (!isHere(u':'))
        return fail(name,
            u"put \":\" and a value behind \"%1\", for example %2"_s.arg(
                m_text.mid(name.start, name.length).left(40), filterFieldExample(node.field)));
    ++m_at;
    note(FilterToken::Kind::Field, start);
    const bool isRead = readTest(node);
    node.span = spanFrom(start);
    return isRead;
}

/// A name up to its colon or end, with the path of "raw".
bool FilterParser::readFieldName(FilterNode &node, FilterSpan &name)
{
    const qsizetype start = m_at;
    if (m_text.mid(m_at, 4).compare(u"raw.", Qt::CaseInsensitive) == 0) {
        node.field = FilterField::Raw;
        m_at += 3;
        const bool isRead = readPath(node);
        name = spanFrom(start);
        return isRead;
    }
    while (!endsAtom(m_at) && !isHere(u':') && !isHere(u'"'))
        ++m_at;
    name = spanFrom(start);
    const QString text = m_text.mid(start, m_at - start).toString();
    if (text.isEmpty())
        return fail({start, 1}, u"a field is missing in front of the colon; text with a colon goes into quotation marks"_s);
    const auto field = filterFieldFromName(text);
    if (!field)
        return fail(name, unknownField(text));
    if (*field == FilterField::Raw)
        return fail(name, u"raw needs the path of a member, for example %1"_s.arg(filterFieldExample(*field)));
    node.field = *field;
    return true;
}

bool FilterParser::readPath(FilterNode &node)
{
    while (isHere(u'.')) {
        const qsizetype start = ++m_at;
        FilterValue name;
        if (isHere(u'"')) {
            if (!readQuoted(name))
                return false;
        } else {
            while (!endsAtom(m_at) && !isHere(u'.') && !isHere(u':') && !isHere(u'"') && !isHere(u'('))
                ++m_at;
            name.text = m_text.mid(start, m_at - start).toString();
        }
        if (name.text.isEmpty())
            return fail({start - 1, 1}, u"the name of a member is missing behind the dot"_s);
        if (node.path.size() == longestPath)
            return fail({start, m_at - start}, u"a path has at most %1 names"_s.arg(longestPath));
        node.path.append(name.text);
    }
    return true;
}

bool FilterParser::readHas(FilterNode &node)
{
    node.kind = Kind::Has;
    FilterSpan name;
    const qsizetype start = m_at;
    if (endsAtom(m_at))
        return fail({start, 1}, u"has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties"_s);
    if (!readFieldName(node, name))
        return false;
    note(FilterToken::Kind::Value, start);
    if (takesOneValue(node.field))
        return fail(name, u"every record has a time; ask for another field"_s);
    return true;
}

bool FilterParser::readIs(FilterNode &node)
{
    node.kind = Kind::Is;
    const qsizetype start = m_at;
    m_at = wordEnd(m_at, false);
    const QString name = m_text.mid(start, m_at - start).toString();
    note(FilterToken::Kind::Value, start);
    const auto flag = filterFlagFromName(name);
    if (!flag) {
        return fail(spanFrom(start), u"is: takes %1, not \"%2\""_s.arg(filterFlagNames().join(u", "_s), name.left(40)));
    }
    node.flag = *flag;
    return true;
}

bool FilterParser::readTest(FilterNode &node)
{
    const qsizetype start = m_at;
    if (endsAtom(m_at))
        return fail({start, 1},
            u"%1: needs a value directly behind the colon, for example %2"_s.arg(
                filterFieldName(node.field), filterFieldExample(node.field)));
    if (isHere(u'/')) {
        if (!takesRegex(node.field))
            return fail({start, 1},
                u"%1 takes no regular expression, for example %2"_s.arg(
                    filterFieldName(node.field), filterFieldExample(node.field)));
        node.test = FilterNode::Test::Regex;
        return readRegex(node);
    }
    return isHere(u'<') || isHere(u'>') ? readComparison(node) : readValues(node);
}

bool FilterParser::readComparison(FilterNode &node)
{
    const qsizetype start = m_at;
    const bool isLess = isHere(u'<');
    ++m_at;
    const bool isEqual = isHere(u'=');
    m_at += isEqual ? 1 : 0;
    note(FilterToken::Kind::Operator, start);
    if (!canBeCompared(node.field))
        return fail(spanFrom(start),
            u"%1 cannot be compared; write for example %2"_s.arg(filterFieldName(node.field), filterFieldExample(node.field)));
    using Test = FilterNode::Test;
    if (isLess)
        node.test = isEqual ? Test::LessEqual : Test::Less;
    else
        node.test = isEqual ? Test::GreaterEqual : Test::Greater;
    FilterValue value;
    if (!readValue(node, value) || !addValue(node, std::move(value)))
        return false;
    return !isHere(u',') || fail({m_at, 1}, u"a comparison takes one value"_s);
}

bool FilterParser::readValues(FilterNode &node)
{
    do {
        FilterValue value;
        bool isRange = false;
        if (!readValue(node, value) || !splitRange(node, value, isRange))
            return false;
        if (isRange)
            return !isHere(u',')
                || fail({m_at, 1}, u"a range stands alone; write (%1:… OR %1:…)"_s.arg(filterFieldName(node.field)));
        if (!addValue(node, std::move(value)))
            return false;
        if (!isHere(u','))
            return true;
        if (takesOneValue(node.field))
            return fail({m_at, 1}, u"%1 takes one value"_s.arg(filterFieldName(node.field)));
        ++m_at;
    } while (true);
}

bool FilterParser::readValue(FilterNode &node, FilterValue &value)
{
    const qsizetype start = m_at;
    if (isHere(u'"')) {
        if (!readQuoted(value))
            return false;
        return isHere(u',') || checkBehind();
    }
    m_at = wordEnd(m_at, true);
    value.text = m_text.mid(start, m_at - start).toString();
    value.span = spanFrom(start);
    if (value.text.isEmpty()) {
        const QString name = filterFieldName(node.field);
        return fail({start, 1},
            node.values.empty()
                ? u"a value is missing here, for example %1"_s.arg(filterFieldExample(node.field))
                : u"a value is missing behind the comma; values follow each other without blanks, as in %1:a,b"_s.arg(name));
    }
    note(FilterToken::Kind::Value, start);
    return true;
}

/// "a..b", for fields that have an order.
bool FilterParser::splitRange(FilterNode &node, const FilterValue &value, bool &isRange)
{
    const qsizetype dots = value.text.indexOf(u".."_s);
    if (dots < 0 || value.isQuoted || !node.values.empty() || !takesRange(node.field))
        return true;
    const FilterValue from{value.text.left(dots), false, {value.span.start, dots}};
    const FilterValue to{value.text.mid(dots + 2), false, {value.span.start + dots + 2, value.text.size() - dots - 2}};
    node.test = FilterNode::Test::Range;
    if (node.field == FilterField::Raw
        && (!filterValueProblem(node, from).isEmpty() || !filterValueProblem(node, to).isEmpty())) {
        node.test = FilterNode::Test::AnyOf; // a text with two dots in it
        return true;
    }
    const FilterSpan operatorSpan{value.span.start + dots, 2};
    const QString what = filterValueKind(node.field) == FilterValueKind::Time ? u"time, e.g. ..2026-11-22"_s : u"value"_s;
    if (to.text.isEmpty())
        return fail(operatorSpan, u"\"..\" needs a second %1"_s.arg(what));
    if (from.text.isEmpty())
        return fail(operatorSpan, u"\"..\" needs a first %1"_s.arg(what.section(u',', 0, 0)));
    isRange = true;
    return addValue(node, from) && addValue(node, to);
}

bool FilterParser::addValue(FilterNode &node, FilterValue value)
{
    const QString problem = filterValueProblem(node, value);
    if (!problem.isEmpty())
        return fail(value.span, problem);
    node.values.push_back(std::move(value));
    return true;
}

bool FilterParser::readQuoted(FilterValue &value)
{
    const qsizetype start = m_at++;
    value.isQuoted = true;
    for (; !atEnd() && !isHere(u'"'); ++m_at) {
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (isHere(u'\\') && (next == u'"' || next == u'\\'))
            ++m_at;
        value.text += here();
    }
    if (atEnd())
        return fail({start, 1}, u"this quotation mark is not closed"_s);
    ++m_at;
    value.span = spanFrom(start);
    note(FilterToken::Kind::Quoted, start);
    return true;
}

bool FilterParser::readRegex(FilterNode &node)
{
    const qsizetype start = m_at++;
    FilterValue pattern;
    for (; !atEnd() && !isHere(u'/'); ++m_at) {
        if (isHere(u'\\') && m_at + 1 < m_text.size()) {
            ++m_at;
            if (!isHere(u'/'))
                pattern.text += u'\\';
        }
        pattern.text += here();
    }
    if (atEnd())
        return fail(
            {start, 1}, u"this regular expression is not closed; text that starts with \"/\" goes into quotation marks"_s);
    ++m_at;
    node.ignoresCase = here() == u'i' || here() == u'I';
    m_at += node.ignoresCase ? 1 : 0;
    node.span = spanFrom(start);
    pattern.span = node.span;
    note(FilterToken::Kind::Regex, start);
    node.values.push_back(std::move(pattern));
    if (!endsAtom(m_at))
        return fail({m_at, 1},
            u"only \"i\" may stand behind a regular expression; text that starts with \"/\" goes into quotation marks"_s);
    return checkRegex(node, node.span);
}

bool FilterParser::checkRegex(const FilterNode &node, FilterSpan span)
{
    const QString &pattern = node.values.back().text;
    if (pattern.isEmpty())
        return fail(span, u"the regular expression is empty"_s);
    if (pattern.size() > longestRegex)
        return fail(span, u"a regular expression has at most %1 characters"_s.arg(longestRegex));
    const QRegularExpression regex(pattern);
    if (regex.isValid())
        return true;
    const qsizetype inside = std::clamp<qsizetype>(regex.patternErrorOffset(), 0, span.length - 2);
    return fail({span.start + 1 + inside, 1}, u"the regular expression is wrong here: %1"_s.arg(regex.errorString()));
}

} // namespace tributary
