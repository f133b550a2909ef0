// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status.h"

namespace tributary {

using namespace Qt::StringLiterals;

QString streamStateName(StreamState state)
{
    switch (state) {
    case StreamState::Off:
        return u"off"_s;
    case StreamState::Idle:
        return u"idle"_s;
    case StreamState::Waiting:
        return u"waiting"_s;
    case StreamState::Working:
        return u"working"_s;
    case StreamState::Behind:
        return u"behind"_s;
    case StreamState::Throttled:
        return u"throttled"_s;
    case StreamState::Retrying:
        return u"retrying"_s;
    case StreamState::NeedsOperator:
        return u"needs-operator"_s;
    case StreamState::Paused:
        return u"paused"_s;
    case StreamState::Parked:
        return u"parked"_s;
    }
    return {};
}

StreamCounts &StreamCounts::operator+=(const StreamCounts &other)
{
    listed += other.listed;
    fetched += other.fetched;
    records += other.records;
    duplicates += other.duplicates;
    filtered += other.filtered;
    quarantined += other.quarantined;
    outbox += other.outbox;
    delivered += other.delivered;
    lostBlobs += other.lostBlobs;
    return *this;
}

QString destinationStateName(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
        return u"idle"_s;
    case DestinationState::Sending:
        return u"sending"_s;
    case DestinationState::Holding:
        return u"holding"_s;
    case DestinationState::Retrying:
        return u"retrying"_s;
    case DestinationState::NeedsOperator:
        return u"needs operator"_s;
    case DestinationState::Paused:
        return u"paused"_s;
    }
    return {};
}

} // namespace tributary
