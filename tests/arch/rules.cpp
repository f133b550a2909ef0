// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/rules.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tributary::arch {

using namespace Qt::StringLiterals;

namespace {

struct ForbiddenWord {
    QRegularExpression word;
    QStringList folders; ///< where it is forbidden
    QStringList except; ///< folders or files inside them where it is not
    QString why;
};

const std::vector<ForbiddenWord> &forbiddenWords()
{
    static const QStringList product{u"core/"_s, u"ui/"_s, u"app/"_s};
    static const std::vector<ForbiddenWord> table{
        {QRegularExpression(u"\\bQEventLoop\\b|\\bprocessEvents\\b|\\bQCoro::waitFor\\b"_s), product, {},
            u"a nested event loop"_s},
        {QRegularExpression(u"(?<![A-Za-z_]::)\\bexec\\s*\\("_s), {u"core/"_s, u"ui/"_s}, {},
            u"exec(): use open(), or a coroutine"_s},
        {QRegularExpression(
             u"\\bcurrentDateTime(Utc)?\\b|\\bcurrentM?SecsSinceEpoch\\b|\\bsystem_clock::now\\b|\\bcurrentDate\\b"_s),
            {u"core/"_s}, {u"core/base/clock.cpp"_s}, u"the machine's time: ask the Clock"_s},
        {QRegularExpression(u"\\b(set)?[iI]nsecureFallback\\b"_s), product, {}, u"secrets live in the keychain only"_s},
        {QRegularExpression(u"(?<![A-Za-z_:>.])tr\\s*\\("_s), {u"core/"_s, u"app/"_s}, {u"app/gui/"_s},
            u"tr() belongs to ui"_s},
        {QRegularExpression(u"\\bQCoreApplication::translate\\b"_s), {u"core/"_s},
            {u"core/model/advice"_s, u"core/model/settingtable"_s, u"core/setup/"_s},
            u"sentences for people are made in core/model/advice, core/model/settingtable and core/setup; UsageText and FilterText say what is wrong with an input"_s},
        {QRegularExpression(u"\\bqcoro_enable_coroutines\\b|\\bQCoro::sleepFor\\b"_s), product, {},
            u"not cancellable: Clock::sleepFor()"_s},
        {QRegularExpression(u"\\bco_return\\s+m_\\w+\\s*;"_s), product, {},
            u"g++ 12 moves the member out: copy it to a local first"_s},
    };
    return table;
}

bool isUnderAny(const SourceFile &file, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&file](const QString &folder) { return file.isUnder(folder); });
}

} // namespace

QStringList wordFindings(const SourceFile &file)
{
    QStringList findings;
    if (!file.isCpp())
        return findings;
    for (const ForbiddenWord &forbidden : forbiddenWords()) {
        if (!isUnderAny(file, forbidden.folders) || isUnderAny(file, forbidden.except))
            continue;
        for (auto it = forbidden.word.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            findings += finding(file, match.capturedStart(), u"%1: %2"_s.arg(match.captured(), forbidden.why));
        }
    }
    return findings;
}

QStringList pathFindings(const SourceFile &file)
{
    static const QRegularExpression path(u"(?<![\\w.}$])/(home|root|work|Users)/[\\w.]"_s);
    QStringList findings;
    if (file.isUnder(u"tests/arch/"))
        return findings;
    for (auto it = path.globalMatch(file.text); it.hasNext();)
        findings += finding(file, it.next().capturedStart(), u"a path of one machine"_s);
    return findings;
}

QStringList licenceFindings(const SourceFile &file)
{
    if (file.path.endsWith(u".json"))
        return {}; // knows no comments: .reuse/dep5 speaks for it
    const QString head = file.text.section(u'\n', 0, 4);
    if (head.contains(u"SPDX-"
                      "FileCopyrightText: "_s)
        && head.contains(u"SPDX-"
                         "License-Identifier: GPL-3.0-or-later"_s))
        return {};
    return {finding(file, 0, u"no SPDX lines"_s)};
}

QStringList sizeFindings(const SourceFile &file, qsizetype headerLimit, qsizetype sourceLimit)
{
    if (!file.isCpp() || file.lines() <= (file.isHeader() ? headerLimit : sourceLimit))
        return {};
    return {finding(file, 0, u"%1 lines"_s.arg(file.lines()))};
}

} // namespace tributary::arch
