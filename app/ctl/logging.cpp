// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/logging.h"

#include "base/clock.h"
#include "ctl/text.h"

#include <QtCore/QLoggingCategory>

#include <atomic>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> leastSeverity = 2;
std::atomic<bool> toJournal = false;

JournalPriority priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return JournalPriority::Debug;
    case QtInfoMsg:
        return JournalPriority::Info;
    case QtWarningMsg:
        return JournalPriority::Warning;
    default:
        return JournalPriority::Error;
    }
}

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    default:
        return 3;
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (severity(type) < leastSeverity)
        return;
    const QString category = context.category ? QString::fromLatin1(context.category) : QString();
    if (toJournal && writeToJournal(priorityOf(type), plain(message), {{"TRIBUTARY_CATEGORY", category}}))
        return;
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    writeErr(u"%1 %2 %3: %4"_s.arg(toIso(SystemClock().now()), names[severity(type)], category, plain(message)));
}

} // namespace

bool startLogging(const QString &level)
{
    const qsizetype index = QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.indexOf(level);
    if (index < 0)
        return false;
    leastSeverity = int(index);
    toJournal = logsToJournal();
    if (index == 0)
        QLoggingCategory::setFilterRules(u"tributary.*=true"_s);
    qInstallMessageHandler(handleMessage);
    return true;
}

void logEvent(JournalPriority priority, const QString &message, const QList<JournalField> &fields)
{
    if (!toJournal || !writeToJournal(priority, message, fields))
        writeErr(u"%1 %2"_s.arg(toIso(SystemClock().now()), message));
}

} // namespace tributary
