// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/destination.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    FileCompression value;
    QString name;
};

const std::vector<Names> &compressions()
{
    static const std::vector<Names> all{
        {FileCompression::None, u"none"_s}, {FileCompression::Gzip, u"gzip"_s}, {FileCompression::Zstd, u"zstd"_s}};
    return all;
}

QJsonObject write(const LogsIngestionTarget &target)
{
    return {{u"endpoint"_s, target.endpoint}, {u"rule"_s, target.ruleId}, {u"o365Stream"_s, target.o365Stream},
        {u"signInStream"_s, target.signInStream}, {u"auditStream"_s, target.auditStream}, {u"o365Table"_s, target.o365Table},
        {u"signInTable"_s, target.signInTable}, {u"auditTable"_s, target.auditTable}, {u"workspace"_s, target.workspaceId},
        {u"workspaceResource"_s, target.workspaceResource}, {u"ruleResource"_s, target.ruleResource}};
}

QJsonObject write(const DataCollectorTarget &target)
{
    return {{u"workspace"_s, target.workspaceId}, {u"o365LogType"_s, target.o365LogType},
        {u"signInLogType"_s, target.signInLogType}, {u"auditLogType"_s, target.auditLogType}};
}

QJsonObject write(const FilesTarget &target)
{
    return {{u"directory"_s, target.directory}, {u"compression"_s, int(target.compression)},
        {u"rotateBytes"_s, target.rotateBytes}, {u"rotateSeconds"_s, qint64(target.rotateAge.count())}};
}

QJsonObject write(const KafkaTarget &target)
{
    return {{u"brokers"_s, QJsonArray::fromStringList(target.brokers)}, {u"topic"_s, target.topic},
        {u"security"_s, int(target.security)}};
}

void read(const QJsonObject &json, const QString &name, QString &out)
{
    out = json.value(name).toString(out);
}

LogsIngestionTarget readLogsIngestion(const QJsonObject &json)
{
    LogsIngestionTarget target;
    read(json, u"endpoint"_s, target.endpoint);
    read(json, u"rule"_s, target.ruleId);
    read(json, u"o365Stream"_s, target.o365Stream);
    read(json, u"signInStream"_s, target.signInStream);
    read(json, u"auditStream"_s, target.auditStream);
    read(json, u"o365Table"_s, target.o365Table);
    read(json, u"signInTable"_s, target.signInTable);
    read(json, u"auditTable"_s, target.auditTable);
    read(json, u"workspace"_s, target.workspaceId);
    read(json, u"workspaceResource"_s, target.workspaceResource);
    read(json, u"ruleResource"_s, target.ruleResource);
    return target;
}

DataCollectorTarget readDataCollector(const QJsonObject &json)
{
    DataCollectorTarget target;
    read(json, u"workspace"_s, target.workspaceId);
    read(json, u"o365LogType"_s, target.o365LogType);
    read(json, u"signInLogType"_s, target.signInLogType);
    read(json, u"auditLogType"_s, target.auditLogType);
    return target;
}

FilesTarget readFiles(const QJsonObject &json)
{
    FilesTarget target;
    read(json, u"directory"_s, target.directory);
    target.compression = FileCompression(json.value("compression"_L1).toInt(int(target.compression)));
    target.rotateBytes = json.value("rotateBytes"_L1).toInteger(target.rotateBytes);
    target.rotateAge = Seconds(json.value("rotateSeconds"_L1).toInteger(target.rotateAge.count()));
    return target;
}

KafkaTarget readKafka(const QJsonObject &json)
{
    KafkaTarget target;
    const QJsonArray brokers = json.value("brokers"_L1).toArray();
    for (const QJsonValue &broker : brokers)
        target.brokers.append(broker.toString());
    read(json, u"topic"_s, target.topic);
    target.security = KafkaSecurity(json.value("security"_L1).toInt(int(target.security)));
    return target;
}

} // namespace

namespace {

const QString &ofKind(SinkKind kind, const QString &o365, const QString &signIn, const QString &audit)
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

} // namespace

const QString &LogsIngestionTarget::stream(SinkKind kind) const
{
    return ofKind(kind, o365Stream, signInStream, auditStream);
}

const QString &LogsIngestionTarget::table(SinkKind kind) const
{
    return ofKind(kind, o365Table, signInTable, auditTable);
}

const QString &DataCollectorTarget::logType(SinkKind kind) const
{
    return ofKind(kind, o365LogType, signInLogType, auditLogType);
}

TargetKind kindOf(const Target &target)
{
    return TargetKind(target.index() + 1);
}

QString targetKindName(TargetKind kind)
{
    switch (kind) {
    case TargetKind::LogsIngestion:
        return u"logs-ingestion"_s;
    case TargetKind::DataCollector:
        return u"data-collector"_s;
    case TargetKind::Files:
        return u"files"_s;
    case TargetKind::Kafka:
        return u"kafka"_s;
    }
    return {};
}

QString compressionName(FileCompression compression)
{
    const auto found = std::ranges::find(compressions(), compression, &Names::value);
    return found == compressions().end() ? QString() : found->name;
}

std::optional<FileCompression> compressionFromName(QStringView name)
{
    const auto found = std::ranges::find(compressions(), name, &Names::name);
    return found == compressions().end() ? std::nullopt : std::optional(found->value);
}

TenantId parentOf(const std::vector<Destination> &destinations)
{
    const auto found = std::ranges::find_if(destinations, [](const Destination &d) { return !d.parent.isEmpty(); });
    return found == destinations.end() ? TenantId() : found->parent;
}

QByteArray writeTarget(const Target &target)
{
    const QJsonObject json = std::visit([](const auto &one) { return write(one); }, target);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Target> parseTarget(TargetKind kind, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Malformed, u"the target of a destination is no JSON object"_s);
    const QJsonObject object = document.object();
    switch (kind) {
    case TargetKind::LogsIngestion:
        return readLogsIngestion(object);
    case TargetKind::DataCollector:
        return readDataCollector(object);
    case TargetKind::Files:
        return readFiles(object);
    case TargetKind::Kafka:
        return readKafka(object);
    }
    return fail(ErrorKind::Malformed, u"a destination of kind %1 is not known"_s.arg(int(kind)));
}

} // namespace tributary
