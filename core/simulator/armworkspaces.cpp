// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resourcemanager.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

SimulatedReply invalid(const QString &message, const QString &target)
{
    return arm::refusal(400, u"InvalidParameter"_s, message, {arm::detail(u"InvalidParameter"_s, message, target)});
}

/// Why a schema is refused; empty where it is not.
QString problemOf(const QString &table, const QJsonObject &properties, const AzureTable *before)
{
    static const QSet<QString> types{
        u"string"_s, u"int"_s, u"long"_s, u"real"_s, u"boolean"_s, u"dateTime"_s, u"guid"_s, u"dynamic"_s};
    static const QSet<QString> reserved{
        u"tenantid"_s, u"id"_s, u"type"_s, u"title"_s, u"uniqueid"_s, u"_resourceid"_s, u"_subscriptionid"_s};
    static const QRegularExpression plain(u"^[A-Za-z][A-Za-z0-9_]{0,44}$"_s);
    const QJsonObject schema = properties.value("schema"_L1).toObject();
    if (schema.value("name"_L1).toString() != table)
        return u"The schema name '%1' does not match the table name '%2'."_s.arg(schema.value("name"_L1).toString(), table);
    const QJsonArray columns = schema.value("columns"_L1).toArray();
    QSet<QString> seen;
    bool hasTime = false;
    for (const QJsonValue &column : columns) {
        const QString name = column["name"_L1].toString();
        const QString type = column["type"_L1].toString();
        if (!plain.match(name).hasMatch())
            return u"Invalid column name '%1'."_s.arg(name);
        if (reserved.contains(name.toLower()))
            return u"Column name '%1' is reserved."_s.arg(name);
        if (!types.contains(type))
            return u"Column '%1' has an unsupported type '%2'."_s.arg(name, type);
        if (seen.contains(name.toLower()))
            return u"Column '%1' is defined more than once."_s.arg(name);
        seen.insert(name.toLower());
        hasTime = hasTime || (name == "TimeGenerated"_L1 && type == "dateTime"_L1);
        const QString old = before ? before->typeOf(name) : QString();
        if (!old.isEmpty() && old != type)
            return u"The type of column '%1' cannot be changed from '%2' to '%3'."_s.arg(name, old, type);
    }
    if (columns.size() > 500)
        return u"A table cannot have more than 500 columns."_s;
    return hasTime ? QString() : u"The column 'TimeGenerated' of type 'dateTime' is required."_s;
}

bool isRetention(const QJsonValue &days)
{
    return days.isUndefined() || days.toInt() == -1 || (days.toInt() >= 4 && days.toInt() <= 730);
}

} // namespace

SimulatedReply ResourceManager::workspaceList(const Call &call)
{
    QJsonArray all;
    for (const AzureWorkspace &one : m_inventory.workspaces) {
        const bool isAsked = one.subscription == call.at(1).toLower()
            && (!call.is(2, "resourceGroups"_L1) || one.group.compare(call.at(3), Qt::CaseInsensitive) == 0);
        if (!isAsked)
            continue;
        all.append(QJsonObject{{u"id"_s, one.resourceId()}, {u"name"_s, one.name}, {u"location"_s, one.location},
            {u"type"_s, u"Microsoft.OperationalInsights/workspaces"_s},
            {u"properties"_s,
                QJsonObject{{u"customerId"_s, one.customerId}, {u"provisioningState"_s, u"Succeeded"_s},
                    {u"retentionInDays"_s, 90}, {u"sku"_s, QJsonObject{{u"name"_s, u"PerGB2018"_s}}}}}});
    }
    return page(call, all);
}

SimulatedReply ResourceManager::workspace(const Call &call)
{
    const QString resourceId = u'/' + call.path.mid(0, 8).join(u'/');
    AzureWorkspace *found = m_inventory.workspace(resourceId);
    if (!found)
        return arm::notFound(u"Microsoft.OperationalInsights/workspaces"_s, call.at(7), call.at(3));
    if (call.changes() && !isRegistered(found->subscription, "Microsoft.OperationalInsights"_L1)) {
        return arm::refusal(409, u"MissingSubscriptionRegistration"_s,
            u"The subscription is not registered to use namespace 'Microsoft.OperationalInsights'."_s);
    }
    if (call.is(8, "tables"_L1))
        return tables(call, *found);
    if (call.is(8, "savedSearches"_L1))
        return search(call, *found);
    if (call.path.size() != 8 || call.changes())
        return arm::notAllowed(call.method);
    return arm::object(200,
        {{u"id"_s, found->resourceId()}, {u"name"_s, found->name}, {u"location"_s, found->location},
            {u"properties"_s, QJsonObject{{u"customerId"_s, found->customerId}, {u"retentionInDays"_s, 90}}}});
}

QJsonObject ResourceManager::tableJson(const AzureWorkspace &workspace, const AzureTable &table) const
{
    QJsonObject properties = table.properties;
    QJsonObject schema = properties.value("schema"_L1).toObject();
    schema.insert(u"tableType"_s, u"CustomLog"_s);
    schema.insert(u"tableSubType"_s, table.isClassic ? u"Classic"_s : u"DataCollectionRuleBased"_s);
    properties.insert(u"schema"_s, schema);
    properties.insert(u"provisioningState"_s, table.ready <= m_world.clock.now() ? u"Succeeded"_s : u"InProgress"_s);
    return {{u"id"_s, workspace.resourceId() + u"/tables/"_s + table.name}, {u"name"_s, table.name},
        {u"type"_s, u"Microsoft.OperationalInsights/workspaces/tables"_s}, {u"properties"_s, properties}};
}

SimulatedReply ResourceManager::tables(const Call &call, AzureWorkspace &workspace)
{
    if (call.path.size() == 9) { // the service gives all tables at once
        QJsonArray all;
        for (const auto &[key, table] : workspace.tables)
            all.append(tableJson(workspace, table));
        return call.changes() ? arm::notAllowed(call.method) : arm::object(200, {{u"value"_s, all}});
    }
    const QString name = call.at(9);
    const auto found = workspace.tables.find(name.toLower());
    if (call.path.size() == 10 && (call.method == "PUT" || call.method == "PATCH"))
        return putTable(call, workspace, name);
    if (found == workspace.tables.end() && call.method == "DELETE")
        return arm::nothing(204);
    if (found == workspace.tables.end())
        return arm::notFound(
            u"Microsoft.OperationalInsights/workspaces/tables"_s, workspace.name + u'/' + name, workspace.group);
    if (call.is(10, "migrate"_L1))
        return call.method == "POST" ? migrate(call, found->second) : arm::notAllowed(call.method);
    if (call.method == "GET")
        return arm::object(200, tableJson(workspace, found->second));
    if (call.method != "DELETE")
        return arm::notAllowed(call.method);
    workspace.tables.erase(found);
    return arm::nothing(200);
}

SimulatedReply ResourceManager::putTable(const Call &call, AzureWorkspace &workspace, const QString &name)
{
    static const QRegularExpression custom(u"^[A-Za-z][A-Za-z0-9_]{0,41}_CL$"_s);
    if (!custom.match(name).hasMatch())
        return invalid(
            u"'%1' is no valid name of a custom table; it must end with '_CL' and have at most 45 characters."_s.arg(name),
            u"name"_s);
    const auto found = workspace.tables.find(name.toLower());
    const AzureTable *before = found == workspace.tables.end() ? nullptr : &found->second;
    if (before && before->isClassic)
        return invalid(
            u"Table '%1' is a classic custom table. Migrate it before its schema is changed."_s.arg(name), u"schema"_s);
    if (before && before->ready > m_world.clock.now())
        return arm::refusal(409, u"Conflict"_s, u"Table '%1' is being updated by another operation."_s.arg(name));
    const QJsonObject properties = call.body.value("properties"_L1).toObject();
    const QString problem = problemOf(name, properties, before);
    if (!problem.isEmpty())
        return invalid(problem, u"properties.schema"_s);
    if (!isRetention(properties.value("retentionInDays"_L1)))
        return invalid(u"'retentionInDays' must be -1 or between 4 and 730."_s, u"properties.retentionInDays"_s);
    const Seconds lasts(m_world.faults.argument(Fault::ArmSlow, -1).value_or(1));
    const bool fails =
        m_world.faults.isFirstTry(Fault::ArmFails, -1, 0, m_world.faults.argument(Fault::ArmFails, -1).value_or(0));
    const QString id = QString::fromLatin1(newId());
    m_operations[id] = {m_world.clock.now() + lasts, fails};
    if (!fails) {
        AzureTable &table = workspace.tables[name.toLower()];
        table.name = name;
        table.properties = properties;
        table.ready = m_world.clock.now() + lasts;
    }
    SimulatedReply reply = arm::nothing(202);
    const bool isForeign = m_world.faults.argument(Fault::ArmForeignLink, -1).has_value();
    const QByteArray origin = isForeign ? "https://files.example"_ba : m_world.base;
    reply.headers.emplace_back("azure-asyncoperation"_ba,
        origin
            + u"/subscriptions/%1/providers/Microsoft.OperationalInsights/locations/%2/operationStatuses/%3?api-version=2022-10-01"_s
                  .arg(workspace.subscription, workspace.location, id)
                  .toLatin1());
    reply.headers.emplace_back("retry-after"_ba, "1"_ba);
    return reply;
}

/// Idempotent, and there is no way back.
SimulatedReply ResourceManager::migrate(const Call &call, AzureTable &table)
{
    if (!call.request.request.body.isEmpty())
        m_world.violate(u"migrate-body"_s, u"the migration of a table takes no body"_s);
    table.isClassic = false;
    return arm::nothing(200);
}

SimulatedReply ResourceManager::search(const Call &call, AzureWorkspace &workspace)
{
    static const QRegularExpression alias(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    const QString key = call.at(9).toLower();
    const auto found = workspace.searches.find(key);
    const auto shown = [&](int status) {
        QJsonObject body = workspace.searches[key];
        body.insert(u"id"_s, workspace.resourceId() + u"/savedSearches/"_s + call.at(9));
        body.insert(u"name"_s, call.at(9));
        return arm::object(status, body);
    };
    if (call.path.size() == 9) {
        QJsonArray all;
        for (const auto &[name, body] : workspace.searches)
            all.append(body);
        return arm::object(200, {{u"value"_s, all}});
    }
    if (call.method == "DELETE") {
        workspace.searches.erase(key);
        return arm::nothing(200);
    }
    if (call.method == "GET")
        return found == workspace.searches.end()
            ? arm::notFound(u"Microsoft.OperationalInsights/workspaces/savedSearches"_s, call.at(9), workspace.group)
            : shown(200);
    if (call.method != "PUT")
        return arm::notAllowed(call.method);
    const QJsonObject properties = call.body.value("properties"_L1).toObject();
    for (const QLatin1StringView needed : {"category"_L1, "displayName"_L1, "query"_L1}) {
        if (properties.value(needed).toString().isEmpty())
            return arm::refusal(400, u"InvalidParameter"_s, u"The property '%1' is required."_s.arg(needed));
    }
    const QString function = properties.value("functionAlias"_L1).toString();
    if (!function.isEmpty() && !alias.match(function).hasMatch())
        return arm::refusal(400, u"InvalidParameter"_s, u"The function alias '%1' is not valid."_s.arg(function));
    if (found != workspace.searches.end() && call.body.value("etag"_L1).toString() != "*"_L1
        && call.body.value("etag"_L1) != found->second.value("etag"_L1))
        return arm::refusal(409, u"Conflict"_s, u"The saved search was changed; its etag does not match."_s);
    workspace.searches[key] = {{u"etag"_s, QString::fromLatin1(newId())}, {u"properties"_s, properties}};
    return shown(200);
}

} // namespace tributary::simulation
