// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/filterinput.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBefore = 60;
constexpr qsizetype shownBehind = 40;

/// Every character takes one column: what is none becomes a blank or a dot.
QString evenly(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            continue;
        if (c.isSpace() || c.category() == QChar::Other_Control)
            out += u' ';
        else
            out += c.isPrint() ? c : QChar(u'.');
    }
    return out;
}

QString ruleWord(SelectionRule::Action action)
{
    return action == SelectionRule::Action::Keep ? u"keep"_s : u"drop"_s;
}

QString changeWord(FieldChange::Action action)
{
    return action == FieldChange::Action::Remove ? u"remove"_s : u"mask"_s;
}

Selection selectionOptions(const QCommandLineParser &arguments)
{
    Selection selection;
    QHash<QString, qsizetype> seen;
    for (const QString &name : arguments.optionNames()) {
        if (name == u"keep" || name == u"drop") {
            const auto action = name == u"keep" ? SelectionRule::Action::Keep : SelectionRule::Action::Drop;
            selection.rules.push_back({action, arguments.values(name).value(seen[name]++)});
        } else if (name == u"remove" || name == u"mask") {
            const auto action = name == u"remove" ? FieldChange::Action::Remove : FieldChange::Action::Mask;
            selection.changes.push_back({action, arguments.values(name).value(seen[name]++)});
        }
    }
    selection.archiveAll = arguments.optionNames().contains(u"archive-all"_s);
    return selection;
}

} // namespace

QString problemText(const QString &expression, const FilterProblem &problem)
{
    const qsizetype column = std::clamp<qsizetype>(problem.column, 0, expression.size());
    const qsizetype begin = column > shownBefore ? column - shownBefore : 0;
    const qsizetype end = std::min(column + std::max(problem.length, shownBehind), expression.size());
    const QString before = (begin > 0 ? u"…"_s : QString()) + evenly(QStringView(expression).mid(begin, column - begin));
    const QString behind = evenly(QStringView(expression).mid(column, std::min(end, column + 2 * shownBehind) - column));
    const qsizetype length = std::clamp<qsizetype>(problem.length, 1, std::max<qsizetype>(behind.size(), 1));
    return u"  %1%2\n  %3^%4 %5."_s.arg(
        before, behind, QString(before.size(), u' '), QString(length - 1, u'~'), plain(problem.message));
}

int reportProblem(const Invocation &invocation, const QString &option, const QString &expression, const FilterProblem &problem)
{
    if (invocation.wantsJson()) {
        const QJsonObject error{{u"code"_s, u"Expression"_s}, {u"message"_s, problem.message},
            {u"action"_s, CommandText::tr("Correct the expression.")}, {u"option"_s, option}, {u"expression"_s, expression},
            {u"column"_s, problem.column + 1}, {u"length"_s, problem.length}};
        writeOut(compactJson({{u"error"_s, error}}));
    }
    writeErr(CommandText::tr("%1 is wrong at column %2:\n%3")
                 .arg(option)
                 .arg(problem.column + 1)
                 .arg(problemText(expression, problem)));
    return ExitUsage;
}

std::optional<Selection> readSelection(const Invocation &invocation)
{
    const Selection selection = selectionOptions(invocation.arguments());
    for (const SelectionRule &rule : selection.rules) {
        const auto made = Selector::make({.rules = {rule}});
        if (!made) {
            const QString option = rule.action == SelectionRule::Action::Keep ? u"--keep"_s : u"--drop"_s;
            Q_UNUSED(reportProblem(invocation, option, rule.where, made.error().problem))
            return {};
        }
    }
    for (const FieldChange &change : selection.changes) {
        const auto made = Selector::make({.changes = {change}});
        if (!made) {
            const QString option = change.action == FieldChange::Action::Remove ? u"--remove"_s : u"--mask"_s;
            Q_UNUSED(reportProblem(invocation, option, change.pointer, made.error().problem))
            return {};
        }
    }
    return selection;
}

Task<Result<Tenant>> tenantOfOption(InvocationPtr invocation, RuntimePtr runtime)
{
    const QString name = invocation->arguments().value(u"tenant"_s);
    if (name.isEmpty())
        co_return fail(ErrorKind::Usage, CommandText::tr("--tenant is missing: whose records"));
    const auto context = co_await runtime->tenantNamed(name);
    if (!context)
        co_return fail(context.error());
    co_return context->tenant;
}

QStringList selectionLines(const Selection &selection)
{
    QStringList lines;
    for (const SelectionRule &rule : selection.rules)
        lines.append(u"%1 %2"_s.arg(ruleWord(rule.action), rule.where));
    if (!selection.rules.empty())
        lines.append(selection.keepsTheRest() ? CommandText::tr("keep the rest") : CommandText::tr("drop the rest"));
    for (const FieldChange &change : selection.changes)
        lines.append(u"%1 %2"_s.arg(changeWord(change.action), change.pointer));
    if (selection.archiveAll)
        lines.append(CommandText::tr("the archive keeps everything as it came"));
    return lines;
}

QJsonObject selectionJson(const Selection &selection)
{
    QJsonArray rules;
    for (const SelectionRule &rule : selection.rules)
        rules.append(QJsonObject{{ruleWord(rule.action), rule.where}});
    QJsonArray changes;
    for (const FieldChange &change : selection.changes)
        changes.append(QJsonObject{{changeWord(change.action), change.pointer}});
    return {{u"rules"_s, rules}, {u"rest"_s, selection.keepsTheRest() ? u"keep"_s : u"drop"_s}, {u"changes"_s, changes},
        {u"archiveAll"_s, selection.archiveAll}};
}

} // namespace tributary
