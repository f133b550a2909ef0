// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "sinks/kafka/worker.h"

namespace tributary::kafka {

/// A connection to a cluster with a thread of its own, on which everything of librdkafka happens. The methods belong to the
/// engine thread and never wait there. Kept by shared_ptr: by the sink and by the deliveries that use it.
class Producer {
public:
    /// Connects with the first delivery; what is wrong with the settings is told then.
    Producer(ProducerSettings settings, Secret password, std::shared_ptr<AcceptedRows> accepted);
    /// Takes back what is under way and waits for the thread; close() first, so that there is nothing to wait for.
    ~Producer();
    Producer(const Producer &) = delete;
    Producer &operator=(const Producer &) = delete;

    /// For connections that are made from now on.
    void setToken(std::shared_ptr<const Secret> token, Instant expires);

    /// Ends when the fate of every message is known: nothing of a shipment is delivered after it was reported to have failed.
    /// At the latest 15 s after the brokers fell silent, 2 s after a stop. A stop takes back whatever waits, that of other
    /// deliveries too, and the producer is spent.
    Task<Outcome> send(Shipment shipment, std::stop_token stop);

    /// Signs in and asks for the topic, for ten seconds at most; writes nothing.
    Task<Result<void>> probe(std::stop_token stop);

    /// Takes back whatever is under way and ends when the thread has.
    Task<> close();

private:
    void startEnding();

    std::shared_ptr<Worker> m_worker; ///< also in stop callbacks
    Answer<Happened> m_ended;
    bool m_isEnding = false;
};

} // namespace tributary::kafka
