// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace tributary {

/// Holds collecting back while the store takes nothing (disk full, read-only, damaged), so that blobs are not fetched over and
/// over in vain. Closed by the first failure; then one stream at a time may try, every few seconds and one blob at a time; the
/// first that gets through opens it for all. Engine thread.
class StoreGate {
public:
    explicit StoreGate(Clock &clock)
        : m_clock(clock)
    {
    }

    /// Nothing, or the error that closed the gate.
    [[nodiscard]] Result<void> enter()
    {
        if (!m_closedBy)
            return {};
        if (m_clock.steady() < m_nextTry)
            return fail(*m_closedBy);
        m_nextTry = m_clock.steady() + betweenTries;
        return {};
    }

    /// What a round that had entered came to.
    void report(const std::optional<Error> &error)
    {
        if (error && error->kind == ErrorKind::Storage && error->code != QLatin1StringView("OutboxFull")) {
            m_closedBy = error;
            m_nextTry = m_clock.steady() + betweenTries;
        } else if (!error) {
            m_closedBy.reset();
        }
    }

    [[nodiscard]] bool isClosed() const { return m_closedBy.has_value(); }

private:
    static constexpr Milliseconds betweenTries = std::chrono::seconds(15);

    Clock &m_clock;
    std::optional<Error> m_closedBy;
    Milliseconds m_nextTry{0}; ///< steady
};

} // namespace tributary
