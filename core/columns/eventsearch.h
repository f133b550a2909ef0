// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventupdate.h"
#include "columns/rawscan.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tributary {

/// Answers one question at a time over a store that grows, on a thread of its own: newest first and in pieces, then whatever
/// arrives. A new question ends the one before. Store, reader and encoder outlive it.
class EventSearch {
public:
    /// Called on the search's thread, at most some ten times a second.
    using Deliver = std::function<void(EventUpdate)>;

    struct Parts {
        const ColumnStore &store;
        BatchReader &reader;
        const RowEncoder &encoder;
    };
    EventSearch(Parts parts, Deliver deliver, int threads);
    ~EventSearch(); ///< stops within milliseconds
    Q_DISABLE_COPY_MOVE(EventSearch)

    void ask(quint64 number, EventQuestion question); ///< any thread
    void stopSearching(); ///< keeps what was found; arrivals go on. Any thread
    void storeGrew(); ///< any thread

private:
    struct Standing;
    struct Piece;

    void work(const std::stop_token &stop);
    std::unique_ptr<Standing> begin(quint64 number, EventQuestion question);
    void advance(Standing &standing, const std::stop_token &stop);
    void searchNewer(Standing &standing, EventUpdate &update, const std::stop_token &stop);
    bool searchOlder(Standing &standing, EventUpdate &update, const std::stop_token &stop);
    std::vector<Piece> decide(Standing &standing, std::vector<Piece> pieces, const std::stop_token &stop);
    void readOpen(Standing &standing, std::vector<Piece> &pieces, const std::stop_token &stop);
    void take(Standing &standing, const Piece &piece, std::vector<Position> &to);
    [[nodiscard]] bool stopsOlder();
    void sortAll(Standing &standing, EventUpdate &update, const std::stop_token &stop);
    void deliver(Standing &standing, EventUpdate update);

    Parts m_parts;
    Deliver m_deliver;
    WorkCrew m_crew;
    std::mutex m_mutex; ///< guards the following
    std::condition_variable m_changed;
    std::optional<std::pair<quint64, EventQuestion>> m_next;
    std::stop_source m_current; ///< of the question that is worked on
    bool m_stopsOlder = false;
    bool m_grew = false;
    std::jthread m_thread;
};

} // namespace tributary
