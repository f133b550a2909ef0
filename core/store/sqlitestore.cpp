// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestore.h"

#include "store/activitylog.h"
#include "store/configuration.h"
#include "store/coverage.h"
#include "store/deliveries.h"
#include "store/destinations.h"
#include "store/figures.h"
#include "store/outbox.h"
#include "store/quarantine.h"
#include "store/records.h"
#include "store/selections.h"

namespace tributary {

using namespace Qt::StringLiterals;

SqliteStore::~SqliteStore() = default;

Task<Result<std::vector<Tenant>>> SqliteStore::tenants()
{
    return onLane([this] { return configuration::tenants(*m_database); });
}

Task<Result<void>> SqliteStore::saveTenant(Tenant tenant)
{
    return onLane([this, tenant = std::move(tenant)] { return configuration::saveTenant(*m_database, tenant, now()); });
}

Task<Result<std::vector<Destination>>> SqliteStore::destinations()
{
    return onLane([this] { return destinations::all(*m_database); });
}

Task<Result<void>> SqliteStore::saveDestination(Destination destination)
{
    return onLane([this, destination = std::move(destination)] { return destinations::save(*m_database, destination, now()); });
}

Task<Result<void>> SqliteStore::removeDestination(DestinationId id)
{
    return onLane([this, id = std::move(id)] { return destinations::remove(*m_database, id, now()); });
}

Task<Result<std::vector<DestinationStatus>>> SqliteStore::destinationStates()
{
    return onLane([this] { return destinations::states(*m_database); });
}

Task<Result<void>> SqliteStore::setDestinationState(DestinationStatus status)
{
    return onLane([this, status = std::move(status)] { return destinations::setState(*m_database, status); });
}

Task<Result<QString>> SqliteStore::setting(QString name)
{
    return onLane([this, name = std::move(name)] { return configuration::setting(*m_database, name); });
}

Task<Result<void>> SqliteStore::setSetting(QString name, QString value)
{
    return onLane([this, name = std::move(name), value = std::move(value)] {
        return configuration::setSetting(*m_database, name, value);
    });
}

Task<Result<std::map<QString, QString>>> SqliteStore::settings(QString prefix)
{
    return onLane([this, prefix = std::move(prefix)] { return configuration::settings(*m_database, prefix); });
}

Task<Result<std::vector<SelectionScope>>> SqliteStore::selections(std::optional<TenantId> tenant)
{
    return onLane([this, tenant = std::move(tenant)] { return selections::all(*m_database, tenant); });
}

Task<Result<Selection>> SqliteStore::selectionFor(StreamKey stream)
{
    return onLane([this, stream = std::move(stream)] { return selections::of(*m_database, stream); });
}

Task<Result<void>> SqliteStore::saveSelection(SelectionScope scope)
{
    return onLane([this, scope = std::move(scope)] { return selections::save(*m_database, scope, now()); });
}

Task<Result<void>> SqliteStore::clearSelection(TenantId tenant, std::optional<Stream> stream)
{
    return onLane([this, tenant = std::move(tenant), stream] { return selections::clear(*m_database, tenant, stream, now()); });
}

Task<Result<StreamProgress>> SqliteStore::progress(StreamKey stream)
{
    return onLane([this, stream = std::move(stream)] { return coverage::progress(*m_database, stream); });
}

Task<Result<void>> SqliteStore::addListedWindow(StreamKey stream, ListedWindow listed)
{
    return onLane(
        [this, stream = std::move(stream), listed] { return coverage::addListedWindow(*m_database, stream, listed); });
}

Task<Result<void>> SqliteStore::forgetCoverageAfter(StreamKey stream, Instant complete, Instant settled)
{
    return onLane([this, stream = std::move(stream), complete, settled] {
        return coverage::forgetAfter(*m_database, stream, complete, settled);
    });
}

Task<Result<void>> SqliteStore::addLoss(Loss loss, BlobDone blob)
{
    return onLane(
        [this, loss = std::move(loss), blob = std::move(blob)] { return coverage::addLoss(*m_database, loss, blob); });
}

Task<Result<std::vector<Loss>>> SqliteStore::losses(std::optional<TenantId> tenant)
{
    return onLane([this, tenant = std::move(tenant)] { return coverage::losses(*m_database, tenant); });
}

Task<Result<void>> SqliteStore::noteStart(StreamKey stream, Instant at)
{
    return onLane([this, stream = std::move(stream), at] { return coverage::noteStart(*m_database, stream, at); });
}

Task<Result<void>> SqliteStore::noteSweep(StreamKey stream, Instant at)
{
    return onLane([this, stream = std::move(stream), at] { return coverage::noteSweep(*m_database, stream, at); });
}

Task<Result<void>> SqliteStore::setState(StreamKey stream, StreamState state, std::optional<Error> error, Instant at)
{
    coverage::StateChange change{.state = state, .error = std::move(error), .at = at};
    return onLane([this, stream = std::move(stream), change = std::move(change)] {
        return coverage::setState(*m_database, stream, change);
    });
}

Task<Result<void>> SqliteStore::addListed(StreamKey stream, quint64 blobs)
{
    return onLane([this, stream = std::move(stream), blobs] { return coverage::addListed(*m_database, stream, blobs); });
}

Task<Result<std::vector<PendingBatch>>> SqliteStore::pending(DestinationId destination, qint64 after, int limit)
{
    return onLane([this, destination = std::move(destination), after, limit] {
        return outbox::pending(*m_database, destination, after, limit);
    });
}

Task<Result<QByteArray>> SqliteStore::body(qint64 batch)
{
    return onLane([this, batch] { return records::body(*m_database, batch); });
}

Task<Result<void>> SqliteStore::settle(Delivery delivery)
{
    return onLane([this, delivery = std::move(delivery)] { return outbox::settle(*m_database, delivery); });
}

Task<Result<OutboxLevel>> SqliteStore::outbox(Instant now)
{
    return onLane([this, now] { return figures::outbox(*m_database, now); });
}

Task<Result<std::vector<StoredBatch>>> SqliteStore::batches(RecordQuery query)
{
    return onLane([this, query = std::move(query)] { return records::batches(*m_database, query); });
}

Task<Result<std::vector<QuarantineEntry>>> SqliteStore::quarantine(std::optional<TenantId> tenant, bool withBytes)
{
    return onLane([this, tenant = std::move(tenant), withBytes] { return quarantine::list(*m_database, tenant, withBytes); });
}

Task<Result<void>> SqliteStore::addActivity(std::vector<ActivityEntry> entries)
{
    return onLane([this, entries = std::move(entries)] { return activitylog::addAll(*m_database, entries); });
}

Task<Result<std::vector<ActivityEntry>>> SqliteStore::activity(ActivityQuery query)
{
    return onLane([this, query] { return activitylog::newest(*m_database, query); });
}

Task<Result<StreamCounts>> SqliteStore::counts(StreamKey stream)
{
    return onLane([this, stream = std::move(stream)] { return figures::counts(*m_database, stream); });
}

Task<Result<std::vector<HourCount>>> SqliteStore::hours(Instant from)
{
    return onLane([this, from] { return figures::hours(*m_database, from); });
}

Task<Result<std::vector<DeliveryHour>>> SqliteStore::deliveryHours(DestinationId destination, Instant from)
{
    return onLane(
        [this, destination = std::move(destination), from] { return deliveries::hours(*m_database, destination, from); });
}

Task<Result<std::vector<SentBatch>>> SqliteStore::sentBatches(DestinationId destination, Instant from)
{
    return onLane(
        [this, destination = std::move(destination), from] { return deliveries::batches(*m_database, destination, from); });
}

} // namespace tributary
