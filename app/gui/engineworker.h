// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupbench.h"
#include "pipeline/console.h"
#include "simulator/options.h"

#include <QtCore/QTemporaryDir>

#include <map>
#include <optional>

namespace tributary {

class ControlServer;
class OtherCollector;
class Simulator;

struct EngineChoice {
    std::optional<SimulatorOptions> demo = {}; ///< a cloud to simulate, with a profile that ends with it
    bool paused = false; ///< collecting starts when the person says so
};

/// Drives a profile's engine on the engine thread for the window. Calls arrive queued from the window's thread, values leave as
/// signals. Where another program collects on this profile, it only looks, shows what that one says, and says so as trouble.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    EngineWorker(RuntimeOptions options, EngineChoice choice);
    ~EngineWorker() override;

    void start();
    void setCollecting(bool on);
    void checkAgain(const TenantId &tenant);
    void loadActivity(qint64 after);
    void loadCoverage(const TenantId &tenant);
    void startBackfill(int id, const BackfillRequest &request);
    void cancelBackfill(int id);

    /// What setting up works with. The reason where the profile is not open for writing.
    [[nodiscard]] Result<SetupBench *> bench() const;
    /// The same also where another program collects: for what that one takes up by itself.
    [[nodiscard]] Result<SetupBench *> sharedBench() const;
    /// Work that ends before the profile is closed; stopToken() asks it to.
    void spawn(Task<> task) { m_scope.spawn(std::move(task)); }
    [[nodiscard]] std::stop_token stopToken() const { return m_scope.stopToken(); }

    /// Ends collecting, gives what is stored a moment to be sent, and emits closed().
    void close();
    /// close() sends nothing any more and deletes the profile's files at its end.
    void deleteFilesAtClose() { m_deletesFiles = true; }

Q_SIGNALS:
    void statusChanged(const tributary::EngineStatus &status);
    void profileOpened(const QString &directory); ///< the archive can be read from now on
    void activityLoaded(const QList<tributary::ActivityEntry> &entries);
    void coverageLoaded(const tributary::TenantId &tenant, const QList<tributary::CoverageStretch> &stretches);
    void backfillChanged(const tributary::BackfillProgress &progress);
    void raiseRequested(); ///< the program was started a second time
    void closed();

private:
    Task<> open();
    Task<Result<void>> openProfile();
    [[nodiscard]] Result<void> makeRuntime();
    Task<Result<void>> openDemo();
    Task<> prepareDemo();
    Task<> publishStatus(std::stop_token stop);
    Task<EngineStatus> lookAtBoard();
    [[nodiscard]] bool isStatusDue(Milliseconds age, quint64 revision) const;
    Task<> sendActivity(qint64 after);
    Task<> sendCoverage(TenantId tenant);
    Task<> switchCollecting(bool on);
    void openDoor();
    void watchOther();
    Task<> runBackfill(int id, BackfillRequest request, std::stop_token stop);
    Task<> shutDown();
    void publishTrouble(const Error &error);

    RuntimeOptions m_options;
    EngineChoice m_choice;
    std::unique_ptr<QTemporaryDir> m_demoProfile;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<SetupBench> m_bench;
    TaskScope m_scope;
    std::map<int, std::stop_source> m_backfills;
    bool m_opened = false;
    bool m_deletesFiles = false;
    std::optional<Error> m_onlyLooks; ///< why nothing is collected here
    std::unique_ptr<OtherCollector> m_other; ///< who collects then
    std::unique_ptr<ControlServer> m_door; ///< for others, where we collect
};

} // namespace tributary
