// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armparser.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The segment behind `name`, which ARM spells in any case.
QString segmentBehind(const QString &resourceId, QLatin1StringView name)
{
    const QStringList parts = resourceId.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 1) {
        if (parts[i].compare(name, Qt::CaseInsensitive) == 0)
            return parts[i + 1];
    }
    return {};
}

QList<Column> columnsOf(const QJsonValue &json)
{
    QList<Column> columns;
    const QJsonArray array = json.toArray();
    columns.reserve(array.size());
    for (const QJsonValue &column : array)
        columns.append({column["name"_L1].toString(), column["type"_L1].toString()});
    return columns;
}

QStringList texts(const QJsonValue &json)
{
    QStringList out;
    const QJsonArray array = json.toArray();
    out.reserve(array.size());
    for (const QJsonValue &value : array)
        out.append(value.toString());
    return out;
}

TableKind kindOf(const QJsonObject &schema)
{
    const QString type = schema.value("tableType"_L1).toString();
    if (type.compare("Microsoft"_L1, Qt::CaseInsensitive) == 0)
        return TableKind::BuiltIn;
    const QString subType = schema.value("tableSubType"_L1).toString();
    return subType.compare("Classic"_L1, Qt::CaseInsensitive) == 0 ? TableKind::Classic : TableKind::Custom;
}

QList<RuleStream> streamsOf(const QJsonObject &declarations)
{
    QList<RuleStream> streams;
    streams.reserve(declarations.size());
    for (auto stream = declarations.begin(); stream != declarations.end(); ++stream)
        streams.append({stream.key(), columnsOf(stream.value()["columns"_L1])});
    return streams;
}

QList<RuleFlow> flowsOf(const QJsonArray &array)
{
    QList<RuleFlow> flows;
    flows.reserve(array.size());
    for (const QJsonValue &flow : array) {
        flows.append({texts(flow["streams"_L1]), texts(flow["destinations"_L1]), flow["transformKql"_L1].toString(),
            flow["outputStream"_L1].toString()});
    }
    return flows;
}

} // namespace

QString subscriptionOf(const QString &resourceId)
{
    return segmentBehind(resourceId, "subscriptions"_L1);
}

QString resourceGroupOf(const QString &resourceId)
{
    return segmentBehind(resourceId, "resourceGroups"_L1);
}

QString resourceNameOf(const QString &resourceId)
{
    return resourceId.contains(u"/providers/"_s, Qt::CaseInsensitive) ? resourceId.section(u'/', -1) : QString();
}

namespace arm {

Result<AzureSubscription> readSubscription(const QJsonObject &json)
{
    const auto id = parseGuid(json.value("subscriptionId"_L1).toString());
    if (!id)
        return fail(ErrorKind::Malformed, u"a subscription without an id"_s);
    return AzureSubscription{*id, json.value("displayName"_L1).toString(), json.value("state"_L1).toString(),
        TenantId(json.value("tenantId"_L1).toString().toLower())};
}

Result<Workspace> readWorkspace(const QJsonObject &json)
{
    const QJsonObject properties = json.value("properties"_L1).toObject();
    Workspace workspace;
    workspace.resourceId = json.value("id"_L1).toString();
    workspace.name = json.value("name"_L1).toString();
    workspace.resourceGroup = resourceGroupOf(workspace.resourceId);
    workspace.subscription = subscriptionOf(workspace.resourceId);
    workspace.location = json.value("location"_L1).toString();
    workspace.workspaceId = properties.value("customerId"_L1).toString().toLower();
    workspace.retentionDays = properties.value("retentionInDays"_L1).toInt();
    if (workspace.resourceGroup.isEmpty() || workspace.subscription.isEmpty() || workspace.name.isEmpty())
        return fail(ErrorKind::Malformed, u"a workspace without a resource id"_s);
    return workspace;
}

Result<Table> readTable(const QJsonObject &json)
{
    const QJsonObject properties = json.value("properties"_L1).toObject();
    const QJsonObject schema = properties.value("schema"_L1).toObject();
    Table table;
    table.name = json.value("name"_L1).toString();
    table.kind = kindOf(schema);
    table.plan = properties.value("plan"_L1).toString();
    table.retentionDays = properties.value("retentionInDays"_L1).toInt();
    table.columns = columnsOf(schema.value("columns"_L1));
    table.state = properties.value("provisioningState"_L1).toString();
    if (table.name.isEmpty())
        return fail(ErrorKind::Malformed, u"a table without a name"_s);
    return table;
}

Result<Rule> readRule(const QJsonObject &json)
{
    const QJsonObject properties = json.value("properties"_L1).toObject();
    Rule rule;
    rule.resourceId = json.value("id"_L1).toString();
    rule.name = json.value("name"_L1).toString();
    rule.location = json.value("location"_L1).toString();
    rule.isDirect = json.value("kind"_L1).toString().compare("Direct"_L1, Qt::CaseInsensitive) == 0;
    rule.immutableId = properties.value("immutableId"_L1).toString();
    rule.endpoint = properties.value("endpoints"_L1)["logsIngestion"_L1].toString();
    rule.streams = streamsOf(properties.value("streamDeclarations"_L1).toObject());
    rule.flows = flowsOf(properties.value("dataFlows"_L1).toArray());
    const QJsonArray workspaces = properties.value("destinations"_L1)["logAnalytics"_L1].toArray();
    rule.workspaces.reserve(workspaces.size());
    for (const QJsonValue &workspace : workspaces)
        rule.workspaces.append(workspace["workspaceResourceId"_L1].toString());
    if (rule.resourceId.isEmpty() || rule.name.isEmpty())
        return fail(ErrorKind::Malformed, u"a data collection rule without a resource id"_s);
    return rule;
}

} // namespace arm

} // namespace tributary
