// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/workspacequery.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QString name;
    QString type;
};

/// "ChildO365AAD_CL" for the content types of the Activity API, and for whatever is unknown.
QString tableOf(const QByteArray &contentType)
{
    int feed = 0;
    for (int i = activityFeedCount; i < feedCount; ++i)
        feed = contentType == QByteArrayView(feeds[size_t(i)].contentType) ? i : feed;
    return QString::fromLatin1(sinkStreamOf(feed).mid(qsizetype(qstrlen("Custom-")))) + u"_CL"_s;
}

QStringList tableNames()
{
    return {u"ChildO365AAD_CL"_s, u"ChildAADSignIn_CL"_s, u"ChildAADAudit_CL"_s};
}

SimulatedReply table(const QList<Column> &columns, const QJsonArray &rows)
{
    QJsonArray names;
    for (const Column &column : columns)
        names.append(QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type}});
    const QJsonObject primary{{u"name"_s, u"PrimaryResult"_s}, {u"columns"_s, names}, {u"rows"_s, rows}};
    return jsonReply(200, QJsonDocument(QJsonObject{{u"tables"_s, QJsonArray{primary}}}).toJson(QJsonDocument::Compact));
}

SimulatedReply badQuery(const QString &inner, const QString &message)
{
    const QJsonObject error{{u"code"_s, u"BadArgumentError"_s}, {u"message"_s, u"The request had some invalid properties"_s},
        {u"innererror"_s, QJsonObject{{u"code"_s, inner}, {u"message"_s, message}}}};
    return jsonReply(400, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
}

} // namespace

WorkspaceQuery::WorkspaceQuery(World &world)
    : m_world(world)
{
    m_workspaceId = Dice(mix(world.options.seed, 0x57AC)).guid();
}

SimulatedReply WorkspaceQuery::respond(const RequestView &request)
{
    if (request.request.method != "POST" || request.segments.value(3) != "query")
        return errorReply(404, u"PathNotFoundError"_s, u"The requested path does not exist"_s);
    const auto claims = m_world.authenticate(request, "/query", -1);
    if (!claims)
        return errorReply(401, u"AuthenticationFailed"_s, u"The token is missing, expired or made for another resource."_s);
    if (claims->objectId != m_world.directory.parent().objectId)
        return errorReply(403, u"InsufficientAccessError"_s,
            u"The provided credentials have insufficient access to perform the requested operation"_s);
    if (request.segments.value(2) != m_workspaceId)
        return errorReply(404, u"WorkspaceNotFoundError"_s, u"The workspace could not be found"_s);
    if (request.mediaType() != "application/json")
        return SimulatedReply{}; // 200 and nothing in it, as the service does
    const auto query = QJsonDocument::fromJson(request.request.body).object().value(u"query"_s);
    if (!query.isString())
        return SimulatedReply{};
    return run(query.toString().simplified());
}

SimulatedReply WorkspaceQuery::run(const QString &query) const
{
    static const QRegularExpression form(uR"(^(\w+) ?\| ?(.*)$)"_s);
    static const QRegularExpression batches(
        uR"(^where CollectorBatchId in ?\(([^)]*)\) ?\| ?summarize (?:(\w+) ?= ?)?count\(\) by CollectorBatchId$)"_s);
    static const QRegularExpression tenants(
        uR"(^summarize (\w+) ?= ?count\(\) ?, ?(\w+) ?= ?count_distinct\(RecordId\) by ChildTenantId( ?, ?ContentType)?$)"_s);
    const auto whole = form.match(query);
    if (!whole.hasMatch())
        return badQuery(u"SyntaxError"_s, u"A recognition error occurred in the query."_s);
    const QString named = whole.captured(1);
    if (!tableNames().contains(named)) {
        return badQuery(
            u"SemanticError"_s, u"'where' operator: Failed to resolve table or column expression named '%1'"_s.arg(named));
    }
    const QString rest = whole.captured(2);
    if (rest == u"count")
        return table({{u"Count"_s, u"long"_s}}, QJsonArray{QJsonArray{rowsOf(named)}});
    if (const auto match = batches.match(rest); match.hasMatch())
        return byBatch(match.captured(1), match.captured(2).isEmpty() ? u"count_"_s : match.captured(2));
    if (const auto match = tenants.match(rest); match.hasMatch())
        return byTenant(named, !match.captured(3).isEmpty(), match.captured(1), match.captured(2));
    return badQuery(u"SyntaxError"_s, u"This simulation answers counting queries only."_s);
}

qint64 WorkspaceQuery::rowsOf(const QString &tableName) const
{
    qint64 rows = 0;
    for (const auto &[key, value] : m_world.ledger.table())
        rows += tableOf(key.second) == tableName ? qint64(value.rows) : 0;
    return rows;
}

SimulatedReply WorkspaceQuery::byBatch(const QString &list, const QString &column) const
{
    static const QRegularExpression literal(uR"(['"]([^'"]*)['"])"_s);
    QJsonArray rows;
    for (auto match = literal.globalMatch(list); match.hasNext();) {
        const QString batch = match.next().captured(1);
        if (const quint64 count = m_world.ledger.rowsOfBatch(batch.toUtf8()))
            rows.append(QJsonArray{batch, qint64(count)});
    }
    return table({{u"CollectorBatchId"_s, u"string"_s}, {column, u"long"_s}}, rows);
}

SimulatedReply WorkspaceQuery::byTenant(
    const QString &tableName, bool byContentType, const QString &rowsName, const QString &distinctName) const
{
    struct Sum {
        qint64 rows = 0;
        qint64 distinct = 0;
    };
    std::map<std::pair<QByteArray, QByteArray>, Sum> sums;
    for (const auto &[key, value] : m_world.ledger.table()) {
        if (tableOf(key.second) != tableName)
            continue;
        Sum &sum = sums[{key.first, byContentType ? key.second : QByteArray()}];
        sum.rows += qint64(value.rows);
        sum.distinct += qint64(value.ids.size());
    }
    QJsonArray rows;
    for (const auto &[key, sum] : sums) {
        QJsonArray row{QString::fromUtf8(key.first)};
        if (byContentType)
            row.append(QString::fromUtf8(key.second));
        row.append(sum.rows);
        row.append(sum.distinct);
        rows.append(row);
    }
    QList<Column> columns{{u"ChildTenantId"_s, u"string"_s}};
    if (byContentType)
        columns.append({u"ContentType"_s, u"string"_s});
    columns.append({rowsName, u"long"_s});
    columns.append({distinctName, u"long"_s});
    return table(columns, rows);
}

} // namespace tributary::simulation
