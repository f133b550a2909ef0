// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphparser.h"

#include "model/parking.h"
#include "json/recordparser.h"
#include "json/token.h"

#include <algorithm>
#include <array>

namespace tributary::graph {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 600;

struct CodeRow {
    QLatin1StringView part; ///< of the code, whatever its case
    ErrorKind kind;
};

constexpr std::array codeRows{
    CodeRow{"NonPremiumTenant"_L1, ErrorKind::Forbidden},
    CodeRow{"PremiumLicenseRequired"_L1, ErrorKind::Forbidden},
    CodeRow{"Authorization_RequestDenied"_L1, ErrorKind::Forbidden},
    CodeRow{"MSGraphPermissionMissing"_L1, ErrorKind::Forbidden},
    CodeRow{"InvalidAuthenticationToken"_L1, ErrorKind::Unauthenticated},
    CodeRow{"TooManyRequests"_L1, ErrorKind::Throttled},
    CodeRow{"activityLimitReached"_L1, ErrorKind::Throttled},
    CodeRow{"serviceNotAvailable"_L1, ErrorKind::Service},
};

std::optional<ErrorKind> kindOfCode(const QString &code)
{
    const auto found =
        std::ranges::find_if(codeRows, [&code](const CodeRow &row) { return code.contains(row.part, Qt::CaseInsensitive); });
    return found == codeRows.end() ? std::nullopt : std::optional(found->kind);
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::Rejected;
    case 401:
        return ErrorKind::Unauthenticated;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 405:
        return ErrorKind::Configuration;
    case 410:
        return ErrorKind::ContentGone;
    case 408:
        return ErrorKind::Service;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::Throttled;
    default:
        return status >= 500 ? ErrorKind::Service : ErrorKind::Malformed;
    }
}

QString shortened(QString text)
{
    text = std::move(text).simplified();
    return text.size() > longestMessage ? text.left(longestMessage) + u'…' : text;
}

QString textMember(QByteArrayView object, std::string_view name)
{
    return QString::fromUtf8(stringBytes(memberBytes(object, name)));
}

QByteArrayView errorObject(const QByteArray &body)
{
    const QByteArrayView nested = memberBytes(body, "error");
    return nested.startsWith('{') ? nested : QByteArrayView();
}

QString messageOf(const Response &response)
{
    const QByteArrayView start = QByteArrayView(response.body).trimmed();
    const QString answer = u"HTTP %1"_s.arg(response.status);
    if (start.isEmpty())
        return answer + u" without a body"_s;
    if (start.startsWith('<'))
        return answer + u" with an HTML page"_s;
    const QString message = shortened(textMember(errorObject(response.body), "message"));
    return message.isEmpty() ? answer + u" without a message"_s : message;
}

QString requestIdOf(const Response &response)
{
    for (const QByteArrayView name : {"request-id", "x-ms-request-id", "client-request-id"}) {
        if (const QByteArray id = response.header(name); !id.isEmpty())
            return QString::fromLatin1(id.left(128));
    }
    return textMember(memberBytes(errorObject(response.body), "innerError"), "request-id").left(128);
}

/// A 400 says in words only whether the time range or the feed is the trouble.
void refineBadRequest(Error &error)
{
    if (error.message.contains("signInEventTypes"_L1, Qt::CaseInsensitive)) {
        error.kind = ErrorKind::Configuration;
        error.code += notOfferedSuffix;
    } else if (error.message.contains("Invalid filter clause"_L1, Qt::CaseInsensitive)) {
        error.kind = ErrorKind::WindowRefused;
        error.code = u"InvalidFilterClause"_s;
    }
}

Error malformed(const Response &response, const QString &message)
{
    Error error = makeError(ErrorKind::Malformed, message);
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response);
    return error;
}

} // namespace

QString errorCode(const QByteArray &body)
{
    return textMember(errorObject(body), "code").trimmed().left(80);
}

Error errorOf(const Response &response, Stream stream)
{
    Error error;
    error.code = errorCode(response.body);
    error.message = messageOf(response);
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response);
    error.kind = kindOfCode(error.code).value_or(kindOfStatus(response.status));
    if (error.kind == ErrorKind::Rejected)
        refineBadRequest(error);
    const bool isNoPage = response.body.trimmed().startsWith('<'); // a proxy's answer says nothing about the service
    if (isGraphStream(stream) && error.kind == ErrorKind::Configuration && !isNoPage && !error.code.endsWith(notOfferedSuffix))
        error.code += notOfferedSuffix;
    return error;
}

Result<Page> parsePage(const Response &response, Stream stream)
{
    const QByteArrayView body = QByteArrayView(response.body).trimmed();
    if (!errorObject(response.body).isEmpty())
        return fail(errorOf(response, stream));
    const QByteArrayView value = memberBytes(response.body, "value");
    if (!value.startsWith('['))
        return fail(malformed(response, u"the answer is no page of Microsoft Graph"_s));
    // What is cut off behind the records would hide that there is a next page.
    if (!body.endsWith('}') || !value.endsWith(']'))
        return fail(malformed(response, u"the page is cut off"_s));
    const QByteArrayView inner = value.sliced(1).chopped(1);
    const bool isEmpty = std::ranges::all_of(inner, json::isSpace);
    return Page{value.toByteArray(), stringBytes(memberBytes(response.body, "@odata.nextLink")), isEmpty};
}

} // namespace tributary::graph
