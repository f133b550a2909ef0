// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/eventsearch.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <numeric>

namespace tributary {

namespace {

using Steady = std::chrono::steady_clock;
constexpr auto deliverEvery = std::chrono::milliseconds(100);
constexpr auto countEvery = std::chrono::milliseconds(250);

Milliseconds since(Steady::time_point start)
{
    return std::chrono::duration_cast<Milliseconds>(Steady::now() - start);
}

} // namespace

/// A question and how far its answer is.
struct EventSearch::Standing {
    Standing(quint64 number_, EventQuestion question_, ColumnFilter filter_, const Parts &parts)
        : number(number_)
        , question(std::move(question_))
        , filter(std::move(filter_))
        , scan(filter, parts.store, parts.reader, parts.encoder)
        , counts(parts.store)
    {
    }

    [[nodiscard]] bool isSorted() const { return question.order != EventSort(); }

    quint64 number;
    EventQuestion question;
    ColumnFilter filter;
    RawScan scan;
    EventCounts counts;
    SnapshotPtr snapshot;
    Position from = 0; ///< what is searched: [from, to)
    Position to = 0;
    bool isBegun = false;
    bool isDelivered = false;
    bool isOver = false; ///< everything older is searched
    bool isSortedOut = false;
    quint64 found = 0;
    quint64 undecided = 0;
    quint64 gone = 0;
    std::deque<Position> all; ///< newest first, where they are to be sorted
    Steady::time_point start = Steady::now();
    Steady::time_point lastDelivery = start - deliverEvery;
    Steady::time_point lastCount = start - countEvery;
    Milliseconds took{0};
};

/// Part of a chunk, and which of its records are found.
struct EventSearch::Piece {
    std::shared_ptr<const ColumnChunk> chunk;
    size_t from = 0;
    size_t to = 0;
    std::vector<quint32> found; ///< ascending
    std::vector<quint32> open; ///< ascending
};

EventSearch::EventSearch(Parts parts, Deliver deliver, int threads)
    : m_parts(parts)
    , m_deliver(std::move(deliver))
    , m_crew(threads)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

EventSearch::~EventSearch()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
        m_changed.notify_all();
    }
    m_thread.join();
}

void EventSearch::ask(quint64 number, EventQuestion question)
{
    const std::lock_guard lock(m_mutex);
    m_next.emplace(number, std::move(question));
    m_current.request_stop();
    m_stopsOlder = false;
    m_changed.notify_all();
}

void EventSearch::stopSearching()
{
    const std::lock_guard lock(m_mutex);
    m_stopsOlder = true;
    m_changed.notify_all();
}

bool EventSearch::stopsOlder()
{
    const std::lock_guard lock(m_mutex);
    return m_stopsOlder;
}

void EventSearch::storeGrew()
{
    const std::lock_guard lock(m_mutex);
    m_grew = true;
    m_changed.notify_all();
}

void EventSearch::work(const std::stop_token &stop)
{
    std::unique_ptr<Standing> standing;
    while (!stop.stop_requested()) {
        std::optional<std::pair<quint64, EventQuestion>> next;
        std::stop_token current;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock,
                [&] { return stop.stop_requested() || m_next || m_grew || (m_stopsOlder && standing && !standing->isOver); });
            m_grew = false;
            next.swap(m_next);
            if (next)
                m_current = std::stop_source();
            current = m_current.get_token();
        }
        if (stop.stop_requested())
            return;
        if (next)
            standing = begin(next->first, std::move(next->second));
        if (standing)
            advance(*standing, current);
    }
}

std::unique_ptr<EventSearch::Standing> EventSearch::begin(quint64 number, EventQuestion question)
{
    question.context.answerable |= RecordStates::known;
    auto filter = ColumnFilter::make(question.filter, question.context, m_parts.store);
    if (!filter) {
        m_deliver({.question = number, .isFirst = true, .problem = filter.error(), .isDone = true});
        return nullptr;
    }
    return std::make_unique<Standing>(number, std::move(question), std::move(*filter), m_parts);
}

void EventSearch::advance(Standing &standing, const std::stop_token &stop)
{
    standing.snapshot = m_parts.store.snapshot();
    if (!standing.isBegun && standing.snapshot->size() > 0) {
        standing.isBegun = true;
        standing.from = standing.to = standing.snapshot->end();
    }
    standing.filter.prepare(m_crew, stop);
    EventUpdate update;
    if (standing.isBegun && !stop.stop_requested())
        searchNewer(standing, update, stop);
    bool isMore = standing.isBegun && !standing.isOver;
    while (isMore && !stop.stop_requested()) {
        isMore = searchOlder(standing, update, stop);
        const bool isDue = !standing.isDelivered || Steady::now() - standing.lastDelivery >= deliverEvery;
        if (isMore && isDue && !stop.stop_requested())
            deliver(standing, std::exchange(update, {}));
    }
    if (stop.stop_requested())
        return;
    const bool wasOver = std::exchange(standing.isOver, standing.isOver || standing.snapshot->isWhole || stopsOlder());
    if (standing.isOver && standing.isSorted() && !standing.isSortedOut)
        sortAll(standing, update, stop);
    if (standing.isOver && !wasOver)
        standing.took = since(standing.start);
    if (!stop.stop_requested())
        deliver(standing, std::move(update));
}

void EventSearch::searchNewer(Standing &standing, EventUpdate &update, const std::stop_token &stop)
{
    std::vector<Piece> pieces;
    for (const auto &chunk : standing.snapshot->chunks) {
        if (chunk->end() > standing.to)
            pieces.push_back({chunk, chunk->first < standing.to ? standing.to - chunk->first : 0, chunk->size(), {}, {}});
    }
    if (pieces.empty())
        return;
    pieces = decide(standing, std::move(pieces), stop);
    if (stop.stop_requested())
        return;
    std::vector<Position> newer;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        take(standing, *piece, newer);
    if (standing.isSorted() && !standing.isSortedOut)
        standing.all.insert(standing.all.begin(), newer.begin(), newer.end());
    else
        update.newer = std::move(newer);
    standing.to = standing.snapshot->end();
}

/// One step down; false when there is nothing older.
bool EventSearch::searchOlder(Standing &standing, EventUpdate &update, const std::stop_token &stop)
{
    if (stopsOlder())
        return false;
    const auto &chunks = standing.snapshot->chunks;
    // A chunk at a time while people wait for the first rows, and where bytes are read; else as many as keep all threads busy.
    const size_t most = !standing.isDelivered || standing.filter.needsRaw() ? 1 : 4 * m_crew.size();
    std::vector<Piece> pieces;
    Position down = standing.from;
    for (auto chunk = chunks.rbegin(); chunk != chunks.rend() && pieces.size() < most; ++chunk) {
        if ((*chunk)->first >= down)
            continue;
        pieces.push_back({*chunk, 0, down - (*chunk)->first, {}, {}});
        down = (*chunk)->first;
    }
    pieces = decide(standing, std::move(pieces), stop);
    if (stop.stop_requested())
        return true;
    std::vector<Position> older;
    for (const Piece &piece : pieces)
        take(standing, piece, older);
    if (standing.isSorted())
        standing.all.insert(standing.all.end(), older.begin(), older.end());
    else
        update.older.insert(update.older.end(), older.begin(), older.end());
    standing.from = down;
    return down > standing.snapshot->begin();
}

std::vector<EventSearch::Piece> EventSearch::decide(Standing &standing, std::vector<Piece> pieces, const std::stop_token &stop)
{
    const auto decideOne = [&](size_t at) {
        Piece &piece = pieces[at];
        if (stop.stop_requested())
            return;
        if (standing.filter.matchesAll()) {
            piece.found.resize(piece.to - piece.from);
            std::iota(piece.found.begin(), piece.found.end(), quint32(piece.from));
            return;
        }
        std::vector<quint8> verdicts;
        standing.filter.decide(*piece.chunk, verdicts);
        for (size_t i = piece.from; i < piece.to; ++i) {
            if (verdicts[i] == ColumnFilter::Yes)
                piece.found.push_back(quint32(i));
            else if (verdicts[i] == ColumnFilter::Open)
                piece.open.push_back(quint32(i));
        }
    };
    if (pieces.size() == 1)
        decideOne(0);
    else
        m_crew.run(pieces.size(), decideOne);
    readOpen(standing, pieces, stop);
    return pieces;
}

/// What columns left open is read, batch by batch.
void EventSearch::readOpen(Standing &standing, std::vector<Piece> &pieces, const std::stop_token &stop)
{
    struct Job {
        Piece *piece = nullptr;
        const BatchSpan *batch = nullptr;
        std::span<const quint32> open;
        RawScan::Found found;
    };
    std::vector<Job> jobs;
    for (Piece &piece : pieces) {
        for (auto from = piece.open.begin(); from != piece.open.end();) {
            const BatchSpan &batch = piece.chunk->batchOf(*from);
            const auto to = std::lower_bound(from, piece.open.end(), piece.chunk->endOf(batch));
            jobs.push_back({&piece, &batch, {from, to}, {}});
            from = to;
        }
    }
    if (jobs.empty())
        return;
    m_crew.run(jobs.size(), [&](size_t at) {
        Job &job = jobs[at];
        if (!stop.stop_requested())
            job.found = standing.scan.scan(*job.piece->chunk, *job.batch, job.open);
    });
    for (const Job &job : jobs) {
        job.piece->found.insert(job.piece->found.end(), job.found.indexes.begin(), job.found.indexes.end());
        standing.undecided += job.found.undecided;
        standing.gone += job.found.isGone ? job.open.size() : 0;
    }
    for (Piece &piece : pieces)
        std::ranges::sort(piece.found);
}

void EventSearch::take(Standing &standing, const Piece &piece, std::vector<Position> &to)
{
    standing.counts.add(*piece.chunk, piece.found);
    standing.found += piece.found.size();
    to.reserve(to.size() + piece.found.size());
    for (auto index = piece.found.rbegin(); index != piece.found.rend(); ++index)
        to.push_back(piece.chunk->first + *index);
}

void EventSearch::sortAll(Standing &standing, EventUpdate &update, const std::stop_token &stop)
{
    QHash<TenantId, QString> names;
    for (const FilterTenant &tenant : standing.question.context.tenants)
        names.insert(tenant.id, tenant.name);
    std::vector<Position> all(standing.all.begin(), standing.all.end());
    standing.all.clear();
    update.sorted = std::make_shared<const std::vector<Position>>(
        sortedPositions(m_parts.store, *standing.snapshot, std::move(all), standing.question.order, names, stop));
    standing.isSortedOut = true;
}

void EventSearch::deliver(Standing &standing, EventUpdate update)
{
    const auto now = Steady::now();
    update.question = standing.number;
    update.isFirst = !standing.isDelivered;
    update.snapshot = standing.snapshot;
    update.states = m_parts.store.states();
    update.found = standing.found;
    update.searched = standing.isBegun ? quint64(standing.to) - standing.from : 0;
    update.known = standing.snapshot->size();
    update.undecided = standing.undecided;
    update.gone = standing.gone;
    update.readsRaw = standing.filter.needsRaw();
    update.isDone = standing.isOver;
    update.isWhole = standing.snapshot->isWhole;
    update.took = standing.isOver ? standing.took : since(standing.start);
    if (update.isFirst || update.isDone || now - standing.lastCount >= countEvery) {
        update.summary = std::make_shared<const EventSummary>(standing.counts.summary());
        standing.lastCount = now;
    }
    standing.isDelivered = true;
    standing.lastDelivery = now;
    m_deliver(std::move(update));
}

} // namespace tributary
