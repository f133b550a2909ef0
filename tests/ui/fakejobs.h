// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/job.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace tributary {

/// Answers calls of a desk from the event loop; those that are held wait for release(). A stop answers Cancelled.
class FakeJobs {
public:
    void hold(const QString &call) { m_held << call; }
    void release()
    {
        m_held.clear();
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &go : waiting)
            go();
    }
    [[nodiscard]] int count(const QString &call) const { return int(calls.count(call)); }

    QStringList calls; ///< names, in order

protected:
    template <typename Call>
    void later(Call call)
    {
        QTimer::singleShot(0, &m_context, call);
    }

    template <typename T>
    Job answer(const QString &call, const Result<T> &result, Reply<T> reply)
    {
        calls << call;
        auto state = std::make_shared<Job::State>();
        const auto deliver = [state, reply](const Result<T> &value) {
            if (!std::exchange(state->over, true))
                reply(value);
        };
        state->requestStop = [this, reply, weak = std::weak_ptr(state)] {
            later([reply, weak] {
                const auto held = weak.lock(); // a state that held itself would never go
                if (held && !std::exchange(held->over, true))
                    reply(fail(ErrorKind::Cancelled, {}));
            });
        };
        if (m_held.contains(call))
            m_waiting << [deliver, result] { deliver(result); };
        else
            later([deliver, result] { deliver(result); });
        return Job(state);
    }

    template <typename T>
    Job answer(const QString &call, const T &value, Reply<T> reply)
    {
        return answer<T>(call, Result<T>(value), std::move(reply));
    }

private:
    QObject m_context;
    QStringList m_held;
    QList<std::function<void()>> m_waiting;
};

} // namespace tributary
