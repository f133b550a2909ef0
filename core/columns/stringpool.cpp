// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/stringpool.h"

#include <cstring>
#include <functional>
#include <string_view>

namespace tributary {

namespace {

constexpr size_t arenaSize = 256 * 1024;

quint32 hashOf(QByteArrayView text)
{
    const size_t hash = std::hash<std::string_view>()(std::string_view(text.data(), size_t(text.size())));
    return quint32(hash ^ (hash >> 32));
}

/// Not within a character.
QByteArrayView cut(QByteArrayView text)
{
    if (text.size() <= StringPool::longest)
        return text;
    qsizetype end = StringPool::longest;
    while (end < text.size() && end < StringPool::longest + 3 && (quint8(text[end]) & 0xc0) == 0x80)
        ++end;
    return text.first(end);
}

} // namespace

StringPool::StringPool()
    : m_blocks(std::make_unique<std::atomic<Block *>[]>(mostBlocks))
    , m_slots(1024)
{
    add({});
}

StringPool::~StringPool()
{
    for (size_t i = 0; i < mostBlocks; ++i)
        std::unique_ptr<Block>(m_blocks[i].load(std::memory_order_relaxed)).reset();
}

const char *StringPool::keep(QByteArrayView text)
{
    const size_t needed = sizeof(quint32) + size_t(text.size());
    if (needed > m_arenaLeft) {
        m_arenas.push_back(std::make_unique<char[]>(arenaSize));
        m_arenaAt = m_arenas.back().get();
        m_arenaLeft = arenaSize;
        m_memory.fetch_add(qint64(arenaSize), std::memory_order_relaxed);
    }
    char *const at = m_arenaAt;
    const auto length = quint32(text.size());
    std::memcpy(at, &length, sizeof length);
    if (length > 0)
        std::memcpy(at + sizeof length, text.data(), length);
    m_arenaAt += needed;
    m_arenaLeft -= needed;
    return at;
}

void StringPool::add(QByteArrayView text)
{
    const size_t id = m_size.load(std::memory_order_relaxed);
    std::atomic<Block *> &slot = m_blocks[id / blockSize];
    if (id % blockSize == 0) {
        slot.store(std::make_unique<Block>().release(), std::memory_order_release);
        m_memory.fetch_add(qint64(sizeof(Block)), std::memory_order_relaxed);
    }
    (*slot.load(std::memory_order_relaxed))[id % blockSize] = keep(text);
    m_size.store(Id(id + 1), std::memory_order_release);
}

StringPool::Id StringPool::intern(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    text = cut(text);
    const quint32 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at].id != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && this->text(m_slots[at].id) == text)
            return m_slots[at].id;
    }
    const Id id = m_size.load(std::memory_order_relaxed);
    if (id >= blockSize * mostBlocks)
        return 0;
    if (text.size() >= longest)
        m_hasCut.store(true, std::memory_order_relaxed);
    add(text);
    m_slots[at] = {hash, id};
    if (size_t(id) * 3 > m_slots.size() * 2)
        grow();
    return id;
}

void StringPool::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.id == 0)
            continue;
        size_t at = slot.hash & mask;
        while (larger[at].id != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_memory.fetch_add(qint64((larger.size() - m_slots.size()) * sizeof(Slot)), std::memory_order_relaxed);
    m_slots = std::move(larger);
}

QByteArrayView StringPool::text(Id id) const
{
    const char *const at = (*m_blocks[id / blockSize].load(std::memory_order_acquire))[id % blockSize];
    quint32 length = 0;
    std::memcpy(&length, at, sizeof length);
    return {at + sizeof length, qsizetype(length)};
}

} // namespace tributary
