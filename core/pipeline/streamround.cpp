// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/streamround.h"

#include "pipeline/statusboard.h"

#include <set>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listingsAtOnce = 4;
constexpr int mostPages = 10'000; // 200 blobs a page: two million blobs a day
constexpr int mostWalks = 4;

/// The service took the marks of a listing back, or they lead nowhere: the window is listed from its start.
bool asksForAnotherWalk(const Error &error)
{
    return error.code == "PageLoop"_L1 || error.code == "AF20031"_L1;
}

/// What is wrong with one window's listing, as against what is wrong with the stream or the tenant.
bool concernsWindowOnly(ErrorKind kind)
{
    return kind == ErrorKind::WindowRefused || kind == ErrorKind::Malformed;
}

bool reachesNow(const Window &window, Instant now)
{
    return window.end + 5min > now;
}

} // namespace

StreamRound::StreamRound(CollectorParts &parts, TenantSession &session, Stream stream, Patience patience, Progress progress)
    : m_parts(parts)
    , m_session(session)
    , m_stream(stream)
    , m_key(session.key(stream))
    , m_patience(patience)
    , m_progress(std::move(progress))
    , m_writer({parts.store, parts.pool, parts.encoder, parts.clock,
                   [&parts](const StoredEvent &event) {
                       parts.board.noteStored(event);
                       parts.batchesStored();
                   },
                   [&parts](const StreamKey &key, const Error &remark) { parts.board.noteRemark(key, remark); }},
          m_key, session.context().tenant.name)
    , m_listings(listingsAtOnce)
    , m_breadth(parts.gate.isClosed() ? 1 : 2 * parts.settings.fetchesPerTenant)
{
}

Task<RoundResult> StreamRound::run(std::vector<Window> windows, std::stop_token stop)
{
    m_result.windows = windows.size();
    const auto selector = co_await selectorFor(m_parts.store, m_key);
    if (selector)
        m_writer.select(*selector);
    else
        giveUp(selector.error());
    for (const Window &window : windows) {
        const bool turn = co_await m_listings.acquire(1, stop);
        if (!turn)
            break;
        const auto room = co_await checkRoom();
        if (!room)
            giveUp(room.error());
        if (m_gaveUp) {
            m_listings.release(1);
            break;
        }
        const auto open = std::make_shared<OpenWindow>();
        open->window = window;
        open->urgency = urgencyOf(window);
        m_fetches.spawn(collectWindow(open, stop));
    }
    co_await m_fetches.join();
    co_await m_writer.join();
    const RoundResult result = m_result; // g++ 12 moves a member out where it is named in co_return
    co_return result;
}

Task<> StreamRound::collectWindow(OpenWindowPtr window, std::stop_token stop)
{
    auto listed = co_await listWindow(window, stop);
    if (!listed && listed.error().kind == ErrorKind::NotSubscribed) {
        m_session.subscriptionLost(m_stream);
        listed = co_await m_session.ensureSubscribed(m_stream, stop);
        if (listed)
            listed = co_await listWindow(window, stop);
    }
    m_listings.release(1);
    if (listed)
        co_return;
    const bool goesOn = co_await goOnElsewhere(window, listed.error(), stop);
    if (goesOn)
        co_return;
    window->failed = true;
    if (concernsWindowOnly(listed.error().kind))
        note(listed.error());
    else
        giveUp(listed.error());
}

Urgency StreamRound::urgencyOf(const Window &window) const
{
    return !m_isBackground && reachesNow(window, m_session.serviceTime()) ? Urgency::Live : Urgency::Background;
}

void StreamRound::giveUp(const Error &error)
{
    m_gaveUp = true;
    note(error);
}

Task<Result<void>> StreamRound::checkRoom()
{
    const auto level = co_await m_parts.store.outbox(m_parts.clock.now());
    if (!level)
        co_return fail(level.error());
    if (level->bytes > quint64(m_parts.settings.outboxLimit)) {
        co_return fail(ErrorKind::Storage,
            u"the outbox holds %1 bytes, its limit is %2"_s.arg(level->bytes).arg(m_parts.settings.outboxLimit),
            u"OutboxFull"_s);
    }
    co_return {};
}

/// Between two pages items may move to a page that was read already. So a listing of several pages counts only when a walk over
/// them brought nothing new.
Task<Result<void>> StreamRound::listWindow(OpenWindowPtr window, std::stop_token stop)
{
    window->listedAt = m_session.serviceTime();
    if (isGraphStream(m_stream))
        co_return co_await listInOrder(window, stop);
    for (int walk = 1;; ++walk) {
        const auto walked = co_await walkPages(window, stop);
        if (!walked && (walk == mostWalks || !asksForAnotherWalk(walked.error())))
            co_return fail(walked.error());
        window->settled = walked && (walked->pages == 1 || walked->fresh == 0);
        if (walked && (window->settled || walk >= mostWalks))
            break;
    }
    window->taken.clear();
    window->listed = true;
    co_await closeIfDone(window);
    co_return {};
}

Task<Result<StreamRound::Walk>> StreamRound::walkPages(OpenWindowPtr window, std::stop_token stop)
{
    std::set<QByteArray> pages;
    QByteArray page;
    Walk walk;
    do {
        const auto found = co_await listPage(window, page, stop);
        if (!found)
            co_return fail(found.error());
        const auto fresh = co_await takePage(window, found->items, stop);
        if (!fresh)
            co_return fail(fresh.error());
        ++walk.pages;
        walk.fresh += *fresh;
        page = found->next;
        if (!page.isEmpty() && (!pages.insert(page).second || pages.size() > mostPages))
            co_return fail(ErrorKind::Malformed, u"the pages of the listing run in a circle"_s, u"PageLoop"_s);
    } while (!page.isEmpty());
    co_return walk;
}

Task<Result<ContentPage>> StreamRound::listPage(OpenWindowPtr window, QByteArray page, std::stop_token stop)
{
    std::function<Task<Result<ContentPage>>()> list = [this, window, page, stop] {
        return m_parts.source.list(m_session.context(), m_stream, window->window, page, stop);
    };
    co_return co_await m_session.paced<ContentPage>(m_stream, std::move(list), attemptsPerRequest, stop, window->urgency);
}

Task<Result<size_t>> StreamRound::takePage(OpenWindowPtr window, std::vector<ContentItem> items, std::stop_token stop)
{
    std::vector<ContentId> ids;
    ids.reserve(items.size());
    for (const ContentItem &item : items)
        ids.push_back(item.id);
    const auto done = co_await m_parts.store.doneBlobs(m_key, std::move(ids));
    if (!done)
        co_return fail(done.error());
    std::vector<ContentItem> wanted;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!(*done)[i] && window->taken.insert(items[i].id).second)
            wanted.push_back(items[i]);
    }
    m_result.blobs += wanted.size();
    m_parts.board.noteListed(m_key, wanted.size());
    report();
    for (const ContentItem &item : wanted) {
        const bool room = co_await m_breadth.acquire(1, stop);
        if (!room)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        if (m_gaveUp) {
            m_breadth.release(1);
            co_return fail(m_result.error.value_or(makeError(ErrorKind::Cancelled, u"given up"_s)));
        }
        ++window->pending;
        m_writer.expect();
        auto memory = std::make_shared<MemoryHold>(m_parts.memory, m_key.tenant, window->urgency);
        m_fetches.spawn(fetchInto(window, item, std::move(memory), stop));
    }
    co_return wanted.size();
}

Task<> StreamRound::fetchInto(OpenWindowPtr window, ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    const auto done = co_await fetchOne(item, std::move(memory), stop);
    co_await put(window, done, 1);
}

Task<> StreamRound::put(OpenWindowPtr window, Result<void> done, quint64 blobs)
{
    m_breadth.release(1);
    if (!done) {
        window->failed = true;
        if (done.error().kind == ErrorKind::Storage)
            giveUp(done.error()); // the next blob would be fetched in vain
        else
            note(done.error());
    } else {
        m_result.blobsDone += blobs;
    }
    --window->pending;
    co_await closeIfDone(window);
    report();
}

Task<> StreamRound::closeIfDone(OpenWindowPtr window)
{
    if (!window->listed || window->failed || window->pending > 0)
        co_return;
    window->failed = true; // closed once
    const Instant horizon = window->listedAt - m_parts.settings.latenessHorizon;
    ListedWindow listed{.window = window->window, .settledTo = window->settled ? horizon : window->window.start};
    listed.reachedNow = reachesNow(window->window, window->listedAt);
    const auto added = co_await m_parts.store.addListedWindow(m_key, listed);
    if (!added) {
        note(added.error());
        co_return;
    }
    ++m_result.windowsDone;
    if (listed.reachedNow)
        m_parts.board.noteListedTo(m_key, window->window.end);
}

void StreamRound::note(const Error &error)
{
    if (!m_result.error || m_result.error->kind == ErrorKind::Cancelled)
        m_result.error = error;
}

void StreamRound::report() const
{
    if (m_progress)
        m_progress(m_result);
}

} // namespace tributary
