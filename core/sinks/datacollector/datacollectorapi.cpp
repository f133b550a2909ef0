// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/datacollector/datacollectorapi.h"

#include "json/recordparser.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace tributary::datacollector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 2000;
constexpr qsizetype largePost = 512 * 1024;
constexpr qsizetype longestLogType = 100;
constexpr auto contentType = "application/json"; // a charset behind it would make the signature wrong

bool isLogType(const QString &name)
{
    const auto isAllowed = [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
    return !name.isEmpty() && name.size() <= longestLogType && std::ranges::all_of(name, isAllowed);
}

QString textMember(QByteArrayView object, std::string_view name)
{
    return QString::fromUtf8(stringBytes(memberBytes(object, name)));
}

QString messageOf(const Response &response)
{
    const QByteArrayView body = QByteArrayView(response.body).trimmed();
    QString words = textMember(body, "Message").simplified().left(longestMessage);
    if (!words.isEmpty())
        return words;
    const QString answer = u"HTTP %1"_s.arg(response.status);
    if (body.isEmpty())
        return answer + u" without a body"_s;
    if (body.startsWith('<'))
        return answer + u" with an HTML page"_s;
    return answer + u": "_s + QString::fromUtf8(body).left(longestMessage).simplified();
}

/// What a 400 says about this very post; everything else it can say is about the destination.
bool concernsBody(const QString &code)
{
    static const std::array<QString, 9> ofDestination{u"InactiveCustomer"_s, u"InvalidApiVersion"_s, u"InvalidCustomerId"_s,
        u"InvalidLogType"_s, u"MissingApiVersion"_s, u"MissingContentType"_s, u"MissingLogType"_s, u"UnsupportedContentType"_s,
        u"InvalidAuthorization"_s};
    return std::ranges::find(ofDestination, code) == ofDestination.end();
}

ErrorKind kindOf(int status, const QString &code, bool isLarge)
{
    switch (status) {
    case 400:
        return concernsBody(code) ? ErrorKind::Rejected : ErrorKind::Configuration;
    case 404:
        return isLarge ? ErrorKind::TooLarge : ErrorKind::Configuration;
    case 408:
        return ErrorKind::Service;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Service;
    return status >= 400 ? ErrorKind::Configuration : ErrorKind::Malformed;
}

Result<QUrl> postUrl(const SinkTarget &target, const QString &workspace)
{
    if (target.cloud.dataCollectorUrl.isEmpty())
        return fail(ErrorKind::Configuration, u"the cloud %1 has no HTTP Data Collector API"_s.arg(target.cloud.displayName),
            u"NoDataCollector"_s);
    const auto id = parseGuid(workspace);
    if (!id)
        return fail(ErrorKind::Configuration, u"the workspace id is no GUID"_s, u"InvalidCustomerId"_s);
    const auto root = checkedEndpoint(QString(target.cloud.dataCollectorUrl).replace(u"{workspaceId}"_s, *id));
    if (!root)
        return fail(ErrorKind::Configuration, root.error().message, u"NoDataCollector"_s);
    return QUrl::fromEncoded(root->toEncoded(QUrl::StripTrailingSlash) + "/api/logs?api-version=2016-04-01");
}

} // namespace

QByteArray httpDate(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Result<QByteArray> signature(const Secret &key, qsizetype length, const QByteArray &date)
{
    auto decoded = QByteArray::fromBase64Encoding(key.bytes(), QByteArray::AbortOnBase64DecodingErrors);
    const bool usable = decoded && !(*decoded).isEmpty();
    const Secret bytes(std::move(*decoded));
    if (!usable)
        return fail(ErrorKind::Configuration, u"the workspace key is no Base64 text"_s, u"InvalidKey"_s);
    const QByteArray text = "POST\n" + QByteArray::number(length) + '\n' + contentType + "\nx-ms-date:" + date + "\n/api/logs";
    return QMessageAuthenticationCode::hash(text, bytes.bytes(), QCryptographicHash::Sha256).toBase64();
}

Result<Request> postRequest(const SinkTarget &target, SinkKind kind, const QByteArray &json, const Secret &key, Instant now)
{
    const auto *collector = std::get_if<DataCollectorTarget>(&target.destination.target);
    if (!collector)
        return fail(ErrorKind::Bug, u"no Data Collector destination"_s);
    const auto url = postUrl(target, collector->workspaceId);
    if (!url)
        return fail(url.error());
    const QString &logType = collector->logType(kind);
    if (!isLogType(logType))
        return fail(ErrorKind::Configuration, u"\"%1\" is no log type"_s.arg(logType), u"InvalidLogType"_s);
    const QByteArray date = httpDate(now);
    const auto signedBy = signature(key, json.size(), date);
    if (!signedBy)
        return fail(signedBy.error());
    Request request;
    request.method = Method::Post;
    request.url = *url;
    request.headers = {{"Content-Type", contentType}, {"Log-Type", logType.toLatin1()}, {"x-ms-date", date},
        {"time-generated-field", "EventTime"},
        {"Authorization", "SharedKey " + collector->workspaceId.toLatin1() + ':' + *signedBy}};
    request.body = json;
    request.lane = target.destination.id.value();
    return request;
}

Error errorOf(const Response &response, int records, qsizetype bytes)
{
    Error error;
    error.code = textMember(QByteArrayView(response.body).trimmed(), "Error").left(128);
    error.message = messageOf(response);
    error.httpStatus = response.status;
    error.kind = kindOf(response.status, error.code, (records > 1 && bytes > largePost) || bytes > longestPost);
    error.requestId = QString::fromLatin1(response.header("x-ms-request-id").left(128));
    if (error.code.isEmpty() && response.status == 403)
        error.code = u"InvalidAuthorization"_s;
    if (error.code == "InvalidAuthorization"_L1) // other services say it as well, about something else
        error.code = u"WorkspaceKeyRefused"_s;
    if (error.kind == ErrorKind::Configuration && response.status == 404)
        error.code = u"WorkspaceNotFound"_s;
    return error;
}

} // namespace tributary::datacollector
