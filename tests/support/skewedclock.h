// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace tributary::test {

/// The clock of a machine whose wall time is set wrongly, over a right one.
class SkewedClock final : public Clock {
public:
    explicit SkewedClock(Clock &right)
        : m_right(right)
    {
    }

    Milliseconds ahead{0};

    [[nodiscard]] Instant now() const override { return m_right.now() + ahead; }
    [[nodiscard]] Milliseconds steady() const override { return m_right.steady(); }
    Task<bool> sleepFor(Milliseconds duration, std::stop_token stop) override { return m_right.sleepFor(duration, stop); }

private:
    Clock &m_right;
};

} // namespace tributary::test
