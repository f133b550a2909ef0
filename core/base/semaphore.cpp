// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/semaphore.h"

namespace tributary {

Task<bool> Semaphore::acquire(qint64 units, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    if (m_waiting.empty() && fits(units)) {
        m_free -= units;
        co_return true;
    }
    const Completion<bool> turn;
    m_waiting.push_back({units, turn});
    const std::stop_callback onStop(stop, [turn] { turn.complete(false); });
    co_return co_await turn.wait();
}

void Semaphore::release(qint64 units)
{
    m_free += units;
    serve();
}

void Semaphore::serve()
{
    while (!m_waiting.empty()) {
        const Waiter &first = m_waiting.front();
        if (first.turn.isComplete()) { // stopped while waiting
            m_waiting.pop_front();
            continue;
        }
        if (!fits(first.units))
            return;
        m_free -= first.units;
        first.turn.complete(true);
        m_waiting.pop_front();
    }
}

} // namespace tributary
