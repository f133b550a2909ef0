// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/replybody.h"

#include "base/gzip.h"
#include "base/gzipstream.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileDevice>
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

Result<void> readBody(QNetworkReply &reply, QFileDevice &spool)
{
    constexpr qint64 piece = 1024 * 1024;
    while (reply.bytesAvailable() > 0) {
        if (auto appended = append(spool, reply.read(piece)); !appended)
            return appended;
    }
    if (!spool.flush() || !spool.seek(0))
        return fail(ErrorKind::Storage, spool.errorString(), u"IoError"_s);
    return {};
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
    const qint64 have = response.file ? response.file->size() : response.body.size();
    return isNumber && have < length;
}

} // namespace

Error tooLarge(qint64 maxBody)
{
    return makeError(ErrorKind::TooLarge, u"the reply is longer than %1 bytes"_s.arg(maxBody), u"ReplyTooLarge"_s);
}

Result<Response> readReply(QNetworkReply &reply, const Spool &spool)
{
    Response response;
    response.file = spool;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto &headers = reply.rawHeaderPairs();
    response.headers.reserve(size_t(headers.size()));
    for (const auto &[name, value] : headers)
        response.headers.emplace_back(name.toLower(), value);
    const auto read = spool ? readBody(reply, *spool) : Result<void>();
    if (!read)
        return fail(read.error());
    if (!spool)
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
    return !encoding.isEmpty() && encoding != "identity" && (response.file || !response.body.isEmpty());
}

bool isQuicklyUnpacked(const Response &response)
{
    return !response.file && response.body.size() <= quicklyUnpacked;
}

namespace {

Error unpackingError(const Error &error, qint64 maxBody)
{
    if (error.kind == ErrorKind::TooLarge)
        return tooLarge(maxBody);
    if (error.kind == ErrorKind::Storage)
        return error;
    return makeError(ErrorKind::Network, u"the packed body is damaged or ended early"_s, u"BodyTruncated"_s);
}

/// By way of the disk.
Result<void> unpackToFile(Response &response, const UnpackLimits &limits)
{
    auto unpacked = makeSpool(limits.directory);
    if (!unpacked)
        return fail(unpacked.error());
    QBuffer memory(&response.body);
    memory.open(QIODevice::ReadOnly);
    QIODevice &packed = response.file ? static_cast<QIODevice &>(*response.file) : memory;
    const auto written = gunzipStream(packed, **unpacked, limits.maxBody);
    memory.close();
    if (!written)
        return fail(unpackingError(written.error(), limits.maxBody));
    if (!(*unpacked)->flush() || !(*unpacked)->seek(0))
        return fail(ErrorKind::Storage, (*unpacked)->errorString(), u"IoError"_s);
    response.file = std::move(*unpacked);
    response.body.clear();
    return {};
}

} // namespace

Result<Response> unpacked(Response response, const UnpackLimits &limits)
{
    const QByteArray encoding = response.header("content-encoding").trimmed().toLower();
    if (encoding != "gzip" && encoding != "x-gzip")
        return fail(
            ErrorKind::Network, u"the body is encoded as %1"_s.arg(QString::fromLatin1(encoding)), u"UnknownEncoding"_s);
    const qint64 held = std::min(limits.maxBody, limits.heldBody.value_or(limits.maxBody));
    auto body = response.file ? Result<QByteArray>(fail(ErrorKind::TooLarge, {})) : gunzip(response.body, qsizetype(held));
    if (body) {
        response.body = std::move(*body);
    } else if (body.error().kind == ErrorKind::TooLarge && limits.heldBody && held < limits.maxBody) {
        if (const auto written = unpackToFile(response, limits); !written)
            return fail(written.error());
    } else {
        return fail(unpackingError(body.error(), limits.maxBody));
    }
    std::erase_if(response.headers,
        [](const auto &header) { return header.first == "content-encoding" || header.first == "content-length"; });
    return response;
}

} // namespace tributary
