// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/parsedbatch.h"

#include "base/gzip.h"
#include "json/recordparser.h"
#include "json/recordtokens.h"

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

constexpr std::array columnsOfTexts{RecordColumn::Workload, RecordColumn::Operation, RecordColumn::User, RecordColumn::ClientIp,
    RecordColumn::Result, RecordColumn::Object, RecordColumn::Error};
static_assert(columnsOfTexts.size() == textColumnCount);

constexpr RecordColumnMask wanted = everyRecordColumn & ~maskOf(RecordColumn::Id);

QUtf8StringView utf8(QByteArrayView bytes)
{
    return {bytes.data(), bytes.size()};
}

ParsedBatch::Record readRecord(QByteArrayView raw, ParsedBatch &batch, QByteArray &scratch)
{
    const RecordTokens tokens(raw, wanted);
    ParsedBatch::Record record;
    const QByteArrayView time = tokens.text(RecordColumn::Time, scratch);
    const auto own = parseIso(std::string_view(time.data(), size_t(time.size())));
    record.hasOwnTime = own.has_value();
    record.time = own.value_or(batch.arrived).time_since_epoch().count();
    record.recordType = tokens.number(RecordColumn::RecordType);
    record.userType = qint8(std::clamp(tokens.number(RecordColumn::UserType), -1, int(std::numeric_limits<qint8>::max())));
    for (size_t i = 0; i < textColumnCount; ++i) {
        const QByteArrayView text = tokens.text(columnsOfTexts[i], scratch);
        const qsizetype length = std::min<qsizetype>(text.size(), StringPool::longest + 4);
        record.texts[i] = {quint32(batch.bytes.size()), quint32(length)};
        batch.bytes.append(text.data(), length);
    }
    const auto text = [&](TextColumn column) {
        const ByteRange range = record.texts[size_t(column)];
        return utf8(QByteArrayView(batch.bytes).sliced(range.offset, range.length));
    };
    record.outcome = outcomeFrom(text(TextColumn::Operation), text(TextColumn::Error), text(TextColumn::Result));
    return record;
}

} // namespace

Result<std::vector<ByteRange>> recordsIn(const QByteArray &json, const RowEncoder &encoder)
{
    auto rows = splitArray(json);
    if (!rows)
        return rows;
    for (ByteRange &range : *rows) {
        const QByteArrayView raw = encoder.rawOf(QByteArrayView(json).sliced(range.offset, range.length));
        range = {raw.isEmpty() ? range.offset : quint32(raw.data() - json.constData()), quint32(raw.size())};
    }
    return rows;
}

Result<ParsedBatch> parseBatch(const StoredBatch &batch, const RowEncoder &encoder)
{
    const auto json = gunzip(batch.gzip, mostUnpacked);
    if (!json)
        return fail(json.error());
    const auto ranges = recordsIn(*json, encoder);
    if (!ranges)
        return fail(ranges.error());
    ParsedBatch parsed{.row = batch.row, .id = batch.id, .stream = batch.stream, .arrived = batch.created};
    parsed.records.reserve(ranges->size());
    parsed.bytes.reserve(qsizetype(ranges->size()) * 200);
    QByteArray scratch;
    for (const ByteRange range : *ranges)
        parsed.records.push_back(readRecord(QByteArrayView(*json).sliced(range.offset, range.length), parsed, scratch));
    return parsed;
}

} // namespace tributary
