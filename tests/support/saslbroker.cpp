// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/saslbroker.h"

#include <QtCore/QtEndian>
#include <QtNetwork/QTcpSocket>

#include <array>

namespace tributary::test {

namespace {

// The Kafka protocol: a length, then request kind, version and correlation id; integers are big-endian.
enum Api : qint16 {
    Produce = 0,
    Metadata = 3,
    SaslHandshake = 17,
    ApiVersions = 18,
    InitProducerId = 22,
    SaslAuthenticate = 36
};
constexpr qint16 saslAuthenticationFailed = 58;
constexpr qint16 unsupportedVersion = 35;

template <typename T>
QByteArray integer(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray text(const QByteArray &value)
{
    return integer(qint16(value.size())) + value;
}

template <typename T>
T read(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

/// Version 0, which every client falls back to.
QByteArray versions(qint16 error)
{
    struct Range {
        Api api;
        qint16 most;
    };
    constexpr std::array ranges{Range{Produce, 3}, Range{InitProducerId, 0}, Range{Metadata, 1}, Range{SaslHandshake, 1},
        Range{ApiVersions, 0}, Range{SaslAuthenticate, 0}};
    QByteArray body = integer(error) + integer(qint32(ranges.size()));
    for (const Range &range : ranges)
        body += integer(qint16(range.api)) + integer(qint16(0)) + integer(range.most);
    return body;
}

} // namespace

SaslBroker::SaslBroker()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] { m_unread.remove(socket); });
        }
    });
}

QString SaslBroker::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
}

void SaslBroker::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    while (unread.size() >= 4) {
        const auto length = test::read<qint32>(unread, 0);
        if (unread.size() < 4 + length)
            return;
        const QByteArray request = unread.mid(4, length);
        unread.remove(0, 4 + length);
        const QByteArray reply = request.mid(4, 4) + answer(request);
        socket->write(integer(qint32(reply.size())) + reply);
    }
}

QByteArray SaslBroker::answer(QByteArrayView request)
{
    const auto version = test::read<qint16>(request, 2);
    const auto clientLength = test::read<qint16>(request, 8);
    const QByteArrayView body = request.sliced(10 + std::max(clientLength, qint16(0)));
    switch (test::read<qint16>(request, 0)) {
    case ApiVersions:
        return versions(version > 0 ? unsupportedVersion : 0);
    case SaslHandshake:
        return integer(qint16(0)) + integer(qint32(1)) + body.toByteArray();
    case SaslAuthenticate:
        return answerSignIn(body);
    case Metadata:
        return metadata();
    case InitProducerId:
        return integer(qint32(0)) + integer(qint16(0)) + integer(qint64(1)) + integer(qint16(0));
    default:
        return {};
    }
}

QByteArray SaslBroker::answerSignIn(QByteArrayView body)
{
    m_signIns.append(body.sliced(4).toByteArray());
    if (m_signIns.constLast().contains(m_accepted))
        return integer(qint16(0)) + integer(qint16(-1)) + integer(qint32(0));
    QByteArray words = "who is " + m_signIns.constLast();
    words.replace('\0', ' ').replace('\x01', ' ');
    return integer(saslAuthenticationFailed) + text(words) + integer(qint32(0));
}

QByteArray SaslBroker::metadata() const
{
    const QByteArray broker = integer(qint32(1)) + text(m_host) + integer(qint32(m_server.serverPort())) + integer(qint16(-1));
    const QByteArray partition = integer(qint16(0)) + integer(qint32(0)) + integer(qint32(1)) + integer(qint32(1))
        + integer(qint32(1)) + integer(qint32(1)) + integer(qint32(1));
    const QByteArray topic = integer(qint16(0)) + text("audit") + integer(qint8(0)) + integer(qint32(1)) + partition;
    return integer(qint32(1)) + broker + integer(qint32(1)) + integer(qint32(1)) + topic;
}

} // namespace tributary::test
