// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <vector>

namespace tributary::test {

/// What arrived: the head as bytes, so that a test sees what was really sent.
struct RawRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< request line and headers, as sent
    QByteArray body;
    QTcpSocket *socket = nullptr;

    /// The value of a header, whatever its case; nothing where it was not sent.
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray &name) const;
};

/// A loopback server that answers with bytes, right or wrong, as the test says. Lives on the thread of the test.
class RawServer {
public:
    using Answer = std::function<void(const RawRequest &)>;

    /// `answer` writes to request.socket now, later or never.
    explicit RawServer(Answer answer);

    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const std::vector<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionsMade() const { return m_made; }

private:
    void accept();
    void read(QTcpSocket *socket);

    Answer m_answer;
    std::vector<RawRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_unread;
    int m_made = 0;
    QTcpServer m_server; ///< gone first: its sockets are its children
};

/// "HTTP/1.1 200 OK" with Content-Length, more headers ("Name: value\r\n") and a body.
[[nodiscard]] QByteArray rawReply(const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK");

/// Closes the connection with a TCP reset.
void resetConnection(QTcpSocket *socket);

} // namespace tributary::test
