// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/task.h"
#include "model/ids.h"

#include <deque>
#include <stop_token>
#include <unordered_map>

namespace tributary {

/// Bytes of blobs between wire and store, shared among tenants so that one whose blobs never come cannot starve another: a
/// tenant may take more while it holds less than is free, alone it reaches half; the last twelfth is for tenants that hold
/// none. Who holds least goes first, and is waited for. A request for more than all bytes is granted when everything is free,
/// so that one huge blob is slow and not stuck. One thread.
class MemoryBudget {
public:
    explicit MemoryBudget(qint64 bytes)
        : m_bytes(bytes)
        , m_free(bytes)
    {
    }
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    /// True when the bytes are taken, false on stop. Give them back with release().
    Task<bool> acquire(TenantId tenant, qint64 bytes, std::stop_token stop);

    /// Takes without asking: for a size that turned out larger than expected, or smaller where negative.
    void takeAnyway(const TenantId &tenant, qint64 bytes);

    void release(const TenantId &tenant, qint64 bytes) { takeAnyway(tenant, -bytes); }

    [[nodiscard]] qint64 inUse() const { return m_bytes - m_free; }

private:
    struct Waiter {
        qint64 bytes;
        quint64 number; ///< in the order of arrival
        Completion<bool> turn;
    };
    struct Share {
        qint64 held = 0;
        std::deque<Waiter> waiting;
    };
    using Shares = std::unordered_map<TenantId, Share>;

    [[nodiscard]] bool fits(const Share &share, qint64 bytes) const;
    [[nodiscard]] Shares::iterator next();
    void serve();

    qint64 m_bytes;
    qint64 m_free;
    quint64 m_arrived = 0;
    size_t m_waiting = 0;
    Shares m_shares; ///< of tenants that hold or wait
};

} // namespace tributary
