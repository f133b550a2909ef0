// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/lane.h"
#include "base/taskscope.h"
#include "pipeline/selecting.h"
#include "store/store.h"

#include <functional>
#include <memory>

namespace tributary {

/// Told about everything that became durable. Called on the engine thread.
struct StoredEvent {
    StreamKey stream;
    quint64 records = 0; ///< stored or quarantined, all new
    quint64 duplicates = 0;
    quint64 blobs = 0;
};

/// Turns the blobs of one stream into batches and commits them: one transaction per group of about a megabyte, per half second,
/// or when no further blob is expected. So a blob is done exactly when its records are stored, small blobs share a batch, and
/// nothing waits long. Lives as long as one round; join() before destroying it. Engine thread.
class StreamWriter {
public:
    struct Parts {
        Store &store;
        Lane &pool;
        const RowEncoder &encoder;
        Clock &clock;
        std::function<void(const StoredEvent &)> stored;
        std::function<void(const StreamKey &, const Error &)> remarked; ///< records went to quarantine
    };

    StreamWriter(Parts parts, StreamKey stream, QString tenantName);

    /// What of the blobs is forwarded from now on; null for everything.
    void select(SelectorPtr selector) { m_selector = std::move(selector); }

    /// A blob will be written, or given up, later: hold the group open for it.
    void expect() { ++m_expected; }
    void giveUp();

    /// Deduplicates the records of a blob that was expected, and ends when they and the blob are durable.
    /// A failed commit gives the claimed records back; the error is Storage.
    Task<Result<StoredEvent>> write(FetchedBlob blob);

    Task<> join() { return m_scope.join(); }

private:
    struct Group {
        std::vector<FetchedBlob> blobs;
        qsizetype bytes = 0;
        std::stop_source flushed;
        Completion<Result<void>> done;
    };
    using GroupPtr = std::shared_ptr<Group>; // shared by the waiting writers and the flush

    [[nodiscard]] PackTarget target() const;
    void enqueue(FetchedBlob blob, qsizetype bytes);
    void flush();
    Task<> flushLater(GroupPtr group);
    Task<> store(GroupPtr group);

    Parts m_parts;
    StreamKey m_stream;
    QString m_tenantName;
    SelectorPtr m_selector;
    GroupPtr m_open;
    int m_expected = 0;
    TaskScope m_scope;
};

} // namespace tributary
