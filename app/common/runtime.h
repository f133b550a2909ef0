// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "base/result.h"
#include "base/secret.h"
#include "common/cloudregistry.h"
#include "http/transport.h"
#include "model/settingtable.h"
#include "pipeline/engine.h"
#include "secrets/secretstore.h"
#include "setup/configuration.h"
#include "setup/destinationcare.h"
#include "setup/provisioning.h"
#include "setup/setupparts.h"

#include <memory>

namespace tributary {

class DataCollectorSink;
class FilesSink;
class KafkaSink;
class LogsIngestionEncoder;
class LogsIngestionSink;
class ProfileLock;
class QtTransport;
class SinkRouter;
struct TransportOptions;

class SqliteStore;
class TokenCache;
class ActivitySource;
class GraphSource;
class SourceRouter;

/// Where a profile lives and how it reaches the network.
struct RuntimeOptions {
    QString profile; ///< directory; empty = the default of the platform
    QStringList cloudFiles;
    QString proxy; ///< empty = the system's, "none", or a URL
    QStringList caFiles;
    QString secrets; ///< where secrets are: empty or "keychain", or "systemd"
    KeptSettings said; ///< settings that this start says; they win over what the profile keeps, as proxy and caFiles do
    bool readOnly = false; ///< looks only: the profile must exist
    bool collects = false; ///< takes the profile's lock: one collector per profile
};

/// The concrete classes of one profile put together. Made and destroyed on the engine thread; open() may touch the disk.
class Runtime {
public:
    [[nodiscard]] static Result<std::unique_ptr<Runtime>> make(RuntimeOptions options);
    ~Runtime();
    Runtime(const Runtime &) = delete;
    Runtime &operator=(const Runtime &) = delete;

    /// Recalls the clouds of the profile and prepares the network. Before anything else. The demo brings the secrets of its
    /// simulated tenants along; everything else lives in the keychain.
    Task<Result<void>> open(std::unique_ptr<SecretStore> simulatedSecrets = nullptr);

    /// Takes up what another program changed: clouds, settings, tenants, destinations. What runs goes on as it was where that
    /// fails.
    Task<Result<void>> reload();

    /// As kept in the profile and said by this start; from open() on.
    [[nodiscard]] const CollectorSettings &settings() const { return m_settings; }
    [[nodiscard]] KeptSettings said() const; ///< options that stand for a setting among them

    [[nodiscard]] const QString &profile() const { return m_options.profile; }
    [[nodiscard]] bool collects() const { return m_options.collects; } ///< has the profile's lock

    /// Ends what runs. Awaited before destruction.
    Task<> close();

    [[nodiscard]] Store &store();
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] TokenProvider &tokens();
    [[nodiscard]] Transport &transport();
    [[nodiscard]] Source &source();
    [[nodiscard]] Sink &sink();
    [[nodiscard]] const RowEncoder &encoder() const;
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Lane &pool() { return m_pool; }
    [[nodiscard]] CloudRegistry &clouds() { return m_clouds; }

    /// For the wizards and their commands; refers to this object.
    [[nodiscard]] SetupParts setupParts();
    [[nodiscard]] ConfigurationParts configurationParts();
    [[nodiscard]] ProvisioningParts provisioningParts();
    [[nodiscard]] DestinationCareParts destinationCareParts();

    /// Made at the first call, from what the profile holds.
    [[nodiscard]] Engine &engine();

    /// A tenant with its cloud and the profile's publisher. NotFound, or Configuration for an unknown cloud.
    Task<Result<TenantContext>> tenantNamed(QString nameOrId);
    Task<Result<SinkTarget>> destinationNamed(QString nameOrId);

    [[nodiscard]] static QString defaultProfile();

private:
    explicit Runtime(RuntimeOptions options);
    [[nodiscard]] Result<void> openStore();
    Task<Result<void>> addCloud(Cloud cloud);
    [[nodiscard]] Result<std::unique_ptr<SecretStore>> secretStore() const;
    Task<Result<TransportOptions>> readSettings();

    RuntimeOptions m_options;
    CollectorSettings m_settings;
    SystemClock m_clock;
    Lane m_pool;
    CloudRegistry m_clouds;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QtTransport> m_transport;
    std::unique_ptr<TokenCache> m_tokens;
    std::unique_ptr<ActivitySource> m_activity;
    std::unique_ptr<GraphSource> m_graph;
    std::unique_ptr<SourceRouter> m_source;
    std::unique_ptr<LogsIngestionEncoder> m_encoder;
    std::unique_ptr<LogsIngestionSink> m_logsIngestion;
    std::unique_ptr<DataCollectorSink> m_dataCollector;
    std::unique_ptr<FilesSink> m_files;
    std::unique_ptr<KafkaSink> m_kafka;
    std::unique_ptr<SinkRouter> m_sinks; ///< what the engine sees of them
    std::unique_ptr<Engine> m_engine;
};

} // namespace tributary
