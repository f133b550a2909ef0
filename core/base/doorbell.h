// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/completion.h"

namespace tributary {

/// Wakes one waiting coroutine when there is something to do. A ring with nobody waiting is remembered.
class Doorbell {
public:
    void ring()
    {
        m_rung = true;
        m_wake.complete(true);
    }

    /// Ends at the next ring, after `longest`, or on stop (false).
    Task<bool> wait(Clock &clock, Milliseconds longest, std::stop_token stop);

private:
    bool m_rung = false;
    Completion<bool> m_wake;
};

} // namespace tributary
