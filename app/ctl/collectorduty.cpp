// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/collectorduty.h"

#include "ctl/commandtext.h"
#include "ctl/logging.h"
#include "ctl/text.h"
#include "model/advice.h"
#include "service/health.h"
#include "service/metrics.h"
#include "setup/keptsettings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <chrono>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logService, "tributary.service", QtInfoMsg)

constexpr Milliseconds lookForChangesEvery = 10s;
constexpr Milliseconds writeFilesEvery = 15s;

/// Whole or not at all; readable by whoever runs the monitoring. No secrets are in it.
bool writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    return file.write(text) == text.size() && file.commit();
}

QByteArray healthText(const EngineStatus &status)
{
    return QJsonDocument(healthPage(status, QCoreApplication::applicationVersion())).toJson();
}

QString statusLine(const EngineStatus &status)
{
    quint64 records = 0;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            records += stream.counts.records;
    }
    const QString health = status.tenants.isEmpty() ? u"no tenants yet"_s : healthName(healthOf(status));
    return u"%1: %2 tenants, %3 records collected, %4 waiting"_s.arg(status.collecting ? u"Collecting"_s : u"Paused"_s,
               countText(quint64(status.tenants.size())), countText(records), countText(status.outbox.records))
        + u" ("_s + health + u')';
}

JournalPriority priorityOf(ActivityKind kind)
{
    switch (activityLevel(kind)) {
    case ActivityLevel::Error:
        return JournalPriority::Error;
    case ActivityLevel::Warning:
        return JournalPriority::Warning;
    case ActivityLevel::Good:
    case ActivityLevel::Action:
        break;
    }
    return JournalPriority::Notice;
}

void tellEvent(const ActivityEntry &entry)
{
    const QString subject = plain(entry.subject);
    logEvent(priorityOf(entry.kind), subject.isEmpty() ? activityText(entry) : u"%1: %2"_s.arg(subject, activityText(entry)),
        {{"TRIBUTARY_EVENT", activityName(entry.kind)}, {"TRIBUTARY_SUBJECT", subject},
            {"TRIBUTARY_TENANT_ID", entry.tenant.value()},
            {"TRIBUTARY_STREAM", entry.stream ? streamName(*entry.stream) : QString()}, {"TRIBUTARY_CODE", plain(entry.code)},
            {"TRIBUTARY_REQUEST_ID", plain(entry.requestId)}});
}

/// What a collector works from; another program may change it.
struct Configuration {
    std::vector<Tenant> tenants;
    std::vector<Destination> destinations;
    QString publisher;
    KeptSettings settings;
    bool operator==(const Configuration &) const = default;
};

Task<std::optional<Configuration>> readConfiguration(Store *store)
{
    const auto tenants = co_await store->tenants();
    const auto destinations = co_await store->destinations();
    const auto publisher = co_await store->setting(u"publisher"_s);
    const auto settings = co_await keptSettings(store);
    if (!tenants || !destinations || !publisher || !settings)
        co_return std::nullopt;
    co_return Configuration{*tenants, *destinations, *publisher, *settings};
}

} // namespace

QList<QCommandLineOption> dutyCommandLine()
{
    return {{u"service"_s,
                CommandText::tr("Run as a service: SIGHUP reads the configuration again, events go to the journal, and a "
                                "profile without tenants "
                                "waits for the first.")},
        {u"metrics"_s,
            CommandText::tr("Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464."),
            u"HOST:PORT"_s},
        {u"metrics-file"_s,
            CommandText::tr("Write the metrics to a file every 15 seconds, for the text file collector of node_exporter."),
            u"FILE"_s},
        {u"health-file"_s, CommandText::tr("Write the page of health (JSON) to a file every 15 seconds."), u"FILE"_s}};
}

Result<DutyOptions> dutyOptions(const QCommandLineParser &arguments)
{
    DutyOptions options{.service = arguments.isSet(u"service"_s),
        .metricsFile = arguments.value(u"metrics-file"_s),
        .healthFile = arguments.value(u"health-file"_s)};
    if (arguments.isSet(u"metrics"_s)) {
        const auto address = parseMonitorAddress(arguments.value(u"metrics"_s));
        if (!address)
            return fail(ErrorKind::Usage, u"--metrics: "_s + address.error().message);
        options.metrics = *address;
    }
    if (!options.metricsFile.isEmpty() && !options.metricsFile.endsWith(u".prom"))
        return fail(
            ErrorKind::Usage, CommandText::tr("--metrics-file takes a name that ends in .prom: the collector reads no other"));
    return options;
}

CollectorDuty::CollectorDuty(Runtime &runtime, DutyOptions options)
    : m_runtime(runtime)
    , m_options(std::move(options))
    , m_notifier(ServiceNotifier::fromEnvironment())
    , m_monitor([this](const QByteArray &path) { return page(path); })
{
}

Result<void> CollectorDuty::begin()
{
    if (m_options.metrics) {
        auto listening = m_monitor.listen(*m_options.metrics);
        if (!listening)
            return listening;
        if (m_options.metrics->port == 0)
            writeErr(CommandText::tr("Metrics on port %1.").arg(m_monitor.port()));
    }
    using Kind = CollectorIdentity::Kind;
    CollectorIdentity identity{.kind = m_options.service ? Kind::Service : Kind::Command,
        .process = QCoreApplication::applicationPid(),
        .version = QCoreApplication::applicationVersion()};
    ControlCalls calls{.setCollecting = [this](bool on) { setCollecting(on); },
        .checkAgain = [this](const TenantId &tenant) { m_runtime.engine().checkAgain(tenant); },
        .reload = [this] { reload(); }};
    m_control = std::make_unique<ControlServer>(m_runtime.profile(), std::move(identity), std::move(calls));
    const auto open = m_control->listen();
    if (!open)
        qCWarning(logService).noquote() << open.error().message;
    return {};
}

void CollectorDuty::startService()
{
    m_notifier.ready(u"Collecting"_s);
    m_scope.spawn(watchConfiguration(m_scope.stopToken()));
}

void CollectorDuty::take(const EngineStatus &status)
{
    m_status = status;
    if (m_control)
        m_control->publish(status);
    const Milliseconds now = m_runtime.clock().steady();
    const auto interval = m_notifier.watchdogInterval();
    if (interval && now - m_aliveAt >= *interval) {
        m_aliveAt = now;
        m_notifier.alive();
    }
    const QString line = statusLine(status);
    if (m_notifier.isWanted() && line != std::exchange(m_line, line))
        m_notifier.status(line);
    const bool wantsFiles = !m_options.metricsFile.isEmpty() || !m_options.healthFile.isEmpty();
    if (wantsFiles && !m_writing && (m_writtenAt == 0ms || now - m_writtenAt >= writeFilesEvery)) {
        m_writtenAt = now;
        m_writing = true;
        m_scope.spawn(writeFiles(status));
    }
    if (m_options.service && !m_telling && status.activity != m_toldChanges) {
        m_toldChanges = status.activity;
        m_telling = true;
        m_scope.spawn(tellEvents());
    }
}

MonitorPage CollectorDuty::page(const QByteArray &path) const
{
    const bool isKnown = m_status.asOf != Instant();
    if (path == "/metrics" && isKnown) {
        return {
            200, "text/plain; version=0.0.4; charset=utf-8"_ba, metricsText(m_status, QCoreApplication::applicationVersion())};
    }
    if (path == "/health" && isKnown)
        return {healthOf(m_status) == Health::Failing ? 503 : 200, "application/json"_ba, healthText(m_status)};
    return {};
}

void CollectorDuty::setCollecting(bool on)
{
    m_wanted = on;
    work();
}

void CollectorDuty::reload()
{
    m_reload = true;
    work();
}

void CollectorDuty::work()
{
    if (!std::exchange(m_working, true))
        m_scope.spawn(doWork());
}

/// One thing after the other: starting, stopping and reloading must not meet.
Task<> CollectorDuty::doWork()
{
    while ((m_reload || m_wanted) && !m_scope.stopToken().stop_requested()) {
        if (std::exchange(m_reload, false))
            co_await reloadNow();
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        if (wanted && *wanted)
            m_runtime.engine().startPolling();
        else if (wanted)
            co_await m_runtime.engine().stopPolling();
    }
    m_working = false;
}

Task<> CollectorDuty::reloadNow()
{
    m_notifier.reloading();
    const auto done = co_await m_runtime.reload();
    if (!done) {
        const Advice advice = adviceFor(done.error());
        const QString text = CommandText::tr("The new configuration is not used: %1 %2")
                                 .arg(plain(done.error().message), advice.action)
                                 .trimmed();
        logEvent(JournalPriority::Error, text, {{"TRIBUTARY_CODE", done.error().code}});
        m_notifier.ready(text);
        co_return;
    }
    qCInfo(logService) << "configuration read again";
    m_line.clear();
    m_notifier.ready(u"Configuration read again"_s);
}

Task<> CollectorDuty::watchConfiguration(std::stop_token stop)
{
    std::optional<Configuration> known = co_await readConfiguration(&m_runtime.store());
    bool awake = !stop.stop_requested();
    while (awake) {
        awake = co_await m_runtime.clock().sleepFor(lookForChangesEvery, stop);
        if (!awake)
            co_return;
        const std::optional<Configuration> now = co_await readConfiguration(&m_runtime.store());
        if (now && known && *now != *known)
            reload();
        if (now)
            known = now;
    }
}

Task<> CollectorDuty::writeFiles(EngineStatus status)
{
    const QString version = QCoreApplication::applicationVersion();
    const auto write = [status, version, metrics = m_options.metricsFile, health = m_options.healthFile] {
        QString failed;
        if (!metrics.isEmpty() && !writeWhole(metrics, metricsText(status, version)))
            failed = metrics;
        if (!health.isEmpty() && !writeWhole(health, healthText(status)))
            failed = health;
        return failed;
    };
    const QString failed = co_await m_runtime.pool().run(write);
    if (!failed.isEmpty() && !m_fileFailed)
        qCWarning(logService).noquote() << u"cannot write %1; check that its directory exists and may be written"_s.arg(failed);
    m_fileFailed = !failed.isEmpty();
    m_writing = false;
}

Task<> CollectorDuty::tellEvents()
{
    const ActivityQuery query{.after = m_toldRow.value_or(0), .limit = m_toldRow ? 1000 : 1};
    const auto entries = co_await m_runtime.store().activity(query);
    const bool isFirst = !m_toldRow; // what stands there was told when it happened
    for (size_t i = entries ? entries->size() : 0; i > 0; --i) {
        const ActivityEntry &entry = (*entries)[i - 1]; // newest first
        m_toldRow = std::max(m_toldRow.value_or(0), entry.row);
        if (!isFirst)
            tellEvent(entry);
    }
    if (entries && !m_toldRow)
        m_toldRow = 0;
    m_telling = false;
}

void CollectorDuty::stopping()
{
    m_notifier.stopping(u"Sending what is stored"_s);
}

Task<> CollectorDuty::end()
{
    m_scope.requestStop();
    co_await m_scope.join();
    m_control.reset();
}

} // namespace tributary
