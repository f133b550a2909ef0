// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/selectiontrial.h"

#include "base/gzip.h"
#include "json/recordparser.h"

namespace tributary {

namespace {

constexpr qsizetype mostUnpacked = 64ll * 1024 * 1024;

void tryRecord(TrialCounts &counts, const FilterRecord &record, const Selector &selector)
{
    ++counts.records;
    counts.bytes += quint64(record.raw.size());
    const Selector::Decision decision = selector.decide(record);
    if (decision.rule >= 0) {
        counts.byRule.resize(std::max(counts.byRule.size(), size_t(decision.rule) + 1));
        ++counts.byRule[size_t(decision.rule)];
    }
    if (!decision.keeps) {
        ++counts.dropped;
        return;
    }
    ++counts.kept;
    counts.undecided += quint64(decision.isUndecided ? 1 : 0);
    const auto changed = selector.changed(record.raw);
    counts.changed += quint64(changed ? 1 : 0);
    counts.bytesKept += quint64(changed ? changed->size() : record.raw.size());
}

} // namespace

TrialCounts &TrialCounts::operator+=(const TrialCounts &other)
{
    records += other.records;
    kept += other.kept;
    changed += other.changed;
    dropped += other.dropped;
    undecided += other.undecided;
    bytes += other.bytes;
    bytesKept += other.bytesKept;
    byRule.resize(std::max(byRule.size(), other.byRule.size()));
    for (size_t i = 0; i < other.byRule.size(); ++i)
        byRule[i] += other.byRule[i];
    return *this;
}

Result<TrialCounts> tryBatch(const StoredBatch &batch, const RowEncoder &encoder, const Selector &selector)
{
    const auto json = gunzip(batch.gzip, mostUnpacked);
    if (!json)
        return fail(json.error());
    const auto ranges = splitArray(*json);
    if (!ranges)
        return fail(ranges.error());
    TrialCounts counts;
    for (const ByteRange range : *ranges) {
        const QByteArrayView row(json->constData() + range.offset, qsizetype(range.length));
        tryRecord(counts, {.raw = encoder.rawOf(row), .stream = &batch.stream, .arrived = batch.created}, selector);
    }
    return counts;
}

Task<Result<TrialCounts>> SelectionTrial::run(RecordQuery query, SelectorPtr selector)
{
    TrialCounts sum;
    for (bool more = true; more;) {
        const auto batches = co_await m_store.batches(query);
        if (!batches)
            co_return fail(batches.error());
        more = int(batches->size()) == query.batchLimit;
        for (const StoredBatch &batch : *batches) {
            query.beforeBatch = batch.row;
            auto work = [batch, selector, encoder = &m_encoder] { return tryBatch(batch, *encoder, *selector); };
            const auto counts = co_await m_pool.run(std::move(work));
            if (!counts)
                co_return fail(counts.error());
            sum += *counts;
        }
    }
    co_return sum;
}

} // namespace tributary
