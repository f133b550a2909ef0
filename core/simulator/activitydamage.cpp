// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The faults of the Activity API that damage an answer on its way, or a listing from page to page.
#include "simulator/activityfeed.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

bool ActivityFeed::damages(Fault fault, int tenant, quint64 key, quint64 third)
{
    const auto tries = m_world.faults.argument(fault, tenant);
    return tries && key % 3 == third && m_world.faults.isFirstTry(fault, tenant, key, *tries);
}

void ActivityFeed::spoil(SimulatedReply &reply, int tenant, quint64 key, bool isBlob)
{
    if (damages(Fault::Reset, tenant, key, 0))
        reply.resetAfter = reply.body.size() / 2;
    if (isBlob && damages(Fault::Truncated, tenant, key, 1))
        reply.body.truncate(reply.body.size() * 3 / 5);
    const bool isOdd = key / 3 % 2 == 1;
    if (damages(Fault::ResetEarly, tenant, key, 2)) {
        reply.endsBehindHead = isOdd;
        if (!isOdd)
            reply.resetAfter = 0;
    }
    if (damages(Fault::Html, tenant, key, 0))
        reply = htmlReply(200, "Sign in to the guest network");
    if (damages(Fault::ContentLength, tenant, key, 1))
        reply.lengthError = isOdd ? 100 : -reply.body.size() / 3 - 1;
    if (damages(Fault::GzipDamage, tenant, key, 2))
        reply.packing = isOdd ? SimulatedReply::Packing::CutOff : SimulatedReply::Packing::WrongBytes;
    if (const auto seconds = m_world.faults.argument(Fault::SlowBody, tenant); seconds && key % 3 == 0)
        reply.drip = Seconds(*seconds);
}

/// Where the next page of this one is said to begin.
std::optional<size_t> ActivityFeed::misledTo(const PageWalk &walk, int tenant, std::optional<size_t> next)
{
    const auto tries = m_world.faults.argument(Fault::PageLoop, tenant);
    const bool loops = tries && m_world.faults.isFirstTry(Fault::PageLoop, tenant, mix(walk.feed, walk.from / 16), *tries);
    if (loops)
        return walk.from % 2 == 1 ? walk.from : walk.first;
    if (next && walk.isShuffled)
        return *next + 1;
    return next;
}

bool ActivityFeed::shuffles(int tenant, quint64 window, bool isFirstPage)
{
    const auto walks = m_world.faults.argument(Fault::PageShuffle, tenant);
    if (!walks)
        return false;
    if (isFirstPage)
        m_shuffled[{tenant, window}] = m_world.faults.isFirstTry(Fault::PageShuffle, tenant, window, *walks);
    return m_shuffled[{tenant, window}];
}

} // namespace tributary::simulation
