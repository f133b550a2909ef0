// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/memorybudget.h"

namespace tributary {

namespace {

constexpr qint64 reservedPart = 12;

} // namespace

bool MemoryBudget::fits(const Share &share, qint64 bytes) const
{
    if (m_free >= m_bytes)
        return true;
    if (share.held == 0)
        return bytes <= m_free;
    return bytes <= m_free - m_bytes / reservedPart && share.held < m_free;
}

Task<bool> MemoryBudget::acquire(TenantId tenant, qint64 bytes, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const Completion<bool> turn;
    m_shares[tenant].waiting.push_back({bytes, m_arrived++, turn});
    ++m_waiting;
    serve();
    const std::stop_callback onStop(stop, [turn] { turn.complete(false); });
    co_return co_await turn.wait();
}

void MemoryBudget::takeAnyway(const TenantId &tenant, qint64 bytes)
{
    if (bytes == 0)
        return;
    Share &share = m_shares[tenant];
    share.held += bytes;
    m_free -= bytes;
    if (share.held == 0 && share.waiting.empty())
        m_shares.erase(tenant);
    if (bytes < 0)
        serve();
}

MemoryBudget::Shares::iterator MemoryBudget::next()
{
    auto best = m_shares.end();
    for (auto share = m_shares.begin(); share != m_shares.end(); ++share) {
        auto &waiting = share->second.waiting;
        while (!waiting.empty() && waiting.front().turn.isComplete()) { // stopped while waiting
            waiting.pop_front();
            --m_waiting;
        }
        if (waiting.empty())
            continue;
        const auto rank = [](const Share &of) { return std::pair(of.held, of.waiting.front().number); };
        if (best == m_shares.end() || rank(share->second) < rank(best->second))
            best = share;
    }
    return best;
}

void MemoryBudget::serve()
{
    while (m_waiting > 0) {
        const auto best = next();
        if (best == m_shares.end() || !fits(best->second, best->second.waiting.front().bytes))
            return;
        Share &share = best->second;
        const Waiter first = share.waiting.front();
        share.waiting.pop_front();
        --m_waiting;
        share.held += first.bytes;
        m_free -= first.bytes;
        first.turn.complete(true);
    }
}

} // namespace tributary
