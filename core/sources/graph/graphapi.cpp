// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphapi.h"

namespace tributary::graph {

using namespace Qt::StringLiterals;

namespace {

/// Where a feed lives and how it is asked for.
struct Feed {
    QByteArray path;
    QByteArray timeField = "createdDateTime"_ba;
    QByteArray eventType = {}; ///< of signInEventTypes; empty where the feed needs no such filter
};

Feed feedOf(Stream stream)
{
    switch (stream) {
    case Stream::GraphSignInsNonInteractive:
        return {.path = "/beta/auditLogs/signIns"_ba, .eventType = "nonInteractiveUser"_ba};
    case Stream::GraphSignInsServicePrincipal:
        return {.path = "/beta/auditLogs/signIns"_ba, .eventType = "servicePrincipal"_ba};
    case Stream::GraphSignInsManagedIdentity:
        return {.path = "/beta/auditLogs/signIns"_ba, .eventType = "managedIdentity"_ba};
    case Stream::GraphDirectoryAudits:
        return {.path = "/v1.0/auditLogs/directoryAudits"_ba, .timeField = "activityDateTime"_ba};
    default:
        return {.path = "/v1.0/auditLogs/signIns"_ba};
    }
}

Request request(const TenantContext &context, const QByteArray &encodedUrl)
{
    Request request;
    request.url = QUrl::fromEncoded(encodedUrl, QUrl::StrictMode);
    // Without the preference enumerations that are younger than the API version read "unknownFutureValue".
    request.headers = {{"Accept", "application/json"}, {"Prefer", "include-unknown-enum-members"}};
    request.lane = context.tenant.id.value();
    return request;
}

} // namespace

Request listRequest(const TenantContext &context, Stream stream, const Window &window)
{
    const Feed feed = feedOf(stream);
    const Instant start = std::chrono::floor<Seconds>(window.start);
    const Instant end = std::chrono::ceil<Seconds>(window.end);
    QString filter =
        u"%1 ge %2Z and %1 le %3Z"_s.arg(QString::fromLatin1(feed.timeField), toIsoSeconds(start), toIsoSeconds(end));
    if (!feed.eventType.isEmpty())
        filter += u" and signInEventTypes/any(t: t eq '%1')"_s.arg(QString::fromLatin1(feed.eventType));
    return request(context,
        context.cloud.graphRoot.toUtf8() + feed.path + "?$filter=" + QUrl::toPercentEncoding(filter)
            + "&$top=" + QByteArray::number(pageSize) + "&$orderby=" + feed.timeField + "%20asc");
}

Result<Request> pageRequest(const TenantContext &context, const QByteArray &url)
{
    if (const auto checked = urlWithin(context.cloud.graphRoot, url); !checked)
        return fail(checked.error());
    return request(context, url);
}

} // namespace tributary::graph
