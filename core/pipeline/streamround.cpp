// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/streamround.h"

#include "pipeline/statusboard.h"
#include "json/recordparser.h"

#include <QtCore/QLoggingCategory>

#include <set>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logCollect, "tributary.collect", QtInfoMsg)

namespace {

constexpr int attemptsPerRequest = 6;
constexpr int attemptsPerDamagedBlob = 3;
constexpr int listingsAtOnce = 4;
constexpr int mostPages = 10'000; // 200 blobs a page: two million blobs a day

/// Errors that concern one blob only; everything else is about the stream or the tenant.
bool concernsBlobOnly(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContentGone:
    case ErrorKind::TooLarge:
    case ErrorKind::HostNotAllowed:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return true;
    default:
        return false;
    }
}

bool reachesNow(const Window &window, Instant now)
{
    return window.end + 5min > now;
}

} // namespace

StreamRound::StreamRound(CollectorParts &parts, TenantSession &session, Stream stream, Progress progress)
    : m_parts(parts)
    , m_session(session)
    , m_stream(stream)
    , m_key(session.key(stream))
    , m_progress(std::move(progress))
    , m_writer({parts.store, parts.pool, parts.encoder, parts.clock,
                   [&parts](const StoredEvent &event) {
                       parts.board.noteStored(event);
                       parts.batchesStored();
                   }},
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
        open->urgency = !m_isBackground && reachesNow(window, m_parts.clock.now()) ? Urgency::Live : Urgency::Background;
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
    window->failed = true;
    if (listed.error().kind == ErrorKind::WindowRefused)
        note(listed.error());
    else
        giveUp(listed.error());
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

Task<Result<void>> StreamRound::listWindow(OpenWindowPtr window, std::stop_token stop)
{
    window->listedAt = m_parts.clock.now();
    std::set<QByteArray> pages;
    QByteArray page;
    do {
        const auto found = co_await listPage(window, page, stop);
        if (!found)
            co_return fail(found.error());
        const auto taken = co_await takePage(window, found->items, stop);
        if (!taken)
            co_return taken;
        page = found->next;
        if (!page.isEmpty() && (!pages.insert(page).second || pages.size() > mostPages))
            co_return fail(ErrorKind::Malformed, u"the pages of the listing run in a circle"_s, u"PageLoop"_s);
    } while (!page.isEmpty());
    window->listed = true;
    co_await closeIfDone(window);
    co_return {};
}

Task<Result<ContentPage>> StreamRound::listPage(OpenWindowPtr window, QByteArray page, std::stop_token stop)
{
    std::function<Task<Result<ContentPage>>()> list = [this, window, page, stop] {
        return m_parts.source.list(m_session.context(), m_stream, window->window, page, stop);
    };
    co_return co_await m_session.paced<ContentPage>(std::move(list), attemptsPerRequest, stop, window->urgency);
}

Task<Result<void>> StreamRound::takePage(OpenWindowPtr window, std::vector<ContentItem> items, std::stop_token stop)
{
    std::vector<ContentId> ids;
    ids.reserve(items.size());
    for (const ContentItem &item : items)
        ids.push_back(item.id);
    const auto done = co_await m_parts.store.doneBlobs(m_key, std::move(ids));
    if (!done)
        co_return fail(done.error());
    std::vector<ContentItem> wanted;
    std::set<ContentId> seen; // a page may name a blob twice
    for (size_t i = 0; i < items.size(); ++i) {
        if (!(*done)[i] && seen.insert(items[i].id).second)
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
        const qint64 reserved = m_typicalBytes;
        const bool memory = co_await m_parts.memory.acquire(reserved, stop);
        if (!memory) {
            m_breadth.release(1);
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        ++window->pending;
        m_writer.expect();
        m_fetches.spawn(fetchInto(window, item, std::make_shared<MemoryHold>(m_parts.memory, reserved, window->urgency), stop));
    }
    co_return {};
}

Task<> StreamRound::fetchInto(OpenWindowPtr window, ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    const auto done = co_await fetchOne(item, std::move(memory), stop);
    m_breadth.release(1);
    if (!done) {
        window->failed = true;
        if (done.error().kind == ErrorKind::Storage)
            giveUp(done.error()); // the next blob would be fetched in vain
        else
            note(done.error());
    } else {
        ++m_result.blobsDone;
    }
    --window->pending;
    co_await closeIfDone(window);
    report();
}

Task<Result<void>> StreamRound::fetchOne(ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    auto fetched = co_await fetchWhole(item, memory, stop);
    if (!fetched) {
        m_writer.giveUp();
        if (!concernsBlobOnly(fetched.error().kind))
            co_return fail(fetched.error());
        co_return co_await lose(item, fetched.error());
    }
    const auto stored = co_await m_writer.write(std::move(*fetched));
    if (!stored)
        co_return fail(stored.error());
    m_result.records += stored->records;
    m_result.duplicates += stored->duplicates;
    co_return {};
}

Task<Result<FetchedBlob>> StreamRound::fetchWhole(ContentItem item, MemoryHoldPtr memory, std::stop_token stop)
{
    std::function<Task<Result<QByteArray>>()> fetch = [this, item, stop] {
        return m_parts.source.fetch(m_session.context(), m_stream, item, stop);
    };
    for (int attempt = 1;; ++attempt) {
        auto bytes = co_await m_session.paced<QByteArray>(fetch, attemptsPerRequest, stop, memory->urgency());
        if (!bytes)
            co_return fail(bytes.error());
        m_typicalBytes = (m_typicalBytes * 7 + bytes->size()) / 8 + 1;
        memory->resize(bytes->size());
        auto set = co_await parse(std::move(*bytes), attempt >= attemptsPerDamagedBlob);
        if (set) {
            FetchedBlob blob;
            blob.blob = {.id = item.id, .created = item.created, .expires = item.expires};
            blob.set = std::move(*set);
            co_return blob;
        }
        qCInfo(logCollect).noquote() << "a blob of" << streamName(m_stream)
                                     << "came damaged, fetching it again:" << set.error().message;
        const bool slept = co_await m_parts.clock.sleepFor(Milliseconds(200 * attempt), stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

Task<Result<RecordSet>> StreamRound::parse(QByteArray bytes, bool salvage)
{
    auto work = [raw = std::move(bytes), salvage]() mutable -> Result<RecordSet> {
        if (!salvage)
            return parseRecords(std::move(raw));
        auto set = parseRecords(raw);
        return set ? std::move(set) : salvageRecords(std::move(raw));
    };
    co_return co_await m_parts.pool.run(std::move(work));
}

Task<Result<void>> StreamRound::lose(ContentItem item, Error error)
{
    const Instant second(std::chrono::floor<std::chrono::seconds>(item.created));
    Loss loss{.stream = m_key,
        .window = {second, second + 1s},
        .code = error.code,
        .reason = error.message,
        .content = item.id,
        .noticed = m_parts.clock.now()};
    BlobDone blob{.id = item.id, .created = item.created, .expires = item.expires};
    const auto recorded = co_await m_parts.store.addLoss(loss, blob);
    if (recorded) {
        ++m_result.lostBlobs;
        m_parts.board.noteLoss(m_key, error);
    }
    co_return recorded;
}

Task<> StreamRound::closeIfDone(OpenWindowPtr window)
{
    if (!window->listed || window->failed || window->pending > 0)
        co_return;
    window->failed = true; // closed once
    ListedWindow listed{.window = window->window, .settledTo = window->listedAt - m_parts.settings.latenessHorizon};
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
