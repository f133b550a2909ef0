// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tributary {

/// Threads that share the items of one piece of work at a time. Driven by one thread.
class WorkCrew {
public:
    explicit WorkCrew(int threads); ///< 0: as many as the machine runs at once
    ~WorkCrew(); ///< waits for the work to end
    Q_DISABLE_COPY_MOVE(WorkCrew)

    using Item = std::function<void(size_t)>;

    /// Starts work(0) … work(count - 1) in any order and on any of the threads; `work` must not throw. wait() before the next.
    void start(size_t count, Item work);
    void wait();
    void run(size_t count, Item work)
    {
        start(count, std::move(work));
        wait();
    }

    [[nodiscard]] size_t size() const { return m_threads.size(); }

private:
    void work();

    std::mutex m_mutex; ///< guards all but the threads
    std::condition_variable m_changed;
    Item m_item;
    size_t m_count = 0;
    size_t m_next = 0;
    size_t m_busy = 0;
    bool m_ending = false;
    std::vector<std::jthread> m_threads;
};

} // namespace tributary
