// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/controllink.h"

#include "service/statusjson.h"

#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; // ms

QByteArray commandLine(const QString &command, const TenantId &tenant)
{
    return QJsonDocument(QJsonObject{{u"command"_s, command}, {u"tenant"_s, tenant.value()}}).toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<CollectorIdentity> identityOf(const QJsonObject &hello)
{
    if (hello["protocol"_L1].toInt() != controlProtocol)
        return {};
    CollectorIdentity identity{.process = hello["process"_L1].toInteger(), .version = hello["version"_L1].toString()};
    const QString kind = hello["kind"_L1].toString();
    if (kind == u"service"_s)
        identity.kind = CollectorIdentity::Kind::Service;
    else if (kind == u"window"_s)
        identity.kind = CollectorIdentity::Kind::Window;
    return identity;
}

} // namespace

ControlLink::ControlLink(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_address(profile)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlLink::read);
    // Whether the socket was connected or not: one end of the link.
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlLink::end);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlLink::end, Qt::QueuedConnection);
}

ControlLink::~ControlLink()
{
    m_socket.disconnect(this); // its own end is told to nobody
}

void ControlLink::end()
{
    if (std::exchange(m_open, false))
        Q_EMIT closed();
}

void ControlLink::open()
{
    m_greeted = false;
    m_open = true;
    m_socket.connectToServer(m_address.name());
}

void ControlLink::send(const QString &command, const TenantId &tenant)
{
    m_socket.write(commandLine(command, tenant));
}

void ControlLink::read()
{
    while (m_socket.canReadLine())
        take(QJsonDocument::fromJson(m_socket.readLine()).object());
}

void ControlLink::take(const QJsonObject &message)
{
    if (message.contains("hello"_L1)) {
        auto who = identityOf(message["hello"_L1].toObject());
        if (!who) {
            m_socket.abort();
            return;
        }
        m_greeted = true;
        Q_EMIT greeted(*who);
    } else if (m_greeted && message.contains("status"_L1)) {
        Q_EMIT statusArrived(statusFromJson(message["status"_L1].toObject()));
    }
}

std::optional<CollectorIdentity> askCollector(const QString &profile, const QString &command)
{
    const ControlAddress address(profile);
    QLocalSocket socket;
    socket.connectToServer(address.name());
    if (!socket.waitForConnected(patience))
        return {};
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return {};
    }
    auto who = identityOf(QJsonDocument::fromJson(socket.readLine()).object()["hello"_L1].toObject());
    if (!who || command.isEmpty())
        return who;
    socket.write(commandLine(command, {}));
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) { }
    return who;
}

} // namespace tributary
