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
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const QString category = context.category ? QString::fromLatin1(context.category) : QString();
    writeErr(u"%1 %2 %3: %4"_s.arg(toIso(SystemClock().now()), names[severity(type)], category, plain(message)));
}

} // namespace

bool startLogging(const QString &level)
{
    const qsizetype index = QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.indexOf(level);
    if (index < 0)
        return false;
    leastSeverity = int(index);
    if (index == 0)
        QLoggingCategory::setFilterRules(u"tributary.*=true"_s);
    qInstallMessageHandler(handleMessage);
    return true;
}

} // namespace tributary
