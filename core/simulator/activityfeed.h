// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

#include <map>

namespace tributary::simulation {

/// The Office 365 Management Activity API: subscriptions, listings and blobs, with its rules, quota and error codes.
class ActivityFeed {
public:
    explicit ActivityFeed(World &world)
        : m_world(world)
    {
    }

    /// `request` is below /api/v1.0/ (or the /api/v1/ of NextPageUri).
    [[nodiscard]] SimulatedReply respond(const RequestView &request);

private:
    struct Minute {
        qint64 number = -1;
        int requests = 0;
    };
    /// A listing's window as asked for.
    struct Range {
        Instant start;
        Instant end;
        QByteArray startText;
        QByteArray endText;
    };

    /// One page of a walk over a listing.
    struct PageWalk {
        size_t first = 0; ///< index of the first blob of the window
        size_t from = 0; ///< of this page
        quint64 feed = 0;
        quint64 key = 0; ///< of this page, for faults
        bool isShuffled = false;
    };

    [[nodiscard]] std::optional<SimulatedReply> admit(const RequestView &request, const Account &account);
    [[nodiscard]] std::optional<SimulatedReply> throttle(const RequestView &request, int tenant);
    [[nodiscard]] SimulatedReply tooMany(const RequestView &request, int tenant) const;
    [[nodiscard]] SimulatedReply operation(const RequestView &request, int tenant);
    [[nodiscard]] SimulatedReply start(const RequestView &request, int tenant, int feed);
    [[nodiscard]] SimulatedReply stop(int tenant, int feed);
    [[nodiscard]] SimulatedReply subscriptions(int tenant) const;
    [[nodiscard]] SimulatedReply content(const RequestView &request, int tenant, int feed);
    [[nodiscard]] std::optional<Range> rangeOf(const RequestView &request) const;
    [[nodiscard]] SimulatedReply page(int tenant, int feed, const Range &range, const PageWalk &walk);
    [[nodiscard]] QByteArray pageUri(int tenant, int feed, const Range &range, size_t from) const;
    [[nodiscard]] std::optional<size_t> misledTo(const PageWalk &walk, int tenant, std::optional<size_t> next);
    [[nodiscard]] bool shuffles(int tenant, quint64 window, bool isFirstPage);
    void appendItem(QByteArray &out, int tenant, int feed, size_t index) const;
    [[nodiscard]] QByteArray contentId(int tenant, int feed, size_t index) const;
    [[nodiscard]] QByteArray marker(int tenant, int feed, const Range &range, size_t next) const;
    [[nodiscard]] std::optional<size_t> nextOf(const QByteArray &marker, int tenant, int feed, const Range &range) const;
    [[nodiscard]] SimulatedReply blob(const QByteArray &id, int tenant);
    [[nodiscard]] QByteArray bodyOf(int tenant, int feed, const Blob &blob, size_t index);
    void appendRecord(QByteArray &out, const RecordPlace &place, const Blob &home);
    /// True for the first tries at what the key stands for, where that is in this third of all.
    [[nodiscard]] bool damages(Fault fault, int tenant, quint64 key, quint64 third);
    void spoil(SimulatedReply &reply, int tenant, quint64 key, bool isBlob);

    World &m_world;
    std::vector<Minute> m_minutes;
    std::map<std::pair<int, quint64>, bool> m_shuffled; ///< walks under way
};

} // namespace tributary::simulation
