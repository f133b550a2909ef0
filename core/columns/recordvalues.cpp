// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/recordvalues.h"

#include "base/gzip.h"
#include "columns/parsedbatch.h"
#include "filter/rawpath.h"

#include <algorithm>
#include <numeric>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 4 * longestValue; ///< bytes of UTF-8 that can become a text

QString valueAt(QByteArrayView record, const RawPath &path)
{
    QString text;
    QByteArray scratch;
    const bool isCut = path.any(record, [&](QByteArrayView token) {
        if (token.startsWith('[')) // its elements follow
            return false;
        const QByteArrayView shown = token.startsWith('{') ? token : scalarText(token, scratch);
        if (!shown.isEmpty())
            text += (text.isEmpty() ? u""_s : u"; "_s) + QString::fromUtf8(shown.first(std::min(shown.size(), longestToken)));
        return text.size() > longestValue;
    });
    return isCut ? text.first(longestValue) + u'…' : text;
}

QStringList valuesAt(QByteArrayView record, const std::vector<RawPath> &paths)
{
    QStringList values;
    values.reserve(qsizetype(paths.size()));
    for (const RawPath &path : paths)
        values << valueAt(record, path);
    return values;
}

std::vector<RawPath> compiled(const QList<QStringList> &paths)
{
    return {paths.begin(), paths.end()};
}

/// An unpacked batch.
struct Unpacked {
    qint64 row = 0;
    QByteArray json;
    std::vector<ByteRange> records;

    [[nodiscard]] QByteArrayView record(int index) const
    {
        if (index < 0 || size_t(index) >= records.size())
            return {};
        return QByteArrayView(json).sliced(records[size_t(index)].offset, records[size_t(index)].length);
    }
};

Unpacked unpack(qint64 row, BatchReader &reader, const RowEncoder &encoder)
{
    Unpacked batch{.row = row};
    const auto body = reader.body(row);
    auto json = body ? gunzip(*body, mostUnpacked) : Result<QByteArray>(fail(body.error()));
    if (!json)
        return batch;
    batch.json = std::move(*json);
    auto records = recordsIn(batch.json, encoder);
    if (records)
        batch.records = std::move(*records);
    return batch;
}

} // namespace

QStringList valuesAt(QByteArrayView record, const QList<QStringList> &paths)
{
    return valuesAt(record, compiled(paths));
}

QList<QStringList> valuesOf(const QList<RecordAddress> &addresses, const QList<QStringList> &paths, BatchReader &reader,
    const RowEncoder &encoder, const std::stop_token &stop)
{
    const std::vector<RawPath> ways = compiled(paths);
    QList<QStringList> values(addresses.size());
    QList<qsizetype> order(addresses.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&addresses](qsizetype at) { return addresses[at].batch; });
    Unpacked batch;
    for (const qsizetype at : std::as_const(order)) {
        if (stop.stop_requested())
            break;
        const RecordAddress &address = addresses[at];
        if (batch.row != address.batch)
            batch = unpack(address.batch, reader, encoder);
        const QByteArrayView record = batch.record(address.row);
        if (!record.isEmpty())
            values[at] = valuesAt(record, ways);
    }
    return values;
}

} // namespace tributary
