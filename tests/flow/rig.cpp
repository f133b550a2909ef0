// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace tributary::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant monday = *parseIso(std::string_view("2026-11-23T08:00:00Z"));

} // namespace

Rig::Rig(SimulatorOptions options, CollectorSettings settings, QByteArray vfs)
    : clock(monday)
    , m_settings(settings)
    , m_vfs(std::move(vfs))
{
    cloud = std::move(*SimulatedCloud::create(std::move(options), clock, u"http://127.0.0.1:4711"_s));
    transport = std::make_unique<DirectTransport>(*cloud, clock);
    network = std::make_unique<NetworkSwitch>(*transport);
    open();
    configure();
    restart();
}

Rig::~Rig()
{
    close();
}

void Rig::open()
{
    m_tokens = std::make_unique<TokenCache>(*network, secrets, ours);
    m_activity = std::make_unique<ActivitySource>(*network, *m_tokens, ours, m_settings.heldBlob);
    m_graph = std::make_unique<GraphSource>(*network, *m_tokens, ours);
    m_source = std::make_unique<SourceRouter>(std::vector<Source *>{m_activity.get(), m_graph.get()});
    m_logsIngestion = std::make_unique<LogsIngestionSink>(*network, *m_tokens, ours);
    m_dataCollector = std::make_unique<DataCollectorSink>(DataCollectorParts{*network, secrets, ours, m_pool});
    m_files = std::make_unique<FilesSink>(ours, m_pool, 0);
    m_sink = std::make_unique<SinkRouter>(SinkRouter::Sinks{{TargetKind::LogsIngestion, *m_logsIngestion},
        {TargetKind::DataCollector, *m_dataCollector}, {TargetKind::Files, *m_files}});
    m_store = std::move(*SqliteStore::open(
        {.directory = profile(), .laneThreads = 0, .holdsLock = true, .now = [this] { return ours.now(); }, .vfs = m_vfs}));
    EngineParts parts{*m_store, *m_source, *m_sink, m_encoder, ours, m_pool,
        [this](const QString &) -> Result<Cloud> { return cloud->cloud(); },
        [this] { return std::uniform_real_distribution<double>(0, 1)(m_random); }, m_settings};
    m_engine = std::make_unique<Engine>(std::move(parts));
    const auto opened = clock.run(m_engine->open());
    if (!opened)
        qFatal("the engine does not open: %s", qPrintable(opened.error().message));
}

void Rig::close()
{
    if (m_engine)
        clock.run(m_engine->close());
    if (m_tokens)
        clock.run(m_tokens->close());
    if (m_files)
        clock.run(m_files->close());
    m_engine.reset();
    m_store.reset();
}

void Rig::restart()
{
    restart([] {});
}

void Rig::restart(const std::function<void()> &between)
{
    close();
    between();
    open();
}

void Rig::configure()
{
    clock.run(onboard(*m_store, secrets, cloud->cloud().name, cloud->tenants(), cloud->destination()));
    secrets.put(CredentialId(u"test/key"_s), cloud->destination().workspaceKey.toLatin1());
}

Task<> onboard(
    Store &store, SecretStore &secrets, QString cloud, std::vector<SimulatedTenant> tenants, SimulatedDestination destination)
{
    for (const SimulatedTenant &simulated : tenants) {
        const CredentialId credential(u"test/"_s + simulated.id);
        Secret secret(simulated.clientSecret.toUtf8());
        co_await secrets.write(credential, std::move(secret));
        Tenant tenant{.id = TenantId(simulated.id),
            .name = simulated.name,
            .domain = simulated.domain,
            .cloud = cloud,
            .app = {.clientId = ClientId(simulated.clientId), .credential = {.id = credential}}};
        const auto saved = co_await store.saveTenant(tenant);
        expectSuccess(saved);
    }
    const CredentialId credential(u"test/destination"_s);
    Secret secret(destination.clientSecret.toUtf8());
    co_await secrets.write(credential, std::move(secret));
    Destination parent{.id = DestinationId(newGuid()),
        .name = u"Parent Sentinel"_s,
        .cloud = cloud,
        .parent = TenantId(destination.tenantId),
        .app = {.clientId = ClientId(destination.clientId), .credential = {.id = credential}},
        .target = LogsIngestionTarget{
            .endpoint = destination.endpoint, .ruleId = destination.ruleId, .o365Stream = destination.stream}};
    const auto saved = co_await store.saveDestination(parent);
    expectSuccess(saved);
}

RoundResult Rig::collectOnce(Milliseconds patience)
{
    m_engine->startForwarding();
    const RoundResult result = clock.run(m_engine->collectOnce({}));
    clock.run(m_engine->drain(patience, {}));
    return result;
}

void Rig::poll(Milliseconds duration)
{
    m_engine->startForwarding();
    m_engine->startPolling();
    clock.run(clock.sleepFor(duration, {}));
    clock.run(m_engine->stopPolling());
    clock.run(m_engine->drain(5min, {}));
}

qint64 Rig::total(const QString &name) const
{
    return cloud->report().value("totals"_L1).toObject().value(name).toInteger(-1);
}

qint64 Rig::violations() const
{
    return cloud->report().value("violations"_L1).toArray().size();
}

StreamCounts Rig::counts()
{
    StreamCounts sum;
    const std::vector<Tenant> tenants = clock.run(m_store->tenants()).value();
    for (const Tenant &tenant : tenants) {
        for (const Stream stream : allStreams())
            sum += clock.run(m_store->counts({tenant.id, stream})).value();
    }
    return sum;
}

EngineStatus Rig::status()
{
    return clock.run(m_engine->board().snapshot());
}

TenantId Rig::tenant(int index) const
{
    return TenantId(cloud->tenants().at(size_t(index)).id);
}

CredentialId Rig::credential(int index) const
{
    return CredentialId(u"test/"_s + cloud->tenants().at(size_t(index)).id);
}

void Rig::add(const Destination &destination)
{
    expectSuccess(clock.run(m_store->saveDestination(destination)));
    expectSuccess(clock.run(m_engine->reload()));
}

Destination Rig::collectorDestination() const
{
    return {.id = DestinationId(newGuid()),
        .name = u"Old workspace"_s,
        .cloud = cloud->cloud().name,
        .app = {.credential = {.kind = CredentialKind::SharedKey, .id = CredentialId(u"test/key"_s)}},
        .target = DataCollectorTarget{.workspaceId = cloud->destination().workspaceId}};
}

Destination Rig::filesDestination() const
{
    QDir().mkpath(filesDirectory());
    return {.id = DestinationId(newGuid()),
        .name = u"Files"_s,
        .target = FilesTarget{.directory = filesDirectory(), .compression = FileCompression::None}};
}

QByteArrayList Rig::fileLines() const
{
    QByteArrayList lines;
    const QDir directory(filesDirectory());
    for (const QString &name : directory.entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QByteArray content = file.readAll();
        if (!content.endsWith('\n'))
            qFatal("%s ends within a line", qPrintable(name));
        lines += content.chopped(1).split('\n');
    }
    return lines;
}

qint64 Rig::collector(const QString &name) const
{
    return cloud->report().value("collector"_L1).toObject().value(name).toInteger(-1);
}

} // namespace tributary::test
