// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parkedstreams.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

Milliseconds restOf(ParkReason reason)
{
    return reason == ParkReason::Permission ? 1h : 24h;
}

} // namespace

bool ParkedStreams::isParked(Stream stream, const StreamProgress &remembered, Instant now)
{
    if (!m_rests.contains(stream) && remembered.state == StreamState::Parked && remembered.lastError) {
        const auto reason = parkReasonOf(stream, *remembered.lastError);
        if (reason && remembered.lastErrorAt)
            park(stream, *reason, *remembered.lastErrorAt);
    }
    const auto known = m_rests.find(stream);
    if (known == m_rests.end() || !known->second.since)
        return false;
    const Milliseconds passed = now - *known->second.since;
    return passed >= 0ms && passed < restOf(known->second.reason);
}

void ParkedStreams::park(Stream stream, ParkReason reason, Instant now)
{
    m_rests[stream] = {reason, now};
}

void ParkedStreams::releaseAll()
{
    for (const Stream stream : allStreams())
        m_rests[stream].since.reset();
}

void ParkedStreams::release(ParkReason reason)
{
    for (auto &[stream, rest] : m_rests) {
        if (rest.reason == reason)
            rest.since.reset();
    }
}

} // namespace tributary
