// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/replybody.h"

#include "base/gzip.h"

#include <QtNetwork/QNetworkReply>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quicklyUnpacked = 32 * 1024;

QByteArray readBody(QNetworkReply &reply)
{
    QByteArray body(qsizetype(reply.bytesAvailable()), Qt::Uninitialized);
    const qint64 size = reply.read(body.data(), body.size());
    body.truncate(qsizetype(std::max<qint64>(size, 0)));
    return body;
}

bool isShort(const Response &response)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    const QByteArray promised = response.header("content-length");
    if (promised.isEmpty() || response.status == noContent || response.status == notModified)
        return false;
    bool isNumber = false;
    const qint64 length = promised.toLongLong(&isNumber);
    return isNumber && response.body.size() < length;
}

} // namespace

Error tooLarge(qint64 maxBody)
{
    return makeError(ErrorKind::TooLarge, u"the reply is longer than %1 bytes"_s.arg(maxBody), u"ReplyTooLarge"_s);
}

Result<Response> readReply(QNetworkReply &reply)
{
    Response response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto &headers = reply.rawHeaderPairs();
    response.headers.reserve(size_t(headers.size()));
    for (const auto &[name, value] : headers)
        response.headers.emplace_back(name.toLower(), value);
    response.body = readBody(reply);
    if (response.status == 0)
        return fail(ErrorKind::Network, u"%1 sent no status"_s.arg(reply.url().host()), u"ProtocolError"_s);
    if (isShort(response))
        return fail(ErrorKind::Network, u"the body from %1 ended early"_s.arg(reply.url().host()), u"BodyTruncated"_s);
    return response;
}

bool isPacked(const Response &response)
{
    const QByteArray encoding = response.header("content-encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity" && !response.body.isEmpty();
}

bool isQuicklyUnpacked(const Response &response)
{
    return response.body.size() <= quicklyUnpacked;
}

Result<Response> unpacked(Response response, qint64 maxBody)
{
    const QByteArray encoding = response.header("content-encoding").trimmed().toLower();
    if (encoding != "gzip" && encoding != "x-gzip")
        return fail(
            ErrorKind::Network, u"the body is encoded as %1"_s.arg(QString::fromLatin1(encoding)), u"UnknownEncoding"_s);
    auto body = gunzip(response.body, qsizetype(maxBody));
    if (!body && body.error().kind == ErrorKind::TooLarge)
        return fail(tooLarge(maxBody));
    if (!body)
        return fail(ErrorKind::Network, u"the packed body is damaged or ended early"_s, u"BodyTruncated"_s);
    response.body = std::move(*body);
    std::erase_if(response.headers,
        [](const auto &header) { return header.first == "content-encoding" || header.first == "content-length"; });
    return response;
}

} // namespace tributary
