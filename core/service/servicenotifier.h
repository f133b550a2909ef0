// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace tributary {

/// Tells systemd how the service stands: the protocol of sd_notify(3), a datagram of NAME=VALUE lines to NOTIFY_SOCKET. Without
/// such a socket every call does nothing. Any one thread.
class ServiceNotifier {
public:
    ServiceNotifier(QByteArray address, std::optional<std::chrono::milliseconds> watchdogLimit);

    /// From NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, which are taken out of the environment: no child speaks for us.
    [[nodiscard]] static ServiceNotifier fromEnvironment();

    [[nodiscard]] bool isWanted() const { return !m_address.isEmpty(); }

    /// How often alive() is due: a third of the limit, after which systemd kills the service. Nothing where it does not watch.
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdogInterval() const;

    void ready(const QString &status) const; ///< after the start, and after each reloading()
    void reloading() const;
    void stopping(const QString &status) const;
    void status(const QString &text) const; ///< one line for "systemctl status"
    void alive() const;

private:
    void tell(const QByteArray &lines) const;

    QByteArray m_address;
    std::optional<std::chrono::milliseconds> m_watchdogLimit;
};

} // namespace tributary
