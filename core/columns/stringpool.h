// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace tributary {

/// Distinct texts (UTF-8) under dense 32-bit ids; id 0 is the empty text. One thread interns; any thread reads the ids that
/// were handed to it with proper synchronisation (a published snapshot). Texts never move and are never forgotten.
class StringPool {
public:
    using Id = quint32;

    /// Longer texts are kept up to here: see isCut().
    static constexpr qsizetype longest = 2000;

    StringPool();
    ~StringPool();
    Q_DISABLE_COPY_MOVE(StringPool)

    /// The id of the text, new or known. The one writing thread.
    Id intern(QByteArrayView text);

    [[nodiscard]] QByteArrayView text(Id id) const;
    [[nodiscard]] bool isCut(Id id) const { return text(id).size() >= longest; } ///< the record says more
    [[nodiscard]] bool hasCut() const { return m_hasCut.load(std::memory_order_relaxed); } ///< any
    [[nodiscard]] Id size() const { return m_size.load(std::memory_order_acquire); } ///< ids below it exist
    [[nodiscard]] qint64 memory() const { return m_memory.load(std::memory_order_relaxed); } ///< bytes held

private:
    static constexpr size_t blockSize = 16'384;
    static constexpr size_t mostBlocks = 16'384;
    using Block = std::array<const char *, blockSize>;
    struct Slot {
        quint32 hash = 0;
        Id id = 0; ///< 0: free
    };

    const char *keep(QByteArrayView text);
    void add(QByteArrayView text);
    void grow();

    std::unique_ptr<std::atomic<Block *>[]> m_blocks;
    std::atomic<Id> m_size{0};
    std::atomic<qint64> m_memory{0};
    std::atomic<bool> m_hasCut{false};
    std::vector<std::unique_ptr<char[]>> m_arenas; ///< each text behind its length
    size_t m_arenaLeft = 0;
    char *m_arenaAt = nullptr;
    std::vector<Slot> m_slots;
};

} // namespace tributary
