// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/standing.h"

#include "model/batch.h"
#include "store/keptproof.h"

#include <algorithm>
#include <map>

namespace tributary::standing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Until when the records that were accepted in an hour of collecting are known to be in each workspace that was asked.
using ProvenHours = std::map<Instant, std::optional<Instant>>;

ProvenHours provenHours(const QStringList &keptProofs)
{
    ProvenHours hours;
    for (const QString &text : keptProofs) {
        const QList<KeptProof> proofs = readProofs(text.toUtf8());
        for (const KeptProof &proof : proofs) {
            const auto until = proof.isWhole() ? std::optional(proof.asked) : std::nullopt;
            const auto [known, isNew] = hours.emplace(proof.hour, until);
            if (!isNew && known->second)
                known->second = until ? std::optional(std::min(*known->second, *until)) : std::nullopt;
        }
    }
    std::erase_if(hours, [](const auto &hour) { return !hour.second; });
    return hours;
}

/// A batch that every destination took.
struct Settled {
    qint64 row = 0;
    Instant stored;
    std::optional<Instant> at;
};

bool isProven(const Settled &batch, const ProvenHours &hours)
{
    const auto hour = hours.find(std::chrono::floor<std::chrono::hours>(batch.stored));
    return hour != hours.end() && batch.at && *batch.at <= *hour->second;
}

} // namespace

Result<std::vector<RefusedEntry>> refused(Database &database)
{
    static constexpr Sql refusedEntries{
        "refusedEntries", "SELECT batch, row FROM quarantine WHERE batch IS NOT NULL ORDER BY batch, row"};
    return database.all(refusedEntries, [](const Row &row) { return RefusedEntry{row.integer(0), row.integer(1)}; });
}

Result<std::vector<QByteArray>> refusedOf(Database &database, qint64 batch)
{
    static constexpr Sql refusedBytes{"refusedBytes", "SELECT raw FROM quarantine WHERE batch = ?1 AND is_record ORDER BY row"};
    return database.all(
        refusedBytes, [](const Row &row) { return row.blob(0); }, batch);
}

Result<QStringList> keptProofs(Database &database)
{
    static constexpr Sql proofSettings{"proofSettings",
        "SELECT settings.value FROM settings JOIN destinations ON settings.name = 'proof.' || destinations.id ORDER BY "
        "settings.name"};
    const auto found = database.all(proofSettings, [](const Row &row) { return row.text(0); });
    if (!found)
        return fail(found.error());
    return QStringList(found->begin(), found->end());
}

Result<std::vector<qint64>> arrived(Database &database, const QStringList &keptProofs)
{
    static constexpr Sql settledBatches{"settledBatches",
        "SELECT row, stored, settled_at FROM batches WHERE archived AND stored >= ?1 AND stored < ?2 AND role = ?3"
        " AND refused < records"};
    const ProvenHours hours = provenHours(keptProofs);
    if (hours.empty())
        return std::vector<qint64>();
    const auto read = [](const Row &row) { return Settled{row.integer(0), row.instant(1), row.maybeInstant(2)}; };
    const Instant from = hours.begin()->first;
    const Instant to = hours.rbegin()->first + 1h;
    const auto batches = database.all(settledBatches, read, from, to, BatchRole::Forwarded);
    if (!batches)
        return fail(batches.error());
    std::vector<qint64> rows;
    rows.reserve(batches->size());
    for (const Settled &batch : *batches) {
        if (isProven(batch, hours))
            rows.push_back(batch.row);
    }
    std::ranges::sort(rows);
    return rows;
}

QString trimText(const ArchiveTrim &trim)
{
    return trim.age ? u"%1 age %2"_s.arg(toIso(trim.at)).arg(trim.age->count())
                    : u"%1 size %2"_s.arg(toIso(trim.at)).arg(trim.bytes);
}

Result<std::optional<ArchiveTrim>> trimmed(Database &database)
{
    static constexpr Sql readTrim{"readTrim", "SELECT value FROM settings WHERE name = ?1"};
    const auto text = database.first(
        readTrim, [](const Row &row) { return row.text(0); }, QString::fromLatin1(trimSetting));
    if (!text)
        return fail(text.error());
    const QStringList words = text->value_or(QString()).split(u' ');
    const auto at = parseIso(words.value(0));
    const qint64 bound = words.value(2).toLongLong();
    std::optional<ArchiveTrim> trim;
    if (!at || bound <= 0)
        return trim;
    trim = ArchiveTrim{.at = *at};
    if (words[1] == "age"_L1)
        trim->age = Milliseconds(bound);
    else
        trim->bytes = bound;
    return trim;
}

} // namespace tributary::standing
