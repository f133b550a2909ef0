// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/inbox.h"
#include "columns/eventlog.h"
#include "gui/engineworker.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>

namespace tributary {

/// The Console of the window: passes calls to the worker on the engine thread and its answers back. Lives in the GUI thread and
/// never waits for the engine, except in the destructor, which joins the thread after closed().
class EngineConsole final : public Console {
    Q_OBJECT
public:
    EngineConsole(RuntimeOptions options, EngineChoice choice);
    ~EngineConsole() override;

    [[nodiscard]] const EngineStatus &status() const override { return m_status; }
    void setCollecting(bool on) override;
    void checkAgain(TenantId tenant) override;
    [[nodiscard]] EventLog &events() override { return m_events; }
    void loadActivity(qint64 after) override;
    void loadCoverage(TenantId tenant) override;
    int startBackfill(BackfillRequest request) override;
    void cancelBackfill(int id) override;

    /// Starts to end the engine; closed() follows.
    void close();

    /// Runs `call` with the worker, on its thread.
    template <typename Call>
    void post(Call call)
    {
        m_toEngine.post([worker = m_worker, call = std::move(call)] { call(*worker); });
    }

Q_SIGNALS:
    void raiseRequested(); ///< the program was started a second time on this profile
    void closed();

private:
    /// Has a signal of the worker, which is emitted on the engine thread, emitted here on the window's.
    template <typename... Values, typename Signal>
    void passOn(void (EngineWorker::*from)(Values...), Signal to)
    {
        connect(
            m_worker, from, m_worker,
            [window = Inbox::ofThisThread(), self = QPointer(this), to](const Values &...values) {
                window->post([self, to, values...] {
                    if (self)
                        std::invoke(to, self.data(), values...);
                });
            },
            Qt::DirectConnection);
    }

    void openEvents(const QString &directory);
    void takeStatus(const EngineStatus &status);

    QThread m_thread;
    Inbox m_toEngine;
    EngineWorker *m_worker; ///< lives in m_thread, deleted when the thread ends
    EngineStatus m_status;
    EventLog m_events;
    int m_lastBackfill = 0;
    bool m_closing = false;
};

} // namespace tributary
