// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage.h"

#include "store/figures.h"
#include "store/rows.h"

namespace tributary::coverage {

namespace {

enum class WindowKind { Complete = 1, Settled = 2 };

std::vector<Window> readWindows(Transaction &tx, qint64 stream, WindowKind kind)
{
    static constexpr Sql windowsOf{"windowsOf", "SELECT start, end FROM windows WHERE stream = ?1 AND kind = ?2"};
    const auto read = [](const Row &row) { return Window{row.instant(0), row.instant(1)}; };
    return tx.all(windowsOf, read, stream, kind);
}

/// Merges a window with those it touches; the others stay as they are.
void addWindow(Transaction &tx, qint64 stream, WindowKind kind, const Window &window)
{
    static constexpr Sql touching{
        "touching", "SELECT start, end FROM windows WHERE stream = ?1 AND kind = ?2 AND start <= ?4 AND end >= ?3"};
    static constexpr Sql deleteTouching{
        "deleteTouching", "DELETE FROM windows WHERE stream = ?1 AND kind = ?2 AND start <= ?4 AND end >= ?3"};
    static constexpr Sql insertWindow{"insertWindow", "INSERT INTO windows (stream, kind, start, end) VALUES (?1, ?2, ?3, ?4)"};
    if (window.isEmpty())
        return;
    const auto read = [](const Row &row) { return Window{row.instant(0), row.instant(1)}; };
    WindowSet merged(tx.all(touching, read, stream, kind, window.start, window.end));
    merged.add(window);
    tx.run(deleteTouching, stream, kind, window.start, window.end);
    for (const Window &part : merged.windows())
        tx.run(insertWindow, stream, kind, part.start, part.end);
}

StreamProgress readProgress(const Row &row)
{
    StreamProgress progress;
    progress.listedTo = row.maybeInstant(1);
    progress.lastSweep = row.maybeInstant(2);
    progress.startAttempted = row.maybeInstant(3);
    progress.firstContent = row.maybeInstant(4);
    progress.state = StreamState(row.integer(5));
    progress.lastError = rows::readError(row, 6);
    progress.lastErrorAt = row.maybeInstant(12);
    return progress;
}

} // namespace

Result<StreamProgress> progress(Database &database, const StreamKey &stream)
{
    static constexpr Sql progressOf{"progressOf",
        "SELECT row, listed_to, last_sweep, start_attempted, first_content, state, error_kind, error_code, error_message,"
        " error_status, error_request, error_retry_after, error_at FROM streams"
        " WHERE tenant = (SELECT row FROM tenants WHERE id = ?1) AND stream = ?2"};
    Transaction tx(database, Transaction::Kind::Read);
    qint64 row = 0;
    const auto read = [&row](const Row &found) {
        row = found.integer(0);
        return readProgress(found);
    };
    auto progress = tx.first(progressOf, read, stream.tenant, stream.stream).value_or(StreamProgress());
    progress.complete = WindowSet(readWindows(tx, row, WindowKind::Complete));
    progress.settled = WindowSet(readWindows(tx, row, WindowKind::Settled));
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return progress;
}

Result<void> addListedWindow(Database &database, const StreamKey &stream, const ListedWindow &listed)
{
    static constexpr Sql moveListedTo{
        "moveListedTo", "UPDATE streams SET listed_to = max(ifnull(listed_to, ?2), ?2) WHERE row = ?1"};
    Transaction tx(database);
    const qint64 row = rows::ofStream(tx, stream);
    addWindow(tx, row, WindowKind::Complete, listed.window);
    addWindow(tx, row, WindowKind::Settled, {listed.window.start, std::min(listed.window.end, listed.settledTo)});
    if (listed.reachedNow)
        tx.run(moveListedTo, row, listed.window.end);
    return tx.commit();
}

Result<void> forgetAfter(Database &database, const StreamKey &stream, Instant complete, Instant settled)
{
    static constexpr Sql dropBeyond{"dropBeyond", "DELETE FROM windows WHERE stream = ?1 AND kind = ?2 AND start >= ?3"};
    static constexpr Sql cutBeyond{"cutBeyond", "UPDATE windows SET end = ?3 WHERE stream = ?1 AND kind = ?2 AND end > ?3"};
    static constexpr Sql cutListed{"cutListed", "UPDATE streams SET listed_to = ?2 WHERE row = ?1 AND listed_to > ?2"};
    Transaction tx(database);
    const qint64 row = rows::ofStream(tx, stream);
    for (const auto &[kind, limit] : {std::pair(WindowKind::Complete, complete), std::pair(WindowKind::Settled, settled)}) {
        tx.run(dropBeyond, row, kind, limit);
        tx.run(cutBeyond, row, kind, limit);
    }
    tx.run(cutListed, row, complete);
    return tx.commit();
}

bool markDone(Transaction &tx, qint64 stream, const BlobDone &blob, Instant at)
{
    static constexpr Sql insertBlob{
        "insertBlob", "INSERT OR IGNORE INTO blobs (stream, content, created, expires, done) VALUES (?1, ?2, ?3, ?4, ?5)"};
    static constexpr Sql noteFirst{
        "noteFirst", "UPDATE streams SET first_content = ?2 WHERE row = ?1 AND (first_content IS NULL OR first_content > ?2)"};
    if (tx.run(insertBlob, stream, blob.id, blob.created, blob.expires, at) == 0)
        return false;
    tx.run(noteFirst, stream, blob.created);
    return true;
}

Result<void> addLoss(Database &database, const Loss &loss, const BlobDone &blob)
{
    static constexpr Sql insertLoss{"insertLoss",
        "INSERT OR IGNORE INTO losses (stream, content, start, end, code, reason, noticed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "?7)"};
    Transaction tx(database);
    const qint64 row = rows::ofStream(tx, loss.stream);
    // A blob that was stored meanwhile (two polls, one late) is not lost.
    if (markDone(tx, row, blob, loss.noticed)) {
        const int added =
            tx.run(insertLoss, row, blob.id, loss.window.start, loss.window.end, loss.code, loss.reason, loss.noticed);
        figures::add(tx, row, {.lostBlobs = added});
    }
    return tx.commit();
}

Result<std::vector<Loss>> losses(Database &database, const std::optional<TenantId> &tenant)
{
    static constexpr Sql readLosses{"readLosses",
        "SELECT tenants.id, streams.stream, start, end, code, reason, content, noticed FROM losses"
        " JOIN streams ON streams.row = losses.stream JOIN tenants ON tenants.row = streams.tenant"
        " WHERE ?1 IS NULL OR tenants.id = ?1 ORDER BY losses.row"};
    const auto read = [](const Row &row) {
        return Loss{.stream = {TenantId(row.text(0)), Stream(row.integer(1))},
            .window = {row.instant(2), row.instant(3)},
            .code = row.text(4),
            .reason = row.text(5),
            .content = ContentId(row.text(6)),
            .noticed = row.instant(7)};
    };
    return database.all(readLosses, read, tenant);
}

Result<void> noteStart(Database &database, const StreamKey &stream, Instant at)
{
    static constexpr Sql setStart{"setStart", "UPDATE streams SET start_attempted = ?2 WHERE row = ?1"};
    Transaction tx(database);
    tx.run(setStart, rows::ofStream(tx, stream), at);
    return tx.commit();
}

Result<void> noteSweep(Database &database, const StreamKey &stream, Instant at)
{
    static constexpr Sql setSweep{"setSweep", "UPDATE streams SET last_sweep = ?2 WHERE row = ?1"};
    Transaction tx(database);
    tx.run(setSweep, rows::ofStream(tx, stream), at);
    return tx.commit();
}

Result<void> addListed(Database &database, const StreamKey &stream, quint64 blobs)
{
    Transaction tx(database);
    figures::add(tx, rows::ofStream(tx, stream), {.listed = qint64(blobs)});
    return tx.commit();
}

Result<void> setState(Database &database, const StreamKey &stream, const StateChange &change)
{
    static constexpr Sql writeState{"writeState",
        "UPDATE streams SET state = ?2, error_kind = ?3, error_code = ?4, error_message = ?5, error_status = ?6,"
        " error_request = ?7, error_retry_after = ?8, error_at = ?9 WHERE row = ?1"};
    static constexpr Sql clearError{"clearError",
        "UPDATE streams SET state = ?2, error_kind = NULL, error_code = NULL, error_message = NULL, error_status = NULL,"
        " error_request = NULL, error_retry_after = NULL, error_at = NULL WHERE row = ?1"};
    Transaction tx(database);
    const qint64 row = rows::ofStream(tx, stream);
    if (change.error) {
        const Error &error = *change.error;
        tx.run(writeState, row, change.state, error.kind, error.code, error.message, error.httpStatus, error.requestId,
            rows::retryAfterOf(error), change.at);
    } else {
        tx.run(clearError, row, change.state);
    }
    return tx.commit();
}

Result<KnownBlobs> doneBlobs(Database &database, const StreamKey &stream, const std::vector<ContentId> &blobs)
{
    static constexpr Sql streamRows{"streamRows",
        "SELECT tenants.row, ifnull(streams.row, 0) FROM tenants"
        " LEFT JOIN streams ON streams.tenant = tenants.row AND streams.stream = ?2 WHERE tenants.id = ?1"};
    static constexpr Sql isDone{"isDone", "SELECT 1 FROM blobs WHERE stream = ?1 AND content = ?2"};
    Transaction tx(database, Transaction::Kind::Read);
    qint64 row = 0;
    KnownBlobs known;
    const auto read = [&row](const Row &found) {
        row = found.integer(1);
        return found.integer(0);
    };
    known.tenantRow = tx.first(streamRows, read, stream.tenant, stream.stream).value_or(0);
    known.done.reserve(blobs.size());
    for (const ContentId &blob : blobs)
        known.done.push_back(row != 0 && tx.integer(isDone, row, blob).has_value());
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return known;
}

Result<std::vector<StreamHoles>> holes(Database &database)
{
    static constexpr Sql allWindows{"allWindows",
        "SELECT tenants.id, streams.stream, start, end FROM windows JOIN streams ON streams.row = windows.stream"
        " JOIN tenants ON tenants.row = streams.tenant WHERE kind = 1 ORDER BY windows.stream, start"};
    struct Complete {
        StreamKey stream;
        Window window;
    };
    const auto read = [](const Row &row) {
        return Complete{{TenantId(row.text(0)), Stream(row.integer(1))}, {row.instant(2), row.instant(3)}};
    };
    const auto windows = database.all(allWindows, read);
    if (!windows)
        return fail(windows.error());
    std::vector<StreamHoles> found;
    const Complete *before = nullptr;
    for (const Complete &complete : *windows) {
        const bool isHole = before && before->stream == complete.stream && before->window.end < complete.window.start;
        if (isHole && (found.empty() || found.back().stream != complete.stream))
            found.push_back({complete.stream, {}});
        if (isHole)
            found.back().holes.push_back({before->window.end, complete.window.start});
        before = &complete;
    }
    return found;
}

} // namespace tributary::coverage
