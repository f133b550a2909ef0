// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/controlserver.h"

#include "service/statusjson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtNetwork/QLocalSocket>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 64 * 1024;
constexpr qint64 mostUnread = 4 * 1024 * 1024; ///< a caller that does not read misses a status, not our memory
constexpr qsizetype mostCallers = 16;

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString kindName(CollectorIdentity::Kind kind)
{
    switch (kind) {
    case CollectorIdentity::Kind::Command:
        return u"command"_s;
    case CollectorIdentity::Kind::Service:
        return u"service"_s;
    case CollectorIdentity::Kind::Window:
        break;
    }
    return u"window"_s;
}

} // namespace

ControlServer::ControlServer(const QString &profile, CollectorIdentity identity, ControlCalls calls, QObject *parent)
    : QObject(parent)
    , m_address(profile)
    , m_identity(std::move(identity))
    , m_calls(std::move(calls))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    for (QLocalSocket *socket : std::as_const(m_callers))
        socket->disconnect(this);
    m_server.close();
}

Result<void> ControlServer::listen()
{
    QLocalServer::removeServer(m_address.name());
    if (m_server.listen(m_address.name()))
        return {};
    return fail(ErrorKind::Storage, u"cannot make the control socket of the profile: %1"_s.arg(m_server.errorString()));
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_callers.size() >= mostCallers) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_callers.append(socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_callers.removeOne(socket);
            socket->deleteLater();
        });
        if (m_status.asOf != Instant())
            m_last = line({{u"status"_s, statusToJson(m_status)}});
        socket->write(hello() + m_last);
    }
}

void ControlServer::publish(const EngineStatus &status)
{
    m_status = status;
    if (m_callers.isEmpty())
        return;
    const QByteArray next = line({{u"status"_s, statusToJson(status)}});
    if (next == m_last)
        return;
    m_last = next;
    for (QLocalSocket *socket : std::as_const(m_callers)) {
        if (socket->bytesToWrite() < mostUnread)
            socket->write(m_last);
    }
}

void ControlServer::read(QLocalSocket *socket)
{
    const QPointer<QLocalSocket> alive(socket); // a command may end the caller
    while (alive && alive->canReadLine()) {
        const QJsonDocument document = QJsonDocument::fromJson(alive->readLine(longestLine));
        const QByteArray answer = line(carryOut(document.object()));
        if (alive)
            alive->write(answer);
    }
    if (alive && alive->bytesAvailable() >= longestLine)
        alive->abort();
}

QJsonObject ControlServer::carryOut(const QJsonObject &command) const
{
    const QString name = command["command"_L1].toString();
    bool isKnown = true;
    if ((name == u"pause"_s || name == u"resume"_s) && m_calls.setCollecting)
        m_calls.setCollecting(name == u"resume"_s);
    else if (name == u"check"_s && m_calls.checkAgain)
        m_calls.checkAgain(TenantId(command["tenant"_L1].toString()));
    else if (name == u"reload"_s && m_calls.reload)
        m_calls.reload();
    else if (name == u"raise"_s && m_calls.raise)
        m_calls.raise();
    else
        isKnown = false;
    QJsonObject answer{{u"answer"_s, name}, {u"ok"_s, isKnown}};
    if (!isKnown)
        answer.insert(u"message"_s, u"this collector does not take this command"_s);
    return answer;
}

QByteArray ControlServer::hello() const
{
    return line({{u"hello"_s,
        QJsonObject{{u"kind"_s, kindName(m_identity.kind)}, {u"process"_s, m_identity.process},
            {u"version"_s, m_identity.version}, {u"protocol"_s, controlProtocol}}}});
}

} // namespace tributary
