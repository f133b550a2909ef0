// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/columnsort.h"

#include "filter/address.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <numeric>

namespace tributary {

namespace {

struct Keyed {
    quint64 key = 0;
    Position position = 0;
};

/// Least significant digit first; stable. Digits that all keys share cost nothing.
void radixSort(std::vector<Keyed> &items, const std::stop_token &stop)
{
    constexpr unsigned bits = 11;
    constexpr size_t values = size_t(1) << bits;
    quint64 most = 0;
    for (const Keyed &item : items)
        most |= item.key;
    std::vector<Keyed> other(items.size());
    for (unsigned shift = 0; shift < 64 && (most >> shift) != 0 && !stop.stop_requested(); shift += bits) {
        std::array<size_t, values> starts{};
        for (const Keyed &item : items)
            ++starts[(item.key >> shift) & (values - 1)];
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), size_t(0));
        for (const Keyed &item : items)
            other[starts[(item.key >> shift) & (values - 1)]++] = item;
        items.swap(other);
    }
}

struct Prefixed {
    quint64 prefix = 0;
    StringPool::Id id = 0;
};

quint64 prefixOf(QByteArrayView text, qsizetype depth)
{
    std::array<char, 8> bytes{};
    for (size_t i = 0; i < bytes.size() && depth + qsizetype(i) < text.size(); ++i) {
        const char c = text[depth + qsizetype(i)];
        bytes[i] = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return qFromBigEndian<quint64>(bytes.data());
}

/// Eight bytes at a time: whole numbers are compared, and only those that agree are looked at further.
void sortTexts(const StringPool &pool, std::span<Prefixed> texts, qsizetype depth)
{
    for (Prefixed &text : texts)
        text.prefix = prefixOf(pool.text(text.id), depth);
    std::ranges::sort(texts, {}, &Prefixed::prefix);
    for (size_t from = 0; from < texts.size();) {
        size_t to = from + 1;
        while (to < texts.size() && texts[to].prefix == texts[from].prefix)
            ++to;
        const bool goesOn = to - from > 1 && (texts[from].prefix & 0xff) != 0 && depth < StringPool::longest;
        if (goesOn)
            sortTexts(pool, texts.subspan(from, to - from), depth + 8);
        from = to;
    }
}

std::vector<quint64> ranksOf(const StringPool &pool)
{
    std::vector<Prefixed> texts(pool.size());
    for (size_t i = 0; i < texts.size(); ++i)
        texts[i].id = StringPool::Id(i);
    sortTexts(pool, texts, 0);
    std::vector<quint64> ranks(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        ranks[texts[i].id] = i;
    return ranks;
}

std::vector<quint64> addressRanks(const StringPool &pool)
{
    struct Address {
        std::optional<IpAddress> value;
        StringPool::Id id = 0;
    };
    std::vector<Address> addresses(pool.size());
    for (size_t i = 0; i < addresses.size(); ++i) {
        const QByteArrayView text = pool.text(StringPool::Id(i));
        addresses[i] = {parseAddress({text.data(), size_t(text.size())}), StringPool::Id(i)};
    }
    std::ranges::stable_sort(addresses, {}, &Address::value); // what is none comes first
    std::vector<quint64> ranks(addresses.size());
    for (size_t i = 0; i < addresses.size(); ++i)
        ranks[addresses[i].id] = i;
    return ranks;
}

std::vector<quint64> streamRanks(const ColumnStore &store, EventColumn column, const QHash<TenantId, QString> &names)
{
    std::vector<std::pair<QString, size_t>> titles;
    titles.reserve(store.streamCount());
    for (size_t i = 0; i < store.streamCount(); ++i) {
        const StreamKey stream = store.stream(quint16(i));
        titles.emplace_back(column == EventColumn::Stream ? streamName(stream.stream)
                                                          : names.value(stream.tenant, stream.tenant.value()).toCaseFolded(),
            i);
    }
    std::ranges::sort(titles);
    std::vector<quint64> ranks(titles.size());
    for (size_t i = 0, rank = 0; i < titles.size(); ++i) {
        rank = i > 0 && titles[i].first == titles[i - 1].first ? rank : i;
        ranks[titles[i].second] = rank;
    }
    return ranks;
}

template <typename Key>
void fillKeys(std::vector<Keyed> &items, const ColumnSnapshot &snapshot, Key key)
{
    ColumnSnapshot::Place place;
    for (Keyed &item : items) {
        if (!place.chunk || item.position < place.chunk->first || item.position >= place.chunk->end())
            place = snapshot.at(item.position);
        item.key = key(*place.chunk, size_t(item.position - place.chunk->first));
    }
}

std::optional<TextColumn> textColumnOf(EventColumn column)
{
    switch (column) {
    case EventColumn::Workload:
        return TextColumn::Workload;
    case EventColumn::Operation:
        return TextColumn::Operation;
    case EventColumn::User:
        return TextColumn::User;
    case EventColumn::ClientIp:
        return TextColumn::ClientIp;
    case EventColumn::Object:
        return TextColumn::Object;
    case EventColumn::Error:
        return TextColumn::Error;
    default:
        return std::nullopt;
    }
}

void keyByNumber(std::vector<Keyed> &items, const ColumnStore &store, const ColumnSnapshot &snapshot, EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return fillKeys(
            items, snapshot, [](const ColumnChunk &chunk, size_t i) { return quint64(chunk.time[i]) ^ (quint64(1) << 63); });
    case EventColumn::RecordType:
        return fillKeys(
            items, snapshot, [](const ColumnChunk &chunk, size_t i) { return quint64(qint64(chunk.recordType[i]) + 1); });
    case EventColumn::UserType:
        return fillKeys(items, snapshot, [](const ColumnChunk &chunk, size_t i) { return quint64(chunk.userType[i] + 1); });
    case EventColumn::Result: {
        const std::vector<quint64> errors = ranksOf(store.pool(TextColumn::Error));
        return fillKeys(items, snapshot, [&errors](const ColumnChunk &chunk, size_t i) {
            return (quint64(chunk.outcome[i]) << 32) | errors[chunk.ids(TextColumn::Error)[i]];
        });
    }
    default:
        return fillKeys(items, snapshot, [](const ColumnChunk &chunk, size_t i) { return quint64(chunk.first) + i; });
    }
}

} // namespace

std::vector<Position> sortedPositions(const ColumnStore &store, const ColumnSnapshot &snapshot, std::vector<Position> positions,
    EventSort order, const QHash<TenantId, QString> &tenantNames, const std::stop_token &stop)
{
    std::vector<Keyed> items(positions.size());
    for (size_t i = 0; i < items.size(); ++i)
        items[i].position = positions[i];
    const auto text = textColumnOf(order.column);
    if (text) {
        const auto ranks = order.column == EventColumn::ClientIp ? addressRanks(store.pool(*text)) : ranksOf(store.pool(*text));
        fillKeys(items, snapshot, [&](const ColumnChunk &chunk, size_t i) { return ranks[chunk.ids(*text)[i]]; });
    } else if (order.column == EventColumn::Tenant || order.column == EventColumn::Stream) {
        const auto ranks = streamRanks(store, order.column, tenantNames);
        fillKeys(items, snapshot, [&](const ColumnChunk &chunk, size_t i) { return ranks[chunk.stream[i]]; });
    } else {
        keyByNumber(items, store, snapshot, order.column);
    }
    if (items.empty() || stop.stop_requested())
        return {};
    const auto [least, most] = std::ranges::minmax_element(items, {}, &Keyed::key);
    const quint64 low = least->key;
    const quint64 high = most->key;
    for (Keyed &item : items)
        item.key = order.isDescending ? high - item.key : item.key - low;
    radixSort(items, stop);
    if (stop.stop_requested())
        return {};
    std::ranges::transform(items, positions.begin(), &Keyed::position);
    return positions;
}

} // namespace tributary
