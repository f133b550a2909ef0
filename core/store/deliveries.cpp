// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deliveries.h"

#include "model/batch.h"
#include "store/rows.h"

#include <map>

namespace tributary::deliveries {

namespace {

using Hours = std::map<Instant, DeliveryHour>;

/// Adds a column of figures by hour.
template <typename... Parameters>
void collect(Transaction &tx, Hours &hours, quint64 DeliveryHour::*figure, const Sql &sql, const Parameters &...parameters)
{
    const auto read = [](const Row &row) { return std::pair(row.instant(0), row.count(1)); };
    for (const auto &[hour, records] : tx.all(sql, read, parameters...)) {
        hours[hour].hour = hour;
        hours[hour].*figure += records;
    }
}

} // namespace

void add(Transaction &tx, qint64 destination, Instant stored, qint64 accepted)
{
    static constexpr Sql countDelivery{"countDelivery",
        "INSERT INTO deliveries (destination, hour, accepted) VALUES (?1, ?2, ?3)"
        " ON CONFLICT DO UPDATE SET accepted = accepted + ?3"};
    const Instant hour = std::chrono::floor<std::chrono::hours>(stored);
    tx.run(countDelivery, destination, hour, accepted);
}

Result<std::vector<DeliveryHour>> hours(Database &database, const DestinationId &destination, Instant from)
{
    static constexpr Sql collected{"hoursCollected", "SELECT hour, sum(collected) FROM hours WHERE hour >= ?1 GROUP BY hour"};
    static constexpr Sql filtered{
        "hoursFiltered", "SELECT hour, sum(filtered) FROM hours WHERE hour >= ?1 AND filtered <> 0 GROUP BY hour"};
    static constexpr Sql quarantined{"hoursQuarantined",
        "SELECT stored - stored % 3600000, count(*) FROM quarantine"
        " WHERE is_record AND stored >= ?1 GROUP BY 1"};
    static constexpr Sql waiting{"hoursWaiting",
        "SELECT stored - stored % 3600000, sum(records - refused) FROM outbox JOIN batches ON batches.row = outbox.batch"
        " WHERE outbox.destination = ?1 AND stored >= ?2 GROUP BY 1"};
    static constexpr Sql accepted{
        "hoursAccepted", "SELECT hour, accepted FROM deliveries WHERE destination = ?1 AND hour >= ?2"};
    static constexpr Sql firstHour{"firstHour",
        "SELECT min(hour) FROM (SELECT min(hour) AS hour FROM deliveries WHERE destination = ?1 UNION ALL"
        " SELECT min(stored) - min(stored) % 3600000 FROM outbox JOIN batches ON batches.row = outbox.batch"
        " WHERE outbox.destination = ?1)"};
    Transaction tx(database, Transaction::Kind::Read);
    const qint64 row = rows::ofDestination(tx, destination);
    const auto first = tx.first(
        firstHour, [](const Row &found) { return found.maybeInstant(0); }, row);
    Hours found;
    if (first && *first) {
        const Instant since = std::max(**first, Instant(std::chrono::floor<std::chrono::hours>(from)));
        collect(tx, found, &DeliveryHour::collected, collected, since);
        collect(tx, found, &DeliveryHour::filtered, filtered, since);
        collect(tx, found, &DeliveryHour::quarantined, quarantined, since);
        collect(tx, found, &DeliveryHour::waiting, waiting, row, since);
        collect(tx, found, &DeliveryHour::accepted, accepted, row, since);
        if (const auto at = found.find(**first); at != found.end())
            at->second.isFirst = true;
    }
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    std::vector<DeliveryHour> hours;
    hours.reserve(found.size());
    for (const auto &[hour, figures] : found)
        hours.push_back(figures);
    return hours;
}

Result<std::vector<SentBatch>> batches(Database &database, const DestinationId &destination, Instant from)
{
    static constexpr Sql sent{"sentBatches",
        "SELECT id, stored, records - refused FROM batches WHERE archived AND stored >= ?2 AND role <> ?3"
        " UNION ALL SELECT id, stored, records - refused FROM batches"
        " WHERE row IN (SELECT batch FROM outbox) AND NOT archived AND stored >= ?2"
        " AND row NOT IN (SELECT batch FROM outbox WHERE destination = ?1)"};
    const auto read = [](const Row &row) { return SentBatch{BatchId(row.text(0)), row.instant(1), row.count(2)}; };
    Transaction tx(database, Transaction::Kind::Read);
    const qint64 row = rows::ofDestination(tx, destination);
    const Instant since(std::chrono::floor<std::chrono::hours>(from));
    auto found = tx.all(sent, read, row, since, BatchRole::ArchiveOnly);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return found;
}

} // namespace tributary::deliveries
