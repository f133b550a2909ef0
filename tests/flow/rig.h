// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokens.h"
#include "pipeline/engine.h"
#include "simulator/directtransport.h"
#include "simulator/simulatedcloud.h"
#include "sinks/datacollector/datacollectorsink.h"
#include "sinks/files/filessink.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "sinks/logsingestion/logsingestionsink.h"
#include "sinks/sinkrouter.h"
#include "sources/activity/activitysource.h"
#include "sources/graph/graphsource.h"
#include "sources/sourcerouter.h"
#include "store/sqlitestore.h"
#include "support/memorysecrets.h"
#include "support/networkswitch.h"
#include "support/skewedclock.h"
#include "support/virtualclock.h"

#include <QtCore/QTemporaryDir>

#include <random>

namespace tributary::test {

/// For steps that only prepare a test.
inline void expectSuccess(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// Saves the tenants of a simulated cloud and its destination, and their secrets.
Task<> onboard(
    Store &store, SecretStore &secrets, QString cloud, std::vector<SimulatedTenant> tenants, SimulatedDestination destination);

/// A whole engine against a simulated cloud in one thread and in virtual time: the profile is real, the sockets are not.
/// restart() ends the engine and opens the same profile anew.
class Rig {
public:
    /// `vfs`: the file layer of the store, where a test has one that fails.
    explicit Rig(SimulatorOptions options, CollectorSettings settings = {}, QByteArray vfs = {});
    ~Rig();

    VirtualClock clock;
    SkewedClock ours{clock}; ///< the engine's; the service keeps `clock`
    std::unique_ptr<SimulatedCloud> cloud;
    std::unique_ptr<DirectTransport> transport;
    std::unique_ptr<NetworkSwitch> network; ///< between the engine and `transport`
    MemorySecretStore secrets;

    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Sink &sink() { return *m_sink; }
    [[nodiscard]] Source &source() { return *m_source; }
    [[nodiscard]] TokenProvider &tokens() { return *m_tokens; }

    /// One round of every stream, then the outbox emptied, as `collect --once` does.
    RoundResult collectOnce(Milliseconds patience = std::chrono::minutes(5));

    /// Polls for a stretch of virtual time, then empties the outbox.
    void poll(Milliseconds duration);

    void restart();
    /// The same with something done to the closed profile in between.
    void restart(const std::function<void()> &between);
    [[nodiscard]] QString profile() const { return m_directory.filePath(QStringLiteral("profile")); }

    /// A further destination of the profile; what is collected from now on goes there too.
    void add(const Destination &destination);
    [[nodiscard]] Destination collectorDestination() const; ///< the Data Collector API of the parent's workspace
    [[nodiscard]] Destination filesDestination() const; ///< uncompressed NDJSON files in filesDirectory()
    [[nodiscard]] QString filesDirectory() const { return m_directory.filePath(QStringLiteral("files")); }
    /// The lines of all finished files.
    [[nodiscard]] QByteArrayList fileLines() const;
    /// The simulator's figures of the Data Collector API: received, lost, doubled, altered…
    [[nodiscard]] qint64 collector(const QString &name) const;

    /// The simulator's totals: offered, received, lost, doubled, altered…
    [[nodiscard]] qint64 total(const QString &name) const;
    [[nodiscard]] qint64 violations() const;

    /// Sum of the counters of all streams, from the store.
    [[nodiscard]] StreamCounts counts();
    [[nodiscard]] EngineStatus status();
    [[nodiscard]] TenantId tenant(int index) const;
    [[nodiscard]] CredentialId credential(int index) const; ///< of that tenant

private:
    void open();
    void close();
    void configure();

    QTemporaryDir m_directory;
    CollectorSettings m_settings;
    QByteArray m_vfs;
    Lane m_pool{0};
    std::mt19937 m_random{20261123};
    std::unique_ptr<TokenCache> m_tokens;
    std::unique_ptr<ActivitySource> m_activity;
    std::unique_ptr<GraphSource> m_graph;
    std::unique_ptr<SourceRouter> m_source;
    std::unique_ptr<LogsIngestionSink> m_logsIngestion;
    std::unique_ptr<DataCollectorSink> m_dataCollector;
    std::unique_ptr<FilesSink> m_files;
    std::unique_ptr<SinkRouter> m_sink;
    LogsIngestionEncoder m_encoder;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Engine> m_engine;
};

} // namespace tributary::test
