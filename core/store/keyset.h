// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <array>
#include <vector>

namespace tributary {

/// An exact set of record keys in memory, about 20 to 31 bytes a key. A key is stored, or claimed by somebody who may still
/// give it back. Open addressing in 64 tables that grow one at a time: growing never needs more than a 64th of the set again.
class KeySet {
public:
    /// Adds the key as claimed; false where it is in the set already.
    bool claim(const RecordKey &key);

    /// Adds the key as stored, or makes a claimed key stored.
    void store(const RecordKey &key);

    /// Removes the key if it is claimed, or if it is stored.
    void release(const RecordKey &key);
    void forget(const RecordKey &key);

    [[nodiscard]] size_t size() const;
    [[nodiscard]] size_t bytes() const; ///< of memory

private:
    enum class Mark : bool { Stored, Claimed };

    class Table {
    public:
        bool insert(const RecordKey &key, quint64 hash, Mark mark); ///< false where it was there: its mark stays
        void setStored(const RecordKey &key, quint64 hash);
        void erase(const RecordKey &key, quint64 hash, Mark mark);
        [[nodiscard]] size_t size() const { return m_size; }
        [[nodiscard]] size_t bytes() const { return m_slots.capacity() * sizeof(RecordKey) + m_claimed.capacity() / 8; }

    private:
        [[nodiscard]] size_t homeOf(quint64 hash) const;
        [[nodiscard]] size_t find(const RecordKey &key, quint64 hash) const; ///< its slot, or the free one it belongs to
        void grow();
        void closeGap(size_t gap);

        std::vector<RecordKey> m_slots; ///< {0, 0} = free
        std::vector<bool> m_claimed;
        size_t m_size = 0;
    };

    static quint64 hashOf(const RecordKey &key);
    Table &tableOf(quint64 hash) { return m_tables[hash % m_tables.size()]; }

    std::array<Table, 64> m_tables;
    std::optional<Mark> m_zero; ///< the key {0, 0}, which cannot stand in a table
};

} // namespace tributary
