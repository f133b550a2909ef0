// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/property.h"
#include "json/recordparser.h"

#include <algorithm>

using namespace tributary;
using namespace tributary::fuzz;

namespace {

/// Records and rejects in the order of the text.
std::vector<ByteRange> slicesOf(const RecordSet &set)
{
    std::vector<ByteRange> slices;
    for (const RecordRef &record : set.records)
        slices.push_back(record.raw);
    for (const RejectedSlice &rejected : set.rejected)
        slices.push_back(rejected.raw);
    std::stable_sort(slices.begin(), slices.end(), [](const ByteRange &a, const ByteRange &b) { return a.offset < b.offset; });
    return slices;
}

bool isBetween(char c)
{
    return c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Nothing but separators stands between the slices, so nothing was left out and nothing taken twice.
void requireCover(const RecordSet &set, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    for (const ByteRange slice : slicesOf(set)) {
        require(slice.offset >= at && slice.offset + slice.length <= set.bytes.size(), "slices follow each other in the input");
        for (; at < slice.offset; ++at)
            require(isBetween(set.bytes[at]), "nothing is left out between slices");
        at = slice.offset + slice.length;
    }
    for (; at < to; ++at)
        require(isBetween(set.bytes[at]), "nothing is left out behind the last slice");
}

void requireWhole(const RecordSet &set, const RecordRef &record, const RecordShape &shape)
{
    const QByteArrayView raw = set.view(record.raw);
    require(raw.startsWith('{') && raw.endsWith('}'), "a record is an object");
    require(record.id.length == 0
            || (record.id.offset >= record.raw.offset
                && record.id.offset + record.id.length <= record.raw.offset + record.raw.length),
        "the id stands in the record");
    const auto alone = parseRecords("[" + raw.toByteArray() + "]", shape);
    require(alone && alone->records.size() == 1 && alone->rejected.empty(), "a record is one by itself");
    require(alone->records.front().key == record.key, "a record keeps its key");
    require(alone->records.front().eventTime == record.eventTime, "a record keeps its time");
    require(alone->view(alone->records.front().id) == set.view(record.id), "a record keeps its id");
    (void)parseColumns(raw);
}

void requireGood(const RecordSet &set, const QByteArray &input, const RecordShape &shape)
{
    require(set.bytes == input, "the bytes stay as they came");
    for (const RecordRef &record : set.records)
        requireWhole(set, record, shape);
    for (const RejectedSlice &rejected : set.rejected)
        require(!rejected.reason.isEmpty(), "a rejected slice has a reason");
}

bool sameRecords(const RecordSet &a, const RecordSet &b)
{
    return std::equal(
        a.records.begin(), a.records.end(), b.records.begin(), b.records.end(), [](const RecordRef &x, const RecordRef &y) {
            return x.raw == y.raw && x.id.length == y.id.length && (x.id.length == 0 || x.id == y.id) && x.key == y.key;
        });
}

} // namespace

/// Any bytes: a whole array gives slices that cover it, a damaged one loses nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input = inputOf(data, size);
    const RecordShape graph{.id = "id", .time = "createdDateTime"};
    const RecordShape shape = choiceOf(input) % 2 == 0 ? RecordShape() : graph;
    const qsizetype start = std::max<qsizetype>(input.indexOf('['), 0) + 1;
    const RecordSet salvaged = salvageRecords(input, shape);
    requireGood(salvaged, input, shape);
    const auto parsed = parseRecords(input, shape);
    if (!parsed)
        return 0;
    requireGood(*parsed, input, shape);
    requireCover(*parsed, start, input.lastIndexOf(']'));
    require(!parsed->rejected.empty() || sameRecords(*parsed, salvaged), "salvaging a whole array gives the same records");
    return 0;
}
