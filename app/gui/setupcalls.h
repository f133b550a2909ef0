// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/inbox.h"
#include "gui/engineconsole.h"
#include "gui/setupbench.h"
#include "wizards/job.h"

namespace tributary {

/// Work of setting up, from the window's thread to the engine's and back: a call starts there with a stop token of its own, is
/// answered here, and may tell something in between. Made in the GUI thread; the console outlives it.
class SetupCalls {
public:
    template <typename T>
    using Start = std::function<Task<Result<T>>(SetupBench &, std::stop_token)>;

    /// Shared: also where another program collects on the profile.
    enum class Reach { Own, Shared };

    explicit SetupCalls(EngineConsole &console, Reach reach = Reach::Own)
        : m_console(console)
        , m_reach(reach)
    {
    }

    /// `start` is called on the engine thread; what it starts is joined before the profile is closed.
    template <typename T>
    [[nodiscard]] Job ask(Start<T> start, Reply<T> reply)
    {
        auto state = std::make_shared<Job::State>();
        return ask<T>(state, std::move(start), std::move(reply));
    }

    /// The same for a call that tells something before it answers; `start` is made with passOn().
    template <typename T>
    [[nodiscard]] Job ask(const std::shared_ptr<Job::State> &state, Start<T> start, Reply<T> reply)
    {
        auto stop = std::make_shared<std::stop_source>();
        state->requestStop = [console = &m_console, stop] { console->post([stop](EngineWorker &) { stop->request_stop(); }); };
        auto answer = answerOf<T>(state, std::move(reply));
        m_console.post([start = std::move(start), answer = std::move(answer), stop, reach = m_reach](EngineWorker &worker) {
            const auto bench = reach == Reach::Own ? worker.bench() : worker.sharedBench();
            if (bench)
                worker.spawn(work<T>(*bench, start, answer, stop, worker.stopToken()));
            else
                answer(fail(bench.error()));
        });
        return Job(state);
    }

    /// Has values that are told on the engine thread told in the window's.
    template <typename T>
    [[nodiscard]] static std::function<void(const T &)> passOn(const std::shared_ptr<Job::State> &state, Told<T> told)
    {
        return [window = Inbox::ofThisThread(), state, told = std::move(told)](const T &value) {
            window->post([state, told, value] {
                if (!state->over && told)
                    told(value);
            });
        };
    }

private:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    template <typename T>
    static Answer<T> answerOf(std::shared_ptr<Job::State> state, Reply<T> reply)
    {
        return [window = Inbox::ofThisThread(), state = std::move(state), reply = std::move(reply)](Result<T> result) {
            auto shared = std::make_shared<Result<T>>(std::move(result));
            window->post([state, reply, shared] {
                if (std::exchange(state->over, true))
                    return;
                reply(std::move(*shared));
            });
        };
    }

    template <typename T>
    static Task<> work(
        SetupBench *bench, Start<T> start, Answer<T> answer, std::shared_ptr<std::stop_source> stop, std::stop_token closing)
    {
        const std::stop_callback closed(closing, [stop] { stop->request_stop(); });
        auto result = co_await start(*bench, stop->get_token());
        answer(std::move(result));
    }

    EngineConsole &m_console;
    Reach m_reach;
};

} // namespace tributary
