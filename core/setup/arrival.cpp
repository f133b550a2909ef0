// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/arrival.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// TimeGenerated of a late record may lie two days before it was sent.
QString timespanSince(Instant from, Instant now)
{
    constexpr int latest = 3;
    const auto days = std::chrono::ceil<std::chrono::days>(now - from).count() + latest;
    return u"P%1D"_s.arg(days);
}

} // namespace

ProofReading readingOf(const Destination &destination)
{
    const auto *rule = std::get_if<LogsIngestionTarget>(&destination.target);
    if (!rule)
        return ProofReading::NoWorkspace;
    return rule->workspaceId.isEmpty() ? ProofReading::NotNamed : ProofReading::NotAsked;
}

Task<Result<HourProof>> Arrival::known(Destination destination, Instant from)
{
    const DestinationId id = destination.id;
    const auto hours = co_await m_parts.store.deliveryHours(id, from);
    if (!hours)
        co_return fail(hours.error());
    const QString name = proofSettingOf(id);
    const auto kept = co_await m_parts.store.setting(name);
    if (!kept)
        co_return fail(kept.error());
    HourProof proof = hourProof(*hours, readProofs(kept->toUtf8()));
    proof.reading = readingOf(destination);
    co_return proof;
}

Task<Result<HourProof>> Arrival::ask(SinkTarget target, AzureAccess reader, Instant from, std::stop_token stop)
{
    const Destination destination = target.destination;
    auto proof = co_await known(destination, from);
    if (!proof || proof->reading != ProofReading::NotAsked)
        co_return proof;
    const DestinationId id = destination.id;
    const auto hours = co_await m_parts.store.deliveryHours(id, from);
    if (!hours)
        co_return fail(hours.error());
    const auto sent = co_await m_parts.store.sentBatches(id, from);
    if (!sent)
        co_return fail(sent.error());
    const LogsIngestionTarget rule = std::get<LogsIngestionTarget>(destination.target);
    const auto found = co_await rowsOf(rule, reader, from, stop);
    if (!found && found.error().kind == ErrorKind::Cancelled)
        co_return fail(found.error());
    if (!found) {
        proof->reading = ProofReading::Refused;
        proof->refusal = found.error();
        co_return proof;
    }
    const QString name = proofSettingOf(id);
    const auto kept = co_await m_parts.store.setting(name);
    if (!kept)
        co_return fail(kept.error());
    const QList<KeptProof> before = readProofs(kept->toUtf8());
    const QList<KeptProof> proofs = proofOf(*hours, *sent, *found, before, m_parts.clock.now());
    const QString text = QString::fromUtf8(writeProofs(proofs));
    const auto saved = co_await m_parts.store.setSetting(name, text);
    if (!saved)
        co_return fail(saved.error());
    HourProof asked = hourProof(*hours, proofs);
    asked.reading = ProofReading::Asked;
    co_return asked;
}

Task<Result<QHash<QString, BatchRows>>> Arrival::rowsOf(
    LogsIngestionTarget rule, AzureAccess reader, Instant from, std::stop_token stop)
{
    QHash<QString, BatchRows> found;
    const QString timespan = timespanSince(from, m_parts.clock.now());
    QStringList tables{rule.o365Table, rule.signInTable, rule.auditTable};
    tables.removeDuplicates();
    for (const QString &table : std::as_const(tables)) {
        const QString query = arrivalQuery(table);
        const auto answer = co_await m_parts.query.run(reader, rule.workspaceId, query, timespan, stop);
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            continue; // nothing of this kind was ever sent
        if (!answer)
            co_return fail(answer.error());
        for (qsizetype row = 0; row < answer->rows.size(); ++row) {
            BatchRows &batch = found[answer->cell(row, u"CollectorBatchId"_s)];
            batch.rows += answer->cell(row, u"Rows"_s).toULongLong();
            batch.distinct += answer->cell(row, u"Records"_s).toULongLong();
        }
    }
    co_return found;
}

} // namespace tributary
