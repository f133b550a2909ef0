// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "base/gzip.h"

#include <set>

namespace tributary::test {

using namespace Qt::StringLiterals;

Tenant tenantNamed(const TenantId &id, const QString &name)
{
    return {.id = id,
        .name = name,
        .domain = name.toLower() + u".example"_s,
        .cloud = u"Global"_s,
        .app = {.clientId = ClientId(newGuid()), .credential = {.id = CredentialId(u"tributary/tenant/"_s + newGuid())}}};
}

Destination destinationNamed(const QString &name)
{
    Destination destination{.id = DestinationId(newGuid()), .name = name, .cloud = u"Global"_s, .parent = TenantId(newGuid())};
    destination.target =
        LogsIngestionTarget{.endpoint = u"https://example.ingest.monitor.azure.com"_s, .ruleId = u"dcr-0123"_s};
    return destination;
}

std::vector<RecordKey> keysFrom(quint64 from, int count)
{
    std::vector<RecordKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back({(from + quint64(i)) * 0x9e3779b97f4a7c15ull, from + quint64(i)});
    return keys;
}

Batch batchOf(const StreamKey &stream, quint64 from, int count)
{
    const QByteArray body = '[' + QByteArray::number(from).repeated(count) + ']';
    return {.id = BatchId(newGuid()),
        .stream = stream,
        .records = count,
        .bytes = body.size(),
        .gzip = gzip(body),
        .created = noon,
        .keys = keysFrom(from, count)};
}

ContentId blobNamed(quint64 from)
{
    return ContentId(u"20261122115959000$blob$%1"_s.arg(from));
}

Commit commitOf(const StreamKey &stream, quint64 from, int count, Instant at)
{
    Commit commit{.stream = stream, .at = at};
    commit.batches.push_back(batchOf(stream, from, count));
    commit.blobs.push_back({.id = blobNamed(from), .created = at - std::chrono::minutes(5)});
    return commit;
}

QuarantineEntry entryOf(const StreamKey &stream, const QByteArray &raw, bool isRecord)
{
    return {.stream = stream,
        .reason = QuarantineReason::RefusedBySink,
        .detail = u"the server's words"_s,
        .code = u"InvalidPayload"_s,
        .requestId = u"r-1"_s,
        .content = ContentId(u"blob"_s),
        .created = noon,
        .isRecord = isRecord,
        .raw = raw};
}

Profile::Profile(int laneThreads)
    : m_laneThreads(laneThreads)
{
    reopen();
}

void Profile::reopen()
{
    close();
    auto opened = SqliteStore::open({.directory = directory(), .laneThreads = m_laneThreads});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_store = std::move(*opened);
}

QString imbalance(SqliteStore &store)
{
    const OutboxLevel level = valueOf(store.outbox(noon));
    const auto hours = valueOf(store.hours(Instant()));
    quint64 waiting = 0;
    for (const TenantId &tenant : {contoso, fabrikam}) {
        for (const Stream stream : allStreams()) {
            const StreamCounts counts = valueOf(store.counts({tenant, stream}));
            quint64 collected = 0;
            quint64 accepted = 0;
            quint64 filtered = 0;
            for (const HourCount &hour : hours) {
                if (hour.stream == StreamKey{tenant, stream}) {
                    collected += hour.collected;
                    accepted += hour.accepted;
                    filtered += hour.filtered;
                }
            }
            waiting += counts.outbox;
            if (counts.records != counts.delivered + counts.outbox + counts.quarantined + counts.filtered)
                return u"records %1, delivered %2, outbox %3, quarantined %4, filtered %5"_s.arg(counts.records)
                    .arg(counts.delivered)
                    .arg(counts.outbox)
                    .arg(counts.quarantined)
                    .arg(counts.filtered);
            if (filtered != counts.filtered)
                return u"hours: filtered %1 of %2"_s.arg(filtered).arg(counts.filtered);
            if (collected != counts.records || accepted != counts.delivered)
                return u"hours: collected %1 of %2, accepted %3 of %4"_s.arg(collected)
                    .arg(counts.records)
                    .arg(accepted)
                    .arg(counts.delivered);
        }
    }
    const auto destinations = valueOf(store.destinations());
    const auto states = valueOf(store.destinationStates());
    std::set<qint64> batches;
    for (size_t i = 0; i < destinations.size(); ++i) {
        DestinationStatus counted;
        for (const PendingBatch &batch : valueOf(store.pending(destinations[i].id, 0, 1'000'000))) {
            batches.insert(batch.row);
            ++counted.waitingBatches;
            counted.waitingRecords += quint64(batch.records);
            counted.waitingBytes += quint64(batch.packedBytes);
        }
        if (counted.waitingBatches != states[i].waitingBatches || counted.waitingRecords != states[i].waitingRecords
            || counted.waitingBytes != states[i].waitingBytes)
            return u"%1 batches wait for %2, counted %3"_s.arg(counted.waitingBatches)
                .arg(destinations[i].name)
                .arg(states[i].waitingBatches);
    }
    if (!destinations.empty() && batches.size() != level.batches)
        return u"%1 batches wait for a destination, the outbox holds %2"_s.arg(batches.size()).arg(level.batches);
    if (waiting != level.records)
        return u"streams wait for %1 records, the outbox holds %2"_s.arg(waiting).arg(level.records);
    return {};
}

} // namespace tributary::test
