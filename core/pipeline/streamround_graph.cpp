// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/streamround.h"

#include "pipeline/statusboard.h"

#include "json/recordparser.h"
#include <set>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t mostPages = 10'000;
constexpr size_t pagesPerPoll = 30; // of one window: what is new is not to wait for hours of catching up
constexpr Milliseconds alwaysListed = 24h * 7; // what is younger is refused for another reason than its age
constexpr Milliseconds smallestLoss = 24h;

/// The way to the next page is closed, but the listing may be begun anew where it got to.
bool closesTheWay(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotAllowed:
    case ErrorKind::WindowRefused:
    case ErrorKind::Rejected:
    case ErrorKind::ContentGone:
    case ErrorKind::NotFound:
        return true;
    default:
        return error.code == "PageLoop"_L1;
    }
}

} // namespace

/// One walk over the pages: their marks are places in an order, so nothing moves between them. A long walk is left for the next
/// poll to go on with.
Task<Result<void>> StreamRound::listInOrder(OpenWindowPtr window, std::stop_token stop)
{
    std::set<QByteArray> pages;
    QByteArray page;
    do {
        const auto found = co_await listPage(window, page, stop);
        if (!found)
            co_return fail(found.error());
        const auto taken = co_await takeBody(window, found->items, stop);
        if (!taken)
            co_return taken;
        page = found->next;
        if (!page.isEmpty() && (!pages.insert(page).second || pages.size() > mostPages))
            co_return fail(ErrorKind::Malformed, u"the pages of the listing run in a circle"_s, u"PageLoop"_s);
        if (!page.isEmpty() && m_patience == Patience::NextRounds && window->closedTo && pages.size() >= pagesPerPoll)
            co_return {};
    } while (!page.isEmpty());
    window->listed = true;
    window->settled = true;
    co_await closeIfDone(window);
    co_return {};
}

Task<Result<void>> StreamRound::takeBody(OpenWindowPtr window, std::vector<ContentItem> items, std::stop_token stop)
{
    const size_t page = window->pages.begin();
    if (const auto older = std::exchange(window->older, {}))
        collectLater(*older, stop);
    if (items.empty()) {
        window->pages.stored(page);
        co_return {};
    }
    const ContentItem item = items.front();
    const std::vector<ContentId> ids{item.id};
    const auto done = co_await m_parts.store.doneBlobs(m_key, ids);
    if (!done)
        co_return fail(done.error());
    if (done->front()) { // the very same records were stored before
        window->pages.stored(page);
        co_return {};
    }
    const bool room = co_await m_breadth.acquire(1, stop);
    if (!room)
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    const qint64 bytes = item.body ? item.body->size() : 0;
    const auto hold = std::make_shared<MemoryHold>(m_parts.memory, m_key.tenant, window->urgency);
    const bool memory = co_await hold->acquire(bytes, stop);
    if (!memory) {
        m_breadth.release(1);
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
    ++window->pending;
    m_writer.expect();
    m_fetches.spawn(storeBody(window, item, page, hold, stop));
    co_return {};
}

Task<> StreamRound::storeBody(OpenWindowPtr window, ContentItem item, size_t page, MemoryHoldPtr memory, std::stop_token stop)
{
    const auto done = co_await storePage(window, item, page, stop);
    memory.reset();
    if (done) {
        window->pages.stored(page);
        co_await closeUpTo(window);
    }
    auto ended = done ? Result<void>() : Result<void>(fail(done.error()));
    co_await put(window, ended, done.value_or(0));
    if (window->brokenOff && window->pending == 0)
        co_await resume(window, stop);
}

/// How many blobs it counts as: a page of which everything is known is none.
Task<Result<quint64>> StreamRound::storePage(OpenWindowPtr window, ContentItem item, size_t page, std::stop_token stop)
{
    auto blob = co_await readBody(item, window->urgency, stop);
    if (!blob) {
        m_writer.giveUp();
        co_return fail(blob.error());
    }
    window->pages.read(page, blob->set.records);
    blob->isOverlap = true;
    const auto stored = co_await m_writer.write(std::move(*blob));
    if (!stored)
        co_return fail(stored.error());
    if (stored->blobs > 0)
        m_parts.board.noteListed(m_key, stored->blobs);
    m_result.blobs += stored->blobs;
    m_result.records += stored->records;
    co_return stored->blobs;
}

/// A damaged page is asked for once more. What is damaged still is taken apart: its whole records go on, the rest is kept.
Task<Result<FetchedBlob>> StreamRound::readBody(ContentItem item, Urgency urgency, std::stop_token stop)
{
    const QByteArray listed = item.body.value_or(QByteArray());
    auto set = co_await parseBody(listed, false);
    if (!set) {
        std::function<Task<Result<BlobBody>>()> fetch = [this, item, stop] {
            return m_parts.source.fetch(m_session.context(), m_stream, item, stop);
        };
        const auto again = co_await m_session.paced<BlobBody>(m_stream, std::move(fetch), attemptsPerRequest, stop, urgency);
        if (!again && again.error().kind == ErrorKind::Cancelled)
            co_return fail(again.error());
        const QByteArray best = again ? again->bytes : listed;
        set = co_await parseBody(best, true);
    }
    if (!set)
        co_return fail(set.error());
    FetchedBlob blob;
    blob.blob = {.id = item.id, .created = item.created, .expires = {}};
    blob.set = std::move(*set);
    co_return blob;
}

Task<Result<RecordSet>> StreamRound::parseBody(QByteArray bytes, bool salvage)
{
    auto work = [raw = std::move(bytes), salvage, shape = recordShapeOf(m_stream)]() mutable -> Result<RecordSet> {
        if (!salvage)
            return parseRecords(std::move(raw), shape);
        auto set = parseRecords(raw, shape);
        return set ? std::move(set) : salvageRecords(std::move(raw), shape);
    };
    co_return co_await m_parts.pool.run(std::move(work));
}

/// What was listed in order of time and is stored joins the coverage at once: a listing may have thousands of pages.
Task<> StreamRound::closeUpTo(OpenWindowPtr window)
{
    const auto reached = window->pages.completeTo();
    const Instant before = window->closedTo.value_or(window->window.start);
    if (window->listed || !reached || std::min(*reached, window->window.end) <= before)
        co_return;
    const Instant end = std::min(*reached, window->window.end);
    const ListedWindow listed{.window = {window->window.start, end},
        .settledTo = window->listedAt - m_parts.settings.latenessHorizon,
        .reachedNow = false};
    const auto added = co_await m_parts.store.addListedWindow(m_key, listed);
    if (added)
        window->closedTo = end;
    else
        note(added.error());
}

/// Whether a listing that failed is continued in another way; if so, `error` is dealt with.
Task<bool> StreamRound::goOnElsewhere(OpenWindowPtr window, Error error, std::stop_token stop)
{
    if (!isGraphStream(m_stream) || !closesTheWay(error))
        co_return false;
    const Window asked = window->window;
    if (window->pages.count() > 0) {
        window->brokenOff = error;
        if (window->pending == 0)
            co_await resume(window, stop);
        co_return true;
    }
    const Instant edge = std::chrono::floor<Seconds>(m_session.serviceTime() - alwaysListed);
    if (error.kind != ErrorKind::WindowRefused || asked.start >= edge)
        co_return false; // it is not the age; nothing is lost that was asked for together with it
    if (window->older)
        co_await loseWindow(*window->older, error);
    if (asked.end > edge) {
        ++m_result.windows;
        collectLater({edge, asked.end}, stop, Window{asked.start, edge});
    } else if (asked.length() > smallestLoss) {
        const Instant middle(std::chrono::floor<Seconds>(asked.start + asked.length() / 2));
        ++m_result.windows;
        collectLater({middle, asked.end}, stop, Window{asked.start, middle});
    } else {
        co_await loseWindow(asked, error);
    }
    co_return true;
}

Task<> StreamRound::resume(OpenWindowPtr window, std::stop_token stop)
{
    const Error error = *std::exchange(window->brokenOff, {});
    const Instant from = window->closedTo.value_or(window->window.start);
    if (window->failed || from <= window->window.start || stop.stop_requested())
        note(error); // a page that failed, or as many records in one second as a page holds
    else
        collectLater({from, window->window.end}, stop);
    window->failed = true;
    co_return;
}

void StreamRound::collectLater(const Window &window, std::stop_token stop, std::optional<Window> older)
{
    const auto open = std::make_shared<OpenWindow>();
    open->window = window;
    open->older = older;
    open->urgency = urgencyOf(window);
    m_fetches.spawn(collectInTurn(open, std::move(stop)));
}

Task<> StreamRound::collectInTurn(OpenWindowPtr window, std::stop_token stop)
{
    const bool turn = co_await m_listings.acquire(1, stop);
    if (!turn)
        co_return;
    if (m_gaveUp) {
        m_listings.release(1);
        co_return;
    }
    co_await collectWindow(window, stop);
}

/// The service does not go back so far: lost, and not asked for again.
Task<> StreamRound::loseWindow(Window window, Error error)
{
    const Instant now = m_parts.clock.now();
    const ContentId id(u"window "_s + toIso(window.start));
    const Loss loss{
        .stream = m_key, .window = window, .code = error.code, .reason = error.message, .content = id, .noticed = now};
    const BlobDone blob{.id = id, .created = now, .expires = {}};
    const ListedWindow listed{.window = window, .settledTo = now, .reachedNow = false};
    auto closed = co_await m_parts.store.addLoss(loss, blob);
    if (closed)
        closed = co_await m_parts.store.addListedWindow(m_key, listed);
    if (!closed) {
        note(closed.error());
        co_return;
    }
    ++m_result.lostBlobs;
    ++m_result.windowsDone;
    error.kind = ErrorKind::ContentGone;
    m_parts.board.noteRemark(m_key, error);
}

} // namespace tributary
