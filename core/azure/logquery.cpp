// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/logquery.h"

#include "auth/authorized.h"
#include "azure/armerror.h"
#include "base/usagetext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Request queryRequest(const QUrl &url, const QString &query, const QString &timespan, const QString &id)
{
    Request request;
    request.method = Method::Post;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}, {"Prefer", "wait=180"},
        {"x-ms-client-request-id", id.toLatin1()}};
    QJsonObject body{{u"query"_s, query}};
    if (!timespan.isEmpty())
        body.insert(u"timespan"_s, timespan);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.timeout = std::chrono::minutes(4);
    request.lane = u"query"_s;
    return request;
}

/// A table is unknown until its first rows came; the service calls that a mistake in the question.
bool isUnknownName(const Error &error)
{
    return error.httpStatus == 400
        && (error.code == "SemanticError"_L1 || error.message.contains("Failed to resolve"_L1, Qt::CaseInsensitive));
}

} // namespace

QString QueryTable::cell(qsizetype row, const QString &column) const
{
    const qsizetype index = columns.indexOf(column);
    if (index < 0 || row < 0 || row >= rows.size())
        return {};
    const QJsonValue value = rows.at(row).toArray().at(index);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

Result<QueryTable> parseQueryReply(const Response &response, Instant now)
{
    if (response.status == 204)
        return QueryTable{};
    if (response.status != 200) {
        Error error = armError(response, now);
        if (isUnknownName(error)) {
            error.kind = ErrorKind::NotFound;
            error.code = u"SemanticError"_s;
        }
        return fail(error);
    }
    if (response.body.trimmed().isEmpty())
        return fail(ErrorKind::Malformed, u"the workspace answered without a body"_s, u"EmptyBody"_s);
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonObject trouble = body.value("error"_L1).toObject();
    if (!trouble.isEmpty()) {
        Error error = armErrorOf(trouble);
        error.kind = ErrorKind::Service;
        error.httpStatus = 200;
        return fail(error);
    }
    const QJsonArray tables = body.value("tables"_L1).toArray();
    if (tables.isEmpty())
        return fail(ErrorKind::Malformed, u"the workspace answered without a table"_s);
    const QJsonObject primary = tables.at(0).toObject();
    QueryTable table;
    const QJsonArray columns = primary.value("columns"_L1).toArray();
    table.columns.reserve(columns.size());
    table.types.reserve(columns.size());
    for (const QJsonValue &column : columns) {
        table.columns.append(column["name"_L1].toString());
        table.types.append(column["type"_L1].toString());
    }
    table.rows = primary.value("rows"_L1).toArray();
    return table;
}

Task<Result<QueryTable>> LogQuery::run(
    AzureAccess access, QString workspaceId, QString query, QString timespan, std::stop_token stop)
{
    const auto workspace = parseGuid(workspaceId);
    if (!workspace)
        co_return fail(ErrorKind::Usage, UsageText::tr("a workspace is asked by its id, which is a GUID"));
    if (access.cloud.queryRoot.isEmpty())
        co_return fail(ErrorKind::Configuration, u"the cloud names no address of the query service"_s, u"NoQuery"_s);
    const auto url =
        urlWithin(access.cloud.queryRoot, (access.cloud.queryRoot + u"/v1/workspaces/%1/query"_s.arg(*workspace)).toUtf8());
    if (!url)
        co_return fail(url.error());
    const QString id = newGuid();
    const Request request = queryRequest(*url, query, timespan, id);
    const TokenRequest who{access.cloud.authority, access.tenant, access.app, access.cloud.queryScope};
    const auto response = co_await sendAuthorized(m_transport, *access.tokens, who, request, isUnauthorized, stop);
    if (!response)
        co_return fail(response.error());
    auto table = parseQueryReply(*response, m_clock.now());
    if (!table && table.error().requestId.isEmpty())
        table.error().requestId = id;
    co_return table;
}

} // namespace tributary
