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

QByteArray WorkspaceQuery::firstWorkspaceId(quint64 seed)
{
    return Dice(mix(seed, 0x57AC)).guid();
}

SimulatedReply WorkspaceQuery::respond(const RequestView &request)
{
    if (request.request.method != "POST" || request.segments.value(3) != "query")
        return errorReply(404, u"PathNotFoundError"_s, u"The requested path does not exist"_s);
    const auto claims = m_world.authenticate(request, "/query", -1);
    if (!claims)
        return errorReply(401, u"AuthenticationFailed"_s, u"The token is missing, expired or made for another resource."_s);
    if (QString::fromLatin1(claims->tenant) != m_inventory.parent || m_world.lasts(Fault::QueryForbidden, -1))
        return errorReply(403, u"InsufficientAccessError"_s,
            u"The provided credentials have insufficient access to perform the requested operation"_s);
    const AzureWorkspace *workspace = m_inventory.workspaceById(QString::fromUtf8(request.segments.value(2)));
    if (!workspace)
        return errorReply(404, u"WorkspaceNotFoundError"_s, u"The workspace could not be found"_s);
    if (request.mediaType() != "application/json")
        return SimulatedReply{}; // 200 and nothing in it, as the service does
    const auto query = QJsonDocument::fromJson(request.request.body).object().value(u"query"_s);
    if (!query.isString())
        return SimulatedReply{};
    static const QRegularExpression comment(u"//[^\n]*"_s);
    return run(*workspace, query.toString().remove(comment).simplified());
}

SimulatedReply WorkspaceQuery::run(const AzureWorkspace &workspace, const QString &query) const
{
    static const QRegularExpression form(uR"(^(\w+) ?\| ?(.*)$)"_s);
    static const QRegularExpression batches(
        uR"(^where CollectorBatchId in ?\(([^)]*)\) ?\| ?summarize (?:(\w+) ?= ?)?count\(\) by CollectorBatchId$)"_s);
    static const QRegularExpression oneBatch(uR"(^where CollectorBatchId ?== ?['"]([^'"]*)['"] ?\| ?count$)"_s);
    static const QRegularExpression tenants(
        uR"(^summarize (\w+) ?= ?count\(\) ?, ?(\w+) ?= ?count_distinct\(RecordId\) by ChildTenantId( ?, ?ContentType)?$)"_s);
    const auto whole = form.match(query);
    if (!whole.hasMatch())
        return badQuery(u"SyntaxError"_s, u"A recognition error occurred in the query."_s);
    const QString named = whole.captured(1);
    const auto known = workspace.tables.find(named.toLower());
    const bool isKnown =
        known != workspace.tables.end() && known->second.name == named && known->second.ready <= m_world.clock.now();
    if (!isKnown) {
        return badQuery(
            u"SemanticError"_s, u"'where' operator: Failed to resolve table or column expression named '%1'"_s.arg(named));
    }
    const QString rest = whole.captured(2);
    if (rest == u"count")
        return table({{u"Count"_s, u"long"_s}}, QJsonArray{QJsonArray{rowsOf(workspace, named)}});
    if (const auto match = oneBatch.match(rest); match.hasMatch()) {
        const auto rows = visible(workspace, named, match.captured(1).toUtf8());
        return table({{u"Count"_s, u"long"_s}}, QJsonArray{QJsonArray{qint64(rows)}});
    }
    if (const auto match = batches.match(rest); match.hasMatch())
        return byBatch(workspace, match.captured(1), match.captured(2).isEmpty() ? u"count_"_s : match.captured(2));
    if (rest == u"summarize Rows = count(), Records = count_distinct(RecordId) by CollectorBatchId")
        return byAnyBatch(workspace, named);
    if (const auto match = tenants.match(rest); match.hasMatch())
        return byTenant(named, !match.captured(3).isEmpty(), match.captured(1), match.captured(2));
    return badQuery(u"SyntaxError"_s, u"This simulation answers counting queries only."_s);
}

quint64 WorkspaceQuery::visible(const AzureWorkspace &workspace, const QString &tableName, const QByteArray &batch) const
{
    const auto arrival = m_world.arrivals.constFind(batch);
    if (arrival == m_world.arrivals.constEnd() || arrival->workspace != workspace.customerId)
        return 0;
    const Seconds delay(m_world.faults.argument(Fault::IngestionDelay, -1).value_or(0));
    const bool isThere = arrival->at + delay <= m_world.clock.now() && (tableName.isEmpty() || arrival->table == tableName);
    return isThere ? arrival->rows : 0;
}

qint64 WorkspaceQuery::rowsOf(const AzureWorkspace &workspace, const QString &tableName) const
{
    qint64 rows = 0;
    for (auto arrival = m_world.arrivals.keyBegin(); arrival != m_world.arrivals.keyEnd(); ++arrival)
        rows += qint64(visible(workspace, tableName, *arrival));
    return rows;
}

SimulatedReply WorkspaceQuery::byBatch(const AzureWorkspace &workspace, const QString &list, const QString &column) const
{
    static const QRegularExpression literal(uR"(['"]([^'"]*)['"])"_s);
    QJsonArray rows;
    for (auto match = literal.globalMatch(list); match.hasNext();) {
        const QString batch = match.next().captured(1);
        if (const quint64 count = visible(workspace, {}, batch.toUtf8()))
            rows.append(QJsonArray{batch, qint64(count)});
    }
    return table({{u"CollectorBatchId"_s, u"string"_s}, {column, u"long"_s}}, rows);
}

SimulatedReply WorkspaceQuery::byAnyBatch(const AzureWorkspace &workspace, const QString &tableName) const
{
    QJsonArray rows;
    for (auto arrival = m_world.arrivals.keyBegin(); arrival != m_world.arrivals.keyEnd(); ++arrival) {
        if (const quint64 count = visible(workspace, tableName, *arrival))
            rows.append(
                QJsonArray{QString::fromUtf8(*arrival), qint64(count), qint64(m_world.ledger.distinctOfBatch(*arrival))});
    }
    return table({{u"CollectorBatchId"_s, u"string"_s}, {u"Rows"_s, u"long"_s}, {u"Records"_s, u"long"_s}}, rows);
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
