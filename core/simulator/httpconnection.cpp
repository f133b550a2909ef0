// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpconnection.h"

#include "base/gzip.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype smallestGzip = 1024;

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return status < 500 ? "Refused" : "Internal Server Error";
    }
}

} // namespace

QByteArray responseHead(const SimulatedReply &reply, qsizetype bodyBytes, bool isGzip, bool keepAlive, Instant now)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status).toByteArray() + "\r\n";
    if (headerOf(reply.headers, "date").isEmpty())
        head += "Date: " + httpDate(now) + "\r\n";
    head += "Server: Tributary-Simulator\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (isGzip)
        head += "content-encoding: gzip\r\nvary: accept-encoding\r\n";
    if (reply.status != 204)
        head += "content-length: " + QByteArray::number(bodyBytes) + "\r\n";
    return head + (keepAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n");
}

HttpConnection::HttpConnection(QTcpSocket *socket, Respond respond, Now now)
    : QObject(socket)
    , m_socket(socket)
    , m_respond(std::move(respond))
    , m_now(std::move(now))
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void HttpConnection::read()
{
    m_reader.feed(m_socket->readAll());
    while (!m_isBusy) {
        const auto event = m_reader.next();
        if (const auto *complete = std::get_if<HttpReader::Complete>(&event)) {
            answer(*complete);
        } else if (const auto *broken = std::get_if<HttpReader::Broken>(&event)) {
            sendBroken(broken->status);
        } else if (std::holds_alternative<HttpReader::WantsContinue>(event)) {
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        } else {
            return;
        }
    }
}

void HttpConnection::answer(const HttpReader::Complete &complete)
{
    m_isBusy = true;
    SimulatedReply reply = m_respond(complete.request);
    if (reply.delay <= Milliseconds(0)) {
        send(reply, complete.request, complete.keepAlive);
        return;
    }
    const Milliseconds delay = reply.delay;
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, reply = std::move(reply), complete] {
        send(reply, complete.request, complete.keepAlive);
        read();
    });
}

void HttpConnection::send(const SimulatedReply &reply, const SimulatedRequest &request, bool keepAlive)
{
    if (reply.unreachable || (reply.resetAfter && *reply.resetAfter == 0)) {
        reset();
        return;
    }
    const bool isDamaged = reply.packing != SimulatedReply::Packing::AsAccepted;
    const bool isGzip = isDamaged
        || (reply.body.size() >= smallestGzip && headerOf(request.headers, "accept-encoding").toLower().contains("gzip"));
    const QByteArray body = isDamaged ? damagedGzip(reply) : isGzip ? gzip(reply.body) : reply.body;
    const qsizetype stated = std::max<qsizetype>(0, body.size() + std::clamp(reply.lengthError, -body.size() / 2, body.size()));
    m_socket->write(responseHead(reply, stated, isGzip, keepAlive, m_now()));
    if (reply.resetAfter || reply.endsBehindHead) {
        m_socket->write(reply.endsBehindHead ? QByteArray() : body.left(std::min(*reply.resetAfter, body.size() / 2)));
        resetWhenWritten();
        return;
    }
    const bool stays = keepAlive && reply.lengthError <= 0;
    if (reply.drip > Milliseconds(0))
        return drip(body, reply.drip, stays);
    m_socket->write(body);
    end(stays);
}

/// One piece of the body now, the others later.
void HttpConnection::drip(const QByteArray &rest, Milliseconds time, bool keepAlive)
{
    static constexpr Milliseconds step{100};
    const qsizetype piece = rest.size() / std::max<qsizetype>(1, time / step) + 1;
    m_socket->write(rest.left(piece));
    if (piece < rest.size()) {
        QTimer::singleShot(
            step, this, [this, later = rest.mid(piece), time, keepAlive] { drip(later, time - step, keepAlive); });
        return;
    }
    end(keepAlive);
    read();
}

void HttpConnection::end(bool keepAlive)
{
    m_isBusy = !keepAlive;
    if (!keepAlive)
        m_socket->disconnectFromHost();
}

void HttpConnection::sendBroken(int status)
{
    m_isBusy = true;
    SimulatedReply reply;
    reply.status = status;
    m_socket->write(responseHead(reply, 0, false, false, m_now()));
    m_socket->disconnectFromHost();
}

void HttpConnection::resetWhenWritten()
{
    if (m_socket->bytesToWrite() == 0) {
        reset();
        return;
    }
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            reset();
    });
}

/// Lingering for no time makes the kernel send RST instead of FIN.
void HttpConnection::reset()
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket->abort();
    m_socket->deleteLater();
}

} // namespace tributary::simulation
