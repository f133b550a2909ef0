// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/historyloader.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr int mostBatches = 48; ///< of a group: some 45 MB unpacked in turn, 4 MB packed at once

} // namespace

HistoryLoader::HistoryLoader(Parts parts, Grew grew, Failed failed, int threads)
    : m_parts(parts)
    , m_grew(std::move(grew))
    , m_failed(std::move(failed))
    , m_crew(threads)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

HistoryLoader::~HistoryLoader()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    m_thread.join();
}

void HistoryLoader::look()
{
    const std::lock_guard lock(m_mutex);
    m_looks = true;
    m_changed.notify_all();
}

bool HistoryLoader::waitForLook(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return stop.stop_requested() || m_looks; });
    m_looks = false;
    return !stop.stop_requested();
}

bool HistoryLoader::isLookedFor()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_looks, false);
}

void HistoryLoader::work(const std::stop_token &stop)
{
    while (waitForLook(stop)) {
        if (m_newest == 0 && !loadNewest())
            continue;
        if (loadArrivals(stop) && !m_isWhole)
            loadHistory(stop);
    }
}

std::vector<StoredBatch> HistoryLoader::read(bool newestFirst, qint64 from, int limit)
{
    auto batches = m_parts.reader.batches({.newestFirst = newestFirst, .beforeBatch = from, .batchLimit = limit});
    if (batches)
        return std::move(*batches);
    m_failed(batches.error());
    return {};
}

/// Before what arrived is in the store, so that a batch is not shown as delivered before it is.
void HistoryLoader::readDelivery()
{
    auto waiting = m_parts.reader.waiting();
    if (!waiting)
        return m_failed(waiting.error());
    auto arrived = m_parts.reader.arrived();
    if (!arrived)
        return m_failed(arrived.error());
    const auto refused = m_refused.update(m_parts.reader, m_parts.encoder);
    if (!refused)
        return m_failed(refused.error());
    if (m_parts.store.setDelivery({std::move(*waiting), std::move(*arrived), m_refused.places()}))
        m_grew();
}

/// The crew fills `parsed`, in the order of storing. A batch that cannot be read has no records.
void HistoryLoader::startParsing(std::vector<StoredBatch> batches, std::vector<ParsedBatch> &parsed)
{
    std::ranges::sort(batches, {}, &StoredBatch::row);
    m_parsing = std::move(batches);
    parsed.assign(m_parsing.size(), {});
    m_crew.start(m_parsing.size(), [this, &parsed](size_t at) {
        auto columns = parseBatch(m_parsing[at], m_parts.encoder);
        if (columns)
            parsed[at] = std::move(*columns);
    });
}

/// The newest batch alone, so that rows are there at once.
bool HistoryLoader::loadNewest()
{
    auto newest = read(true, 0, 1);
    if (newest.empty()) {
        m_grew();
        return false;
    }
    m_newest = m_oldest = newest.front().row;
    std::vector<ParsedBatch> parsed;
    startParsing(std::move(newest), parsed);
    m_crew.wait();
    readDelivery();
    m_parts.store.append(parsed);
    m_grew();
    return true;
}

bool HistoryLoader::loadArrivals(const std::stop_token &stop)
{
    for (bool more = true; more && !stop.stop_requested();) {
        auto batches = read(false, m_newest, mostBatches);
        readDelivery();
        if (batches.empty())
            return true;
        more = int(batches.size()) == mostBatches;
        m_newest = batches.back().row;
        std::vector<ParsedBatch> parsed;
        startParsing(std::move(batches), parsed);
        m_crew.wait();
        if (!m_parts.store.append(parsed))
            return false;
        m_grew();
    }
    return true;
}

/// While the crew parses a group, this thread interns the one before.
void HistoryLoader::loadHistory(const std::stop_token &stop)
{
    std::vector<ParsedBatch> parsed;
    std::vector<ParsedBatch> interning;
    int limit = 4;
    bool hasRoom = true;
    for (bool more = true; (more || !interning.empty()) && hasRoom && !stop.stop_requested();) {
        auto batches = more ? read(true, m_oldest, limit) : std::vector<StoredBatch>();
        more = !batches.empty();
        if (more)
            m_oldest = batches.back().row;
        startParsing(std::move(batches), parsed);
        if (!interning.empty()) {
            hasRoom = m_parts.store.prepend(interning);
            m_grew();
        }
        m_crew.wait();
        interning = std::exchange(parsed, {});
        limit = std::min(limit * 2, mostBatches);
        if (isLookedFor() && more && hasRoom) {
            hasRoom = m_parts.store.prepend(std::exchange(interning, {}));
            hasRoom = loadArrivals(stop) && hasRoom;
        }
    }
    if (stop.stop_requested())
        return;
    m_isWhole = true;
    m_parts.store.setWhole();
    m_grew();
}

} // namespace tributary
