// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineconsole.h"

#include "sinks/logsingestion/logsingestionencoder.h"
#include "store/archivereader.h"

namespace tributary {

EngineConsole::EngineConsole(RuntimeOptions options, EngineChoice choice)
    : m_worker(new EngineWorker(std::move(options), std::move(choice)))
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_toEngine.moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_toEngine.close(); }, Qt::DirectConnection);
    passOn(&EngineWorker::statusChanged, &EngineConsole::takeStatus);
    passOn(&EngineWorker::profileOpened, &EngineConsole::openEvents);
    passOn(&EngineWorker::activityLoaded, &Console::activityLoaded);
    passOn(&EngineWorker::coverageLoaded, &Console::coverageLoaded);
    passOn(&EngineWorker::backfillChanged, &Console::backfillChanged);
    passOn(&EngineWorker::raiseRequested, &EngineConsole::raiseRequested);
    passOn(&EngineWorker::closed, &EngineConsole::closed);
    m_thread.start();
    post([](EngineWorker &worker) { worker.start(); });
}

EngineConsole::~EngineConsole()
{
    m_thread.quit();
    m_thread.wait();
}

void EngineConsole::openEvents(const QString &directory)
{
    m_events.open(std::make_unique<ArchiveReader>(directory), std::make_unique<LogsIngestionEncoder>(), directory);
}

void EngineConsole::takeStatus(const EngineStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void EngineConsole::setCollecting(bool on)
{
    post([on](EngineWorker &worker) { worker.setCollecting(on); });
}

void EngineConsole::checkAgain(TenantId tenant)
{
    post([tenant](EngineWorker &worker) { worker.checkAgain(tenant); });
}

void EngineConsole::loadActivity(qint64 after)
{
    post([after](EngineWorker &worker) { worker.loadActivity(after); });
}

void EngineConsole::loadCoverage(TenantId tenant)
{
    post([tenant = std::move(tenant)](EngineWorker &worker) { worker.loadCoverage(tenant); });
}

int EngineConsole::startBackfill(BackfillRequest request)
{
    const int id = ++m_lastBackfill;
    post([id, request = std::move(request)](EngineWorker &worker) { worker.startBackfill(id, request); });
    return id;
}

void EngineConsole::cancelBackfill(int id)
{
    post([id](EngineWorker &worker) { worker.cancelBackfill(id); });
}

void EngineConsole::close()
{
    if (!std::exchange(m_closing, true))
        post([](EngineWorker &worker) { worker.close(); });
}

} // namespace tributary
