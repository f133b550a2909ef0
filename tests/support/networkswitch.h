// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

namespace tributary::test {

/// A transport whose cable can be pulled: then every request fails as Network without reaching anybody. Borrows the one behind.
class NetworkSwitch final : public Transport {
public:
    explicit NetworkSwitch(Transport &behind)
        : m_behind(behind)
    {
    }

    void pull() { m_pulled = true; }
    void plugIn() { m_pulled = false; }
    [[nodiscard]] int refused() const { return m_refused; }

    /// Lets so many requests through; of the next one only the answer is lost, and after that nobody is reached.
    void breakAfter(int requests) { m_left = requests; }
    void repair()
    {
        m_left = -1;
        m_pulled = false;
    }

    Task<Result<Response>> send(Request request, std::stop_token stop) override
    {
        if (!m_pulled && m_left == 0) {
            m_pulled = true;
            return answerLost(m_behind.send(std::move(request), stop));
        }
        if (m_left > 0)
            --m_left;
        if (!m_pulled)
            return m_behind.send(std::move(request), stop);
        ++m_refused;
        return unreachable();
    }

private:
    static Task<Result<Response>> answerLost(Task<Result<Response>> exchange)
    {
        co_await exchange;
        co_return co_await unreachable();
    }

    static Task<Result<Response>> unreachable()
    {
        co_return fail(ErrorKind::Network, QStringLiteral("Network is unreachable"), QStringLiteral("NetworkUnavailable"));
    }

    Transport &m_behind;
    bool m_pulled = false;
    int m_refused = 0;
    int m_left = -1;
};

} // namespace tributary::test
