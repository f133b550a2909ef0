// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/directory.h"
#include "simulator/feeds.h"
#include "simulator/options.h"

#include <array>
#include <vector>

namespace tributary::simulation {

/// Where one record stands: the same place gives the same bytes, always.
struct RecordPlace {
    int tenant = 0;
    int feed = 0;
    quint64 index = 0;
};

/// Gives the bytes of any record without keeping them: generated from (seed, place), or a line of the records file. The
/// file's lines come first in each feed; what follows (live records) is generated.
class RecordSource {
public:
    /// Reads and checks the records file, if there is one. Usage error naming the line that is no JSON object.
    static Result<RecordSource> open(const SimulatorOptions &options);

    /// Appends the record. `arrived` is the contentCreated of the blob it belongs to: events are up to 90 minutes older.
    void append(QByteArray &out, const Account &account, const RecordPlace &place, Instant arrived) const;

    /// Lines of the file in a feed, and how many of the records [first, first + count) were not there before, byte for byte.
    [[nodiscard]] quint64 lines(int feed) const { return m_lines[size_t(feed)].size(); }
    [[nodiscard]] quint64 distinct(int feed, quint64 first, quint64 count) const;

private:
    struct Line {
        QByteArray bytes;
        bool repeated = false;
    };

    explicit RecordSource(quint64 seed)
        : m_seed(seed)
    {
    }
    Result<void> read(const QString &file);

    quint64 m_seed;
    std::array<std::vector<Line>, feedCount> m_lines;
};

/// The feed a record of unknown origin belongs to, by its record type and workload. Pure.
[[nodiscard]] int feedOfRecord(QByteArrayView record);

} // namespace tributary::simulation
