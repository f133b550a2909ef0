// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <atomic>

struct sqlite3_vfs;

namespace tributary::test {

/// A file layer of SQLite that fails on request: name it in StoreOptions::vfs. Everything that changes a file counts: writes,
/// syncs, truncations, growing the index of the log, making and deleting files. Syncs are
/// not carried out. Outlives the databases opened through it.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    [[nodiscard]] QByteArray name() const { return m_name; }

    enum class Lasting { Once, UntilHealed };
    /// From now on the n-th change (from 1) fails with this SQLite code, alone or with all that follow.
    void failAt(int change, int code, Lasting lasting);

    /// A disk without room: whatever would make a file longer fails; what fits into it goes on.
    void fillDisk();

    /// A disk mounted read-only: no file can be changed or made.
    void makeReadOnly();

    /// Everything works again, and counting starts anew.
    void heal();

    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Asked before a change; SQLITE_OK or the code to fail with.
    int allow(bool grows, int codeOfFullDisk);

private:
    enum class Mode { Healthy, Counted, Full, ReadOnly };

    QByteArray m_name;
    sqlite3_vfs *m_vfs;
    std::atomic<Mode> m_mode = Mode::Healthy;
    std::atomic<int> m_changes = 0;
    std::atomic<int> m_failures = 0;
    std::atomic<int> m_at = 0;
    std::atomic<int> m_code = 0;
    std::atomic<Lasting> m_lasting = Lasting::Once;
};

} // namespace tributary::test
