// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/transformcheck.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

/// Divides at a character that stands outside of brackets and quotes.
QStringList split(const QString &text, QChar at)
{
    QStringList parts(QString{});
    int depth = 0;
    QChar quote;
    for (const QChar c : text) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"')
            quote = c;
        else if (c == u'(' || c == u'[' || c == u'{')
            ++depth;
        else if (c == u')' || c == u']' || c == u'}')
            --depth;
        if (c == at && depth == 0 && quote.isNull())
            parts.append(QString());
        else
            parts.last().append(c);
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

const QSet<QString> &allowedFunctions()
{
    static const QSet<QString> functions{u"tostring"_s, u"toint"_s, u"tolong"_s, u"toreal"_s, u"todouble"_s, u"tobool"_s,
        u"todatetime"_s, u"toguid"_s, u"parse_json"_s, u"iif"_s, u"isnull"_s, u"isempty"_s, u"isnotempty"_s, u"isnotnull"_s,
        u"strcat"_s, u"strlen"_s, u"substring"_s, u"toupper"_s, u"tolower"_s, u"now"_s, u"ago"_s, u"extract"_s, u"split"_s,
        u"columnifexists"_s, u"array_length"_s, u"not"_s, u"case"_s, u"datetime"_s, u"dynamic"_s};
    return functions;
}

QString typeOf(const QString &expression, const TransformedColumns &columns)
{
    static const QRegularExpression call(u"^(\\w+)\\("_s);
    static const std::map<QString, QString> results{{u"tostring"_s, u"string"_s}, {u"toint"_s, u"int"_s},
        {u"tolong"_s, u"long"_s}, {u"toreal"_s, u"real"_s}, {u"todouble"_s, u"real"_s}, {u"tobool"_s, u"boolean"_s},
        {u"todatetime"_s, u"datetime"_s}, {u"parse_json"_s, u"dynamic"_s}, {u"now"_s, u"datetime"_s},
        {u"strcat"_s, u"string"_s}};
    if (const auto match = call.match(expression); match.hasMatch()) {
        const auto result = results.find(match.captured(1));
        return result == results.end() ? QString() : result->second;
    }
    const QString root = expression.section(u'.', 0, 0);
    const auto column = columns.find(root);
    if (column == columns.end())
        return {};
    return expression.contains(u'.') ? u"dynamic"_s : column->second;
}

/// Names that are no columns and calls that are not allowed.
QString problemOf(const QString &expression, const TransformedColumns &columns)
{
    static const QRegularExpression texts(u"'[^']*'|\"[^\"]*\""_s);
    static const QRegularExpression word(u"(?<![\\w.])([A-Za-z_]\\w*)(\\s*\\()?"_s);
    static const QSet<QString> words{
        u"true"_s, u"false"_s, u"null"_s, u"and"_s, u"or"_s, u"in"_s, u"has"_s, u"contains"_s, u"startswith"_s};
    QString bare = expression;
    bare.remove(texts);
    for (auto match = word.globalMatch(bare); match.hasNext();) {
        const auto found = match.next();
        const QString name = found.captured(1);
        const bool isCall = !found.captured(2).isEmpty();
        if (isCall && !allowedFunctions().contains(name))
            return u"The function '%1' is not supported in a transformation."_s.arg(name);
        if (!isCall && !words.contains(name) && !columns.contains(name))
            return u"Failed to resolve scalar expression named '%1'"_s.arg(name);
    }
    return {};
}

void extend(const QString &list, CheckedTransform &out, bool isProjection)
{
    static const QRegularExpression assignment(u"^(\\w+)\\s*=(?!=)\\s*(.+)$"_s);
    const TransformedColumns before = out.columns;
    TransformedColumns made = isProjection ? TransformedColumns() : before;
    const QStringList parts = split(list, u',');
    for (const QString &part : parts) {
        const auto match = assignment.match(part);
        const QString name = match.hasMatch() ? match.captured(1) : part;
        const QString expression = match.hasMatch() ? match.captured(2) : part;
        out.problem = problemOf(expression, before);
        if (!out.problem.isEmpty())
            return;
        made[name] = typeOf(expression, before);
    }
    out.columns = made;
}

void remove(const QString &list, CheckedTransform &out)
{
    const QStringList names = split(list, u',');
    for (const QString &name : names) {
        if (out.columns.erase(name) == 0)
            out.problem = u"project-away: Failed to resolve column named '%1'"_s.arg(name);
    }
}

void apply(const QString &statement, CheckedTransform &out)
{
    const QString verb = statement.section(u' ', 0, 0);
    const QString rest = statement.mid(verb.size()).trimmed();
    if (verb == "extend"_L1)
        return extend(rest, out, false);
    if (verb == "project"_L1)
        return extend(rest, out, true);
    if (verb == "project-away"_L1)
        return remove(rest, out);
    if (verb == "where"_L1) {
        out.problem = problemOf(rest, out.columns);
        return;
    }
    out.problem = u"The operator '%1' is not supported in a transformation."_s.arg(verb);
}

} // namespace

CheckedTransform checkTransform(const QString &kql, const TransformedColumns &stream)
{
    CheckedTransform out{stream, {}};
    if (kql.size() > 15'360) {
        out.problem = u"The transformation is longer than 15360 characters."_s;
        return out;
    }
    QStringList statements = split(kql.simplified(), u'|');
    if (statements.takeFirst() != "source"_L1)
        out.problem = u"A transformation begins with 'source'."_s;
    for (const QString &statement : std::as_const(statements)) {
        if (out.problem.isEmpty())
            apply(statement, out);
    }
    return out;
}

} // namespace tributary::simulation
