// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ingestionschema.h"

#include "sinks/rowcolumns.h"

#include <QtCore/QJsonArray>

#include <array>
#include <span>

namespace tributary::schema {

using namespace Qt::StringLiterals;

namespace {

/// A column that the rule takes out of the record.
struct Derived {
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView expression;
    QLatin1StringView description;
};

constexpr std::array o365{
    Derived{"Workload"_L1, "string"_L1, "tostring(r.Workload)"_L1, "Service the event happened in"_L1},
    Derived{"RecordType"_L1, "int"_L1, "toint(r.RecordType)"_L1, "AuditLogRecordType, as a number"_L1},
    Derived{"Operation"_L1, "string"_L1, "tostring(r.Operation)"_L1, "What was done"_L1},
    Derived{"UserId"_L1, "string"_L1, "tostring(r.UserId)"_L1, "Who did it"_L1},
    Derived{"UserType"_L1, "int"_L1, "toint(r.UserType)"_L1, "UserType, as a number"_L1},
    Derived{"ClientIP"_L1, "string"_L1, "tostring(r.ClientIP)"_L1, "Address of the client"_L1},
    Derived{"ObjectId"_L1, "string"_L1, "tostring(r.ObjectId)"_L1, "What it was done to"_L1},
    Derived{"ResultStatus"_L1, "string"_L1, "tostring(r.ResultStatus)"_L1, "Result, as the service says it"_L1},
};

constexpr std::array signIn{
    Derived{"UserPrincipalName"_L1, "string"_L1, "tostring(r.userPrincipalName)"_L1, "Who signed in"_L1},
    Derived{"UserId"_L1, "string"_L1, "tostring(r.userId)"_L1, "Object id of the user"_L1},
    Derived{"AppId"_L1, "string"_L1, "tostring(r.appId)"_L1, "Client id of the app"_L1},
    Derived{"AppDisplayName"_L1, "string"_L1, "tostring(r.appDisplayName)"_L1, "Name of the app"_L1},
    Derived{"IPAddress"_L1, "string"_L1, "tostring(r.ipAddress)"_L1, "Address of the client"_L1},
    Derived{"ResultType"_L1, "string"_L1, "tostring(r.status.errorCode)"_L1, "0 for success, else the number of the error"_L1},
    Derived{"ResultDescription"_L1, "string"_L1, "tostring(r.status.failureReason)"_L1, "Why it failed"_L1},
    Derived{
        "ConditionalAccessStatus"_L1, "string"_L1, "tostring(r.conditionalAccessStatus)"_L1, "What the policies decided"_L1},
    Derived{"ClientAppUsed"_L1, "string"_L1, "tostring(r.clientAppUsed)"_L1, "Kind of client"_L1},
    Derived{"CorrelationId"_L1, "string"_L1, "tostring(r.correlationId)"_L1, "Joins requests of one sign-in"_L1},
    Derived{"IsInteractive"_L1, "boolean"_L1, "tobool(r.isInteractive)"_L1, "Whether a person signed in"_L1},
    Derived{"DeviceDetail"_L1, "dynamic"_L1, "r.deviceDetail"_L1, "Device"_L1},
    Derived{"LocationDetails"_L1, "dynamic"_L1, "r.location"_L1, "Place of the address"_L1},
};

constexpr std::array audit{
    Derived{"OperationName"_L1, "string"_L1, "tostring(r.activityDisplayName)"_L1, "What was done"_L1},
    Derived{"Category"_L1, "string"_L1, "tostring(r.category)"_L1, "Kind of change"_L1},
    Derived{"Result"_L1, "string"_L1, "tostring(r.result)"_L1, "success, failure, timeout"_L1},
    Derived{"ResultReason"_L1, "string"_L1, "tostring(r.resultReason)"_L1, "Why it failed"_L1},
    Derived{"LoggedByService"_L1, "string"_L1, "tostring(r.loggedByService)"_L1, "Service that wrote the record"_L1},
    Derived{"CorrelationId"_L1, "string"_L1, "tostring(r.correlationId)"_L1, "Joins records of one change"_L1},
    Derived{"InitiatedBy"_L1, "dynamic"_L1, "r.initiatedBy"_L1, "Who did it: user or app"_L1},
    Derived{"TargetResources"_L1, "dynamic"_L1, "r.targetResources"_L1, "What it was done to"_L1},
};

std::span<const Derived> derivedOf(SinkKind kind)
{
    switch (kind) {
    case SinkKind::SignIn:
        return signIn;
    case SinkKind::Audit:
        return audit;
    case SinkKind::O365:
        break;
    }
    return o365;
}

/// Tables and rules spell one type differently.
QString tableType(QLatin1StringView ruleType)
{
    return ruleType == "datetime"_L1 ? u"dateTime"_s : QString(ruleType);
}

QJsonArray merged(QJsonArray there, const QJsonArray &ours, QLatin1StringView key)
{
    for (const QJsonValue &value : ours) {
        const QJsonValue name = value[key];
        bool isKnown = false;
        for (auto &&old : there) {
            if (QJsonValue(old)[key] != name)
                continue;
            old = value;
            isKnown = true;
        }
        if (!isKnown)
            there.append(value);
    }
    return there;
}

QJsonArray columnsJson()
{
    QJsonArray columns;
    for (const RowColumn &column : rowColumns())
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type}});
    return columns;
}

/// The name under which the rule knows the workspace: its own where it has one.
QString destinationName(const QJsonArray &logAnalytics, const QString &workspaceResource)
{
    for (const QJsonValue &destination : logAnalytics) {
        if (destination["workspaceResourceId"_L1].toString().compare(workspaceResource, Qt::CaseInsensitive) == 0)
            return destination["name"_L1].toString();
    }
    return u"parent"_s;
}

QJsonArray flowsWithout(const QJsonArray &there, const QJsonArray &ours)
{
    QJsonArray kept;
    for (const QJsonValue &flow : there) {
        const bool isOurs = std::any_of(ours.begin(), ours.end(), [&flow](const QJsonValue &one) {
            return one["outputStream"_L1] == flow["outputStream"_L1] && one["streams"_L1] == flow["streams"_L1];
        });
        if (!isOurs)
            kept.append(flow);
    }
    return kept;
}

} // namespace

QList<DescribedColumn> tableColumns(SinkKind kind)
{
    QList<DescribedColumn> columns{
        {u"TimeGenerated"_s, u"dateTime"_s, u"When the event happened if that is recent, else when it was received"_s}};
    for (const RowColumn &column : rowColumns())
        columns.append({column.name, tableType(column.type), QString::fromLatin1(column.description)});
    for (const Derived &column : derivedOf(kind))
        columns.append({column.name, column.type, column.description});
    return columns;
}

QList<Column> streamColumns()
{
    QList<Column> columns;
    for (const RowColumn &column : rowColumns())
        columns.append({column.name, column.type});
    return columns;
}

QList<Column> plainColumns(const QList<DescribedColumn> &columns)
{
    QList<Column> plain;
    plain.reserve(columns.size());
    for (const DescribedColumn &column : columns)
        plain.append({column.name, column.type});
    return plain;
}

QString transformOf(SinkKind kind)
{
    QStringList assignments;
    for (const Derived &column : derivedOf(kind))
        assignments.append(column.name + u" = "_s + column.expression);
    return u"source | extend TimeGenerated = EventTime, r = parse_json(tostring(RawEvent)) | extend %1 | project-away r"_s.arg(
        assignments.join(u", "_s));
}

QString purposeOf(SinkKind kind)
{
    switch (kind) {
    case SinkKind::SignIn:
        return u"Sign-ins of child tenants, collected by Tributary"_s;
    case SinkKind::Audit:
        return u"Directory audits of child tenants, collected by Tributary"_s;
    case SinkKind::O365:
        break;
    }
    return u"Audit records of child tenants, collected by Tributary"_s;
}

QJsonObject tableBody(const QString &name, SinkKind kind, std::optional<int> retentionDays)
{
    QJsonArray columns;
    const QList<DescribedColumn> wanted = tableColumns(kind);
    for (const DescribedColumn &column : wanted) {
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type}, {u"description"_s, column.description}});
    }
    QJsonObject properties{{u"plan"_s, u"Analytics"_s},
        {u"schema"_s, QJsonObject{{u"name"_s, name}, {u"description"_s, purposeOf(kind)}, {u"columns"_s, columns}}}};
    if (retentionDays)
        properties.insert(u"retentionInDays"_s, *retentionDays);
    return {{u"properties"_s, properties}};
}

QJsonObject ruleBody(
    const LogsIngestionTarget &target, const QString &workspaceResource, const QString &location, const QJsonObject &there)
{
    const QJsonObject old = there.value("properties"_L1).toObject();
    QJsonArray logAnalytics = old.value("destinations"_L1)["logAnalytics"_L1].toArray();
    const QString name = destinationName(logAnalytics, workspaceResource);
    logAnalytics =
        merged(logAnalytics, {QJsonObject{{u"name"_s, name}, {u"workspaceResourceId"_s, workspaceResource}}}, "name"_L1);
    QJsonObject declarations = old.value("streamDeclarations"_L1).toObject();
    QJsonArray flows;
    for (const SinkKind kind : allSinkKinds()) {
        const QString stream = target.stream(kind);
        const QJsonArray declared = declarations.value(stream)["columns"_L1].toArray();
        declarations.insert(stream, QJsonObject{{u"columns"_s, merged(declared, columnsJson(), "name"_L1)}});
        flows.append(QJsonObject{{u"streams"_s, QJsonArray{stream}}, {u"destinations"_s, QJsonArray{name}},
            {u"transformKql"_s, transformOf(kind)}, {u"outputStream"_s, u"Custom-"_s + target.table(kind)}});
    }
    QJsonArray allFlows = flowsWithout(old.value("dataFlows"_L1).toArray(), flows);
    for (const QJsonValue &flow : std::as_const(flows))
        allFlows.append(flow);
    QJsonObject destinations = old.value("destinations"_L1).toObject();
    destinations.insert(u"logAnalytics"_s, logAnalytics);
    QJsonObject properties{
        {u"streamDeclarations"_s, declarations}, {u"destinations"_s, destinations}, {u"dataFlows"_s, allFlows}};
    properties.insert(
        u"description"_s, old.value("description"_L1).toString(u"Audit records of child tenants, sent by Tributary"_s));
    QJsonObject body{{u"location"_s, location}, {u"kind"_s, u"Direct"_s}, {u"properties"_s, properties}};
    if (there.contains("tags"_L1))
        body.insert(u"tags"_s, there.value("tags"_L1));
    return body;
}

ColumnDifference compareColumns(const QList<Column> &needed, const QList<Column> &present)
{
    ColumnDifference difference;
    for (const Column &column : needed) {
        const auto found =
            std::find_if(present.begin(), present.end(), [&column](const Column &one) { return one.name == column.name; });
        if (found == present.end())
            difference.missing.append(column.name);
        else if (found->type.compare(column.type, Qt::CaseInsensitive) != 0)
            difference.conflicting.append(column.name);
    }
    return difference;
}

} // namespace tributary::schema
