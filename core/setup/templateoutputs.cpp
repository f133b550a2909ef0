// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationtemplate.h"

#include "model/cloud.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Outputs = QHash<QString, QString>; ///< names in lower case

/// {"name": {"type": "String", "value": "…"}} or {"name": "…"}
Outputs readMembers(const QJsonObject &json)
{
    Outputs outputs;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QJsonValue value = member.value();
        const QString text = value.isString() ? value.toString() : value["value"_L1].toString();
        if (!text.isEmpty())
            outputs.insert(member.key().toLower(), text.trimmed());
    }
    return outputs;
}

Outputs readJson(const QJsonObject &json)
{
    const QJsonObject ofDeployment = json.value("properties"_L1)["outputs"_L1].toObject();
    if (!ofDeployment.isEmpty())
        return readMembers(ofDeployment);
    const QJsonObject outputs = json.value("outputs"_L1).toObject();
    return readMembers(outputs.isEmpty() ? json : outputs);
}

/// "name: value", "name = value" or name and value on lines of their own, as the portal's page gives them when copied.
Outputs readLines(const QString &text)
{
    static const QRegularExpression pair(u"^\\s*\"?(\\w+)\"?\\s*[:=\\t]\\s*\"?([^\"]+?)\"?,?\\s*$"_s);
    static const QRegularExpression alone(u"^\\s*(\\w+)\\s*$"_s);
    Outputs outputs;
    QString name;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = pair.match(line); match.hasMatch() && !match.captured(1).startsWith("http"_L1)) {
            outputs.insert(match.captured(1).toLower(), match.captured(2).trimmed());
            name.clear();
        } else if (!name.isEmpty() && !line.trimmed().isEmpty()) {
            outputs.insert(name, line.trimmed());
            name.clear();
        } else if (const auto title = alone.match(line); title.hasMatch()) {
            name = title.captured(1).toLower();
        }
    }
    return outputs;
}

Outputs readOutputs(const QByteArray &pasted)
{
    const QJsonDocument document = QJsonDocument::fromJson(pasted);
    return document.isObject() ? readJson(document.object()) : readLines(QString::fromUtf8(pasted));
}

Result<void> takeRule(const Outputs &outputs, LogsIngestionTarget &target)
{
    static const QRegularExpression rule(u"^dcr-[0-9a-f]{32}$"_s);
    const QString endpoint = outputs.value(u"logsingestion"_s, outputs.value(u"endpoint"_s));
    if (endpoint.isEmpty())
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Provisioning",
                "The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them."));
    const auto url = checkedEndpoint(endpoint);
    if (!url)
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Provisioning", "The endpoint is no address that events may be sent to: %1")
                .arg(url.error().message));
    const QString id = outputs.value(u"immutableid"_s, outputs.value(u"ruleid"_s)).toLower();
    if (!rule.match(id).hasMatch())
        return fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Provisioning", "The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters."));
    target.endpoint = url->toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    target.ruleId = id;
    return {};
}

/// Streams and tables may be left out: then they are those of the draft.
Result<void> takeNames(const Outputs &outputs, LogsIngestionTarget &target)
{
    const std::initializer_list<std::pair<QString, QString *>> streams{{u"o365stream"_s, &target.o365Stream},
        {u"signinstream"_s, &target.signInStream}, {u"auditstream"_s, &target.auditStream}};
    for (const auto &[name, stream] : streams) {
        *stream = outputs.value(name, *stream);
        if (!stream->startsWith("Custom-"_L1))
            return fail(ErrorKind::Usage,
                QCoreApplication::translate("Provisioning", "%1 is no stream: its name begins with Custom-.").arg(*stream));
    }
    const std::initializer_list<std::pair<QString, QString *>> tables{
        {u"o365table"_s, &target.o365Table}, {u"signintable"_s, &target.signInTable}, {u"audittable"_s, &target.auditTable}};
    for (const auto &[name, table] : tables)
        *table = outputs.value(name, *table);
    return {};
}

} // namespace

Result<DestinationDraft> withTemplateOutputs(DestinationDraft draft, const QByteArray &pasted)
{
    const Outputs outputs = readOutputs(pasted);
    if (outputs.isEmpty())
        return fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Provisioning", "There are no outputs in this text. Paste what the deployment shows under Outputs."));
    if (const auto rule = takeRule(outputs, draft.target); !rule)
        return fail(rule.error());
    if (const auto names = takeNames(outputs, draft.target); !names)
        return fail(names.error());
    draft.target.ruleResource = outputs.value(u"ruleresourceid"_s, draft.target.ruleResource);
    draft.target.workspaceResource = outputs.value(u"workspaceresourceid"_s, draft.target.workspaceResource);
    const auto workspace = parseGuid(outputs.value(u"workspaceid"_s));
    if (workspace) {
        draft.target.workspaceId = *workspace;
        draft.workspace.workspaceId = *workspace;
    }
    if (draft.workspace.resourceId.isEmpty() && !draft.target.workspaceResource.isEmpty()) {
        draft.workspace.resourceId = draft.target.workspaceResource;
        draft.workspace.name = resourceNameOf(draft.workspace.resourceId);
        draft.workspace.resourceGroup = resourceGroupOf(draft.workspace.resourceId);
        draft.workspace.subscription = subscriptionOf(draft.workspace.resourceId);
    }
    draft.way = ProvisioningWay::Template;
    return draft;
}

} // namespace tributary
