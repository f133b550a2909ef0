// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/inbox.h"
#include "base/task.h"

#include <QtCore/QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

namespace tributary {

/// A place where blocking or computing work runs: the parse pool (several threads) or the SQL lane (one thread).
/// One hop per batch, never per record. Values go in, a value comes out; the result arrives on the thread that called run().
/// An inline lane (threads = 0) runs the work within the call: for tests in virtual time.
/// The destructor waits for queued work to end. Its threads start with the first work.
class Lane {
public:
    /// `threads` = 0 makes an inline lane; 1 keeps the order of the calls.
    explicit Lane(int threads, QString name = {});
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    template <typename F, typename R = std::invoke_result_t<F>>
    Task<R> run(F work)
    {
        if (m_threads <= 0)
            co_return work();
        using Boxed = std::shared_ptr<R>;
        Completion<Boxed> done;
        start([done, origin = Inbox::ofThisThread(), work = std::make_shared<F>(std::move(work))]() mutable {
            auto value = std::make_shared<R>((*work)());
            work.reset();
            origin->post([done = std::move(done), value = std::move(value)] { done.complete(value); });
        });
        const Boxed value = co_await done.wait();
        co_return std::move(*value);
    }

private:
    class Worker;

    void start(std::function<void()> job);
    void work();

    int m_threads;
    QString m_name;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::mutex m_mutex; ///< guards the following
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    int m_idle = 0;
    int m_working = 0; ///< threads that have not ended
    bool m_ending = false;
};

} // namespace tributary
