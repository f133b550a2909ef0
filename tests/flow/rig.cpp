// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

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
    m_source = std::make_unique<ActivitySource>(*network, *m_tokens, ours);
    m_logsIngestion = std::make_unique<LogsIngestionSink>(*network, *m_tokens, ours);
    m_sink = std::make_unique<SinkRouter>(SinkRouter::Sinks{{TargetKind::LogsIngestion, *m_logsIngestion}});
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
    const QString name = cloud->cloud().name;
    for (const SimulatedTenant &simulated : cloud->tenants()) {
        const CredentialId credential(u"test/"_s + simulated.id);
        clock.run(secrets.write(credential, Secret(simulated.clientSecret.toUtf8())));
        Tenant tenant{.id = TenantId(simulated.id),
            .name = simulated.name,
            .domain = simulated.domain,
            .cloud = name,
            .app = {.clientId = ClientId(simulated.clientId), .credential = {.id = credential}}};
        expectSuccess(clock.run(m_store->saveTenant(tenant)));
    }
    const SimulatedDestination simulated = cloud->destination();
    const CredentialId credential(u"test/destination"_s);
    clock.run(secrets.write(credential, Secret(simulated.clientSecret.toUtf8())));
    Destination destination{.id = DestinationId(newGuid()),
        .name = u"Parent Sentinel"_s,
        .cloud = name,
        .parent = TenantId(simulated.tenantId),
        .app = {.clientId = ClientId(simulated.clientId), .credential = {.id = credential}},
        .target =
            LogsIngestionTarget{.endpoint = simulated.endpoint, .ruleId = simulated.ruleId, .o365Stream = simulated.stream}};
    expectSuccess(clock.run(m_store->saveDestination(destination)));
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

} // namespace tributary::test
