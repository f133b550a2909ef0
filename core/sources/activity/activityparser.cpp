// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activityparser.h"

#include "json/recordparser.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tributary::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 600;

/// The table of codes; those missing here are judged by kindOfCode() and then by status.
std::optional<ErrorKind> kindFromTable(const QString &code)
{
    static const QHash<QString, ErrorKind> table{
        {u"AF10001"_s, ErrorKind::Forbidden},
        {u"AF20001"_s, ErrorKind::Bug},
        {u"AF20002"_s, ErrorKind::Bug},
        {u"AF20003"_s, ErrorKind::Bug},
        {u"AF20010"_s, ErrorKind::Configuration},
        {u"AF20011"_s, ErrorKind::Configuration},
        {u"AF20012"_s, ErrorKind::Configuration},
        {u"AF20013"_s, ErrorKind::Configuration},
        {u"AF20020"_s, ErrorKind::Bug},
        {u"AF20021"_s, ErrorKind::Bug},
        {u"AF20022"_s, ErrorKind::NotSubscribed},
        {u"AF20023"_s, ErrorKind::Forbidden},
        {u"AF20030"_s, ErrorKind::WindowRefused},
        {u"AF20031"_s, ErrorKind::WindowRefused},
        {u"AF20050"_s, ErrorKind::ContentGone},
        {u"AF20051"_s, ErrorKind::ContentGone},
        {u"AF20052"_s, ErrorKind::ContentGone},
        {u"AF20053"_s, ErrorKind::Bug},
        {u"AF20054"_s, ErrorKind::Bug},
        {u"AF20055"_s, ErrorKind::WindowRefused},
        {u"AF429"_s, ErrorKind::Throttled},
    };
    const auto found = table.constFind(code);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ErrorKind> kindOfCode(const QString &code)
{
    if (const auto kind = kindFromTable(code))
        return kind;
    if (code.startsWith("AF50"_L1))
        return ErrorKind::Service;
    return {};
}

/// The last resort, for replies without a code that is known.
ErrorKind kindOfStatus(int status, Subject subject)
{
    switch (status) {
    case 400:
        return ErrorKind::Rejected;
    case 401:
        return ErrorKind::Unauthenticated;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return subject == Subject::Blob ? ErrorKind::ContentGone : ErrorKind::Configuration;
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
    return nested.startsWith('{') ? nested : QByteArrayView(body);
}

QString messageOf(const QByteArray &body, int status)
{
    const QByteArrayView start = QByteArrayView(body).trimmed();
    const QString answer = u"HTTP %1"_s.arg(status);
    if (start.isEmpty())
        return answer + u" without a body"_s;
    if (start.startsWith('<'))
        return answer + u" with an HTML page"_s;
    if (start.startsWith('{') || start.startsWith('[')) {
        const QString message = shortened(textMember(errorObject(body), "message"));
        return message.isEmpty() ? answer + u" without a message"_s : message;
    }
    const QString text = shortened(QString::fromUtf8(body.left(4 * longestMessage)));
    return text.isEmpty() ? answer + u" without a text"_s : text;
}

/// Bare text of an exception: the unified audit log of the tenant is off.
bool saysAuditLogIsOff(const QString &message)
{
    return message.contains("Tenant"_L1, Qt::CaseInsensitive) && message.contains("does not exist"_L1, Qt::CaseInsensitive);
}

QString requestIdOf(const Response &response)
{
    for (const QByteArrayView name : {"x-ms-request-id", "request-id", "client-request-id"}) {
        if (const QByteArray id = response.header(name); !id.isEmpty())
            return QString::fromLatin1(id.left(128));
    }
    return {};
}

/// A reply that should have been an array of objects.
Result<RecordSet> arrayOf(const Response &response, const RecordShape &shape)
{
    auto set = parseRecords(response.body, shape);
    if (set && set->rejected.empty())
        return set;
    Error error = errorOf(response, Subject::Feed);
    if (error.code.isEmpty()) {
        error.kind = ErrorKind::Malformed;
        error.code = set ? QString() : set.error().code;
        error.message = set ? u"an element of the listing is damaged: "_s + set->rejected.front().reason : set.error().message;
    }
    return fail(error);
}

SubscriptionState stateOf(const QString &status)
{
    if (status.compare("enabled"_L1, Qt::CaseInsensitive) == 0)
        return SubscriptionState::Enabled;
    return status.compare("disabled"_L1, Qt::CaseInsensitive) == 0 ? SubscriptionState::Disabled : SubscriptionState::Unknown;
}

QString lastPart(const QByteArray &uri)
{
    const QByteArray path = uri.left(uri.indexOf('?') < 0 ? uri.size() : uri.indexOf('?'));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1)));
}

ContentItem itemOf(const RecordSet &set, const RecordRef &record, Instant created)
{
    const QByteArrayView object = set.view(record.raw);
    ContentItem item;
    item.uri = stringBytes(memberBytes(object, "contentUri")).trimmed();
    item.id = ContentId(textMember(object, "contentId"));
    if (item.id.isEmpty())
        item.id = ContentId(lastPart(item.uri));
    item.created = record.eventTime.value_or(created);
    item.expires = parseIso(textMember(object, "contentExpiration"));
    return item;
}

} // namespace

QString errorCode(const QByteArray &body)
{
    return textMember(errorObject(body), "code").trimmed().left(64);
}

Error errorOf(const Response &response, Subject subject)
{
    Error error;
    error.code = errorCode(response.body);
    error.message = messageOf(response.body, response.status);
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response);
    const bool isAuditLogOff = error.code.isEmpty() && saysAuditLogIsOff(error.message);
    if (isAuditLogOff)
        error.code = u"DataServiceException"_s;
    const auto kind = isAuditLogOff ? std::optional(ErrorKind::Forbidden) : kindOfCode(error.code);
    error.kind = kind.value_or(kindOfStatus(response.status, subject));
    if (error.kind == ErrorKind::ContentGone && error.code.isEmpty())
        error.code = u"HTTP%1"_s.arg(response.status);
    return error;
}

Result<std::vector<Subscription>> parseSubscriptions(const Response &response)
{
    const auto set = arrayOf(response, {.id = "contentType", .time = {}});
    if (!set)
        return fail(set.error());
    std::vector<Subscription> subscriptions;
    for (const RecordRef &record : set->records) {
        const QByteArrayView object = set->view(record.raw);
        if (const auto stream = streamFromName(textMember(object, "contentType")))
            subscriptions.push_back(Subscription{*stream, stateOf(textMember(object, "status"))});
    }
    return subscriptions;
}

Result<ContentPage> parseContentPage(const Response &response, Instant created)
{
    const auto set = arrayOf(response, {.id = "contentId", .time = "contentCreated"});
    if (!set)
        return fail(set.error());
    ContentPage page;
    page.items.reserve(set->records.size());
    for (const RecordRef &record : set->records) {
        ContentItem item = itemOf(*set, record, created);
        if (item.id.isEmpty())
            return fail(ErrorKind::Malformed, u"an item of the listing has neither contentId nor contentUri"_s);
        page.items.push_back(std::move(item));
    }
    page.next = response.header("nextpageuri").trimmed();
    if (page.next.isEmpty())
        page.next = response.header("nextpageurl").trimmed();
    return page;
}

} // namespace tributary::activity
