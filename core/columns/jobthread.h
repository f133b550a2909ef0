// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tributary {

/// A thread that runs one job after the other.
class JobThread {
public:
    JobThread();
    ~JobThread(); ///< asks the running job to stop and waits for it; jobs that wait are dropped
    Q_DISABLE_COPY_MOVE(JobThread)

    using Job = std::function<void(const std::stop_token &)>;
    void start(Job job); ///< any thread

private:
    void work(const std::stop_token &stop);

    std::mutex m_mutex; ///< guards the following
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::jthread m_thread;
};

} // namespace tributary
