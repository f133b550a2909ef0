// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resourcemanager.h"
#include "simulator/transformcheck.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ruleType = "Microsoft.Insights/dataCollectionRules"_L1;

/// How a table spells the type of a stream's column.
QString inTable(const QString &type)
{
    return type == "datetime"_L1 ? u"dateTime"_s : type;
}

TransformedColumns streamColumns(const QJsonObject &properties, const QString &stream)
{
    TransformedColumns columns;
    const QJsonArray declared = properties.value("streamDeclarations"_L1)[stream]["columns"_L1].toArray();
    for (const QJsonValue &column : declared)
        columns[column["name"_L1].toString()] = column["type"_L1].toString();
    return columns;
}

void checkDeclarations(const QJsonObject &declarations, QJsonArray &problems)
{
    static const QSet<QString> types{u"string"_s, u"int"_s, u"long"_s, u"real"_s, u"boolean"_s, u"dynamic"_s, u"datetime"_s};
    for (auto stream = declarations.begin(); stream != declarations.end(); ++stream) {
        const QString target = u"properties.streamDeclarations."_s + stream.key();
        if (!stream.key().startsWith("Custom-"_L1))
            problems.append(arm::detail(u"InvalidStream"_s, u"The name of a declared stream begins with 'Custom-'."_s, target));
        const QJsonArray columns = stream.value()["columns"_L1].toArray();
        if (columns.isEmpty())
            problems.append(arm::detail(u"InvalidStream"_s, u"A stream declares at least one column."_s, target));
        for (const QJsonValue &column : columns) {
            if (!types.contains(column["type"_L1].toString()))
                problems.append(arm::detail(u"InvalidStream"_s,
                    u"Column '%1' has an unsupported type '%2'."_s.arg(
                        column["name"_L1].toString(), column["type"_L1].toString()),
                    target));
        }
    }
}

} // namespace

QJsonObject ResourceManager::ruleJson(const AzureRule &rule) const
{
    QJsonObject properties = rule.properties;
    properties.insert(u"immutableId"_s, rule.immutableId);
    properties.insert(u"provisioningState"_s, u"Succeeded"_s);
    if (rule.kind == "Direct"_L1) {
        const QString endpoint = QString::fromUtf8(m_world.base);
        properties.insert(u"endpoints"_s, QJsonObject{{u"logsIngestion"_s, endpoint}, {u"metricsIngestion"_s, endpoint}});
    }
    return {{u"id"_s, rule.resourceId()}, {u"name"_s, rule.name}, {u"location"_s, rule.location}, {u"kind"_s, rule.kind},
        {u"type"_s, ruleType}, {u"properties"_s, properties}};
}

SimulatedReply ResourceManager::ruleList(const Call &call)
{
    QJsonArray all;
    for (const AzureRule &one : m_inventory.rules) {
        const bool isAsked = one.subscription == call.at(1).toLower()
            && (!call.is(2, "resourceGroups"_L1) || one.group.compare(call.at(3), Qt::CaseInsensitive) == 0);
        if (isAsked)
            all.append(ruleJson(one));
    }
    return page(call, all);
}

SimulatedReply ResourceManager::rule(const Call &call)
{
    const QString resourceId = u'/' + call.path.mid(0, 8).join(u'/');
    AzureRule *found = m_inventory.rule(resourceId);
    if (call.path.size() != 8)
        return arm::refusal(404, u"InvalidResourceType"_s, u"There is no such resource type here."_s);
    if (call.method == "PUT")
        return putRule(call, resourceId);
    if (call.method == "DELETE") {
        std::erase_if(m_inventory.rules, [&](const AzureRule &one) { return &one == found; });
        return arm::nothing(found ? 200 : 204);
    }
    if (call.method != "GET")
        return arm::notAllowed(call.method);
    return found ? arm::object(200, ruleJson(*found)) : arm::notFound(ruleType, call.at(7), call.at(3));
}

SimulatedReply ResourceManager::putRule(const Call &call, const QString &resourceId)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$"_s);
    if (!isRegistered(call.at(1), "Microsoft.Insights"_L1))
        return arm::refusal(409, u"MissingSubscriptionRegistration"_s,
            u"The subscription is not registered to use namespace 'Microsoft.Insights'."_s);
    AzureRule *found = m_inventory.rule(resourceId);
    QJsonArray problems = problemsOf(call);
    const QString kind = call.body.value("kind"_L1).toString();
    if (!name.match(call.at(7)).hasMatch() || (kind == "Direct"_L1 && call.at(7).size() > 30))
        problems.append(
            arm::detail(u"InvalidName"_s, u"The name of a rule with an endpoint has 2 to 30 characters."_s, u"name"_s));
    if (found && found->kind != kind)
        problems.append(arm::detail(u"InvalidKind"_s, u"The kind of a rule cannot be changed."_s, u"kind"_s));
    if (!problems.isEmpty())
        return arm::refusal(400, u"InvalidPayload"_s, u"Data collection rule is invalid"_s, problems);
    AzureRule rule = found ? *found : AzureRule();
    if (!found) {
        rule.subscription = call.at(1).toLower();
        rule.group = call.at(3);
        rule.name = call.at(7);
        rule.immutableId = u"dcr-"_s + QString::fromLatin1(newId()).remove(u'-');
    }
    rule.kind = kind;
    rule.location = call.body.value("location"_L1).toString();
    rule.properties = call.body.value("properties"_L1).toObject();
    const QJsonObject shown = ruleJson(rule);
    if (found)
        *found = rule;
    else
        m_inventory.rules.push_back(rule);
    return arm::object(found ? 200 : 201, shown);
}

QJsonArray ResourceManager::problemsOf(const Call &call)
{
    QJsonArray problems;
    const QJsonObject properties = call.body.value("properties"_L1).toObject();
    const QJsonObject declarations = properties.value("streamDeclarations"_L1).toObject();
    const QJsonArray workspaces = properties.value("destinations"_L1)["logAnalytics"_L1].toArray();
    const QJsonArray flows = properties.value("dataFlows"_L1).toArray();
    checkDeclarations(declarations, problems);
    for (const QJsonValue &destination : workspaces) {
        const AzureWorkspace *workspace = m_inventory.workspace(destination["workspaceResourceId"_L1].toString());
        if (!workspace)
            problems.append(arm::detail(u"InvalidDestination"_s,
                u"Workspace '%1' was not found."_s.arg(destination["workspaceResourceId"_L1].toString()),
                u"properties.destinations"_s));
        else if (workspace->location != call.body.value("location"_L1).toString())
            problems.append(arm::detail(u"InvalidDestination"_s,
                u"The rule has to be in the region of the workspace, '%1'."_s.arg(workspace->location), u"location"_s));
    }
    if (flows.isEmpty() || flows.size() > 10 || declarations.size() > 10)
        problems.append(arm::detail(
            u"InvalidDataFlow"_s, u"A rule has 1 to 10 data flows and at most 10 streams."_s, u"properties.dataFlows"_s));
    for (qsizetype i = 0; i < flows.size(); ++i)
        checkFlow(properties, flows.at(i).toObject(), u"properties.dataFlows[%1]"_s.arg(i), problems);
    return problems;
}

void ResourceManager::checkFlow(
    const QJsonObject &properties, const QJsonObject &flow, const QString &target, QJsonArray &problems)
{
    const auto refuse = [&](const QString &code, const QString &message) {
        problems.append(arm::detail(code, message, target));
    };
    const QString stream = flow.value("streams"_L1).toArray().at(0).toString();
    if (stream.startsWith("Microsoft-"_L1))
        return;
    const QJsonArray workspaces = properties.value("destinations"_L1)["logAnalytics"_L1].toArray();
    const QString named = flow.value("destinations"_L1).toArray().at(0).toString();
    AzureWorkspace *workspace = nullptr;
    for (const QJsonValue &destination : workspaces) {
        if (destination["name"_L1] == named)
            workspace = m_inventory.workspace(destination["workspaceResourceId"_L1].toString());
    }
    if (!properties.value("streamDeclarations"_L1).toObject().contains(stream))
        return refuse(u"InvalidStream"_s, u"Stream '%1' is not declared."_s.arg(stream));
    if (!workspace)
        return refuse(u"InvalidDataFlow"_s, u"Destination '%1' is not defined."_s.arg(named));
    const QString output = flow.value("outputStream"_L1).toString();
    const auto table = workspace->tables.find(output.mid(7).toLower());
    const bool isFillable =
        table != workspace->tables.end() && !table->second.isClassic && table->second.ready <= m_world.clock.now();
    if (!output.startsWith("Custom-"_L1) || !isFillable)
        return refuse(u"InvalidOutputTable"_s,
            u"Table for output stream '%1' is not available for destination '%2'."_s.arg(output, named));
    const auto made = checkTransform(flow.value("transformKql"_L1).toString(u"source"_s), streamColumns(properties, stream));
    if (!made.problem.isEmpty())
        return refuse(u"InvalidTransformQuery"_s, made.problem);
    if (!made.columns.contains(u"TimeGenerated"_s))
        return refuse(u"InvalidTransformOutput"_s, u"The transformation has no column 'TimeGenerated'."_s);
    for (const auto &[name, type] : made.columns) {
        const QString wanted = table->second.typeOf(name);
        if (wanted.isEmpty())
            m_world.violate(u"column-dropped"_s, u"%1 of %2 is not in the table"_s.arg(name, output));
        else if (!type.isEmpty() && inTable(type) != wanted)
            refuse(u"InvalidTransformOutput"_s,
                u"Types of transform output columns do not match the ones defined by the output stream: %1 [produced:'%2', output:'%3']"_s
                    .arg(name, type, wanted));
    }
}

SimulatedReply ResourceManager::diagnostics(const Call &call)
{
    AzureRule *found = m_inventory.rule(call.scope);
    const QString name = call.path.constLast();
    if (!found)
        return arm::notFound(ruleType, call.scope.section(u'/', -1), call.at(3));
    const auto shown = [&] {
        return arm::object(
            200, {{u"id"_s, u'/' + call.path.join(u'/')}, {u"name"_s, name}, {u"properties"_s, found->diagnostics[name]}});
    };
    if (call.method == "GET")
        return found->diagnostics.contains(name) ? shown()
                                                 : arm::notFound(u"Microsoft.Insights/diagnosticSettings"_s, name, call.at(3));
    if (call.method == "DELETE") {
        found->diagnostics.erase(name);
        return arm::nothing(200);
    }
    const QJsonObject properties = call.body.value("properties"_L1).toObject();
    if (!m_inventory.workspace(properties.value("workspaceId"_L1).toString()))
        return arm::refusal(400, u"BadRequest"_s, u"The workspace of the diagnostic setting was not found."_s);
    const QJsonArray logs = properties.value("logs"_L1).toArray();
    for (const QJsonValue &log : logs) {
        if (log["category"_L1].toString() != "LogErrors"_L1)
            return arm::refusal(400, u"BadRequest"_s, u"Category '%1' is not supported."_s.arg(log["category"_L1].toString()));
    }
    found->diagnostics[name] = properties;
    return shown();
}

SimulatedReply ResourceManager::assignment(const Call &call)
{
    const QString name = call.path.constLast().toLower();
    if (!m_inventory.rule(call.scope) && !m_inventory.workspace(call.scope))
        return arm::notFound(call.at(call.path.size() - 6), call.scope.section(u'/', -1), call.at(3));
    const auto found = std::find_if(m_inventory.assignments.begin(), m_inventory.assignments.end(),
        [&](const AzureAssignment &one) { return one.name == name && one.scope == call.scope.toLower(); });
    if (call.method == "PUT")
        return assign(call, name);
    if (call.method == "DELETE") {
        const bool isThere = found != m_inventory.assignments.end();
        if (isThere)
            m_inventory.assignments.erase(found);
        return arm::nothing(isThere ? 200 : 204);
    }
    if (found == m_inventory.assignments.end())
        return arm::refusal(404, u"RoleAssignmentNotFound"_s, u"The role assignment '%1' is not found."_s.arg(name));
    return arm::object(200,
        {{u"name"_s, name}, {u"properties"_s, QJsonObject{{u"principalId"_s, found->principal}, {u"scope"_s, call.scope}}}});
}

SimulatedReply ResourceManager::assign(const Call &call, const QString &name)
{
    const QJsonObject properties = call.body.value("properties"_L1).toObject();
    const QString principal = properties.value("principalId"_L1).toString().toLower();
    const QString role = properties.value("roleDefinitionId"_L1).toString().section(u'/', -1).toLower();
    if (!parseGuid(name))
        return arm::refusal(
            400, u"InvalidRoleAssignmentId"_s, u"The role assignment ID '%1' is not valid. It must be a GUID."_s.arg(name));
    if (role != publisherRole && role != readerRole)
        return arm::refusal(
            400, u"RoleDefinitionDoesNotExist"_s, u"The specified role definition with ID '%1' does not exist."_s.arg(role));
    const bool isKnown = principal == QString::fromLatin1(m_world.directory.parent().objectId);
    if (!isKnown || m_world.lasts(Fault::PrincipalPending, -1)) {
        return arm::refusal(400, u"PrincipalNotFound"_s,
            u"Principal %1 does not exist in the directory %2. Check that you have the correct principal ID. If you are "
            u"creating "
            "this principal and then immediately assigning a role, this error might be related to a replication delay."_s.arg(
                principal, m_inventory.parent));
    }
    if (properties.value("principalType"_L1).toString() != "ServicePrincipal"_L1)
        m_world.violate(u"principal-type"_s, u"a role was assigned without principalType"_s);
    const QString scope = call.scope.toLower();
    const QJsonObject shown{{u"id"_s, u'/' + call.path.join(u'/')}, {u"name"_s, name},
        {u"type"_s, u"Microsoft.Authorization/roleAssignments"_s}, {u"properties"_s, properties}};
    for (const AzureAssignment &one : m_inventory.assignments) {
        if (one.scope == scope && one.principal == principal && one.role == role)
            return one.name == name
                ? arm::object(200, shown)
                : arm::refusal(409, u"RoleAssignmentExists"_s,
                    u"The role assignment already exists. The ID of the existing role assignment is %1."_s.arg(
                        QString(one.name).remove(u'-')));
    }
    m_inventory.assignments.push_back({scope, name, role, principal, m_world.clock.now()});
    return arm::object(201, shown);
}

} // namespace tributary::simulation
