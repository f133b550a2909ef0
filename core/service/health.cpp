// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/health.h"

#include "model/advice.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool isChosen(const StreamStatus &stream)
{
    return stream.state != StreamState::Off && stream.state != StreamState::Parked;
}

bool isWell(const StreamStatus &stream)
{
    return !isChosen(stream) || stream.state == StreamState::Working || stream.state == StreamState::Waiting
        || stream.state == StreamState::Idle;
}

bool hasStopped(const StreamStatus &stream)
{
    return stream.state == StreamState::NeedsOperator || stream.state == StreamState::Paused;
}

bool hasStopped(const DestinationStatus &destination)
{
    return destination.state == DestinationState::NeedsOperator;
}

/// All that are chosen, and there are some.
bool nothingCollected(const EngineStatus &status)
{
    bool some = false;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            some = some || isChosen(stream);
            if (isChosen(stream) && !hasStopped(stream))
                return false;
        }
    }
    return some;
}

bool nothingDelivered(const EngineStatus &status)
{
    return !status.destinations.isEmpty()
        && std::ranges::all_of(status.destinations, [](const DestinationStatus &d) { return hasStopped(d); });
}

bool isDegraded(const EngineStatus &status)
{
    const auto tenantIsWell = [](const TenantStatus &tenant) { return std::ranges::all_of(tenant.streams, isWell); };
    const auto troubled = [](const DestinationStatus &destination) {
        return destination.state != DestinationState::Idle && destination.state != DestinationState::Sending;
    };
    return !std::ranges::all_of(status.tenants, tenantIsWell) || std::ranges::any_of(status.destinations, troubled);
}

QJsonObject problem(const Error &error, const QString &subject)
{
    const Advice advice = adviceFor(error, subject);
    return {{u"subject"_s, subject}, {u"code"_s, error.code}, {u"title"_s, advice.title}, {u"action"_s, advice.action}};
}

QJsonArray problems(const EngineStatus &status)
{
    QJsonArray found;
    if (status.trouble)
        found.append(problem(*status.trouble, {}));
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            if (stream.lastError && isChosen(stream))
                found.append(problem(*stream.lastError, u"%1, %2"_s.arg(tenant.name, streamName(stream.stream))));
        }
    }
    for (const DestinationStatus &destination : status.destinations) {
        if (destination.lastError)
            found.append(problem(*destination.lastError, destination.name));
    }
    return found;
}

QJsonArray destinations(const EngineStatus &status)
{
    QJsonArray list;
    for (const DestinationStatus &destination : status.destinations) {
        list.append(QJsonObject{{u"name"_s, destination.name}, {u"state"_s, destinationStateName(destination.state)},
            {u"lastAccepted"_s, destination.lastAccepted ? QJsonValue(toIso(*destination.lastAccepted)) : QJsonValue()},
            {u"waitingRecords"_s, qint64(destination.waitingRecords)}});
    }
    return list;
}

} // namespace

Health healthOf(const EngineStatus &status)
{
    const bool isIdle = !status.collecting && !status.tenants.isEmpty();
    if (status.trouble || isIdle || nothingCollected(status) || nothingDelivered(status))
        return Health::Failing;
    return isDegraded(status) ? Health::Degraded : Health::Ok;
}

QString healthName(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::Degraded:
        return u"degraded"_s;
    case Health::Failing:
        break;
    }
    return u"failing"_s;
}

QJsonObject healthPage(const EngineStatus &status, const QString &version)
{
    QJsonObject streams;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            const QString state = streamStateName(stream.state);
            streams[state] = streams[state].toInt() + 1;
        }
    }
    const QJsonObject outbox{{u"records"_s, qint64(status.outbox.records)}, {u"bytes"_s, qint64(status.outbox.bytes)},
        {u"oldestSeconds"_s, status.outbox.oldest ? QJsonValue(qint64(status.outbox.oldest->count())) : QJsonValue()}};
    return {{u"health"_s, healthName(healthOf(status))}, {u"asOf"_s, toIso(status.asOf)}, {u"version"_s, version},
        {u"collecting"_s, status.collecting}, {u"tenants"_s, status.tenants.size()}, {u"streams"_s, streams},
        {u"outbox"_s, outbox}, {u"quarantine"_s, qint64(status.quarantined)}, {u"destinations"_s, destinations(status)},
        {u"problems"_s, problems(status)}};
}

} // namespace tributary
