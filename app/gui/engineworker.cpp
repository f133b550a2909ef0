// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineworker.h"

#include "common/profileremoval.h"
#include "gui/demo.h"
#include "gui/othercollector.h"
#include "pipeline/coveragereport.h"
#include "service/controlserver.h"
#include "simulator/simulator.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds statusEvery = 250ms;
constexpr Milliseconds lookEvery = 2s;
constexpr Milliseconds closingPatience = 2s;

BackfillProgress progressOf(int id, const RoundResult &result)
{
    return {.id = id,
        .running = true,
        .windows = result.windows,
        .windowsDone = result.windowsDone,
        .blobs = result.blobs,
        .blobsDone = result.blobsDone,
        .records = result.records,
        .duplicates = result.duplicates,
        .lostBlobs = result.lostBlobs,
        .error = result.error};
}

} // namespace

EngineWorker::EngineWorker(RuntimeOptions options, EngineChoice choice)
    : m_options(std::move(options))
    , m_choice(std::move(choice))
{
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::start()
{
    m_scope.spawn(open());
}

Task<> EngineWorker::open()
{
    m_options.collects = true;
    Result<void> opened;
    if (m_choice.demo)
        opened = co_await openDemo();
    else
        opened = co_await openProfile();
    if (!opened) {
        publishTrouble(opened.error());
        co_return;
    }
    m_opened = true;
    Q_EMIT profileOpened(m_options.profile.isEmpty() ? Runtime::defaultProfile() : m_options.profile);
    m_bench = std::make_unique<SetupBench>(*m_runtime);
    if (m_choice.demo)
        co_await prepareDemo();
    if (!m_onlyLooks) {
        m_runtime->engine().startForwarding();
        if (!m_choice.paused)
            m_runtime->engine().startPolling();
    }
    if (m_onlyLooks)
        watchOther();
    else if (!m_choice.demo)
        openDoor();
    m_scope.spawn(publishStatus(m_scope.stopToken()));
}

/// A second start asks us to come forward, and a command may look on.
void EngineWorker::openDoor()
{
    CollectorIdentity identity{.kind = CollectorIdentity::Kind::Window,
        .process = QCoreApplication::applicationPid(),
        .version = QCoreApplication::applicationVersion()};
    ControlCalls calls{.setCollecting = [this](bool on) { setCollecting(on); },
        .checkAgain = [this](const TenantId &tenant) { checkAgain(tenant); },
        .raise = [this] { Q_EMIT raiseRequested(); }};
    m_door = std::make_unique<ControlServer>(m_runtime->profile(), std::move(identity), std::move(calls));
    const auto open = m_door->listen();
    if (!open)
        qWarning("%s", qPrintable(open.error().message)); // collecting goes on without it
}

void EngineWorker::watchOther()
{
    m_other = std::make_unique<OtherCollector>(m_runtime->profile());
    connect(m_other.get(), &OtherCollector::statusArrived, this, &EngineWorker::statusChanged);
    connect(m_other.get(), &OtherCollector::newsChanged, this, [this] { m_onlyLooks = m_other->news(); });
}

Result<void> EngineWorker::makeRuntime()
{
    auto runtime = Runtime::make(m_options);
    if (!runtime && runtime.error().code == u"ProfileLocked"_s) {
        m_onlyLooks = runtime.error();
        m_options.collects = false;
        runtime = Runtime::make(m_options);
    }
    if (!runtime)
        return fail(runtime.error());
    m_runtime = std::move(*runtime);
    return {};
}

Task<Result<void>> EngineWorker::openProfile()
{
    const auto made = makeRuntime();
    if (!made)
        co_return made;
    const auto opened = co_await m_runtime->open();
    if (!opened)
        co_return opened;
    co_return co_await m_runtime->engine().open();
}

Task<Result<void>> EngineWorker::openDemo()
{
    m_demoProfile = std::make_unique<QTemporaryDir>();
    m_options.profile = m_demoProfile->filePath(u"profile"_s);
    m_options.said[u"poll-interval"_s] = u"15s"_s;
    const QString cloudFile = m_demoProfile->filePath(u"cloud.json"_s);
    auto simulator = Simulator::start(*m_choice.demo, cloudFile);
    if (!simulator)
        co_return fail(simulator.error());
    m_simulator = std::move(*simulator);
    m_options.cloudFiles = {cloudFile};
    auto runtime = Runtime::make(m_options);
    if (!runtime)
        co_return fail(runtime.error());
    m_runtime = std::move(*runtime);
    auto secrets = std::make_unique<DemoSecrets>(m_simulator->readyDocument());
    const auto opened = co_await m_runtime->open(std::move(secrets));
    if (!opened)
        co_return opened;
    const DemoConfiguration demo = demoConfiguration(m_simulator->readyDocument());
    for (const Tenant &tenant : demo.tenants) {
        const auto saved = co_await m_runtime->store().saveTenant(tenant);
        if (!saved)
            co_return saved;
    }
    const auto saved = co_await m_runtime->store().saveDestination(demo.destination);
    if (!saved)
        co_return saved;
    co_return co_await m_runtime->engine().open();
}

/// The destination's app serves as the parent's multi-tenant one.
Task<> EngineWorker::prepareDemo()
{
    const QJsonObject ready = m_simulator->readyDocument();
    const DemoConfiguration demo = demoConfiguration(ready);
    m_bench->suggestion = demo.newcomer;
    auto secret = secretInput(DemoSecrets::parentSecret(ready));
    if (!secret)
        co_return;
    const auto credential = std::make_shared<CredentialInput>(std::move(*secret));
    const auto kept =
        co_await m_bench->onboarding.setParentApp(demo.destination.cloud, demo.destination.app.clientId, credential);
    if (!kept)
        publishTrouble(kept.error());
}

void EngineWorker::publishTrouble(const Error &error)
{
    EngineStatus status;
    status.asOf = SystemClock().now();
    status.trouble = error;
    Q_EMIT statusChanged(status);
}

/// Where the store may have changed without the board being told, and what passes with time alone.
bool EngineWorker::isStatusDue(Milliseconds age, quint64 revision) const
{
    return m_onlyLooks || m_runtime->engine().board().revision() != revision || age >= StatusBoard::agesEvery;
}

Task<> EngineWorker::publishStatus(std::stop_token stop)
{
    std::optional<Milliseconds> looked;
    quint64 revision = 0;
    bool awake = true;
    while (awake) {
        const Milliseconds now = m_runtime->clock().steady();
        if (!looked || isStatusDue(now - *looked, revision)) {
            looked = now;
            revision = m_runtime->engine().board().revision();
            const EngineStatus status = co_await lookAtBoard();
            if (!(m_other && m_other->isThere())) { // who says more about itself than the store does
                Q_EMIT statusChanged(status);
                if (m_door)
                    m_door->publish(status);
            }
        }
        awake = co_await m_runtime->clock().sleepFor(m_onlyLooks ? lookEvery : statusEvery, stop);
    }
}

Task<EngineStatus> EngineWorker::lookAtBoard()
{
    StatusBoard &board = m_runtime->engine().board();
    if (m_onlyLooks) { // the other program writes, this one reads
        co_await board.load();
        board.setTrouble(m_onlyLooks);
        board.setCollecting(m_onlyLooks->code != u"CollectorGone"_s); // by the other one
    }
    co_return co_await board.snapshot();
}

void EngineWorker::setCollecting(bool on)
{
    if (m_other)
        m_other->send(on ? u"resume"_s : u"pause"_s);
    else if (m_opened && !m_onlyLooks)
        m_scope.spawn(switchCollecting(on));
}

Task<> EngineWorker::switchCollecting(bool on)
{
    if (on)
        m_runtime->engine().startPolling();
    else
        co_await m_runtime->engine().stopPolling();
}

void EngineWorker::loadActivity(qint64 after)
{
    if (m_opened)
        m_scope.spawn(sendActivity(after));
}

Task<> EngineWorker::sendActivity(qint64 after)
{
    const ActivityQuery query{.after = after};
    const auto entries = co_await m_runtime->store().activity(query);
    if (entries)
        Q_EMIT activityLoaded(QList<ActivityEntry>(entries->begin(), entries->end()));
}

void EngineWorker::loadCoverage(const TenantId &tenant)
{
    if (m_opened)
        m_scope.spawn(sendCoverage(tenant));
}

Task<> EngineWorker::sendCoverage(TenantId tenant)
{
    const Instant now = m_runtime->clock().now();
    const auto stretches = co_await readCoverage(&m_runtime->store(), tenant, now);
    if (stretches)
        Q_EMIT coverageLoaded(tenant, QList<CoverageStretch>(stretches->begin(), stretches->end()));
}

void EngineWorker::checkAgain(const TenantId &tenant)
{
    if (m_other)
        m_other->send(u"check"_s, tenant);
    else if (m_opened && !m_onlyLooks)
        m_runtime->engine().checkAgain(tenant);
}

void EngineWorker::startBackfill(int id, const BackfillRequest &request)
{
    if (!m_opened || m_onlyLooks) {
        const Error closed = makeError(ErrorKind::Storage, u"the profile is not open"_s);
        Q_EMIT backfillChanged({.id = id, .error = m_onlyLooks.value_or(closed)});
        return;
    }
    m_scope.spawn(runBackfill(id, request, m_backfills[id].get_token()));
}

Task<> EngineWorker::runBackfill(int id, BackfillRequest request, std::stop_token stop)
{
    // At most ten updates a second; the last one always arrives.
    Milliseconds lastSent{0};
    const auto report = [this, id, lastSent](const RoundResult &result) mutable {
        const Milliseconds now = m_runtime->clock().steady();
        if (now - lastSent < 100ms)
            return;
        lastSent = now;
        Q_EMIT backfillChanged(progressOf(id, result));
    };
    const RoundResult result = co_await m_runtime->engine().backfill(request, report, stop);
    BackfillProgress progress = progressOf(id, result);
    progress.running = false;
    progress.cancelled = stop.stop_requested();
    if (progress.error && progress.error->kind == ErrorKind::Cancelled)
        progress.error.reset();
    m_backfills.erase(id);
    Q_EMIT backfillChanged(progress);
}

Result<SetupBench *> EngineWorker::bench() const
{
    if (m_onlyLooks)
        return fail(*m_onlyLooks);
    return sharedBench();
}

Result<SetupBench *> EngineWorker::sharedBench() const
{
    if (!m_bench)
        return fail(ErrorKind::Storage, u"the profile is not open"_s);
    return m_bench.get();
}

void EngineWorker::cancelBackfill(int id)
{
    const auto found = m_backfills.find(id);
    if (found != m_backfills.end())
        found->second.request_stop();
}

void EngineWorker::close()
{
    shutDown();
}

Task<> EngineWorker::shutDown()
{
    for (auto &[id, stop] : m_backfills)
        stop.request_stop();
    if (m_opened && !m_onlyLooks) {
        co_await m_runtime->engine().stopPolling();
        const std::stop_token never;
        if (!m_deletesFiles)
            co_await m_runtime->engine().drain(closingPatience, never);
    }
    m_scope.requestStop();
    co_await m_scope.join();
    m_other.reset();
    m_door.reset();
    m_bench.reset();
    if (m_runtime)
        co_await m_runtime->close();
    const QString profile = m_runtime ? m_runtime->profile() : QString();
    m_runtime.reset();
    m_simulator.reset();
    if (m_deletesFiles) {
        const auto deleted = deleteProfileFiles(profile);
        if (!deleted)
            qCritical("%s", qPrintable(deleted.error().message));
        deleteEmptyProfile(profile);
    }
    Q_EMIT closed();
}

} // namespace tributary
