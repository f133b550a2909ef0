// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/task.h"

#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace tributary {

/// A place where blocking or computing work runs: the parse pool (several threads) or the SQL lane (one thread).
/// One hop per batch, never per record. Values go in, a value comes out; the result arrives on the thread that called run().
/// An inline lane (threads = 0) runs the work within the call: for tests in virtual time.
/// The destructor waits for queued work to end.
class Lane {
public:
    /// `threads` = 0 makes an inline lane; 1 keeps the order of the calls.
    explicit Lane(int threads, const QString &name = {});
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    template <typename F, typename R = std::invoke_result_t<F>>
    Task<R> run(F work)
    {
        if (!m_pool)
            co_return work();
        using Boxed = std::shared_ptr<R>;
        Completion<Boxed> done;
        QObject *origin = threadContext();
        start([done, origin, work = std::make_shared<F>(std::move(work))]() mutable {
            auto value = std::make_shared<R>((*work)());
            work.reset();
            QMetaObject::invokeMethod(
                origin, [done = std::move(done), value = std::move(value)] { done.complete(value); }, Qt::QueuedConnection);
        });
        const Boxed value = co_await done.wait();
        co_return std::move(*value);
    }

private:
    void start(std::function<void()> job);

    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace tributary
