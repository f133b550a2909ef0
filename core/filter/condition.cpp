// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filtertext.h"
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
    if (near.isEmpty())
        return FilterText::tr(
            "there is no field \"%1\"; the fields are %2. Any member of the record is raw.%1; text with a colon "
            "goes into quotation marks")
            .arg(name.left(40), filterFieldNames().join(u", "_s));
    return FilterText::tr(
        "there is no field \"%1\"; did you mean \"%2\"? Any member of the record is raw.%1; text with a colon "
        "goes into quotation marks")
        .arg(name.left(40), near);
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
            FilterText::tr("put \":\" and a value behind \"%1\", for example %2")
                .arg(m_text.mid(name.start, name.length).left(40), filterFieldExample(node.field)));
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
        return fail({start, 1},
            FilterText::tr("a field is missing in front of the colon; text with a colon goes into quotation marks"));
    const auto field = filterFieldFromName(text);
    if (!field)
        return fail(name, unknownField(text));
    if (*field == FilterField::Raw)
        return fail(name, FilterText::tr("raw needs the path of a member, for example %1").arg(filterFieldExample(*field)));
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
            return fail({start - 1, 1}, FilterText::tr("the name of a member is missing behind the dot"));
        if (node.path.size() == longestPath)
            return fail({start, m_at - start}, FilterText::tr("a path has at most %1 names").arg(longestPath));
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
        return fail(
            {start, 1}, FilterText::tr("has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties"));
    if (!readFieldName(node, name))
        return false;
    note(FilterToken::Kind::Value, start);
    if (takesOneValue(node.field))
        return fail(name, FilterText::tr("every record has a time; ask for another field"));
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
        return fail(
            spanFrom(start), FilterText::tr("is: takes %1, not \"%2\"").arg(filterFlagNames().join(u", "_s), name.left(40)));
    }
    node.flag = *flag;
    return true;
}

bool FilterParser::readTest(FilterNode &node)
{
    const qsizetype start = m_at;
    if (endsAtom(m_at))
        return fail({start, 1},
            FilterText::tr("%1: needs a value directly behind the colon, for example %2")
                .arg(filterFieldName(node.field), filterFieldExample(node.field)));
    if (isHere(u'/')) {
        if (!takesRegex(node.field))
            return fail({start, 1},
                FilterText::tr("%1 takes no regular expression, for example %2")
                    .arg(filterFieldName(node.field), filterFieldExample(node.field)));
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
            FilterText::tr("%1 cannot be compared; write for example %2")
                .arg(filterFieldName(node.field), filterFieldExample(node.field)));
    using Test = FilterNode::Test;
    if (isLess)
        node.test = isEqual ? Test::LessEqual : Test::Less;
    else
        node.test = isEqual ? Test::GreaterEqual : Test::Greater;
    FilterValue value;
    if (!readValue(node, value) || !addValue(node, std::move(value)))
        return false;
    return !isHere(u',') || fail({m_at, 1}, FilterText::tr("a comparison takes one value"));
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
                || fail(
                    {m_at, 1}, FilterText::tr("a range stands alone; write (%1:… OR %1:…)").arg(filterFieldName(node.field)));
        if (!addValue(node, std::move(value)))
            return false;
        if (!isHere(u','))
            return true;
        if (takesOneValue(node.field))
            return fail({m_at, 1}, FilterText::tr("%1 takes one value").arg(filterFieldName(node.field)));
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
                ? FilterText::tr("a value is missing here, for example %1").arg(filterFieldExample(node.field))
                : FilterText::tr("a value is missing behind the comma; values follow each other without blanks, as in %1:a,b")
                      .arg(name));
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
    const bool isTime = filterValueKind(node.field) == FilterValueKind::Time;
    if (to.text.isEmpty())
        return fail(operatorSpan,
            isTime ? FilterText::tr("\"..\" needs a second time, e.g. ..2026-11-22")
                   : FilterText::tr("\"..\" needs a second value"));
    if (from.text.isEmpty())
        return fail(
            operatorSpan, isTime ? FilterText::tr("\"..\" needs a first time") : FilterText::tr("\"..\" needs a first value"));
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
        return fail({start, 1}, FilterText::tr("this quotation mark is not closed"));
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
        return fail({start, 1},
            FilterText::tr("this regular expression is not closed; text that starts with \"/\" goes into quotation marks"));
    ++m_at;
    node.ignoresCase = here() == u'i' || here() == u'I';
    m_at += node.ignoresCase ? 1 : 0;
    node.span = spanFrom(start);
    pattern.span = node.span;
    note(FilterToken::Kind::Regex, start);
    node.values.push_back(std::move(pattern));
    if (!endsAtom(m_at))
        return fail({m_at, 1},
            FilterText::tr(
                "only \"i\" may stand behind a regular expression; text that starts with \"/\" goes into quotation marks"));
    return checkRegex(node, node.span);
}

bool FilterParser::checkRegex(const FilterNode &node, FilterSpan span)
{
    const QString &pattern = node.values.back().text;
    if (pattern.isEmpty())
        return fail(span, FilterText::tr("the regular expression is empty"));
    if (pattern.size() > longestRegex)
        return fail(span, FilterText::tr("a regular expression has at most %1 characters").arg(longestRegex));
    const QRegularExpression regex(pattern);
    if (regex.isValid())
        return true;
    const qsizetype inside = std::clamp<qsizetype>(regex.patternErrorOffset(), 0, span.length - 2);
    return fail(
        {span.start + 1 + inside, 1}, FilterText::tr("the regular expression is wrong here: %1").arg(regex.errorString()));
}

} // namespace tributary
