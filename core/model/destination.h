// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/stream.h"
#include "model/tenant.h"

#include <variant>
#include <vector>

namespace tributary {

/// A Logs Ingestion API destination in the parent tenant.
struct LogsIngestionTarget {
    QString endpoint; ///< logsIngestion endpoint of the DCR or DCE, without trailing slash
    QString ruleId; ///< immutable id "dcr-…"
    QString o365Stream = QStringLiteral("Custom-ChildO365AAD"); ///< streams declared in the rule, one per SinkKind
    QString signInStream = QStringLiteral("Custom-ChildAADSignIn");
    QString auditStream = QStringLiteral("Custom-ChildAADAudit");
    QString o365Table = QStringLiteral("ChildO365AAD_CL"); ///< where the rule puts the streams; to ask for what arrived
    QString signInTable = QStringLiteral("ChildAADSignIn_CL");
    QString auditTable = QStringLiteral("ChildAADAudit_CL");
    QString workspaceId; ///< GUID by which the workspace is queried; empty where it is not known
    QString workspaceResource; ///< its ARM id; empty where it is not known
    QString ruleResource; ///< ARM id of the rule; empty where it is not known

    [[nodiscard]] const QString &stream(SinkKind kind) const;
    [[nodiscard]] const QString &table(SinkKind kind) const;
    bool operator==(const LogsIngestionTarget &) const = default;
};

/// A workspace behind the HTTP Data Collector API. Legacy: Microsoft's support ended on 2026-09-14. The workspace key is the
/// destination's credential (SharedKey); the host comes from the cloud.
struct DataCollectorTarget {
    QString workspaceId; ///< GUID, lower case
    QString o365LogType = QStringLiteral("ChildO365AAD"); ///< the service appends "_CL"
    QString signInLogType = QStringLiteral("ChildAADSignIn");
    QString auditLogType = QStringLiteral("ChildAADAudit");

    [[nodiscard]] const QString &logType(SinkKind kind) const;
    bool operator==(const DataCollectorTarget &) const = default;
};

/// The values are stored; append only.
enum class FileCompression { None = 1, Gzip = 2, Zstd = 3 };

/// NDJSON files in a directory of this computer.
struct FilesTarget {
    QString directory; ///< absolute
    FileCompression compression = FileCompression::Gzip;
    qint64 rotateBytes = 128 * 1024 * 1024; ///< a file is finished when it holds that much, as written
    Seconds rotateAge = std::chrono::minutes(5); ///< and at the latest so long after its first record

    bool operator==(const FilesTarget &) const = default;
};

/// The values are stored; append only.
enum class KafkaSecurity {
    OAuthBearer = 1, ///< TLS and a token of the destination's app registration
    ConnectionString = 2, ///< TLS and the connection string in the keychain
    Plaintext = 3, ///< neither: loopback and lab brokers
};

/// A topic of Apache Kafka or Azure Event Hubs.
struct KafkaTarget {
    QStringList brokers; ///< host:port
    QString topic;
    KafkaSecurity security = KafkaSecurity::OAuthBearer;

    bool operator==(const KafkaTarget &) const = default;
};

/// What a destination sends to. In the order of TargetKind.
using Target = std::variant<LogsIngestionTarget, DataCollectorTarget, FilesTarget, KafkaTarget>;

/// The values are stored; append only.
enum class TargetKind { LogsIngestion = 1, DataCollector = 2, Files = 3, Kafka = 4 };

[[nodiscard]] TargetKind kindOf(const Target &target);

/// As on the command line: "logs-ingestion", "data-collector", "files", "kafka".
[[nodiscard]] QString targetKindName(TargetKind kind);

/// "none", "gzip", "zstd"
[[nodiscard]] QString compressionName(FileCompression compression);
[[nodiscard]] std::optional<FileCompression> compressionFromName(QStringView name);

struct Destination {
    DestinationId id;
    QString name; ///< unique in the profile
    QString cloud; ///< name of a Cloud: hosts and scopes; empty for files and brokers outside of Azure
    TenantId parent; ///< the parent's tenant id, also the PublisherIdentifier; empty where nobody signs in to a tenant
    AppRegistration app; ///< client id and credential, or the credential alone (a key); empty where nothing is needed
    Target target;
    bool paused = false; ///< by a person: nothing is sent to it, and what is for it waits

    bool operator==(const Destination &) const = default;
};

/// The parent of the first destination that has one; empty otherwise.
[[nodiscard]] TenantId parentOf(const std::vector<Destination> &destinations);

/// A target as the store keeps it: one JSON object. Members that are missing when it is read have their defaults, so that new
/// ones need no migration. Malformed where it is no object. Pure.
[[nodiscard]] QByteArray writeTarget(const Target &target);
[[nodiscard]] Result<Target> parseTarget(TargetKind kind, const QByteArray &json);

} // namespace tributary
