// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/task.h"

#include <deque>

namespace tributary {

/// A count of units shared by coroutines of one thread, first come first served. A request for more than all units is granted
/// when everything is free, so that one huge blob is slow and not stuck.
class Semaphore {
public:
    explicit Semaphore(qint64 units)
        : m_units(units)
        , m_free(units)
    {
    }
    Semaphore(const Semaphore &) = delete;
    Semaphore &operator=(const Semaphore &) = delete;

    /// True when the units are taken, false on stop. Give them back with release().
    Task<bool> acquire(qint64 units, std::stop_token stop);

    /// Takes without asking: for a size that turned out larger than expected. The count may go below zero.
    void takeAnyway(qint64 units) { m_free -= units; }

    void release(qint64 units);

    [[nodiscard]] qint64 inUse() const { return m_units - m_free; }

private:
    struct Waiter {
        qint64 units;
        Completion<bool> turn;
    };

    [[nodiscard]] bool fits(qint64 units) const { return units <= m_free || m_free >= m_units; }
    void serve();

    qint64 m_units;
    qint64 m_free;
    std::deque<Waiter> m_waiting;
};

} // namespace tributary
