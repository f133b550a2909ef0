// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"
#include "service/controlserver.h"
#include "service/monitorserver.h"
#include "service/servicenotifier.h"

#include <QtCore/QCommandLineParser>

namespace tributary {

/// What a collector does beside collecting.
struct DutyOptions {
    bool service = false; ///< runs under systemd or the like
    std::optional<MonitorAddress> metrics; ///< where /metrics and /health are served
    QString metricsFile; ///< for the text file collector of node_exporter
    QString healthFile;
};

[[nodiscard]] QList<QCommandLineOption> dutyCommandLine();
[[nodiscard]] Result<DutyOptions> dutyOptions(const QCommandLineParser &arguments);

/// The duties of a collecting process towards others: systemd is told how it stands, callers at the profile's control socket
/// and monitoring are answered, configuration that another program changed is taken up (looked for every ten seconds, at once
/// on SIGHUP or by the socket), and what happens goes to the journal. Lives between the opening and the closing of the engine;
/// end() is awaited before destruction. Engine thread.
class CollectorDuty {
public:
    CollectorDuty(Runtime &runtime, DutyOptions options);

    /// Configuration where the port for metrics is taken. A control socket that cannot be made is only warned about.
    Result<void> begin();

    /// From now on others may pause collecting and reload.
    void startService();

    /// With each status: told on, written, and the proof that the engine is alive.
    void take(const EngineStatus &status);

    void reload();
    void stopping();
    Task<> end();

private:
    [[nodiscard]] MonitorPage page(const QByteArray &path) const;
    void setCollecting(bool on);
    void work();
    Task<> doWork();
    Task<> reloadNow();
    Task<> watchConfiguration(std::stop_token stop);
    Task<> writeFiles(EngineStatus status);
    Task<> tellEvents();

    Runtime &m_runtime;
    DutyOptions m_options;
    ServiceNotifier m_notifier;
    MonitorServer m_monitor;
    std::unique_ptr<ControlServer> m_control;
    TaskScope m_scope;
    EngineStatus m_status;
    std::optional<bool> m_wanted; ///< collecting, asked for and not carried out yet
    bool m_reload = false;
    bool m_working = false;
    bool m_telling = false;
    bool m_writing = false;
    bool m_fileFailed = false; ///< and said so
    qint64 m_toldChanges = -1;
    std::optional<qint64> m_toldRow; ///< of the activity log
    Milliseconds m_aliveAt{0};
    Milliseconds m_writtenAt{0};
    QString m_line; ///< last told to systemd
};

} // namespace tributary
