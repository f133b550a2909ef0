// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnstore.h"
#include "columns/refusedplaces.h"
#include "columns/workcrew.h"
#include "store/batchreader.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tributary {

/// Fills a ColumnStore from the archive on a thread of its own: what arrived first, then history, newest first. Store, reader
/// and encoder outlive it.
class HistoryLoader {
public:
    using Grew = std::function<void()>;
    using Failed = std::function<void(const Error &)>;

    struct Parts {
        ColumnStore &store;
        BatchReader &reader;
        const RowEncoder &encoder;
    };
    /// `grew` and `failed` are called on the loader's thread.
    HistoryLoader(Parts parts, Grew grew, Failed failed, int threads);
    ~HistoryLoader(); ///< stops within a group of batches
    Q_DISABLE_COPY_MOVE(HistoryLoader)

    void look(); ///< for arrivals, and for history that is not loaded. Any thread

private:
    void work(const std::stop_token &stop);
    bool waitForLook(const std::stop_token &stop);
    [[nodiscard]] bool isLookedFor();
    bool loadNewest();
    bool loadArrivals(const std::stop_token &stop);
    void loadHistory(const std::stop_token &stop);
    void readDelivery();
    std::vector<StoredBatch> read(bool newestFirst, qint64 from, int limit);
    void startParsing(std::vector<StoredBatch> batches, std::vector<ParsedBatch> &parsed);

    Parts m_parts;
    Grew m_grew;
    Failed m_failed;
    WorkCrew m_crew;
    std::vector<StoredBatch> m_parsing; ///< what the crew works on
    RefusedPlaces m_refused;
    qint64 m_newest = 0; ///< rows of the archive that are in the store: from m_oldest to m_newest
    qint64 m_oldest = 0;
    bool m_isWhole = false;
    std::mutex m_mutex; ///< guards the following
    std::condition_variable m_changed;
    bool m_looks = false;
    std::jthread m_thread;
};

} // namespace tributary
