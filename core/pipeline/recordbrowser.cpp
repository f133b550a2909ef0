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

Result<std::vector<RecordRow>> unpackRows(const StoredBatch &batch, const RowEncoder &encoder)
{
    const auto json = gunzip(batch.gzip, mostUnpacked);
    if (!json)
        return fail(json.error());
    const auto ranges = splitArray(*json);
    if (!ranges)
        return fail(ranges.error());
    std::vector<RecordRow> rows;
    rows.reserve(ranges->size());
    for (const ByteRange range : *ranges) {
        const QByteArrayView row(json->constData() + range.offset, qsizetype(range.length));
        RecordRow record{.address = {batch.row, int(rows.size())}, .stream = batch.stream, .arrived = batch.created};
        record.raw = encoder.rawOf(row).toByteArray();
        record.columns = parseColumns(record.raw);
        rows.push_back(std::move(record));
    }
    return rows;
}

} // namespace

Task<Result<std::vector<RecordRow>>> RecordBrowser::rowsOf(StoredBatch batch, bool newestFirst)
{
    auto work = [batch = std::move(batch), newestFirst, encoder = &m_encoder] {
        auto rows = unpackRows(batch, *encoder);
        if (rows && newestFirst)
            std::reverse(rows->begin(), rows->end());
        return rows;
    };
    co_return co_await m_pool.run(std::move(work));
}

Task<Result<RecordBrowser::Page>> RecordBrowser::page(RecordQuery query)
{
    const auto batches = co_await m_store.batches(query);
    if (!batches)
        co_return fail(batches.error());
    Page page;
    page.more = int(batches->size()) == query.batchLimit;
    for (const StoredBatch &batch : *batches) {
        page.next = batch.row;
        const auto rows = co_await rowsOf(batch, query.newestFirst);
        if (!rows)
            co_return fail(rows.error());
        page.rows.insert(page.rows.end(), rows->begin(), rows->end());
    }
    co_return page;
}

Task<Result<QList<RecordRow>>> RecordBrowser::newest(int count)
{
    QList<RecordRow> found;
    RecordQuery query{.batchLimit = 1};
    while (found.size() < count) {
        const auto next = co_await page(query);
        if (!next)
            co_return fail(next.error());
        for (const RecordRow &row : next->rows) {
            if (found.size() == count)
                break;
            found.append(row);
            found.last().raw.clear();
        }
        if (!next->more)
            break;
        query.beforeBatch = next->next;
    }
    co_return found;
}

Task<Result<RecordBrowser::Arrivals>> RecordBrowser::arrivals(qint64 after, int count)
{
    Arrivals arrivals{.newestBatch = after};
    RecordQuery query{.batchLimit = 8};
    for (bool more = true; more;) {
        const auto batches = co_await m_store.batches(query);
        if (!batches)
            co_return fail(batches.error());
        more = int(batches->size()) == query.batchLimit;
        for (const StoredBatch &batch : *batches) {
            query.beforeBatch = batch.row;
            if (batch.row <= after) {
                more = false;
                break;
            }
            arrivals.newestBatch = std::max(arrivals.newestBatch, batch.row);
            if (arrivals.rows.size() >= count) {
                arrivals.missed += quint64(batch.records);
                continue;
            }
            const auto rows = co_await rowsOf(batch, true);
            if (!rows)
                co_return fail(rows.error());
            for (const RecordRow &row : *rows) {
                if (arrivals.rows.size() >= count) {
                    ++arrivals.missed;
                    continue;
                }
                arrivals.rows.append(row);
                arrivals.rows.last().raw.clear();
            }
        }
        if (arrivals.missed > 0)
            more = false; // the rest is older than what is shown
    }
    co_return arrivals;
}

Task<Result<QByteArray>> RecordBrowser::raw(RecordAddress address)
{
    const auto body = co_await m_store.body(address.batch);
    if (!body)
        co_return fail(body.error());
    auto work = [body = *body, index = address.row, encoder = &m_encoder]() -> Result<QByteArray> {
        const auto json = gunzip(body, mostUnpacked);
        if (!json)
            return fail(json.error());
        const auto rows = splitArray(*json);
        if (!rows)
            return fail(rows.error());
        if (index < 0 || size_t(index) >= rows->size())
            return fail(ErrorKind::NotFound, u"the batch has no such record"_s);
        const ByteRange range = (*rows)[size_t(index)];
        return encoder->rawOf(QByteArrayView(json->constData() + range.offset, qsizetype(range.length))).toByteArray();
    };
    co_return co_await m_pool.run(std::move(work));
}

} // namespace tributary
