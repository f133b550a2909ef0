// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/directoryreply.h"

#include "model/parking.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 500;

ErrorKind kindOf(int status, const QString &code)
{
    if (status == 429)
        return ErrorKind::Throttled;
    if (status >= 500)
        return ErrorKind::Service;
    if (status == 401)
        return ErrorKind::Unauthenticated;
    if (status == 403)
        return ErrorKind::Forbidden;
    if (status == 404)
        return ErrorKind::NotFound;
    return code.isEmpty() ? ErrorKind::Malformed : ErrorKind::Rejected;
}

} // namespace

Error directoryErrorOf(const Response &response, Instant now)
{
    const QJsonObject error = QJsonDocument::fromJson(response.body).object().value("error"_L1).toObject();
    const QString code = error.value("code"_L1).toString();
    Error result;
    result.kind = kindOf(response.status, code);
    result.code = code;
    result.message = error.value("message"_L1).toString().left(longestMessage);
    result.httpStatus = response.status;
    result.requestId = QString::fromLatin1(response.header("request-id"));
    if (result.requestId.isEmpty())
        result.requestId = error.value("innerError"_L1).toObject().value("request-id"_L1).toString();
    result.retryAfter = retryAfter(response, now);
    if (code.isEmpty() && response.status == 404)
        result.code = u"HTTP404"_s + notOfferedSuffix;
    if (result.message.isEmpty())
        result.message = u"Microsoft Graph answered %1 without a reason"_s.arg(response.status);
    return result;
}

} // namespace tributary
