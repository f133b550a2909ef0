// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/loopback.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 32 * 1024;

QByteArray page(const QString &title, const QString &text)
{
    const QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                         "<body><h1>%1</h1><p>%2</p></body></html>"_s;
    return html.arg(title.toHtmlEscaped(), text.toHtmlEscaped()).toUtf8();
}

} // namespace

std::optional<QUrlQuery> queryOfRequest(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf("\r\n"));
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1."))
        return {};
    const qsizetype mark = words[1].indexOf('?');
    if (!words[1].startsWith('/') || mark < 0)
        return {};
    return QUrlQuery(QString::fromLatin1(words[1].mid(mark + 1)).replace(u'+', u"%20"_s));
}

LoopbackListener::LoopbackListener(LoopbackPages pages)
    : m_pages(std::move(pages))
    , m_server(std::make_unique<QTcpServer>())
{
}

LoopbackListener::~LoopbackListener() = default;

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open(LoopbackPages pages)
{
    std::unique_ptr<LoopbackListener> listener(new LoopbackListener(std::move(pages)));
    QTcpServer *server = listener->m_server.get();
    if (!server->listen(QHostAddress(QHostAddress::LocalHost), 0)) {
        return fail(ErrorKind::Configuration,
            u"no port of this computer can be opened for the answer: %1"_s.arg(server->errorString()),
            u"LoopbackUnavailable"_s);
    }
    QObject::connect(server, &QTcpServer::newConnection, server, [raw = listener.get()] { raw->accept(); });
    return listener;
}

QString LoopbackListener::redirectUri() const
{
    return u"http://localhost:%1"_s.arg(m_server->serverPort());
}

Task<Result<QUrlQuery>> LoopbackListener::answer(std::function<bool(const QUrlQuery &)> isOurs, std::stop_token stop)
{
    m_isOurs = std::move(isOurs);
    const Completion<Result<QUrlQuery>> answer = m_answer;
    const std::stop_callback onStop(stop, [answer] { answer.complete(fail(ErrorKind::Cancelled, u"stopped"_s)); });
    co_return co_await answer.wait();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) { // owned by the server
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < longestHead)
        return;
    socket->readAll();
    const auto query = isAddressed(head) ? queryOfRequest(head.left(end + 2)) : std::nullopt;
    if (!query || !m_isOurs || !m_isOurs(*query))
        return reply(socket, "404 Not Found", {});
    reply(socket, "200 OK", query->hasQueryItem(u"error"_s) ? m_pages.refused : m_pages.done);
    m_answer.complete(*query);
}

/// Under the name of this computer: another name that leads here is a page's trick.
bool LoopbackListener::isAddressed(const QByteArray &head) const
{
    const QByteArray port = ':' + QByteArray::number(m_server->serverPort());
    const std::array names{"localhost" + port, "127.0.0.1" + port};
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == "host")
            return std::find(names.begin(), names.end(), line.mid(colon + 1).trimmed().toLower()) != names.end();
    }
    return false;
}

void LoopbackListener::reply(QTcpSocket *socket, const QByteArray &status, const QString &text) const
{
    const QByteArray body = text.isEmpty() ? QByteArray() : page(m_pages.title, text);
    socket->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace tributary
