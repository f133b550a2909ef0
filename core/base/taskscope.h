// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/task.h"

namespace tributary {

/// Owns running coroutines of one thread. Nothing is fire and forget: what is spawned here is joined before the services
/// it uses are destroyed. requestStop() asks, join() waits.
class TaskScope {
public:
    TaskScope() = default;
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    void requestStop() { m_stop.request_stop(); }

    /// The task is already running (tasks start eagerly); the scope keeps it until it ends.
    void spawn(Task<> task);

    /// Ends when no spawned task is left, including those spawned meanwhile.
    Task<> join();

    [[nodiscard]] int running() const { return m_running; }

private:
    Task<> hold(Task<> task);

    std::stop_source m_stop;
    int m_running = 0;
    Completion<Happened> m_idle;
};

} // namespace tributary
