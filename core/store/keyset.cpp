// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyset.h"

namespace tributary {

namespace {

constexpr RecordKey freeSlot{};
constexpr size_t firstCapacity = 8;

} // namespace

/// Keys are hashes already, but need not be; multiplying spreads small numbers over the high bits, which choose the slot.
quint64 KeySet::hashOf(const RecordKey &key)
{
    const quint64 mixed = (key.low ^ (key.high * 0x9e3779b97f4a7c15ull)) * 0xd6e8feb86659fd93ull;
    return mixed ^ (mixed >> 32);
}

bool KeySet::claim(const RecordKey &key)
{
    if (key == freeSlot) {
        const bool fresh = !m_zero;
        m_zero = m_zero.value_or(Mark::Claimed);
        return fresh;
    }
    const quint64 hash = hashOf(key);
    return tableOf(hash).insert(key, hash, Mark::Claimed);
}

void KeySet::store(const RecordKey &key)
{
    if (key == freeSlot) {
        m_zero = Mark::Stored;
        return;
    }
    const quint64 hash = hashOf(key);
    Table &table = tableOf(hash);
    if (!table.insert(key, hash, Mark::Stored))
        table.setStored(key, hash);
}

void KeySet::release(const RecordKey &key)
{
    if (key == freeSlot && m_zero == Mark::Claimed)
        m_zero.reset();
    const quint64 hash = hashOf(key);
    tableOf(hash).erase(key, hash, Mark::Claimed);
}

void KeySet::forget(const RecordKey &key)
{
    if (key == freeSlot && m_zero == Mark::Stored)
        m_zero.reset();
    const quint64 hash = hashOf(key);
    tableOf(hash).erase(key, hash, Mark::Stored);
}

size_t KeySet::size() const
{
    size_t sum = m_zero ? 1 : 0;
    for (const Table &table : m_tables)
        sum += table.size();
    return sum;
}

size_t KeySet::bytes() const
{
    size_t sum = sizeof(*this);
    for (const Table &table : m_tables)
        sum += table.bytes();
    return sum;
}

/// Scales the hash to the capacity, which need not be a power of two.
size_t KeySet::Table::homeOf(quint64 hash) const
{
    return size_t(((hash >> 32) * m_slots.size()) >> 32);
}

size_t KeySet::Table::find(const RecordKey &key, quint64 hash) const
{
    size_t slot = homeOf(hash);
    while (m_slots[slot] != freeSlot && m_slots[slot] != key)
        slot = slot + 1 == m_slots.size() ? 0 : slot + 1;
    return slot;
}

bool KeySet::Table::insert(const RecordKey &key, quint64 hash, Mark mark)
{
    if ((m_size + 1) * 5 > m_slots.size() * 4)
        grow();
    const size_t slot = find(key, hash);
    if (m_slots[slot] == key)
        return false;
    m_slots[slot] = key;
    m_claimed[slot] = mark == Mark::Claimed;
    ++m_size;
    return true;
}

void KeySet::Table::setStored(const RecordKey &key, quint64 hash)
{
    m_claimed[find(key, hash)] = false;
}

void KeySet::Table::erase(const RecordKey &key, quint64 hash, Mark mark)
{
    if (m_size == 0)
        return;
    const size_t slot = find(key, hash);
    if (m_slots[slot] == freeSlot || m_claimed[slot] != (mark == Mark::Claimed))
        return;
    closeGap(slot);
    --m_size;
}

void KeySet::Table::grow()
{
    const size_t capacity = std::max(firstCapacity, m_slots.size() + m_slots.size() / 2);
    const std::vector<RecordKey> slots = std::exchange(m_slots, std::vector<RecordKey>(capacity));
    const std::vector<bool> claimed = std::exchange(m_claimed, std::vector<bool>(capacity));
    for (size_t i = 0; i < slots.size(); ++i) {
        if (slots[i] == freeSlot)
            continue;
        const size_t slot = find(slots[i], hashOf(slots[i]));
        m_slots[slot] = slots[i];
        m_claimed[slot] = claimed[i];
    }
}

/// Moves those behind the gap that may not be found across it.
void KeySet::Table::closeGap(size_t gap)
{
    for (size_t slot = gap;;) {
        slot = slot + 1 == m_slots.size() ? 0 : slot + 1;
        if (m_slots[slot] == freeSlot)
            break;
        const size_t home = homeOf(hashOf(m_slots[slot]));
        const bool staysReachable = gap <= slot ? gap < home && home <= slot : gap < home || home <= slot;
        if (staysReachable)
            continue;
        m_slots[gap] = m_slots[slot];
        m_claimed[gap] = m_claimed[slot];
        gap = slot;
    }
    m_slots[gap] = freeSlot;
    m_claimed[gap] = false;
}

} // namespace tributary
