// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/runtime.h"

#include "auth/tokens.h"
#include "base/usagetext.h"
#include "http/qttransport.h"
#include "secrets/keychainstore.h"
#include "secrets/systemdcredentials.h"
#include "setup/keptsettings.h"
#include "sinks/datacollector/datacollectorsink.h"
#include "sinks/files/filessink.h"
#include "sinks/kafka/kafkasink.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "sinks/logsingestion/logsingestionsink.h"
#include "sinks/sinkrouter.h"
#include "sources/activity/activitysource.h"
#include "sources/graph/graphsource.h"
#include "sources/sourcerouter.h"
#include "store/profilelock.h"
#include "store/sqlitestore.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

int poolThreads()
{
    return std::clamp(QThread::idealThreadCount(), 1, 4);
}

QString valueOf(const KeptSettings &kept, const QString &name)
{
    const auto found = kept.find(name);
    return found == kept.end() ? QString() : found->second;
}

/// What is kept is not in the way of what it cannot help: hosts under authorities that are gone are simply not trusted.
void addKeptCas(TransportOptions &transport, const QString &file)
{
    const auto certificates = loadCaFile(file);
    if (certificates)
        transport.extraCas += *certificates;
    else
        qWarning("%s", qPrintable(certificates.error().message));
}

Result<TransportOptions> transportOptions(const RuntimeOptions &options, const CloudRegistry &clouds, const KeptSettings &kept)
{
    TransportOptions transport;
    transport.spoolDirectory = options.profile; // on the disk, as private as the rest
    const QString proxyText = options.proxy.isEmpty() ? valueOf(kept, u"proxy"_s) : options.proxy;
    if (proxyText == u"none"_s) {
        transport.proxy.mode = ProxySettings::Mode::None;
    } else if (!proxyText.isEmpty()) {
        const auto proxy = parseProxy(proxyText);
        if (!proxy)
            return fail(proxy.error());
        transport.proxy = *proxy;
    }
    for (const QString &file : options.caFiles) {
        const auto certificates = loadCaFile(file);
        if (!certificates)
            return fail(certificates.error());
        transport.extraCas += *certificates;
    }
    const QString keptCas = valueOf(kept, u"ca-file"_s);
    if (options.caFiles.isEmpty() && !keptCas.isEmpty())
        addKeptCas(transport, keptCas);
    for (const QString &file : clouds.caFiles()) {
        const auto certificates = loadCaFile(file);
        if (certificates) // a remembered cloud may be gone; its hosts are then simply not trusted
            transport.extraCas += *certificates;
    }
    return transport;
}

} // namespace

Runtime::Runtime(RuntimeOptions options)
    : m_options(std::move(options))
    , m_pool(poolThreads(), u"parse"_s)
{
}

Runtime::~Runtime() = default;

QString Runtime::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tributary"_s;
}

Result<std::unique_ptr<Runtime>> Runtime::make(RuntimeOptions options)
{
    if (options.profile.isEmpty())
        options.profile = defaultProfile();
    auto clouds = CloudRegistry::withFiles(options.cloudFiles);
    if (!clouds)
        return fail(clouds.error());
    std::unique_ptr<Runtime> runtime(new Runtime(std::move(options)));
    runtime->m_clouds = std::move(*clouds);
    const auto opened = runtime->openStore();
    if (!opened)
        return fail(opened.error());
    return runtime;
}

Result<void> Runtime::openStore()
{
    if (m_options.collects) { // first: who holds it may put a damaged database right
        auto lock = ProfileLock::take(m_options.profile);
        if (!lock)
            return fail(lock.error());
        m_lock = std::make_unique<ProfileLock>(std::move(*lock));
    }
    auto store =
        SqliteStore::open({.directory = m_options.profile, .readOnly = m_options.readOnly, .holdsLock = m_options.collects});
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    return {};
}

Task<Result<void>> Runtime::open(std::unique_ptr<SecretStore> simulatedSecrets)
{
    const auto recalled = co_await m_clouds.recall(m_store.get());
    if (!recalled)
        co_return recalled;
    auto transport = co_await readSettings();
    if (!transport)
        co_return fail(transport.error());
    m_transport = std::make_unique<QtTransport>(std::move(*transport));
    auto secrets = secretStore();
    if (!secrets)
        co_return fail(secrets.error());
    m_secrets = simulatedSecrets ? std::move(simulatedSecrets) : std::move(*secrets);
    m_tokens = std::make_unique<TokenCache>(*m_transport, *m_secrets, m_clock);
    m_activity = std::make_unique<ActivitySource>(*m_transport, *m_tokens, m_clock, m_settings.heldBlob);
    m_graph = std::make_unique<GraphSource>(*m_transport, *m_tokens, m_clock);
    m_source = std::make_unique<SourceRouter>(std::vector<Source *>{m_activity.get(), m_graph.get()});
    m_encoder = std::make_unique<LogsIngestionEncoder>();
    m_logsIngestion = std::make_unique<LogsIngestionSink>(*m_transport, *m_tokens, m_clock);
    m_dataCollector = std::make_unique<DataCollectorSink>(DataCollectorParts{*m_transport, *m_secrets, m_clock, m_pool});
    m_files = std::make_unique<FilesSink>(m_clock, m_pool);
    m_kafka = std::make_unique<KafkaSink>(*m_tokens, *m_secrets, m_clock);
    m_sinks = std::make_unique<SinkRouter>(SinkRouter::Sinks{{TargetKind::LogsIngestion, *m_logsIngestion},
        {TargetKind::DataCollector, *m_dataCollector}, {TargetKind::Files, *m_files}, {TargetKind::Kafka, *m_kafka}});
    co_return {};
}

Result<std::unique_ptr<SecretStore>> Runtime::secretStore() const
{
    if (m_options.secrets.isEmpty() || m_options.secrets == u"keychain"_s)
        return std::make_unique<KeychainStore>();
    if (m_options.secrets == u"systemd"_s)
        return std::make_unique<SystemdCredentials>();
    return fail(
        ErrorKind::Usage, u"secrets are in the \"keychain\" or with \"systemd\", not in \"%1\""_s.arg(m_options.secrets));
}

Task<Result<void>> Runtime::reload()
{
    const auto recalled = co_await m_clouds.recall(m_store.get());
    if (!recalled)
        co_return recalled;
    const auto network = co_await readSettings();
    if (!network)
        co_return fail(network.error());
    m_transport->changeNetwork(network->proxy, network->extraCas);
    m_activity->setHeldBlob(m_settings.heldBlob);
    co_return co_await engine().reload(m_settings);
}

/// The engine's are ours from then on, the transport's are returned.
Task<Result<TransportOptions>> Runtime::readSettings()
{
    auto kept = co_await keptSettings(m_store.get());
    if (!kept)
        co_return fail(kept.error());
    const auto transport = transportOptions(m_options, m_clouds, *kept);
    if (!transport)
        co_return fail(transport.error());
    for (const auto &[name, value] : m_options.said)
        (*kept)[name] = value;
    m_settings = collectorSettings(*kept);
    co_return *transport;
}

KeptSettings Runtime::said() const
{
    KeptSettings said = m_options.said;
    if (!m_options.proxy.isEmpty())
        said[u"proxy"_s] = QUrl(m_options.proxy).toString(QUrl::RemoveUserInfo);
    if (!m_options.caFiles.isEmpty())
        said[u"ca-file"_s] = m_options.caFiles.join(u", "_s);
    return said;
}

Task<> Runtime::close()
{
    if (m_engine)
        co_await m_engine->close();
    if (m_files)
        co_await m_files->close();
    if (m_kafka)
        co_await m_kafka->close();
    if (m_tokens)
        co_await m_tokens->close();
}

Store &Runtime::store()
{
    return *m_store;
}

SecretStore &Runtime::secrets()
{
    return *m_secrets;
}

TokenProvider &Runtime::tokens()
{
    return *m_tokens;
}

Transport &Runtime::transport()
{
    return *m_transport;
}

Source &Runtime::source()
{
    return *m_source;
}

Sink &Runtime::sink()
{
    return *m_sinks;
}

const RowEncoder &Runtime::encoder() const
{
    return *m_encoder;
}

SetupParts Runtime::setupParts()
{
    return {.transport = *m_transport,
        .tokens = *m_tokens,
        .secrets = *m_secrets,
        .source = *m_source,
        .store = *m_store,
        .clock = m_clock,
        .clouds = [this] { return m_clouds.all(); },
        .rememberCloud = [this](const QString &name) { return m_clouds.remember(m_store.get(), name); }};
}

ConfigurationParts Runtime::configurationParts()
{
    return {setupParts(), [this](const Cloud &cloud) { return addCloud(cloud); }};
}

Task<Result<void>> Runtime::addCloud(Cloud cloud)
{
    m_clouds.add(cloud);
    const QString name = cloud.name;
    co_return co_await m_clouds.remember(m_store.get(), name);
}

ProvisioningParts Runtime::provisioningParts()
{
    return {.transport = *m_transport,
        .tokens = *m_tokens,
        .secrets = *m_secrets,
        .store = *m_store,
        .sink = *m_sinks,
        .encoder = *m_encoder,
        .clock = m_clock,
        .cloudNamed = [this](const QString &name) { return m_clouds.named(name); },
        .rememberCloud = [this](const QString &name) { return m_clouds.remember(m_store.get(), name); },
        .dice = [] { return QRandomGenerator::global()->generateDouble(); }};
}

DestinationCareParts Runtime::destinationCareParts()
{
    return {*m_store, *m_secrets, *m_sinks, [this](const QString &name) { return m_clouds.named(name); }};
}

Engine &Runtime::engine()
{
    if (!m_engine) {
        EngineParts parts{*m_store, *m_source, *m_sinks, *m_encoder, m_clock, m_pool,
            [this](const QString &name) { return m_clouds.named(name); },
            [] { return QRandomGenerator::global()->generateDouble(); }, m_settings};
        m_engine = std::make_unique<Engine>(std::move(parts));
    }
    return *m_engine;
}

Task<Result<TenantContext>> Runtime::tenantNamed(QString nameOrId)
{
    const auto tenants = co_await m_store->tenants();
    if (!tenants)
        co_return fail(tenants.error());
    const auto destinations = co_await m_store->destinations();
    if (!destinations)
        co_return fail(destinations.error());
    auto publisher = co_await m_store->setting(u"publisher"_s);
    if (!publisher)
        co_return fail(publisher.error());
    if (publisher->isEmpty() && !destinations->empty())
        publisher = parentOf(*destinations).value();
    for (const Tenant &tenant : *tenants) {
        if (tenant.name.compare(nameOrId, Qt::CaseInsensitive) != 0 && tenant.id.value() != nameOrId.toLower())
            continue;
        const auto cloud = m_clouds.named(tenant.cloud);
        if (!cloud)
            co_return fail(cloud.error());
        co_return TenantContext{tenant, *cloud, TenantId(*publisher)};
    }
    co_return fail(ErrorKind::NotFound,
        nameOrId.isEmpty() ? UsageText::tr("name the tenant with --tenant")
                           : UsageText::tr("there is no tenant \"%1\" in this profile").arg(nameOrId));
}

Task<Result<SinkTarget>> Runtime::destinationNamed(QString nameOrId)
{
    const auto destinations = co_await m_store->destinations();
    if (!destinations)
        co_return fail(destinations.error());
    for (const Destination &destination : *destinations) {
        if (destination.name.compare(nameOrId, Qt::CaseInsensitive) != 0 && destination.id.value() != nameOrId.toLower())
            continue;
        const auto cloud = destination.cloud.isEmpty() ? Result<Cloud>(Cloud()) : m_clouds.named(destination.cloud);
        if (!cloud)
            co_return fail(cloud.error());
        co_return SinkTarget{destination, *cloud};
    }
    co_return fail(ErrorKind::NotFound, UsageText::tr("there is no destination \"%1\" in this profile").arg(nameOrId));
}

} // namespace tributary
