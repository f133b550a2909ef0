// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/statusjson.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Counts stay exact up to 2^63: Qt keeps integers of JSON as such.
QJsonValue number(quint64 value)
{
    return qint64(value);
}

quint64 unsignedOf(const QJsonValue &value)
{
    return quint64(std::max<qint64>(value.toInteger(), 0));
}

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(qint64(at->time_since_epoch().count())) : QJsonValue();
}

std::optional<Instant> timeOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Instant(Milliseconds(value.toInteger()))) : std::nullopt;
}

QJsonValue arrivalJson(const std::optional<ArrivalStatus> &arrival)
{
    if (!arrival)
        return {};
    return QJsonObject{{u"accepted"_s, number(arrival->accepted)}, {u"arrived"_s, number(arrival->arrived)},
        {u"until"_s, timeJson(arrival->until)}, {u"asked"_s, timeJson(arrival->asked)}};
}

std::optional<ArrivalStatus> arrivalOf(const QJsonValue &value)
{
    const auto until = timeOf(value["until"_L1]);
    const auto asked = timeOf(value["asked"_L1]);
    if (!until || !asked)
        return {};
    return ArrivalStatus{unsignedOf(value["accepted"_L1]), unsignedOf(value["arrived"_L1]), *until, *asked};
}

QJsonValue secondsJson(const std::optional<Seconds> &length)
{
    return length ? QJsonValue(qint64(length->count())) : QJsonValue();
}

std::optional<Seconds> secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Seconds(value.toInteger())) : std::nullopt;
}

template <typename Enum>
Enum enumOf(const QJsonValue &value, Enum last)
{
    const qint64 found = value.toInteger();
    return found >= 0 && found <= qint64(last) ? Enum(found) : Enum();
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QJsonObject json{{u"kind"_s, int(error->kind)}, {u"code"_s, error->code}, {u"message"_s, error->message},
        {u"http"_s, error->httpStatus}, {u"request"_s, error->requestId}};
    if (error->retryAfter)
        json.insert(u"retryAfter"_s, qint64(error->retryAfter->count()));
    return json;
}

std::optional<Error> errorOf(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject json = value.toObject();
    Error error{.kind = enumOf(json["kind"_L1], ErrorKind::Bug),
        .code = json["code"_L1].toString(),
        .message = json["message"_L1].toString(),
        .httpStatus = json["http"_L1].toInt(),
        .requestId = json["request"_L1].toString()};
    if (json["retryAfter"_L1].isDouble())
        error.retryAfter = Milliseconds(json["retryAfter"_L1].toInteger());
    return error;
}

/// The counts by their names; one table for both ways.
constexpr std::array countNames{
    std::pair{"listed"_L1, &StreamCounts::listed},
    std::pair{"fetched"_L1, &StreamCounts::fetched},
    std::pair{"records"_L1, &StreamCounts::records},
    std::pair{"duplicates"_L1, &StreamCounts::duplicates},
    std::pair{"filtered"_L1, &StreamCounts::filtered},
    std::pair{"quarantined"_L1, &StreamCounts::quarantined},
    std::pair{"outbox"_L1, &StreamCounts::outbox},
    std::pair{"delivered"_L1, &StreamCounts::delivered},
    std::pair{"lostBlobs"_L1, &StreamCounts::lostBlobs},
};

QJsonObject streamJson(const StreamStatus &stream)
{
    QJsonObject json{{u"stream"_s, streamName(stream.stream)}, {u"state"_s, int(stream.state)},
        {u"lag"_s, secondsJson(stream.lag)}, {u"error"_s, errorJson(stream.lastError)},
        {u"errorAt"_s, timeJson(stream.lastErrorAt)}, {u"gaps"_s, stream.gaps}, {u"gapsUntil"_s, timeJson(stream.gapsUntil)}};
    for (const auto &[name, member] : countNames)
        json.insert(name, number(stream.counts.*member));
    return json;
}

StreamStatus streamOf(const QJsonObject &json, Stream stream)
{
    StreamStatus status{.stream = stream,
        .state = enumOf(json["state"_L1], StreamState::Parked),
        .lag = secondsOf(json["lag"_L1]),
        .lastError = errorOf(json["error"_L1]),
        .lastErrorAt = timeOf(json["errorAt"_L1]),
        .gaps = json["gaps"_L1].toInt(),
        .gapsUntil = timeOf(json["gapsUntil"_L1])};
    for (const auto &[name, member] : countNames)
        status.counts.*member = unsignedOf(json[name]);
    return status;
}

QJsonObject tenantJson(const TenantStatus &tenant)
{
    QJsonArray streams;
    for (const StreamStatus &stream : tenant.streams)
        streams.append(streamJson(stream));
    QJsonArray minutes;
    for (const quint32 count : tenant.perMinute)
        minutes.append(qint64(count));
    return {{u"id"_s, tenant.id.value()}, {u"name"_s, tenant.name}, {u"domain"_s, tenant.domain}, {u"cloud"_s, tenant.cloud},
        {u"streams"_s, streams}, {u"perMinute"_s, minutes}, {u"lastDay"_s, number(tenant.lastDay)},
        {u"quota"_s, tenant.quotaUse}, {u"tags"_s, QJsonArray::fromStringList(tenant.tags)},
        {u"expires"_s, timeJson(tenant.credentialExpires)}};
}

TenantStatus tenantOf(const QJsonObject &json)
{
    TenantStatus tenant{.id = TenantId(json["id"_L1].toString()),
        .name = json["name"_L1].toString(),
        .domain = json["domain"_L1].toString(),
        .cloud = json["cloud"_L1].toString(),
        .lastDay = unsignedOf(json["lastDay"_L1]),
        .quotaUse = json["quota"_L1].toDouble(),
        .credentialExpires = timeOf(json["expires"_L1])};
    const QJsonArray streams = json["streams"_L1].toArray();
    for (const QJsonValue value : streams) {
        const QJsonObject stream = value.toObject();
        if (const auto named = streamFromName(stream["stream"_L1].toString()))
            tenant.streams.append(streamOf(stream, *named));
    }
    const QJsonArray minutes = json["perMinute"_L1].toArray();
    tenant.perMinute.reserve(size_t(minutes.size()));
    for (const QJsonValue value : minutes)
        tenant.perMinute.push_back(quint32(unsignedOf(value)));
    const QJsonArray tags = json["tags"_L1].toArray();
    for (const QJsonValue value : tags)
        tenant.tags.append(value.toString());
    return tenant;
}

QJsonObject destinationJson(const DestinationStatus &status)
{
    return {{u"id"_s, status.id.value()}, {u"name"_s, status.name}, {u"kind"_s, int(status.kind)},
        {u"state"_s, int(status.state)}, {u"accepted"_s, timeJson(status.lastAccepted)},
        {u"error"_s, errorJson(status.lastError)}, {u"errorAt"_s, timeJson(status.lastErrorAt)},
        {u"batches"_s, number(status.waitingBatches)}, {u"records"_s, number(status.waitingRecords)},
        {u"bytes"_s, number(status.waitingBytes)}};
}

DestinationStatus destinationOf(const QJsonObject &json)
{
    return {.id = DestinationId(json["id"_L1].toString()),
        .name = json["name"_L1].toString(),
        .kind = std::max(enumOf(json["kind"_L1], TargetKind::Kafka), TargetKind::LogsIngestion),
        .state = enumOf(json["state"_L1], DestinationState::Paused),
        .lastAccepted = timeOf(json["accepted"_L1]),
        .lastError = errorOf(json["error"_L1]),
        .lastErrorAt = timeOf(json["errorAt"_L1]),
        .waitingBatches = unsignedOf(json["batches"_L1]),
        .waitingRecords = unsignedOf(json["records"_L1]),
        .waitingBytes = unsignedOf(json["bytes"_L1])};
}

} // namespace

QJsonObject statusToJson(const EngineStatus &status)
{
    QJsonArray tenants;
    for (const TenantStatus &tenant : status.tenants)
        tenants.append(tenantJson(tenant));
    QJsonArray destinations;
    for (const DestinationStatus &destination : status.destinations)
        destinations.append(destinationJson(destination));
    const QJsonObject outbox{{u"batches"_s, number(status.outbox.batches)}, {u"records"_s, number(status.outbox.records)},
        {u"bytes"_s, number(status.outbox.bytes)}, {u"oldest"_s, secondsJson(status.outbox.oldest)}};
    return {{u"asOf"_s, timeJson(status.asOf)}, {u"collecting"_s, status.collecting}, {u"tenants"_s, tenants},
        {u"destinations"_s, destinations}, {u"outbox"_s, outbox}, {u"outboxLimit"_s, number(status.outboxLimit)},
        {u"quarantined"_s, number(status.quarantined)}, {u"perMinute"_s, status.recordsPerMinute},
        {u"trouble"_s, errorJson(status.trouble)}, {u"activity"_s, status.activity}, {u"rebuilt"_s, errorJson(status.rebuilt)},
        {u"arrival"_s, arrivalJson(status.arrival)}};
}

EngineStatus statusFromJson(const QJsonObject &json)
{
    EngineStatus status;
    status.asOf = timeOf(json["asOf"_L1]).value_or(Instant());
    status.collecting = json["collecting"_L1].toBool();
    const QJsonArray tenants = json["tenants"_L1].toArray();
    for (const QJsonValue value : tenants)
        status.tenants.append(tenantOf(value.toObject()));
    const QJsonArray destinations = json["destinations"_L1].toArray();
    for (const QJsonValue value : destinations)
        status.destinations.append(destinationOf(value.toObject()));
    const QJsonObject outbox = json["outbox"_L1].toObject();
    status.outbox = {.batches = unsignedOf(outbox["batches"_L1]),
        .records = unsignedOf(outbox["records"_L1]),
        .bytes = unsignedOf(outbox["bytes"_L1]),
        .oldest = secondsOf(outbox["oldest"_L1])};
    status.outboxLimit = unsignedOf(json["outboxLimit"_L1]);
    status.quarantined = unsignedOf(json["quarantined"_L1]);
    status.recordsPerMinute = json["perMinute"_L1].toDouble();
    status.trouble = errorOf(json["trouble"_L1]);
    status.activity = json["activity"_L1].toInteger();
    status.rebuilt = errorOf(json["rebuilt"_L1]);
    status.arrival = arrivalOf(json["arrival"_L1]);
    return status;
}

} // namespace tributary
