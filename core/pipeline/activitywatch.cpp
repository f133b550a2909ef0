// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/activitywatch.h"

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto worthALine = 60s;

void describe(ActivityEntry &entry, const std::optional<Error> &error)
{
    if (!error)
        return;
    entry.code = error->code;
    entry.detail = error->message;
    entry.requestId = error->requestId;
}

ActivityKind kindOf(bool stopped, bool parked)
{
    if (stopped)
        return ActivityKind::StreamsStopped;
    return parked ? ActivityKind::StreamsParked : ActivityKind::StreamsRecovered;
}

/// Streams of a tenant that went the same way for the same reason make one line.
void addStream(std::vector<ActivityEntry> &entries, size_t from, ActivityEntry entry)
{
    const auto same = std::find_if(entries.begin() + qsizetype(from), entries.end(),
        [&entry](const ActivityEntry &other) { return other.kind == entry.kind && other.code == entry.code; });
    if (same == entries.end()) {
        entries.push_back(std::move(entry));
        return;
    }
    same->number += entry.number;
    same->stream.reset();
}

} // namespace

std::vector<ActivityEntry> ActivityWatch::note(const EngineStatus &status)
{
    Entries entries;
    for (const TenantStatus &tenant : status.tenants)
        noteTenant(entries, tenant, status.asOf);
    for (const DestinationStatus &destination : status.destinations)
        noteDestination(entries, destination, status.asOf);
    noteTrouble(entries, status);
    if (!std::exchange(m_started, true))
        return {};
    return entries;
}

ActivityWatch::Course ActivityWatch::courseOf(const StreamStatus &stream, Course before)
{
    switch (stream.state) {
    case StreamState::NeedsOperator:
        return Course::Stopped;
    case StreamState::Parked:
        return Course::Parked;
    case StreamState::Throttled:
    case StreamState::Retrying:
    case StreamState::Paused:
        return before;
    default:
        return Course::Running;
    }
}

void ActivityWatch::noteTenant(Entries &entries, const TenantStatus &tenant, Instant now)
{
    noteCourses(entries, tenant, now);
    noteFigures(entries, tenant, now);
}

void ActivityWatch::noteCourses(Entries &entries, const TenantStatus &tenant, Instant now)
{
    const size_t from = entries.size();
    for (const StreamStatus &stream : tenant.streams) {
        Line &line = m_lines[{tenant.id, stream.stream}];
        const Course course = courseOf(stream, line.course);
        if (course == std::exchange(line.course, course))
            continue;
        ActivityEntry entry{.at = now,
            .kind = kindOf(course == Course::Stopped, course == Course::Parked),
            .tenant = tenant.id,
            .subject = tenant.name,
            .stream = stream.stream,
            .number = 1};
        if (course != Course::Running)
            describe(entry, stream.lastError);
        addStream(entries, from, std::move(entry));
    }
}

void ActivityWatch::noteFigures(Entries &entries, const TenantStatus &tenant, Instant now)
{
    const auto noted = m_quarantineNoted.find(tenant.id);
    const bool isDue = !m_started || noted == m_quarantineNoted.end() || now - noted->second >= worthALine;
    for (const StreamStatus &stream : tenant.streams) {
        Line &line = m_lines[{tenant.id, stream.stream}];
        ActivityEntry entry{.at = now, .tenant = tenant.id, .subject = tenant.name, .stream = stream.stream};
        const quint64 lost = std::exchange(line.lost, stream.counts.lostBlobs);
        if (stream.counts.lostBlobs > lost) {
            entry.kind = ActivityKind::EventsLost;
            entry.number = stream.counts.lostBlobs - lost;
            entries.push_back(entry);
        }
        if (stream.counts.quarantined <= line.quarantined) {
            line.quarantined = stream.counts.quarantined;
        } else if (isDue) {
            entry.kind = ActivityKind::RecordsQuarantined;
            entry.number = stream.counts.quarantined - std::exchange(line.quarantined, stream.counts.quarantined);
            m_quarantineNoted[tenant.id] = now;
            entries.push_back(entry);
        }
    }
}

void ActivityWatch::noteDestination(Entries &entries, const DestinationStatus &destination, Instant now)
{
    Way &way = m_ways[destination.id];
    ActivityEntry entry{.at = now, .subject = destination.name};
    const bool needsPerson = destination.state == DestinationState::NeedsOperator;
    if (!needsPerson && destination.state != DestinationState::Retrying) {
        way.since.reset();
        if (std::exchange(way.failing, false)) {
            entry.kind = ActivityKind::DestinationRecovered;
            entries.push_back(std::move(entry));
        }
        return;
    }
    if (!way.since)
        way.since = m_started ? now : now - worthALine;
    if (way.failing || (!needsPerson && now - *way.since < worthALine))
        return;
    way.failing = true;
    entry.kind = ActivityKind::DestinationStopped;
    describe(entry, destination.lastError);
    entries.push_back(std::move(entry));
}

void ActivityWatch::noteTrouble(Entries &entries, const EngineStatus &status)
{
    const QString code = status.trouble ? status.trouble->code : QString();
    const bool inTrouble = status.trouble.has_value();
    if (inTrouble == m_inTrouble && code == m_trouble)
        return;
    ActivityEntry entry{.at = status.asOf, .kind = inTrouble ? ActivityKind::TroubleBegan : ActivityKind::TroubleEnded};
    describe(entry, status.trouble);
    if (!inTrouble)
        entry.code = m_trouble;
    m_inTrouble = inTrouble;
    m_trouble = code;
    entries.push_back(std::move(entry));
}

} // namespace tributary
