// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/servicenotifier.h"

#include "service/datagram.h"

#include <QtCore/QCoreApplication>

namespace tributary {

namespace {

QByteArray statusLine(const QString &text)
{
    return "STATUS=" + text.simplified().toUtf8();
}

} // namespace

ServiceNotifier::ServiceNotifier(QByteArray address, std::optional<std::chrono::milliseconds> watchdogLimit)
    : m_address(std::move(address))
    , m_watchdogLimit(watchdogLimit)
{
}

ServiceNotifier ServiceNotifier::fromEnvironment()
{
    const QByteArray address = qgetenv("NOTIFY_SOCKET");
    const QByteArray process = qgetenv("WATCHDOG_PID");
    const qint64 limit = qgetenv("WATCHDOG_USEC").toLongLong();
    const bool isMeant = process.isEmpty() || process.toLongLong() == QCoreApplication::applicationPid();
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"})
        qunsetenv(name);
    if (limit <= 0 || !isMeant)
        return {address, {}};
    return {address, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(limit))};
}

std::optional<std::chrono::milliseconds> ServiceNotifier::watchdogInterval() const
{
    if (!isWanted() || !m_watchdogLimit)
        return {};
    return std::max(*m_watchdogLimit / 3, std::chrono::milliseconds(1));
}

void ServiceNotifier::ready(const QString &status) const
{
    tell("READY=1\n" + statusLine(status));
}

void ServiceNotifier::reloading() const
{
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(monotonicTime().count())));
}

void ServiceNotifier::stopping(const QString &status) const
{
    tell("STOPPING=1\n" + statusLine(status));
}

void ServiceNotifier::status(const QString &text) const
{
    tell(statusLine(text));
}

void ServiceNotifier::alive() const
{
    tell("WATCHDOG=1");
}

void ServiceNotifier::tell(const QByteArray &lines) const
{
    if (isWanted())
        sendDatagram(m_address, lines);
}

} // namespace tributary
