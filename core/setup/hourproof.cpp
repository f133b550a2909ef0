// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/hourproof.h"

#include <algorithm>
#include <map>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Microsoft makes most rows visible within a few minutes, and promises nothing.
constexpr auto usualDelay = 10min;
constexpr auto longestKept = 8 * 24h;

/// Takes up to `most` of what is left to be explained.
quint64 explain(quint64 &left, quint64 most)
{
    const quint64 taken = std::min(left, most);
    left -= taken;
    return taken;
}

const KeptProof *keptOf(const QList<KeptProof> &kept, Instant hour)
{
    const auto found = std::find_if(kept.begin(), kept.end(), [hour](const KeptProof &one) { return one.hour == hour; });
    return found == kept.end() ? nullptr : &*found;
}

ProofHour figuresOf(const DeliveryHour &counted, const KeptProof *proof)
{
    ProofHour hour{.hour = counted.hour,
        .collected = counted.collected,
        .stored = counted.collected - std::min(counted.collected, counted.filtered),
        .accepted = counted.accepted};
    if (proof) {
        hour.arrived = proof->arrived;
        hour.twice = proof->twice;
        hour.asked = proof->asked;
    }
    quint64 left = hour.difference();
    hour.filtered = explain(left, counted.filtered);
    hour.quarantined = explain(left, counted.quarantined);
    hour.waiting = explain(left, counted.waiting);
    if (proof) {
        const quint64 since = counted.accepted - std::min(counted.accepted, proof->accepted);
        const bool isYoung = proof->asked < counted.hour + 1h + usualDelay;
        const quint64 missing = counted.accepted - std::min(counted.accepted, proof->arrived);
        hour.onTheWay = explain(left, isYoung ? missing : since);
    }
    if (counted.isFirst)
        hour.before = explain(left, left);
    hour.unexplained = left;
    return hour;
}

} // namespace

quint64 ProofHour::difference() const
{
    return collected - std::min(collected, arrived.value_or(accepted));
}

HourProof::Sum HourProof::sum() const
{
    Sum sum;
    for (const ProofHour &hour : hours) {
        sum.collected += hour.collected;
        sum.ended += hour.arrived.value_or(hour.accepted);
        sum.explained += hour.difference() - hour.unexplained;
        sum.unexplained += hour.unexplained;
    }
    return sum;
}

HourProof hourProof(const std::vector<DeliveryHour> &hours, const QList<KeptProof> &kept)
{
    HourProof proof;
    proof.hours.reserve(qsizetype(hours.size()));
    for (auto counted = hours.rbegin(); counted != hours.rend(); ++counted)
        proof.hours.append(figuresOf(*counted, keptOf(kept, counted->hour)));
    return proof;
}

QList<KeptProof> proofOf(const std::vector<DeliveryHour> &hours, const std::vector<SentBatch> &sent,
    const QHash<QString, BatchRows> &found, const QList<KeptProof> &kept, Instant asked)
{
    struct Seen {
        quint64 sent = 0;
        quint64 arrived = 0;
        quint64 twice = 0;
    };
    std::map<Instant, Seen> seen;
    for (const SentBatch &batch : sent) {
        Seen &hour = seen[std::chrono::floor<std::chrono::hours>(batch.stored)];
        const BatchRows rows = found.value(batch.id.value());
        // A record without an id is no distinct RecordId, so that ids are counted only where there are too many rows.
        const quint64 arrived = rows.rows <= batch.records ? rows.rows : std::min(rows.distinct, batch.records);
        hour.sent += batch.records;
        hour.arrived += arrived;
        hour.twice += rows.rows - arrived;
    }
    QList<KeptProof> proofs;
    for (const DeliveryHour &counted : hours) {
        const Seen &hour = seen[counted.hour];
        const KeptProof *before = keptOf(kept, counted.hour);
        if (hour.sent >= counted.accepted)
            proofs.append({counted.hour, counted.accepted, std::min(hour.arrived, counted.accepted), hour.twice, asked});
        else if (before)
            proofs.append(*before);
    }
    for (const KeptProof &older : kept) {
        const bool isAskedOf = std::any_of(
            hours.begin(), hours.end(), [&older](const DeliveryHour &counted) { return counted.hour == older.hour; });
        if (!isAskedOf && older.hour > asked - longestKept)
            proofs.append(older);
    }
    return proofs;
}

QString arrivalQuery(const QString &table)
{
    return table + u" | summarize Rows = count(), Records = count_distinct(RecordId) by CollectorBatchId"_s;
}

} // namespace tributary
