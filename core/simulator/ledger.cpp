// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ledger.h"

#include <xxhash.h>

#include <algorithm>

namespace tributary::simulation {

namespace {

constexpr size_t firstSize = 1024;
constexpr unsigned feedBits = 15;
constexpr unsigned listedBits = (1U << 26) - 1;
constexpr Milliseconds tenth(100);

} // namespace

/// Never 0: that marks an empty slot.
quint64 Ledger::hash(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), size_t(bytes.size())) | 1;
}

size_t RecordTable::placeOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = size_t(hash >> 8) & mask;
    while (m_slots[place].hash != 0 && m_slots[place].hash != hash)
        place = (place + 1) & mask;
    return place;
}

void RecordTable::grow()
{
    std::vector<Slot> old(m_slots.empty() ? firstSize : m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.hash != 0)
            m_slots[placeOf(slot.hash)] = slot;
    }
}

RecordTable::Slot &RecordTable::insert(quint64 hash)
{
    if (m_used * 10 >= m_slots.size() * 7)
        grow();
    Slot &slot = m_slots[placeOf(hash)];
    if (slot.hash == 0) {
        slot.hash = hash;
        ++m_used;
    }
    return slot;
}

RecordTable::Slot *RecordTable::find(quint64 hash)
{
    if (m_slots.empty())
        return nullptr;
    Slot &slot = m_slots[placeOf(hash)];
    return slot.hash == 0 ? nullptr : &slot;
}

void Ledger::handOut(const RecordPlace &place, QByteArrayView record, bool isPoison, Milliseconds listed)
{
    const auto [tenant, feed, index] = place;
    const auto expected = m_expected ? m_expected(record) : std::optional<QByteArray>();
    if (m_expected && !expected) {
        RecordTable::Slot &unwanted = m_unwanted[size_t(tenant)].insert(hash(record));
        if (unwanted.received++ == 0)
            ++m_tallies[size_t(tenant)][size_t(feed)].unwanted;
        return;
    }
    RecordTable::Slot &slot = m_records[size_t(tenant)].insert(hash(expected ? QByteArrayView(*expected) : record));
    slot.feed = unsigned(feed) & feedBits;
    slot.listed = unsigned(std::clamp<qint64>(listed / tenth, 0, listedBits)) & listedBits;
    slot.isPoison = slot.isPoison | unsigned(isPoison);
}

void Ledger::handOutLarge(int tenant, int feed, QByteArrayView id)
{
    m_large[size_t(tenant)].insert(hash(id)).feed = unsigned(feed) & feedBits;
}

bool Ledger::refuse(int tenant, QByteArrayView record)
{
    if (tenant < 0)
        return false;
    RecordTable::Slot *slot = m_records[size_t(tenant)].find(hash(record));
    if (!slot || !slot->isPoison)
        return false;
    if (!slot->isRefused)
        ++m_tallies[size_t(tenant)][slot->feed].refused;
    slot->isRefused = 1;
    return true;
}

int Ledger::receive(const ReceivedRow &row, Milliseconds sinceStart)
{
    ++m_batches[row.batch];
    TableRows &rows = m_table[{row.tenantText, row.contentType}];
    ++rows.rows;
    const qsizetype known = rows.ids.size();
    rows.ids.insert(hash(row.recordId));
    if (rows.ids.size() > known)
        ++m_distinct[row.batch];
    if (row.tenant < 0) {
        ++m_strays;
        return -1;
    }
    if (row.isTruncated)
        return receiveTruncated(row);
    RecordTable::Slot *slot = m_records[size_t(row.tenant)].find(hash(row.raw));
    if (!slot) {
        ++m_altered[size_t(row.tenant)];
        return -1;
    }
    FeedTally &tally = m_tallies[size_t(row.tenant)][slot->feed];
    if (slot->received == 0 && slot->listed > 0)
        m_delays.add(sinceStart - slot->listed * tenth);
    ++(slot->received++ == 0 ? tally.received : tally.doubled);
    return int(slot->feed);
}

void Ledger::collect(const ReceivedRow &row)
{
    RecordTable::Slot *slot = nullptr;
    if (row.tenant >= 0)
        slot = row.isTruncated ? m_large[size_t(row.tenant)].find(hash(row.recordId))
                               : m_records[size_t(row.tenant)].find(hash(row.raw));
    if (!slot)
        ++m_collected.altered;
    else
        ++(slot->collected++ == 0 ? m_collected.received : m_collected.doubled);
}

int Ledger::receiveTruncated(const ReceivedRow &row)
{
    RecordTable::Slot *slot = m_large[size_t(row.tenant)].find(hash(row.recordId));
    if (!slot) {
        ++m_altered[size_t(row.tenant)];
        return -1;
    }
    FeedTally &tally = m_tallies[size_t(row.tenant)][slot->feed];
    ++(slot->received++ == 0 ? tally.truncated : tally.doubled);
    return int(slot->feed);
}

} // namespace tributary::simulation
