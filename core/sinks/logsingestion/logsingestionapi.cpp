// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/logsingestion/logsingestionapi.h"

#include "json/recordparser.h"

namespace tributary::logsingestion {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 2000;

QString streamOf(const LogsIngestionTarget &target, SinkKind kind)
{
    switch (kind) {
    case SinkKind::O365:
        return target.o365Stream;
    case SinkKind::SignIn:
        return target.signInStream;
    case SinkKind::Audit:
        return target.auditStream;
    }
    return {};
}

QString textMember(QByteArrayView object, std::string_view name)
{
    return QString::fromUtf8(stringBytes(memberBytes(object, name)));
}

QByteArrayView errorObject(const QByteArray &body)
{
    const QByteArrayView nested = memberBytes(body, "error");
    return nested.startsWith('{') ? nested : QByteArrayView(body);
}

QString codeOf(const Response &response)
{
    const QByteArray header = response.header("x-ms-error-code").trimmed();
    return header.isEmpty() ? textMember(errorObject(response.body), "code").left(128) : QString::fromUtf8(header.left(128));
}

/// The server's words: they name the rule and the object id that lacks the role.
QString messageOf(const Response &response)
{
    const QByteArrayView body = QByteArrayView(response.body).trimmed();
    const QString answer = u"HTTP %1"_s.arg(response.status);
    if (body.isEmpty())
        return answer + u" without a body"_s;
    if (body.startsWith('<'))
        return answer + u" with an HTML page"_s;
    QString words = textMember(errorObject(response.body), "message").simplified().left(longestMessage);
    if (!words.isEmpty())
        return words;
    return answer + u": "_s + QString::fromUtf8(body).left(longestMessage).simplified();
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::Rejected;
    case 403:
        return ErrorKind::Forbidden;
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

bool saysTooLarge(const Response &response, const QString &code)
{
    if (code == "ContentLengthLimitExceeded"_L1)
        return true;
    return code == "TimeoutExpired"_L1 && response.body.contains("ReadyBody_ClientConnectionAbort");
}

} // namespace

Result<Request> deliverRequest(const SinkTarget &target, SinkKind kind, const QByteArray &gzip, const QString &id)
{
    const auto *rule = std::get_if<LogsIngestionTarget>(&target.destination.target);
    const QString stream = rule ? streamOf(*rule, kind) : QString();
    if (stream.isEmpty() || rule->ruleId.isEmpty())
        return fail(ErrorKind::Configuration, u"the destination names no rule or no stream for these records"_s);
    const auto endpoint = checkedEndpoint(rule->endpoint);
    if (!endpoint)
        return fail(ErrorKind::Configuration, endpoint.error().message, endpoint.error().code);
    Request request;
    request.method = Method::Post;
    request.url = QUrl::fromEncoded(endpoint->toEncoded(QUrl::StripTrailingSlash) + "/dataCollectionRules/"
        + QUrl::toPercentEncoding(rule->ruleId) + "/streams/" + QUrl::toPercentEncoding(stream) + "?api-version=2023-01-01");
    request.headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}, {"Accept", "application/json"},
        {"x-ms-client-request-id", id.toLatin1()}};
    request.body = gzip;
    request.lane = target.destination.id.value();
    return request;
}

Error errorOf(const Response &response, const QString &id)
{
    Error error;
    error.code = codeOf(response);
    error.message = messageOf(response);
    error.httpStatus = response.status;
    error.kind = saysTooLarge(response, error.code) ? ErrorKind::TooLarge : kindOfStatus(response.status);
    const QByteArray served = response.header("x-ms-request-id");
    error.requestId = served.isEmpty() ? id : QString::fromLatin1(served.left(128));
    return error;
}

} // namespace tributary::logsingestion
