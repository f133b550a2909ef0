// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"

#include "store/keptproof.h"

namespace tributary {

Task<Result<void>> StatusBoard::loadDestinations()
{
    co_await saveDestinations();
    const auto destinations = co_await m_store.destinationStates();
    if (!destinations)
        co_return fail(destinations.error());
    m_destinations = QList<DestinationStatus>(destinations->begin(), destinations->end());
    ++m_revision;
    co_return Result<void>();
}

void StatusBoard::noteDestination(const DestinationStatus &status)
{
    for (DestinationStatus &known : m_destinations) {
        if (known.id != status.id)
            continue;
        if (known.state != status.state || known.lastError != status.lastError)
            m_unsavedDestinations.insert(status.id);
        known.state = status.state;
        known.lastError = status.lastError;
        known.lastErrorAt = status.lastErrorAt;
        if (status.lastAccepted)
            known.lastAccepted = status.lastAccepted;
        ++m_revision;
    }
}

Task<> StatusBoard::saveDestinations()
{
    const auto unsaved = std::exchange(m_unsavedDestinations, {});
    const QList<DestinationStatus> states = m_destinations;
    for (const DestinationStatus &state : states) {
        if (!unsaved.contains(state.id))
            continue;
        const auto saved = co_await m_store.setDestinationState(state);
        if (!saved && saved.error().kind != ErrorKind::NotFound)
            m_unsavedDestinations.insert(state.id);
    }
}

/// What stays is what was known: a proof does not become untrue.
Task<> StatusBoard::readArrival(Instant now)
{
    if (!isDue(m_arrivalRead, now))
        co_return;
    const auto kept = co_await m_store.settings(proofSettings);
    if (!kept)
        co_return;
    std::optional<ArrivalStatus> arrival;
    for (const DestinationStatus &destination : std::as_const(m_destinations)) {
        const auto found = kept->find(proofSettingOf(destination.id));
        if (found != kept->end())
            addArrival(arrival, readProofs(found->second.toUtf8()), now);
    }
    m_arrival = arrival;
}

Task<> StatusBoard::countWaiting()
{
    const auto states = co_await m_store.destinationStates();
    if (!states)
        co_return;
    for (const DestinationStatus &counted : *states) {
        for (DestinationStatus &known : m_destinations) {
            if (known.id != counted.id)
                continue;
            known.waitingBatches = counted.waitingBatches;
            known.waitingRecords = counted.waitingRecords;
            known.waitingBytes = counted.waitingBytes;
        }
    }
}

} // namespace tributary
