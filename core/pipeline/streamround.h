// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "pipeline/orderedpages.h"
#include "pipeline/streamwriter.h"
#include "pipeline/tenantsession.h"
#include "json/piecereader.h"

#include <set>

namespace tributary {

/// Whether the stream is collected again soon: then what came damaged may wait for a better day.
enum class Patience { None, NextRounds };

/// What a round over some windows came to.
struct RoundResult {
    quint64 windows = 0; ///< asked for
    quint64 windowsDone = 0; ///< now part of the coverage
    quint64 blobs = 0; ///< listed and not stored before
    quint64 blobsDone = 0;
    quint64 records = 0;
    quint64 duplicates = 0;
    quint64 lostBlobs = 0;
    std::optional<Error> error; ///< the first trouble; the rest went on where it could
};

/// Collects some windows of one stream: lists a few at a time, page by page, fetches what is not stored yet, has it stored, and
/// adds each window to the coverage once its listing ended and all its blobs are done. One bad blob keeps its window open and
/// nothing else; an error that concerns the whole stream (credential, permission, subscription) ends the listing, what is being
/// fetched is finished. On stop nothing new is begun. Engine thread.
class StreamRound {
public:
    using Progress = std::function<void(const RoundResult &)>;

    StreamRound(CollectorParts &parts, TenantSession &session, Stream stream, Patience patience, Progress progress = {});

    /// Everything in the background, for a backfill; else only what does not reach the present.
    void setBackground() { m_isBackground = true; }

    Task<RoundResult> run(std::vector<Window> windows, std::stop_token stop);

private:
    /// A window on its way into the coverage; shared by its listing and its fetches.
    struct OpenWindow {
        Window window;
        Instant listedAt;
        Urgency urgency = Urgency::Live;
        std::set<ContentId> taken; ///< fetched or being fetched, while it is listed
        int pending = 0;
        bool listed = false;
        bool settled = false; ///< the last walk brought nothing new
        bool failed = false;
        OrderedPages pages; ///< of Graph
        std::optional<Instant> closedTo; ///< how much of it joined the coverage already
        std::optional<Window> older; ///< refused together with this one: asked for alone once this one is answered
        std::optional<Error> brokenOff; ///< the listing cannot be followed further; it is begun anew where it got to
    };
    using OpenWindowPtr = std::shared_ptr<OpenWindow>;

    /// One walk over the pages of a window.
    struct Walk {
        int pages = 0;
        size_t fresh = 0; ///< blobs nobody had seen
    };

    /// Bytes taken from the memory budget for one blob, given back when the blob is stored or given up.
    class MemoryHold {
    public:
        MemoryHold(MemoryBudget &memory, TenantId tenant, Urgency urgency)
            : m_memory(memory)
            , m_tenant(std::move(tenant))
            , m_urgency(urgency)
        {
        }
        ~MemoryHold() { resize(0); }
        Q_DISABLE_COPY_MOVE(MemoryHold)
        void resize(qint64 bytes)
        {
            m_memory.takeAnyway(m_tenant, bytes - m_bytes);
            m_bytes = bytes;
        }
        /// Only with a request's turn in hand: who waits for its pace holds nothing. False on stop.
        Task<bool> acquire(qint64 bytes, std::stop_token stop)
        {
            const bool taken = co_await m_memory.acquire(m_tenant, bytes, stop);
            if (taken)
                m_bytes += bytes;
            co_return taken;
        }
        [[nodiscard]] Urgency urgency() const { return m_urgency; }

    private:
        MemoryBudget &m_memory;
        TenantId m_tenant;
        qint64 m_bytes = 0;
        Urgency m_urgency; ///< of the blob
    };
    using MemoryHoldPtr = std::shared_ptr<MemoryHold>;

    static constexpr int attemptsPerRequest = 6;

    Task<> collectWindow(OpenWindowPtr window, std::stop_token stop);
    Task<Result<void>> checkRoom();
    Task<Result<void>> listWindow(OpenWindowPtr window, std::stop_token stop);
    Task<Result<ContentPage>> listPage(OpenWindowPtr window, QByteArray page, std::stop_token stop);
    Task<Result<Walk>> walkPages(OpenWindowPtr window, std::stop_token stop);
    Task<Result<size_t>> takePage(OpenWindowPtr window, std::vector<ContentItem> items, std::stop_token stop);
    Task<> fetchInto(OpenWindowPtr window, ContentItem item, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<void>> fetchOne(ContentItem item, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<FetchedBlob>> storePieces(ContentItem item, std::shared_ptr<QFileDevice> file, std::stop_token stop);
    Task<Result<FetchedBlob>> take(ContentItem item, BlobBody body, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<BlobBody>> fetchBody(ContentItem item, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<FetchedBlob>> fetchWhole(ContentItem item, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<FetchedBlob>> settleFor(ContentItem item, Result<FetchedBlob> blob, QByteArray bytes);
    Task<bool> waitForNext(int attempt, Error trouble, std::stop_token stop);
    [[nodiscard]] static BlobDone doneWith(const ContentItem &item);
    Task<Result<void>> lose(ContentItem item, Error error);
    Task<> closeIfDone(OpenWindowPtr window);
    Task<> put(OpenWindowPtr window, Result<void> done, quint64 blobs);

    // Of Microsoft Graph, where a page is a blob and records come in order of time: streamround_graph.cpp.
    Task<Result<void>> listInOrder(OpenWindowPtr window, std::stop_token stop);
    Task<Result<void>> takeBody(OpenWindowPtr window, std::vector<ContentItem> items, std::stop_token stop);
    Task<> storeBody(OpenWindowPtr window, ContentItem item, size_t page, MemoryHoldPtr memory, std::stop_token stop);
    Task<Result<quint64>> storePage(OpenWindowPtr window, ContentItem item, size_t page, std::stop_token stop);
    Task<Result<FetchedBlob>> readBody(ContentItem item, Urgency urgency, std::stop_token stop);
    Task<Result<RecordSet>> parseBody(QByteArray bytes, bool salvage);
    Task<> closeUpTo(OpenWindowPtr window);
    Task<bool> goOnElsewhere(OpenWindowPtr window, Error error, std::stop_token stop);
    Task<> resume(OpenWindowPtr window, std::stop_token stop);
    Task<> loseWindow(Window window, Error error);
    void collectLater(const Window &window, std::stop_token stop, std::optional<Window> older = {});
    Task<> collectInTurn(OpenWindowPtr window, std::stop_token stop);

    [[nodiscard]] Urgency urgencyOf(const Window &window) const;
    void giveUp(const Error &error);
    void note(const Error &error);
    void report() const;

    CollectorParts &m_parts;
    TenantSession &m_session;
    Stream m_stream;
    StreamKey m_key;
    Patience m_patience;
    Progress m_progress;
    StreamWriter m_writer;
    TaskScope m_fetches;
    Semaphore m_listings; ///< windows listed at once
    Semaphore m_breadth; ///< blobs of this round between listing and store
    RoundResult m_result;
    bool m_isBackground = false;
    bool m_gaveUp = false; ///< an error that concerns the whole stream: no further window is listed
    qint64 m_typicalBytes = 256ll * 1024; ///< moving mean of blob sizes, to reserve memory before a fetch
};

} // namespace tributary
