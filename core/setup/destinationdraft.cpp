// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationdraft.h"

#include "azure/armpaths.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QJsonObject workspaceJson(const Workspace &workspace)
{
    return {{u"resource"_s, workspace.resourceId}, {u"name"_s, workspace.name}, {u"location"_s, workspace.location},
        {u"workspaceId"_s, workspace.workspaceId}, {u"retentionDays"_s, workspace.retentionDays}};
}

Workspace readWorkspaceOf(const QJsonObject &json)
{
    Workspace workspace;
    workspace.resourceId = json.value("resource"_L1).toString();
    workspace.name = json.value("name"_L1).toString();
    workspace.resourceGroup = resourceGroupOf(workspace.resourceId);
    workspace.subscription = subscriptionOf(workspace.resourceId);
    workspace.location = json.value("location"_L1).toString();
    workspace.workspaceId = json.value("workspaceId"_L1).toString();
    workspace.retentionDays = json.value("retentionDays"_L1).toInt();
    return workspace;
}

QJsonObject appJson(const AppRegistration &app)
{
    QJsonObject json{{u"clientId"_s, app.clientId.value()}, {u"kind"_s, int(app.credential.kind)},
        {u"credential"_s, app.credential.id.value()}, {u"thumbprint"_s, app.credential.thumbprint}};
    if (app.credential.expires)
        json.insert(u"expires"_s, toIso(*app.credential.expires));
    return json;
}

AppRegistration readApp(const QJsonObject &json)
{
    AppRegistration app;
    app.clientId = ClientId(json.value("clientId"_L1).toString());
    app.credential.kind = CredentialKind(json.value("kind"_L1).toInt(int(CredentialKind::ClientSecret)));
    app.credential.id = CredentialId(json.value("credential"_L1).toString());
    app.credential.thumbprint = json.value("thumbprint"_L1).toString();
    app.credential.expires = parseIso(json.value("expires"_L1).toString());
    return app;
}

QJsonObject extrasJson(const ProvisioningExtras &extras)
{
    return {{u"functions"_s, extras.functions}, {u"readBack"_s, extras.readBack}, {u"errorLog"_s, extras.errorLog},
        {u"migrateClassic"_s, extras.migrateClassic}};
}

ProvisioningExtras readExtras(const QJsonObject &json)
{
    ProvisioningExtras extras;
    extras.functions = json.value("functions"_L1).toBool(extras.functions);
    extras.readBack = json.value("readBack"_L1).toBool(extras.readBack);
    extras.errorLog = json.value("errorLog"_L1).toBool(extras.errorLog);
    extras.migrateClassic = json.value("migrateClassic"_L1).toBool(extras.migrateClassic);
    return extras;
}

QJsonObject draftJson(const DestinationDraft &draft)
{
    QJsonObject json{{u"id"_s, draft.id.value()}, {u"changed"_s, toIso(draft.changed)}, {u"step"_s, int(draft.step)},
        {u"way"_s, int(draft.way)}, {u"name"_s, draft.name}, {u"cloud"_s, draft.cloud}, {u"parent"_s, draft.parent.value()},
        {u"app"_s, appJson(draft.app)}, {u"ownsCredential"_s, draft.ownsCredential}, {u"sender"_s, draft.senderObjectId},
        {u"workspace"_s, workspaceJson(draft.workspace)}, {u"ruleName"_s, draft.ruleName}, {u"ruleGroup"_s, draft.ruleGroup},
        {u"extras"_s, extrasJson(draft.extras)}, {u"accepted"_s, draft.accepted}, {u"arrived"_s, draft.arrived},
        {u"target"_s, QJsonDocument::fromJson(writeTarget(draft.target)).object()}};
    if (draft.retentionDays)
        json.insert(u"retentionDays"_s, *draft.retentionDays);
    return json;
}

template <typename Value>
Value within(int value, Value last)
{
    return Value(std::clamp(value, 1, int(last)));
}

std::optional<DestinationDraft> readDraft(const QJsonObject &json)
{
    const auto id = parseGuid(json.value("id"_L1).toString());
    const QByteArray target = QJsonDocument(json.value("target"_L1).toObject()).toJson(QJsonDocument::Compact);
    const auto parsed = parseTarget(TargetKind::LogsIngestion, target);
    if (!id || !parsed)
        return {};
    DestinationDraft draft;
    draft.id = DestinationId(*id);
    draft.changed = parseIso(json.value("changed"_L1).toString()).value_or(Instant());
    draft.step = within(json.value("step"_L1).toInt(1), DestinationStep::Test);
    draft.way = within(json.value("way"_L1).toInt(1), ProvisioningWay::Template);
    draft.name = json.value("name"_L1).toString();
    draft.cloud = json.value("cloud"_L1).toString();
    draft.parent = TenantId(json.value("parent"_L1).toString());
    draft.app = readApp(json.value("app"_L1).toObject());
    draft.ownsCredential = json.value("ownsCredential"_L1).toBool();
    draft.senderObjectId = json.value("sender"_L1).toString();
    draft.workspace = readWorkspaceOf(json.value("workspace"_L1).toObject());
    draft.ruleName = json.value("ruleName"_L1).toString(draft.ruleName);
    draft.ruleGroup = json.value("ruleGroup"_L1).toString();
    if (json.contains("retentionDays"_L1))
        draft.retentionDays = json.value("retentionDays"_L1).toInt();
    draft.extras = readExtras(json.value("extras"_L1).toObject());
    draft.accepted = json.value("accepted"_L1).toBool();
    draft.arrived = json.value("arrived"_L1).toBool();
    draft.target = std::get<LogsIngestionTarget>(*parsed);
    return draft;
}

void checkNames(const DestinationDraft &draft, QStringList &problems)
{
    static const QRegularExpression table(u"^[A-Za-z][A-Za-z0-9_]{0,41}_CL$"_s);
    static const QRegularExpression stream(u"^Custom-[A-Za-z0-9_]{1,80}$"_s);
    static const QRegularExpression rule(u"^[A-Za-z0-9][A-Za-z0-9_.-]{2,29}$"_s);
    QStringList names;
    for (const SinkKind kind : allSinkKinds()) {
        const QString &name = draft.target.table(kind);
        if (!table.match(name).hasMatch())
            problems.append(QCoreApplication::translate("Provisioning",
                "\"%1\" is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.")
                                .arg(name));
        if (!stream.match(draft.target.stream(kind)).hasMatch())
            problems.append(
                QCoreApplication::translate("Provisioning", "\"%1\" is no name for a stream: it begins with Custom-.")
                    .arg(draft.target.stream(kind)));
        names.append({name.toLower(), draft.target.stream(kind).toLower()});
    }
    if (names.removeDuplicates() > 0)
        problems.append(
            QCoreApplication::translate("Provisioning", "Each kind of events needs a table and a stream of its own."));
    if (!rule.match(draft.ruleName).hasMatch())
        problems.append(
            QCoreApplication::translate("Provisioning", "\"%1\" is no name for a rule: 3 to 30 letters, digits and hyphens.")
                .arg(draft.ruleName));
}

} // namespace

DestinationDraft newDestinationDraft(Instant now)
{
    DestinationDraft draft;
    draft.id = DestinationId(newGuid());
    draft.changed = now;
    return draft;
}

Destination destinationOf(const DestinationDraft &draft)
{
    Destination destination;
    destination.id = draft.id;
    destination.name = draft.name;
    destination.cloud = draft.cloud;
    destination.parent = draft.parent;
    destination.app = draft.app;
    LogsIngestionTarget target = draft.target;
    if (!draft.workspace.resourceId.isEmpty()) {
        if (!draft.workspace.workspaceId.isEmpty())
            target.workspaceId = draft.workspace.workspaceId;
        target.workspaceResource = draft.workspace.resourceId;
    }
    destination.target = target;
    return destination;
}

QString ruleResourceOf(const DestinationDraft &draft)
{
    if (!draft.target.ruleResource.isEmpty())
        return draft.target.ruleResource;
    if (draft.workspace.resourceId.isEmpty())
        return {};
    const QString group = draft.ruleGroup.isEmpty() ? draft.workspace.resourceGroup : draft.ruleGroup;
    return arm::ruleId(draft.workspace.subscription, group, draft.ruleName);
}

QStringList problemsOf(const DestinationDraft &draft)
{
    QStringList problems;
    if (draft.workspace.resourceId.isEmpty())
        problems.append(QCoreApplication::translate("Provisioning", "No workspace is chosen."));
    if (!parseGuid(draft.senderObjectId))
        problems.append(QCoreApplication::translate(
            "Provisioning", "The sending app has not signed in yet, so it is not known whom to give the role."));
    if (draft.retentionDays && (*draft.retentionDays < 4 || *draft.retentionDays > 730))
        problems.append(QCoreApplication::translate("Provisioning", "Tables keep their rows for 4 to 730 days."));
    checkNames(draft, problems);
    return problems;
}

QByteArray writeDestinationDrafts(const QList<DestinationDraft> &drafts)
{
    QJsonArray array;
    for (const DestinationDraft &draft : drafts)
        array.append(draftJson(draft));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<DestinationDraft> readDestinationDrafts(const QByteArray &json)
{
    QList<DestinationDraft> drafts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    drafts.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (auto draft = readDraft(value.toObject()))
            drafts.append(std::move(*draft));
    }
    return drafts;
}

} // namespace tributary
