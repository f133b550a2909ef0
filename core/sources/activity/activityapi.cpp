// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activityapi.h"

#include <algorithm>

namespace tributary::activity {

using namespace Qt::StringLiterals;

namespace {

bool namesPublisher(const QByteArray &encodedUrl)
{
    const qsizetype query = encodedUrl.indexOf('?');
    if (query < 0)
        return false;
    const QList<QByteArray> pairs = encodedUrl.mid(query + 1).split('&');
    return std::any_of(
        pairs.begin(), pairs.end(), [](const QByteArray &pair) { return pair.toLower().startsWith("publisheridentifier="); });
}

/// Before any destination names the parent, the tenant stands in for it: other collectors always send this, and it keeps the
/// tenant out of the quota that all callers without an identifier share.
TenantId publisherOf(const TenantContext &context)
{
    return context.publisher.isEmpty() ? context.tenant.id : context.publisher;
}

QByteArray withPublisher(QByteArray encodedUrl, const TenantId &publisher)
{
    if (const qsizetype fragment = encodedUrl.indexOf('#'); fragment >= 0)
        encodedUrl.truncate(fragment);
    if (namesPublisher(encodedUrl))
        return encodedUrl;
    return encodedUrl + (encodedUrl.contains('?') ? '&' : '?') + "PublisherIdentifier=" + publisher.value().toUtf8();
}

Request request(Method method, const TenantContext &context, const QByteArray &encodedUrl)
{
    Request request;
    request.method = method;
    request.url = QUrl::fromEncoded(withPublisher(encodedUrl, publisherOf(context)), QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.lane = context.tenant.id.value();
    return request;
}

QByteArray feed(const TenantContext &context)
{
    return context.cloud.activityRoot.toUtf8() + "/api/v1.0/" + context.tenant.id.value().toUtf8() + "/activity/feed/";
}

QByteArray contentType(Stream stream)
{
    return "contentType=" + streamName(stream).toUtf8();
}

Result<Request> requestWithin(const TenantContext &context, const QByteArray &encodedUrl)
{
    if (const auto url = urlWithin(context.cloud.activityRoot, encodedUrl); !url)
        return fail(url.error());
    return request(Method::Get, context, encodedUrl);
}

} // namespace

Request subscriptionsRequest(const TenantContext &context)
{
    return request(Method::Get, context, feed(context) + "subscriptions/list");
}

Request startRequest(const TenantContext &context, Stream stream)
{
    return request(Method::Post, context, feed(context) + "subscriptions/start?" + contentType(stream));
}

Request stopRequest(const TenantContext &context, Stream stream)
{
    return request(Method::Post, context, feed(context) + "subscriptions/stop?" + contentType(stream));
}

Request listRequest(const TenantContext &context, Stream stream, const Window &window)
{
    const Instant start = std::chrono::floor<Seconds>(window.start);
    const Instant end = std::chrono::ceil<Seconds>(window.end);
    const QByteArray times = "&startTime=" + toIsoSeconds(start).toUtf8() + "&endTime=" + toIsoSeconds(end).toUtf8();
    return request(Method::Get, context, feed(context) + "subscriptions/content?" + contentType(stream) + times);
}

Result<Request> pageRequest(const TenantContext &context, const QByteArray &next)
{
    return requestWithin(context, next);
}

Result<Request> blobRequest(const TenantContext &context, const ContentItem &item)
{
    return requestWithin(context, item.uri);
}

Request blobByIdRequest(const TenantContext &context, const ContentId &id)
{
    return request(Method::Get, context, feed(context) + "audit/" + QUrl::toPercentEncoding(id.value(), "$!*'(),:@+="));
}

} // namespace tributary::activity
