// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tributary {

/// Shares a number of slots among lanes so that a lane whose exchanges never end cannot starve another.
/// A lane may take another slot while it holds fewer than are free: alone it reaches half, further lanes still find room. The
/// last twelfth is for lanes that hold none. Among the lanes that may, the one holding fewest goes first; within a lane, FIFO.
/// Pure; one thread.
template <typename T>
class LaneQueue {
public:
    explicit LaneQueue(int slots)
        : m_slots(slots)
        , m_reserve(slots / 12)
    {
    }

    void add(const QString &lane, T item) { m_lanes[lane].waiting.emplace_back(m_added++, std::move(item)); }

    /// Takes a slot for the next item whose lane may start, or nothing. Every item handed out ends with release(its lane).
    std::optional<std::pair<QString, T>> next()
    {
        auto best = m_lanes.end();
        for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
            if (mayStart(lane->second) && (best == m_lanes.end() || lane->second.isBefore(best->second)))
                best = lane;
        }
        if (best == m_lanes.end())
            return {};
        T item = std::move(best->second.waiting.front().second);
        best->second.waiting.pop_front();
        ++best->second.held;
        ++m_held;
        return std::pair(best->first, std::move(item));
    }

    void release(const QString &lane)
    {
        const auto found = m_lanes.find(lane);
        --m_held;
        --found->second.held;
        dropIfEmpty(found);
    }

    /// Takes an item that waits out of its lane; false if it does not wait there.
    bool remove(const QString &lane, const T &item)
    {
        const auto found = m_lanes.find(lane);
        if (found == m_lanes.end())
            return false;
        const bool removed = std::erase_if(found->second.waiting, [&](const auto &entry) { return entry.second == item; }) > 0;
        dropIfEmpty(found);
        return removed;
    }

    /// Everything that waits, in no order of note; nothing waits afterwards.
    std::vector<T> takeWaiting()
    {
        std::vector<T> items;
        for (auto &[name, lane] : m_lanes) {
            for (auto &entry : std::exchange(lane.waiting, {}))
                items.push_back(std::move(entry.second));
        }
        return items;
    }

    [[nodiscard]] int held() const { return m_held; }

private:
    struct Lane {
        std::deque<std::pair<quint64, T>> waiting; ///< with the order of arrival
        int held = 0;

        [[nodiscard]] bool isBefore(const Lane &other) const
        {
            return std::pair(held, waiting.front().first) < std::pair(other.held, other.waiting.front().first);
        }
    };

    [[nodiscard]] bool mayStart(const Lane &lane) const
    {
        const int free = m_slots - m_held;
        if (lane.waiting.empty() || free <= 0)
            return false;
        return lane.held == 0 || (free > m_reserve && lane.held < free);
    }

    void dropIfEmpty(typename std::map<QString, Lane>::iterator lane)
    {
        if (lane->second.held == 0 && lane->second.waiting.empty())
            m_lanes.erase(lane);
    }

    int m_slots;
    int m_reserve;
    int m_held = 0;
    quint64 m_added = 0;
    std::map<QString, Lane> m_lanes;
};

} // namespace tributary
