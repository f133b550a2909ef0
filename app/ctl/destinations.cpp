// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/destinations.h"
#include "ctl/commandtext.h"

#include "ctl/credentialinput.h"
#include "ctl/text.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

void addTarget(QJsonObject &json, const LogsIngestionTarget &target)
{
    json.insert(u"endpoint"_s, target.endpoint);
    json.insert(u"dcr"_s, target.ruleId);
    json.insert(u"stream"_s, target.o365Stream);
    json.insert(u"signInStream"_s, target.signInStream);
    json.insert(u"auditStream"_s, target.auditStream);
    if (!target.workspaceId.isEmpty())
        json.insert(u"workspace"_s, target.workspaceId);
    if (!target.ruleResource.isEmpty())
        json.insert(u"rule"_s, target.ruleResource);
}

void addTarget(QJsonObject &json, const DataCollectorTarget &target)
{
    json.insert(u"workspace"_s, target.workspaceId);
    json.insert(u"logType"_s, target.o365LogType);
    json.insert(u"signInLogType"_s, target.signInLogType);
    json.insert(u"auditLogType"_s, target.auditLogType);
    json.insert(u"legacy"_s, true);
}

void addTarget(QJsonObject &json, const FilesTarget &target)
{
    json.insert(u"directory"_s, target.directory);
    json.insert(u"compression"_s, compressionName(target.compression));
    json.insert(u"rotateBytes"_s, target.rotateBytes);
    json.insert(u"rotateSeconds"_s, qint64(target.rotateAge.count()));
}

void addTarget(QJsonObject &json, const KafkaTarget &target)
{
    json.insert(u"brokers"_s, QJsonArray::fromStringList(target.brokers));
    json.insert(u"topic"_s, target.topic);
}

} // namespace

QJsonObject destinationJson(const Destination &destination)
{
    QJsonObject json{{u"name"_s, destination.name}, {u"id"_s, destination.id.value()},
        {u"kind"_s, targetKindName(kindOf(destination.target))}};
    std::visit([&json](const auto &target) { addTarget(json, target); }, destination.target);
    if (!destination.parent.isEmpty())
        json.insert(u"tenantId"_s, destination.parent.value());
    if (!destination.app.clientId.isEmpty())
        json.insert(u"clientId"_s, destination.app.clientId.value());
    if (!destination.cloud.isEmpty())
        json.insert(u"cloud"_s, destination.cloud);
    return json;
}

QString kindText(TargetKind kind)
{
    const QString name = targetKindName(kind);
    return kind == TargetKind::DataCollector ? CommandText::tr("%1 (legacy)").arg(name) : name;
}

QJsonObject destinationStatusJson(const DestinationStatus &status)
{
    return {{u"name"_s, status.name}, {u"id"_s, status.id.value()}, {u"kind"_s, targetKindName(status.kind)},
        {u"legacy"_s, status.kind == TargetKind::DataCollector}, {u"state"_s, destinationStateName(status.state)},
        {u"lastAccepted"_s, status.lastAccepted ? QJsonValue(toIso(*status.lastAccepted)) : QJsonValue()},
        {u"waiting"_s,
            QJsonObject{{u"batches"_s, qint64(status.waitingBatches)}, {u"records"_s, qint64(status.waitingRecords)},
                {u"bytes"_s, qint64(status.waitingBytes)}}},
        {u"lastError"_s, status.lastError ? QJsonValue(errorJson(*status.lastError, status.name)) : QJsonValue()}};
}

QString destinationStatusText(const QList<DestinationStatus> &destinations, Instant now)
{
    QList<QStringList> rows;
    QString troubles;
    for (const DestinationStatus &status : destinations) {
        const QString accepted = status.lastAccepted
            //: %1 is a duration such as "3 h 12 m".
            ? CommandText::tr("%1 ago").arg(
                durationText(std::chrono::duration_cast<Seconds>(std::max(now - *status.lastAccepted, Milliseconds(0)))))
            : CommandText::tr("never", "accepted");
        rows.append({plain(status.name), kindText(status.kind), destinationStateText(status.state), accepted,
            countText(status.waitingBatches), countText(status.waitingRecords), bytesText(status.waitingBytes)});
        if (status.lastError)
            troubles += u"\n\n"_s + errorText(*status.lastError, status.name);
    }
    return tableText({CommandText::tr("Destination"), CommandText::tr("Kind"), CommandText::tr("State"),
                         CommandText::tr("Last accepted"), CommandText::tr("Batches waiting"), CommandText::tr("Records"),
                         CommandText::tr("Size")},
               rows, {3, 4, 5, 6})
        + troubles;
}

Task<Result<void>> saveDestination(
    std::shared_ptr<Runtime> runtime, Destination destination, std::shared_ptr<CredentialInput> credential)
{
    if (credential) {
        const auto kept = co_await keepCredential(runtime, credential, u"destination"_s);
        if (!kept)
            co_return fail(kept.error());
        destination.app.credential = *kept;
    }
    Result<void> saved;
    if (!destination.cloud.isEmpty())
        saved = co_await runtime->clouds().remember(&runtime->store(), destination.cloud);
    if (saved)
        saved = co_await runtime->store().saveDestination(destination);
    if (!saved && credential)
        co_await runtime->secrets().remove(destination.app.credential.id);
    co_return saved;
}

void printAdded(const Invocation &invocation, const Destination &destination, const QString &more)
{
    invocation.print(destinationJson(destination),
        CommandText::tr("Destination \"%1\" added; it gets what is collected from now on. Prove it with: tributaryctl "
                        "destination test \"%1\"")
                .arg(destination.name)
            + (more.isEmpty() ? QString() : u'\n' + more));
}

} // namespace tributary
