// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitorserver.h"

#include "base/usagetext.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>

#include <chrono>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestHead = 8192;
constexpr int mostConnections = 32;
constexpr auto patience = 10s;

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(line.indexOf(':')).trimmed().toLower() == name)
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

QByteArray textBefore(const QByteArray &text, const QByteArray &mark)
{
    const qsizetype end = text.indexOf(mark);
    return end < 0 ? text : text.left(end);
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 400:
        return "Bad Request"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    default:
        return "Service Unavailable"_ba;
    }
}

MonitorPage plainPage(int status)
{
    return {status, "text/plain; charset=utf-8"_ba, reason(status) + '\n'};
}

} // namespace

Result<MonitorAddress> parseMonitorAddress(const QString &text)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    const bool isPlain =
        url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!isPlain || url.port(-1) < 0)
        return fail(ErrorKind::Usage, UsageText::tr("an address such as 127.0.0.1:9464 is wanted, not \"%1\"").arg(text));
    if (!isThisComputer(url.host()))
        return fail(ErrorKind::Usage,
            u"\"%1\" is not this computer: the page has no password, so it is served on a loopback address such as 127.0.0.1 "
            "only; let a proxy with authentication stand before it"_s.arg(url.host()));
    const QHostAddress host = url.host() == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(url.host());
    return MonitorAddress{host, quint16(url.port())};
}

MonitorServer::MonitorServer(std::function<MonitorPage(const QByteArray &)> page, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
{
    connect(&m_server, &QTcpServer::newConnection, this, &MonitorServer::accept);
}

Result<void> MonitorServer::listen(const MonitorAddress &address)
{
    if (m_server.listen(address.host, address.port))
        return {};
    return fail(ErrorKind::Configuration,
        u"cannot serve metrics on port %1: %2"_s.arg(QString::number(address.port), m_server.errorString()), u"MonitorPort"_s);
}

void MonitorServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    }
}

void MonitorServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(longestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() < longestHead)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    const MonitorPage page = end < 0 ? plainPage(400) : answer(seen.left(end));
    socket->write("HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reason(page.status) + "\r\nContent-Type: " + page.type
        + "\r\nContent-Length: " + QByteArray::number(page.body.size())
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n");
    if (!seen.startsWith("HEAD "))
        socket->write(page.body);
    socket->disconnectFromHost();
}

MonitorPage MonitorServer::answer(const QByteArray &head) const
{
    const QList<QByteArray> words = textBefore(head, "\r\n").split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return plainPage(400);
    const QUrl host(u"http://"_s + QString::fromLatin1(headerOf(head, "host")), QUrl::StrictMode);
    if (!isThisComputer(host.host()))
        return plainPage(403);
    if (words.at(0) != "GET" && words.at(0) != "HEAD")
        return plainPage(405);
    const MonitorPage page = m_page(textBefore(words.at(1), "?"));
    return page.type.isEmpty() ? plainPage(404) : page;
}

} // namespace tributary
