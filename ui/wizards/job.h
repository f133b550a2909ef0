// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>

namespace tributary {

/// A call that is worked on elsewhere, held by the one who waits for it. Destroying it asks the work to stop, and nothing is
/// answered any more. GUI thread.
class Job {
public:
    struct State {
        std::function<void()> requestStop;
        bool over = false; ///< answered, or nobody waits any more
    };

    Job() = default;
    explicit Job(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    Job(Job &&) noexcept = default;
    Job &operator=(Job &&other) noexcept
    {
        drop();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~Job() { drop(); }
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    [[nodiscard]] bool isRunning() const { return m_state && !m_state->over; }

    /// Asks the work to stop; the answer still comes.
    void stop() const
    {
        if (isRunning() && m_state->requestStop)
            m_state->requestStop();
    }

    /// Asks the work to stop and waits for nothing.
    void drop()
    {
        stop();
        if (m_state)
            m_state->over = true;
    }

private:
    std::shared_ptr<State> m_state;
};

/// Called in the GUI thread, once, unless the Job was dropped before.
template <typename T = void>
using Reply = std::function<void(Result<T>)>;

/// Called in the GUI thread, any number of times before the reply.
template <typename T>
using Told = std::function<void(const T &)>;

} // namespace tributary
