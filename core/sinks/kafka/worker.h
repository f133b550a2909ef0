// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/inbox.h"
#include "sinks/kafka/cargo.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <thread>

namespace tributary::kafka {

/// What a delivery came to, and whether the producer is still good for another.
struct Outcome {
    Result<void> result;
    bool isSpent = false;
};

/// Brings a value to the thread that waits for it.
template <typename T>
class Answer {
public:
    void operator()(T value) const
    {
        m_origin->post([done = m_done, value = std::move(value)] { done.complete(value); });
    }
    [[nodiscard]] auto wait() const { return m_done.wait(); }

private:
    std::shared_ptr<Inbox> m_origin = Inbox::ofThisThread();
    Completion<T> m_done;
};

/// Lives on its thread; post(), giveUp() and hasNews() are for others.
class Worker final : private ClientEvents {
public:
    using Job = std::function<void(Worker &)>;

    Worker(ProducerSettings settings, Secret password, std::shared_ptr<AcceptedRows> accepted)
        : m_settings(std::move(settings))
        , m_password(std::move(password))
        , m_accepted(std::move(accepted))
        , m_thread([this] { run(); })
    {
    }

    void post(Job job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

    void giveUp() { m_isGivenUp = true; }
    void join() { m_thread.join(); }

    void keepToken(const std::shared_ptr<const Secret> &token, Instant expires);
    void ship(const Shipment &shipment, const Answer<Outcome> &answer);
    void probe(const Answer<Result<void>> &answer);
    void takeBack();
    /// Takes everything back; the thread ends when the last delivery is told.
    void end(const Answer<Happened> &ended);

private:
    struct Sending {
        std::unique_ptr<Cargo> cargo;
        Answer<Outcome> answer;
    };

    void run();
    [[nodiscard]] bool work(Job &job);
    [[nodiscard]] Result<void> ready();
    void load(Cargo &cargo);
    [[nodiscard]] Result<void> askForTopic();
    void settle();
    [[nodiscard]] Error meaningOf(int code) const;

    void delivered(void *token, int code) override;
    void troubled(const Error &error) override;
    void hasNews() override;

    ProducerSettings m_settings;
    Secret m_password;
    std::shared_ptr<AcceptedRows> m_accepted;
    SystemClock m_clock;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs; ///< by m_mutex
    bool m_hasNews = false; ///< by m_mutex
    std::atomic<bool> m_isGivenUp = false;

    std::unique_ptr<Client> m_client;
    std::shared_ptr<const Secret> m_token;
    Instant m_tokenExpires;
    std::vector<Sending> m_sendings;
    std::optional<Error> m_trouble; ///< of the connection since the last acknowledgement
    std::optional<Milliseconds> m_takeAllBackAt; ///< steady
    std::optional<Answer<Happened>> m_ended;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace tributary::kafka
