// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/azureinventory.h"

#include "simulator/dice.h"
#include "simulator/feeds.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

QJsonArray columnsOf(bool isTable)
{
    QJsonArray columns;
    if (isTable)
        columns.append(QJsonObject{{u"name"_s, u"TimeGenerated"_s}, {u"type"_s, u"dateTime"_s}});
    for (const auto &[name, type] : firstColumns()) {
        const QString spelt = isTable && type == "datetime"_L1 ? u"dateTime"_s : type;
        columns.append(QJsonObject{{u"name"_s, name}, {u"type"_s, spelt}});
    }
    return columns;
}

AzureTable table(const QString &name, bool isClassic, const QJsonArray &columns, Instant start)
{
    const QJsonObject schema{{u"name"_s, name}, {u"columns"_s, columns}};
    return {name, isClassic, {{u"plan"_s, u"Analytics"_s}, {u"retentionInDays"_s, 90}, {u"schema"_s, schema}}, start};
}

QStringList firstStreams()
{
    QStringList streams;
    for (const int feed : {0, activityFeedCount, directoryAudits})
        streams.append(QString::fromLatin1(sinkStreamOf(feed)));
    return streams;
}

QString tableNameOf(const QString &stream)
{
    return stream.mid(7) + u"_CL"_s; // behind "Custom-"
}

AzureRule firstRule(const AzureWorkspace &workspace, const QByteArray &immutableId)
{
    QJsonObject declarations;
    QJsonArray flows;
    const QStringList streams = firstStreams();
    for (const QString &stream : streams) {
        declarations.insert(stream, QJsonObject{{u"columns"_s, columnsOf(false)}});
        flows.append(QJsonObject{{u"streams"_s, QJsonArray{stream}}, {u"destinations"_s, QJsonArray{u"collected"_s}},
            {u"transformKql"_s, u"source | extend TimeGenerated = EventTime"_s},
            {u"outputStream"_s, u"Custom-"_s + tableNameOf(stream)}});
    }
    const QJsonArray destinations{QJsonObject{{u"name"_s, u"collected"_s}, {u"workspaceResourceId"_s, workspace.resourceId()}}};
    AzureRule rule;
    rule.subscription = workspace.subscription;
    rule.group = workspace.group;
    rule.name = u"child-o365"_s;
    rule.location = workspace.location;
    rule.kind = u"Direct"_s;
    rule.immutableId = QString::fromLatin1(immutableId);
    rule.properties = {{u"streamDeclarations"_s, declarations},
        {u"destinations"_s, QJsonObject{{u"logAnalytics"_s, destinations}}}, {u"dataFlows"_s, flows}};
    return rule;
}

/// Of another purpose: it has no endpoint of its own.
AzureRule agentRule(const AzureWorkspace &workspace, const QByteArray &id)
{
    AzureRule rule;
    rule.subscription = workspace.subscription;
    rule.group = workspace.group;
    rule.name = u"servers-syslog"_s;
    rule.location = workspace.location;
    rule.kind = u"Linux"_s;
    rule.immutableId = u"dcr-"_s + QString::fromLatin1(id).remove(u'-');
    const QJsonArray destinations{QJsonObject{{u"name"_s, u"soc"_s}, {u"workspaceResourceId"_s, workspace.resourceId()}}};
    rule.properties = {{u"destinations"_s, QJsonObject{{u"logAnalytics"_s, destinations}}},
        {u"dataFlows"_s,
            QJsonArray{
                QJsonObject{{u"streams"_s, QJsonArray{u"Microsoft-Syslog"_s}}, {u"destinations"_s, QJsonArray{u"soc"_s}}}}}};
    return rule;
}

} // namespace

const std::vector<std::pair<QString, QString>> &firstColumns()
{
    static const std::vector<std::pair<QString, QString>> columns{{u"EventTime"_s, u"datetime"_s},
        {u"ChildTenantId"_s, u"string"_s}, {u"ChildTenantName"_s, u"string"_s}, {u"RecordId"_s, u"string"_s},
        {u"ContentType"_s, u"string"_s}, {u"CollectorBatchId"_s, u"string"_s}, {u"Redacted"_s, u"boolean"_s},
        {u"Truncated"_s, u"boolean"_s}, {u"RawEvent"_s, u"dynamic"_s}};
    return columns;
}

QString AzureTable::typeOf(const QString &column) const
{
    const QJsonArray columns = properties.value("schema"_L1)["columns"_L1].toArray();
    for (const QJsonValue &one : columns) {
        if (one["name"_L1] == column)
            return one["type"_L1].toString();
    }
    return {};
}

QString AzureWorkspace::resourceId() const
{
    return u"/subscriptions/%1/resourceGroups/%2/providers/Microsoft.OperationalInsights/workspaces/%3"_s.arg(
        subscription, group, name);
}

QString AzureRule::resourceId() const
{
    return u"/subscriptions/%1/resourceGroups/%2/providers/Microsoft.Insights/dataCollectionRules/%3"_s.arg(
        subscription, group, name);
}

bool AzureRule::declares(const QString &stream) const
{
    return properties.value("streamDeclarations"_L1).toObject().contains(stream);
}

bool AzureRule::declares(const QString &stream, const QString &column) const
{
    const QJsonArray columns = properties.value("streamDeclarations"_L1)[stream]["columns"_L1].toArray();
    return std::any_of(columns.begin(), columns.end(), [&column](const QJsonValue &one) { return one["name"_L1] == column; });
}

QStringList AzureRule::workspaces() const
{
    QStringList out;
    const QJsonArray destinations = properties.value("destinations"_L1)["logAnalytics"_L1].toArray();
    for (const QJsonValue &destination : destinations)
        out.append(destination["workspaceResourceId"_L1].toString().toLower());
    return out;
}

QString AzureRule::tableOf(const QString &stream) const
{
    const QJsonArray flows = properties.value("dataFlows"_L1).toArray();
    for (const QJsonValue &flow : flows) {
        if (flow["streams"_L1].toArray().contains(stream))
            return flow["outputStream"_L1].toString().mid(7);
    }
    return {};
}

AzureInventory::AzureInventory(
    quint64 seed, const Account &account, const QByteArray &firstRuleId, const QByteArray &firstWorkspace, Instant start)
    : parent(account.tenant.value())
{
    Dice dice(mix(seed, 0xA2E));
    const QString soc = QString::fromLatin1(dice.guid());
    const QString lab = QString::fromLatin1(dice.guid());
    subscriptions = {{soc, u"Meridian SOC"_s}, {lab, u"Meridian Lab"_s}};
    workspaces.push_back(
        {soc, u"rg-sentinel"_s, u"law-collected"_s, u"westeurope"_s, QString::fromLatin1(firstWorkspace), {}, {}});
    workspaces.push_back({soc, u"rg-sentinel"_s, u"law-soc"_s, u"westeurope"_s, QString::fromLatin1(dice.guid()), {}, {}});
    workspaces.push_back({lab, u"rg-lab"_s, u"law-lab"_s, u"northeurope"_s, QString::fromLatin1(dice.guid()), {}, {}});
    const QStringList streams = firstStreams();
    for (const QString &stream : streams) {
        const QString name = tableNameOf(stream);
        workspaces[0].tables.emplace(name.toLower(), table(name, false, columnsOf(true), start));
    }
    const QJsonArray classic{QJsonObject{{u"name"_s, u"TimeGenerated"_s}, {u"type"_s, u"dateTime"_s}},
        QJsonObject{{u"name"_s, u"UserId_s"_s}, {u"type"_s, u"string"_s}},
        QJsonObject{{u"name"_s, u"Operation_s"_s}, {u"type"_s, u"string"_s}}};
    workspaces[1].tables.emplace(u"childo365classic_cl"_s, table(u"ChildO365Classic_CL"_s, true, classic, start));
    rules.push_back(firstRule(workspaces[0], firstRuleId));
    rules.push_back(agentRule(workspaces[1], dice.guid()));
    assignments.push_back({rules[0].resourceId().toLower(), QString::fromLatin1(dice.guid()), publisherRole,
        QString::fromLatin1(account.objectId), start - std::chrono::hours(24)});
}

AzureWorkspace *AzureInventory::workspace(const QString &resourceId)
{
    const auto found = std::find_if(workspaces.begin(), workspaces.end(),
        [&resourceId](const AzureWorkspace &one) { return one.resourceId().compare(resourceId, Qt::CaseInsensitive) == 0; });
    return found == workspaces.end() ? nullptr : &*found;
}

AzureWorkspace *AzureInventory::workspaceById(const QString &customerId)
{
    const auto found = std::find_if(workspaces.begin(), workspaces.end(),
        [&customerId](const AzureWorkspace &one) { return one.customerId.compare(customerId, Qt::CaseInsensitive) == 0; });
    return found == workspaces.end() ? nullptr : &*found;
}

AzureRule *AzureInventory::rule(const QString &resourceId)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
        [&resourceId](const AzureRule &one) { return one.resourceId().compare(resourceId, Qt::CaseInsensitive) == 0; });
    return found == rules.end() ? nullptr : &*found;
}

AzureRule *AzureInventory::ruleById(const QString &immutableId)
{
    const auto found = std::find_if(
        rules.begin(), rules.end(), [&immutableId](const AzureRule &one) { return one.immutableId == immutableId; });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<Instant> AzureInventory::assignedSince(const QString &scope, const QString &role, const QString &principal) const
{
    std::optional<Instant> since;
    const QString wanted = scope.toLower() + u'/';
    for (const AzureAssignment &one : assignments) {
        if (one.role != role || one.principal != principal || !wanted.startsWith(one.scope + u'/'))
            continue;
        since = since ? std::min(*since, one.made) : one.made;
    }
    return since;
}

} // namespace tributary::simulation
