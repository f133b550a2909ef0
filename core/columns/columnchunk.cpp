// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/columnchunk.h"

#include <algorithm>

namespace tributary {

namespace {

template <typename Vector>
void add(Vector &to, const Vector &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template <typename T>
qint64 held(const std::vector<T> &values)
{
    return qint64(values.capacity() * sizeof(T));
}

} // namespace

const BatchSpan &ColumnChunk::batchOf(size_t index) const
{
    const auto behind = std::upper_bound(
        batches.begin(), batches.end(), index, [](size_t at, const BatchSpan &batch) { return at < batch.first; });
    return *std::prev(behind);
}

RecordAddress ColumnChunk::addressOf(size_t index) const
{
    const BatchSpan &batch = batchOf(index);
    return {batch.row, int(index - batch.first)};
}

std::optional<size_t> ColumnChunk::indexOf(const RecordAddress &address) const
{
    const auto batch = std::ranges::lower_bound(batches, address.batch, {}, &BatchSpan::row);
    if (batch == batches.end() || batch->row != address.batch || address.row < 0)
        return std::nullopt;
    const size_t index = batch->first + size_t(address.row);
    return index < endOf(*batch) ? std::optional(index) : std::nullopt;
}

size_t ColumnChunk::endOf(const BatchSpan &batch) const
{
    const auto at = size_t(&batch - batches.data()) + 1;
    return at < batches.size() ? batches[at].first : size();
}

void ColumnChunk::append(const ColumnChunk &other)
{
    const auto offset = quint32(size());
    add(time, other.time);
    for (size_t i = 0; i < textColumnCount; ++i)
        add(texts[i], other.texts[i]);
    add(recordType, other.recordType);
    add(stream, other.stream);
    add(userType, other.userType);
    add(outcome, other.outcome);
    add(hasOwnTime, other.hasOwnTime);
    add(batches, other.batches);
    for (auto batch = batches.end() - std::ptrdiff_t(other.batches.size()); batch != batches.end(); ++batch)
        batch->first += offset;
}

qint64 ColumnChunk::memory() const
{
    qint64 sum =
        held(time) + held(recordType) + held(stream) + held(userType) + held(outcome) + qint64(hasOwnTime.capacity() / 8);
    for (const auto &ids : texts)
        sum += held(ids);
    // A batch id is a text of 36 characters of its own.
    return sum + held(batches) + qint64(batches.size()) * 96;
}

} // namespace tributary
