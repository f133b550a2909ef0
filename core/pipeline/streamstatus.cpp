// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a stream shows, by its state and its last listing.
#include "pipeline/planner.h"
#include "pipeline/statusboard.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

void showGaps(StreamStatus &status, const StreamProgress &progress, Instant now, std::optional<Instant> since)
{
    const Milliseconds reach = listingRules(status.stream).reach;
    // The live edge is not a gap: whatever is younger than the last listing is simply next.
    const Instant edge = progress.listedTo.value_or(now - reach);
    const Window past{reachableWindow(now, since, reach).start, edge};
    if (past.isEmpty())
        return;
    const auto missing = progress.complete.missingFrom(past);
    status.gaps = int(missing.size());
    if (!missing.empty())
        status.gapsUntil = std::chrono::floor<std::chrono::minutes>(missing.front().start + reach);
}

} // namespace

StreamState stateFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Throttled:
        return StreamState::Throttled;
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::Configuration:
    case ErrorKind::NotSubscribed:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::NotFound:
        return StreamState::NeedsOperator;
    case ErrorKind::Storage:
        return StreamState::Paused;
    default:
        return StreamState::Retrying;
    }
}

StreamStatus streamStatus(Stream stream, const StreamProgress &progress, const StreamCounts &counts, Instant now,
    const CollectorSettings &settings, std::optional<Instant> since)
{
    StreamStatus status{.stream = stream,
        .state = progress.state,
        .counts = counts,
        .lastError = progress.lastError,
        .lastErrorAt = progress.lastErrorAt};
    showGaps(status, progress, now, since);
    if (progress.listedTo)
        status.lag = std::chrono::duration_cast<Seconds>(std::max(now - *progress.listedTo, Milliseconds(0)));
    const bool makesWait =
        !isGraphStream(stream); // a subscription delivers its first content after hours; Graph answers at once
    if (status.state == StreamState::Working && makesWait && !progress.firstContent && counts.records == 0)
        status.state = StreamState::Waiting;
    else if (status.state == StreamState::Working && status.lag && *status.lag > 3 * settings.pollInterval + 60s)
        status.state = StreamState::Behind;
    return status;
}

} // namespace tributary
