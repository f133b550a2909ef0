// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>

#include <functional>

class QTcpSocket;

namespace tributary {

/// Where a page for monitoring is served: this computer only.
struct MonitorAddress {
    QHostAddress host;
    quint16 port = 0; ///< 0 = any free one
};

/// Reads "127.0.0.1:9464", "[::1]:9464" or "localhost:9464". Usage for everything that is no loopback address.
[[nodiscard]] Result<MonitorAddress> parseMonitorAddress(const QString &text);

/// An answer of the server.
struct MonitorPage {
    int status = 200;
    QByteArray type;
    QByteArray body;
};

/// Serves GET and HEAD by HTTP/1.1 on a loopback port, one request a connection. Requests whose Host is not this computer are
/// refused: a web page in a browser here must not read them by a name that it points to 127.0.0.1. Engine thread.
class MonitorServer final : public QObject {
    Q_OBJECT
public:
    /// `page` answers a path; a status of 404 where there is none.
    explicit MonitorServer(std::function<MonitorPage(const QByteArray &)> page, QObject *parent = nullptr);

    /// Configuration where the port is taken.
    Result<void> listen(const MonitorAddress &address);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] MonitorPage answer(const QByteArray &head) const;

    std::function<MonitorPage(const QByteArray &)> m_page;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace tributary
