// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "simulator/simulatedcloud.h"

namespace tributary {

/// Talks to a SimulatedCloud without sockets: flows run in virtual time. Delays pass through the clock, resets become Network
/// errors, bodies over the request's limit TooLarge. Borrows cloud and clock. Same thread as both.
class DirectTransport final : public Transport {
public:
    DirectTransport(SimulatedCloud &cloud, Clock &clock)
        : m_cloud(cloud)
        , m_clock(clock)
    {
    }

    Task<Result<Response>> send(Request request, std::stop_token stop) override;

    [[nodiscard]] int requests() const { return m_requests; }
    /// Most requests that were under way at the same time.
    [[nodiscard]] int widest() const { return m_widest; }

private:
    SimulatedCloud &m_cloud;
    Clock &m_clock;
    int m_requests = 0;
    int m_open = 0;
    int m_widest = 0;
};

} // namespace tributary
