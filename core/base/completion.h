// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/eventloop.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tributary {

/// A value that arrives once; any number of coroutines of ONE thread may wait for it, before or after. Copies share the state.
/// complete() never resumes a waiter from within the call: waiters run from the event loop. Later calls are ignored.
template <typename T>
class Completion {
    struct State {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiters;
    };

public:
    Completion()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] bool isComplete() const { return m_state->value.has_value(); }

    void complete(T value) const
    {
        if (m_state->value)
            return;
        m_state->value.emplace(std::move(value));
        for (const auto waiter : std::exchange(m_state->waiters, {}))
            runLater([waiter] { waiter.resume(); });
    }

    struct Awaiter {
        std::shared_ptr<State> state;
        [[nodiscard]] bool await_ready() const noexcept { return state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> handle) const { state->waiters.push_back(handle); }
        T await_resume() const { return *state->value; }
    };

    /// `co_await completion.wait()` copies the value out; T is cheap to copy or a shared_ptr.
    [[nodiscard]] Awaiter wait() const { return Awaiter{m_state}; }

private:
    std::shared_ptr<State> m_state;
};

/// The value of a Completion that only says "it happened".
struct Happened { };

} // namespace tributary
