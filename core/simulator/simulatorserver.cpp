// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorserver.h"

#include "simulator/httpconnection.h"

#include <QtNetwork/QSslSocket>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int listenQueue = 1024;

std::optional<std::pair<QHostAddress, quint16>> addressOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !ok || address.isNull())
        return {};
    return std::pair(address, port);
}

} // namespace

SimulatorServer::SimulatorServer(const Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
{
    setListenBacklogSize(listenQueue);
}

Result<QString> SimulatorServer::listenOn(const QString &address, std::optional<QSslConfiguration> tls)
{
    const auto wanted = addressOf(address);
    if (!wanted)
        return fail(
            ErrorKind::Usage, u"\"%1\" is no address to listen on; write HOST:PORT, for example 127.0.0.1:0"_s.arg(address));
    m_tls = std::move(tls);
    if (!listen(wanted->first, wanted->second))
        return fail(ErrorKind::Network, u"Cannot listen on %1: %2"_s.arg(address, errorString()));
    QHostAddress shown = serverAddress();
    if (shown == QHostAddress(QHostAddress::AnyIPv4) || shown == QHostAddress(QHostAddress::Any)
        || shown == QHostAddress(QHostAddress::AnyIPv6))
        shown = QHostAddress(QHostAddress::LocalHost);
    const QString host = shown.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + shown.toString() + u']' : shown.toString();
    return u"%1://%2:%3"_s.arg(m_tls ? u"https"_s : u"http"_s, host).arg(serverPort());
}

void SimulatorServer::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    new simulation::HttpConnection(
        socket,
        [this](const SimulatedRequest &request) {
            return m_cloud ? m_cloud->respond(request) : errorReply(503, u"Starting"_s, {});
        },
        [this] { return m_clock.now(); });
}

} // namespace tributary
