// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <vector>

namespace tributary::simulation {

/// How long records took from their first listing to the sink, in tenths of a second, an hour at most.
class Delays {
public:
    void add(Milliseconds delay)
    {
        const auto tenth = size_t(std::clamp<qint64>(delay / Milliseconds(100), 0, 36'000));
        m_counts.resize(std::max(m_counts.size(), tenth + 1));
        ++m_counts[tenth];
        ++m_total;
    }

    [[nodiscard]] quint64 total() const { return m_total; }

    /// What `part` (0 to 1) of the records took at most; zero where there are none.
    [[nodiscard]] Milliseconds within(double part) const
    {
        quint64 counted = 0;
        for (size_t tenth = 0; tenth < m_counts.size(); ++tenth) {
            counted += m_counts[tenth];
            if (double(counted) >= part * double(m_total))
                return Milliseconds(100) * qint64(tenth + 1);
        }
        return Milliseconds(0);
    }

private:
    std::vector<quint64> m_counts;
    quint64 m_total = 0;
};

} // namespace tributary::simulation
