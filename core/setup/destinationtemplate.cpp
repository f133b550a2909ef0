// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationtemplate.h"

#include "azure/armpaths.h"
#include "setup/bicepwriter.h"
#include "setup/ingestionschema.h"
#include "setup/kqlfunctions.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// A text that is a formula in both forms, as the model has it: replaced by whoever writes the form.
constexpr auto workspaceId = "<workspaceId>"_L1;

struct Resource {
    QString symbol; ///< in Bicep
    QString type;
    QString apiVersion;
    QString armName; ///< an ARM expression
    QString bicepName; ///< a Bicep expression
    QString parent; ///< symbol, in Bicep
    QString armScope;
    QString scope; ///< symbol, in Bicep
    QStringList dependsOn; ///< symbols
    QJsonObject body; ///< location, kind, properties
};

QString armId(const Resource &resource)
{
    if (resource.type.endsWith("/tables"_L1)) {
        return u"[resourceId('%1', parameters('workspaceName'), '%2')]"_s.arg(
            resource.type, resource.body.value("properties"_L1)["schema"_L1]["name"_L1].toString());
    }
    return u"[variables('ruleResourceId')]"_s;
}

Resource tableResource(const DestinationDraft &draft, SinkKind kind)
{
    const QString name = draft.target.table(kind);
    Resource resource;
    resource.symbol = u"table"_s + sinkKindName(kind);
    resource.type = u"Microsoft.OperationalInsights/workspaces/tables"_s;
    resource.apiVersion = u"2022-10-01"_s;
    resource.armName = u"[concat(parameters('workspaceName'), '/%1')]"_s.arg(name);
    resource.bicepName = u"'%1'"_s.arg(name);
    resource.parent = u"workspace"_s;
    resource.body = schema::tableBody(name, kind, draft.retentionDays);
    return resource;
}

Resource ruleResource(const DestinationDraft &draft, const QStringList &tables)
{
    Resource resource;
    resource.symbol = u"rule"_s;
    resource.type = u"Microsoft.Insights/dataCollectionRules"_s;
    resource.apiVersion = u"2023-03-11"_s;
    resource.armName = u"[parameters('ruleName')]"_s;
    resource.bicepName = u"ruleName"_s;
    resource.dependsOn = tables;
    resource.body = schema::ruleBody(draft.target, workspaceId, u"<location>"_s, {});
    return resource;
}

Resource roleResource(const QString &symbol, const QString &scope, const QString &role)
{
    const bool isRule = scope == "rule"_L1;
    Resource resource;
    resource.symbol = symbol;
    resource.type = u"Microsoft.Authorization/roleAssignments"_s;
    resource.apiVersion = u"2022-04-01"_s;
    resource.armScope = isRule ? u"[variables('ruleResourceId')]"_s : u"[variables('workspaceId')]"_s;
    resource.scope = scope;
    resource.armName = u"[guid(%1, parameters('senderPrincipalId'), '%2')]"_s.arg(
        isRule ? u"variables('ruleResourceId')"_s : u"variables('workspaceId')"_s, role);
    resource.bicepName = u"guid(%1.id, senderPrincipalId, '%2')"_s.arg(scope, role);
    if (isRule)
        resource.dependsOn = {u"rule"_s};
    resource.body = {{u"properties"_s,
        QJsonObject{{u"roleDefinitionId"_s, u"<role:%1>"_s.arg(role)}, {u"principalId"_s, u"<sender>"_s},
            {u"principalType"_s, u"ServicePrincipal"_s}}}};
    return resource;
}

Resource functionResource(const KqlFunction &function)
{
    Resource resource;
    resource.symbol = u"function"_s + function.alias;
    resource.type = u"Microsoft.OperationalInsights/workspaces/savedSearches"_s;
    resource.apiVersion = u"2020-08-01"_s;
    resource.armName = u"[concat(parameters('workspaceName'), '/%1')]"_s.arg(function.alias);
    resource.bicepName = u"'%1'"_s.arg(function.alias);
    resource.parent = u"workspace"_s;
    resource.dependsOn = {u"table"_s + sinkKindName(function.kind)};
    resource.body = {{u"properties"_s, functionBody(function)}};
    return resource;
}

QList<Resource> resourcesOf(const DestinationDraft &draft)
{
    QList<Resource> resources;
    QStringList tables;
    for (const SinkKind kind : allSinkKinds()) {
        resources.append(tableResource(draft, kind));
        tables.append(resources.constLast().symbol);
    }
    resources.append(ruleResource(draft, tables));
    resources.append(roleResource(u"senderRole"_s, u"rule"_s, QString(arm::monitoringMetricsPublisher)));
    if (draft.extras.readBack)
        resources.append(roleResource(u"readerRole"_s, u"workspace"_s, QString(arm::logAnalyticsReader)));
    if (draft.extras.functions) {
        const QList<KqlFunction> functions = compatibilityFunctions(draft.target);
        for (const KqlFunction &function : functions)
            resources.append(functionResource(function));
    }
    return resources;
}

/// What stands for a formula in the model, in the words of each form.
std::optional<QString> formula(const QString &text, bool isBicep)
{
    if (text == workspaceId)
        return isBicep ? u"workspace.id"_s : u"[variables('workspaceId')]"_s;
    if (text == "<location>"_L1)
        return isBicep ? u"location"_s : u"[parameters('location')]"_s;
    if (text == "<sender>"_L1)
        return isBicep ? u"senderPrincipalId"_s : u"[parameters('senderPrincipalId')]"_s;
    if (text.startsWith("<role:"_L1)) {
        const QString call =
            u"subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '%1')"_s.arg(text.mid(6).chopped(1));
        return isBicep ? call : u'[' + call + u']';
    }
    return {};
}

/// ARM takes a text that begins with a bracket for a formula.
QString armText(const QString &text)
{
    if (const auto known = formula(text, false))
        return *known;
    return text.startsWith(u'[') ? u'[' + text : text;
}

QJsonValue armValue(const QJsonValue &value)
{
    if (value.isString())
        return armText(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            out.append(armValue(element));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        out.insert(member.key(), armValue(member.value()));
    return out;
}

QJsonObject armResource(const Resource &resource, const QList<Resource> &all)
{
    QJsonObject json = armValue(resource.body).toObject();
    json.insert(u"type"_s, resource.type);
    json.insert(u"apiVersion"_s, resource.apiVersion);
    json.insert(u"name"_s, resource.armName);
    if (!resource.armScope.isEmpty())
        json.insert(u"scope"_s, resource.armScope);
    QJsonArray dependsOn;
    for (const QString &symbol : resource.dependsOn) {
        for (const Resource &other : all) {
            if (other.symbol == symbol)
                dependsOn.append(armId(other));
        }
    }
    if (!dependsOn.isEmpty())
        json.insert(u"dependsOn"_s, dependsOn);
    return json;
}

struct Parameter {
    QString name;
    QString description;
    QString fallback; ///< a plain text, or empty
};

QList<Parameter> parametersOf(const DestinationDraft &draft)
{
    return {{u"workspaceName"_s, u"Log Analytics workspace in this resource group"_s, draft.workspace.name},
        {u"ruleName"_s, u"Name of the data collection rule, at most 30 characters"_s, draft.ruleName},
        {u"senderPrincipalId"_s, u"Object id of the sending app's service principal in this tenant"_s, draft.senderObjectId}};
}

/// Outputs by name: what is read of the rule, or a plain text.
QList<std::pair<QString, QString>> outputsOf(const DestinationDraft &draft)
{
    QList<std::pair<QString, QString>> outputs{{u"logsIngestion"_s, u"<endpoints.logsIngestion>"_s},
        {u"immutableId"_s, u"<immutableId>"_s}, {u"workspaceId"_s, u"<customerId>"_s},
        {u"ruleResourceId"_s, u"<ruleResourceId>"_s}, {u"workspaceResourceId"_s, u"<workspaceResourceId>"_s}};
    for (const SinkKind kind : allSinkKinds()) {
        outputs.append({sinkKindName(kind) + u"Stream"_s, draft.target.stream(kind)});
        outputs.append({sinkKindName(kind) + u"Table"_s, draft.target.table(kind)});
    }
    return outputs;
}

QString armOutput(const QString &value)
{
    if (value == "<customerId>"_L1)
        return u"[reference(variables('workspaceId'), '2022-10-01').customerId]"_s;
    if (value == "<ruleResourceId>"_L1)
        return u"[variables('ruleResourceId')]"_s;
    if (value == "<workspaceResourceId>"_L1)
        return u"[variables('workspaceId')]"_s;
    if (value.startsWith(u'<'))
        return u"[reference(variables('ruleResourceId'), '2023-03-11').%1]"_s.arg(value.mid(1).chopped(1));
    return value;
}

QString bicepOutput(const QString &value)
{
    if (value == "<customerId>"_L1)
        return u"workspace.properties.customerId"_s;
    if (value == "<ruleResourceId>"_L1)
        return u"rule.id"_s;
    if (value == "<workspaceResourceId>"_L1)
        return u"workspace.id"_s;
    if (value.startsWith(u'<'))
        return u"rule.properties.%1"_s.arg(value.mid(1).chopped(1));
    return bicep::text(value);
}

QString bicepResource(const Resource &resource)
{
    QString out = u"resource %1 '%2@%3' = {\n"_s.arg(resource.symbol, resource.type, resource.apiVersion);
    if (!resource.parent.isEmpty())
        out += u"  parent: %1\n"_s.arg(resource.parent);
    if (!resource.scope.isEmpty())
        out += u"  scope: %1\n"_s.arg(resource.scope);
    out += u"  name: %1\n"_s.arg(resource.bicepName);
    const bool isImplied = !resource.scope.isEmpty(); // the scope names it already
    if (!resource.dependsOn.isEmpty() && !isImplied) {
        out += u"  dependsOn: [\n"_s;
        for (const QString &symbol : resource.dependsOn)
            out += u"    %1\n"_s.arg(symbol);
        out += u"  ]\n"_s;
    }
    out += bicep::members(resource.body, 1, [](const QString &text) { return formula(text, true); });
    return out + u"}\n\n"_s;
}

} // namespace

QByteArray exportArmTemplate(const DestinationDraft &draft)
{
    QJsonObject parameters;
    const QList<Parameter> wanted = parametersOf(draft);
    for (const Parameter &parameter : wanted) {
        QJsonObject json{{u"type"_s, u"string"_s}, {u"metadata"_s, QJsonObject{{u"description"_s, parameter.description}}}};
        if (!parameter.fallback.isEmpty())
            json.insert(u"defaultValue"_s, parameter.fallback);
        if (parameter.name == "ruleName"_L1)
            json.insert(u"maxLength"_s, 30);
        parameters.insert(parameter.name, json);
    }
    parameters.insert(u"location"_s,
        QJsonObject{{u"type"_s, u"string"_s}, {u"defaultValue"_s, u"[resourceGroup().location]"_s},
            {u"metadata"_s,
                QJsonObject{{u"description"_s, u"Region of the workspace; the rule has to be in the same one"_s}}}});
    const QList<Resource> resources = resourcesOf(draft);
    QJsonArray json;
    for (const Resource &resource : resources)
        json.append(armResource(resource, resources));
    QJsonObject outputs;
    const auto wantedOutputs = outputsOf(draft);
    for (const auto &[name, value] : wantedOutputs)
        outputs.insert(name, QJsonObject{{u"type"_s, u"string"_s}, {u"value"_s, armOutput(value)}});
    const QJsonObject document{
        {u"$schema"_s, u"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_s},
        {u"contentVersion"_s, u"1.0.0.0"_s}, {u"parameters"_s, parameters},
        {u"variables"_s,
            QJsonObject{
                {u"workspaceId"_s, u"[resourceId('Microsoft.OperationalInsights/workspaces', parameters('workspaceName'))]"_s},
                {u"ruleResourceId"_s, u"[resourceId('Microsoft.Insights/dataCollectionRules', parameters('ruleName'))]"_s}}},
        {u"resources"_s, json}, {u"outputs"_s, outputs}};
    return QJsonDocument(document).toJson();
}

QByteArray exportBicep(const DestinationDraft &draft)
{
    QString out;
    const QList<Parameter> parameters = parametersOf(draft);
    for (const Parameter &parameter : parameters) {
        out += u"@description(%1)\n"_s.arg(bicep::text(parameter.description));
        if (parameter.name == "ruleName"_L1)
            out += u"@maxLength(30)\n"_s;
        out += u"param %1 string"_s.arg(parameter.name);
        out += parameter.fallback.isEmpty() ? u"\n"_s : u" = %1\n"_s.arg(bicep::text(parameter.fallback));
    }
    out += u"@description('Region of the workspace; the rule has to be in the same one')\n"
           "param location string = resourceGroup().location\n\n"
           "resource workspace 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {\n"
           "  name: workspaceName\n}\n\n"_s;
    const QList<Resource> resources = resourcesOf(draft);
    for (const Resource &resource : resources)
        out += bicepResource(resource);
    const auto outputs = outputsOf(draft);
    for (const auto &[name, value] : outputs)
        out += u"output %1 string = %2\n"_s.arg(name, bicepOutput(value));
    return out.toUtf8();
}

QString deploymentCommand(const DestinationDraft &draft, const QString &fileName)
{
    const QString group = draft.workspace.resourceGroup.isEmpty() ? u"RESOURCE-GROUP"_s : draft.workspace.resourceGroup;
    QString command = u"az deployment group create --resource-group '%1' --template-file '%2' --query properties.outputs"_s.arg(
        group, fileName);
    if (!draft.workspace.subscription.isEmpty())
        command += u" --subscription "_s + draft.workspace.subscription;
    return command;
}

} // namespace tributary
