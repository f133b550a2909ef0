// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/rules.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tributary::arch {

using namespace Qt::StringLiterals;

namespace {

/// The place behind the bracket that closes the one at `open`; the end of the text where there is none.
qsizetype behindBracket(QStringView code, qsizetype open)
{
    static constexpr QStringView openers = u"([{<";
    static constexpr QStringView closers = u")]}>";
    const QChar opener = code[open];
    const QChar closer = closers[openers.indexOf(opener)];
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        const bool isArrow = code[at] == u'>' && code[at - 1] == u'-';
        depth += code[at] == opener ? 1 : code[at] == closer && !isArrow ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return code.size();
}

/// Text between brackets of any kind becomes blanks, so that what is left stands at the top level.
QString topLevel(QStringView code)
{
    QString out;
    int depth = 0;
    for (const QChar c : code) {
        const bool closes = QStringView(u")]}>").contains(c);
        depth -= closes && depth > 0 ? 1 : 0;
        out += depth > 0 ? u' ' : c;
        depth += QStringView(u"([{<").contains(c) ? 1 : 0;
    }
    return out;
}

/// Services outlive every coroutine (see base/task.h), so a coroutine may refer to one.
bool isService(QStringView parameter)
{
    static const QRegularExpression service(
        u"^\\s*(const )?(Clock|Store|Transport|TokenProvider|SecretStore|Source|Sink|RateBudget|"
        "Semaphore|Lane|Doorbell|Engine|Runtime|Output)\\s*&"_s);
    return service.match(parameter.toString()).hasMatch();
}

bool refersToCaller(const QString &parameter)
{
    static const QRegularExpression view(u"View\\b|_view\\b|\\bspan\\b"_s);
    const QString type = topLevel(parameter);
    return (type.contains(u'&') && !isService(parameter)) || view.match(type).hasMatch();
}

QStringList splitParameters(QStringView list)
{
    const QString flat = topLevel(list);
    QStringList parameters;
    for (qsizetype from = 0; from <= flat.size();) {
        const qsizetype comma = flat.indexOf(u',', from);
        const qsizetype to = comma < 0 ? flat.size() : comma;
        parameters += list.sliced(from, to - from).trimmed().toString();
        from = to + 1;
    }
    return parameters;
}

QStringList parameterFindings(const SourceFile &file, qsizetype open)
{
    const qsizetype close = behindBracket(file.code, open);
    QStringList findings;
    for (const QString &parameter :
        splitParameters(QStringView(file.code).sliced(open + 1, std::max<qsizetype>(close - open - 2, 0)))) {
        if (refersToCaller(parameter))
            findings += finding(file, open, u"coroutine parameter by reference: %1"_s.arg(parameter));
    }
    return findings;
}

/// What stands between the last end of a statement or block and `at`. An opening brace of an initialiser list is no such end.
QStringView statementBefore(QStringView code, qsizetype at)
{
    qsizetype from = at;
    while (from > 0) {
        const QChar c = code[from - 1];
        if (c == u';' || c == u'}')
            break;
        if (c == u'{') {
            const QStringView head = code.first(from - 1);
            const bool isList =
                !head.isEmpty() && (!head.back().isSpace() || QStringView(u"=,(").contains(head.trimmed().back()));
            if (!isList)
                break;
        }
        --from;
    }
    return code.sliced(from, at - from);
}

/// The rest of the statement that begins at `at`, to its semicolon at the top level.
QStringView statementAfter(QStringView code, qsizetype at)
{
    int depth = 0;
    qsizetype to = at;
    for (; to < code.size(); ++to) {
        const QChar c = code[to];
        if (c == u';' && depth == 0)
            break;
        depth += QStringView(u"([{").contains(c) ? 1 : QStringView(u")]}").contains(c) ? -1 : 0;
        if (depth < 0)
            break;
    }
    return code.sliced(at, to - at);
}

/// `if (ready)`, `else`, `case x:` and the like in front of a statement are no part of it.
QString withoutControl(QStringView before)
{
    QString rest = before.trimmed().toString();
    static const QRegularExpression label(u"^(else\\b|do\\b|default\\s*:|case\\s[^:]*(::[^:]+)*:(?!:)|public:|private:)\\s*"_s);
    static const QRegularExpression control(u"^(if constexpr|if|for|while|switch)\\s*(?=\\()"_s);
    for (;;) {
        const auto labelled = label.match(rest);
        const auto controlled = control.match(rest);
        if (labelled.hasMatch()) {
            rest = rest.sliced(labelled.capturedEnd());
        } else if (controlled.hasMatch()) {
            const qsizetype behind = behindBracket(rest, controlled.capturedEnd());
            if (behind == rest.size() && !rest.endsWith(u')'))
                return rest;
            rest = rest.sliced(behind).trimmed();
        } else {
            return rest;
        }
    }
}

bool isWholeStatement(QStringView before, QStringView after)
{
    static const QRegularExpression lead(u"^(co_return|return|\\(void\\)|[\\w:.>\\[\\]()*& <,-]+ =)?$"_s);
    static const QRegularExpression operators(u"\\?|&&|\\|\\|"_s);
    const QString start = withoutControl(before);
    const bool balanced = start.count(u'(') == start.count(u')') && start.count(u'{') == start.count(u'}');
    return balanced && lead.match(start).hasMatch() && !operators.match(topLevel(after)).hasMatch();
}

/// A braced temporary among the arguments of the awaited call: `co_await f(Request{...})`.
bool hasBracedArgument(QStringView after)
{
    const qsizetype open = after.indexOf(u'(');
    if (open < 0)
        return false;
    const QStringView arguments = after.sliced(open + 1, std::max<qsizetype>(behindBracket(after, open) - open - 2, 0));
    static const QRegularExpression braced(u"(\\w|^|,\\s*)\\{"_s);
    for (const QString &argument : splitParameters(arguments)) {
        if (!argument.startsWith(u'[') && braced.match(topLevel(argument)).hasMatch())
            return true;
    }
    return false;
}

} // namespace

QStringList coroutineParameterFindings(const SourceFile &file)
{
    QStringList findings;
    if (!file.isCpp() || file.isUnder(u"tests/"))
        return findings;
    static const QRegularExpression task(u"\\bTask<"_s);
    static const QRegularExpression name(u"\\G\\s*(?:[\\w:~]+)\\s*\\("_s);
    for (auto it = task.globalMatch(file.code); it.hasNext();) {
        const qsizetype behind = behindBracket(file.code, it.next().capturedEnd() - 1);
        const auto declared = name.match(file.code, behind);
        if (declared.hasMatch())
            findings += parameterFindings(file, declared.capturedEnd() - 1);
    }
    return findings;
}

QStringList awaitFindings(const SourceFile &file)
{
    QStringList findings;
    if (!file.isCpp() || file.isUnder(u"tests/"))
        return findings;
    static const QRegularExpression await(u"\\bco_await\\b"_s);
    for (auto it = await.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        const QStringView after = statementAfter(file.code, match.capturedEnd());
        if (!isWholeStatement(statementBefore(file.code, match.capturedStart()), after))
            findings += finding(file, match.capturedStart(), u"co_await inside an expression"_s);
        else if (hasBracedArgument(after))
            findings += finding(file, match.capturedStart(), u"co_await of a call with a braced temporary"_s);
    }
    return findings;
}

} // namespace tributary::arch
