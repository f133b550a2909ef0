// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startreport.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <unistd.h>

namespace tributary {

namespace {

Q_LOGGING_CATEGORY(logWindow, "tributary.window", QtWarningMsg)

/// Milliseconds since this process was started, to a hundredth of a second, where the system says so.
qint64 sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray fields = stat.readAll();
    constexpr qsizetype startField = 19; // behind the name in parentheses
    const double started =
        fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(startField).toDouble() / double(sysconf(_SC_CLK_TCK));
    return qint64((uptime.readAll().split(' ').value(0).toDouble() - started) * 1000);
}

} // namespace

StartReport::StartReport(QWidget &window, Console &console)
{
    if (!logWindow().isInfoEnabled())
        return;
    window.installEventFilter(this);
    connect(&console, &Console::statusChanged, this,
        [this](const EngineStatus &status) { m_known = m_known || !status.tenants.isEmpty(); });
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, [] { qCInfo(logWindow) << "painted and interactive after" << sinceStart() << "ms"; });
    }
    if (event->type() == QEvent::UpdateRequest && m_known && !m_shown) {
        m_shown = true;
        QTimer::singleShot(0, this, [] { qCInfo(logWindow) << "tenants shown after" << sinceStart() << "ms"; });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tributary
