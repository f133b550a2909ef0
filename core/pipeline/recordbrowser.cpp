// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recordbrowser.h"

#include "base/gzip.h"
#include "json/recordparser.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;

/// What records are held against, and what is known of them beside their bytes.
struct Question {
    const FilterMatcher *where = nullptr;
    const RecordStates &states;

    [[nodiscard]] FilterMatcher::Answer ask(const StoredBatch &batch, int row, QByteArrayView raw, QByteArrayView id) const
    {
        if (!where)
            return FilterMatcher::Answer::Yes;
        return where->ask({.raw = raw,
            .stream = &batch.stream,
            .arrived = batch.created,
            .flags = flagsOf(batch, {batch.row, row}),
            .batch = id});
    }

    [[nodiscard]] quint32 flagsOf(const StoredBatch &batch, const RecordAddress &address) const
    {
        constexpr quint32 waiting = flagBit(FilterFlag::Waiting);
        constexpr quint32 arrived = flagBit(FilterFlag::Arrived);
        const quint32 known = states.flagsOf(address);
        if (batch.delivered || (known & flagBit(FilterFlag::Quarantined)) != 0)
            return known & ~waiting;
        return (known & ~arrived) | waiting;
    }
};

Result<RecordBrowser::Page> unpackRows(const StoredBatch &batch, const RowEncoder &encoder, const Question &question)
{
    const auto json = gunzip(batch.gzip, mostUnpacked);
    if (!json)
        return fail(json.error());
    const auto ranges = splitArray(*json);
    if (!ranges)
        return fail(ranges.error());
    RecordBrowser::Page page;
    if (!question.where)
        page.rows.reserve(ranges->size());
    const QByteArray id = batch.id.value().toUtf8();
    for (int index = 0; const ByteRange range : *ranges) {
        const QByteArrayView raw = encoder.rawOf(QByteArrayView(json->constData() + range.offset, qsizetype(range.length)));
        const int at = index++;
        const FilterMatcher::Answer answer = question.ask(batch, at, raw, id);
        page.undecided += answer == FilterMatcher::Answer::Unknown ? 1 : 0;
        if (answer != FilterMatcher::Answer::Yes)
            continue;
        RecordRow record{.address = {batch.row, at}, .stream = batch.stream, .arrived = batch.created};
        record.raw = raw.toByteArray();
        record.columns = parseColumns(record.raw);
        page.rows.push_back(std::move(record));
    }
    return page;
}

} // namespace

Task<Result<RecordBrowser::Page>> RecordBrowser::rowsOf(StoredBatch batch, bool newestFirst, MatcherPtr where)
{
    auto work = [batch = std::move(batch), newestFirst, where, encoder = &m_encoder, states = m_states] {
        auto page = unpackRows(batch, *encoder, {where.get(), *states});
        if (page && newestFirst)
            std::reverse(page->rows.begin(), page->rows.end());
        return page;
    };
    co_return co_await m_pool.run(std::move(work));
}

Task<Result<RecordBrowser::Page>> RecordBrowser::page(RecordQuery query, MatcherPtr where)
{
    const auto batches = co_await m_store.batches(query);
    if (!batches)
        co_return fail(batches.error());
    Page page;
    page.more = int(batches->size()) == query.batchLimit;
    for (const StoredBatch &batch : *batches) {
        page.next = batch.row;
        auto part = co_await rowsOf(batch, query.newestFirst, where);
        if (!part)
            co_return fail(part.error());
        std::move(part->rows.begin(), part->rows.end(), std::back_inserter(page.rows));
        page.undecided += part->undecided;
    }
    co_return page;
}

} // namespace tributary
