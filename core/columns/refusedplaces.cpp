// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/refusedplaces.h"

#include "base/gzip.h"
#include "columns/parsedbatch.h"

#include <algorithm>

namespace tributary {

namespace {

Result<std::vector<RecordAddress>> placesIn(qint64 batch, BatchReader &reader, const RowEncoder &encoder)
{
    const auto refused = reader.refusedOf(batch);
    if (!refused)
        return fail(refused.error());
    std::vector<RecordAddress> places;
    const auto body = reader.body(batch);
    const auto json = body ? gunzip(*body, mostUnpacked) : Result<QByteArray>(fail(body.error()));
    const auto ranges = json ? recordsIn(*json, encoder) : Result<std::vector<ByteRange>>(fail(json.error()));
    if (!ranges)
        return places;
    for (size_t row = 0; row < ranges->size(); ++row) {
        const ByteRange range = (*ranges)[row];
        const QByteArrayView raw = QByteArrayView(*json).sliced(range.offset, range.length);
        if (std::ranges::any_of(*refused, [raw](const QByteArray &bytes) { return raw == bytes; }))
            places.push_back({batch, int(row)});
    }
    return places;
}

std::map<qint64, std::vector<qint64>> byBatch(const std::vector<RefusedEntry> &entries)
{
    std::map<qint64, std::vector<qint64>> batches;
    for (const RefusedEntry &entry : entries)
        batches[entry.batch].push_back(entry.entry);
    return batches;
}

} // namespace

Result<void> RefusedPlaces::update(BatchReader &reader, const RowEncoder &encoder)
{
    auto refused = reader.refused();
    if (!refused)
        return fail(refused.error());
    if (*refused == m_entries)
        return {};
    const auto wanted = byBatch(*refused);
    std::erase_if(m_batches, [&wanted](const auto &known) { return !wanted.contains(known.first); });
    for (const auto &[batch, entries] : wanted) {
        const auto known = m_batches.find(batch);
        if (known != m_batches.end() && known->second.entries == entries)
            continue;
        auto places = placesIn(batch, reader, encoder);
        if (!places)
            return fail(places.error());
        m_batches[batch] = {entries, std::move(*places)};
    }
    m_entries = std::move(*refused);
    gatherPlaces();
    return {};
}

void RefusedPlaces::gatherPlaces()
{
    std::vector<RecordAddress> all;
    for (const auto &[row, batch] : m_batches)
        all.insert(all.end(), batch.places.begin(), batch.places.end());
    m_places = RecordMarks(std::move(all));
}

} // namespace tributary
