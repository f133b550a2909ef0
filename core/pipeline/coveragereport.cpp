// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/coveragereport.h"

#include "pipeline/planner.h"
#include "store/store.h"

#include <algorithm>

namespace tributary {

namespace {

/// What keeps a stream from being collected; nothing where a gap is only not fetched yet.
QString reasonOf(const StreamProgress &progress)
{
    const bool inTrouble = progress.lastError && progress.lastError->kind != ErrorKind::ContentGone;
    return inTrouble ? (progress.lastError->code + u' ' + progress.lastError->message).trimmed() : QString();
}

} // namespace

std::vector<CoverageStretch> coverageOf(
    const StreamProgress &progress, const std::vector<Loss> &losses, const StreamKey &key, Instant now)
{
    const ListingRules rules = listingRules(key.stream);
    std::vector<CoverageStretch> found;
    for (const Window &window : progress.complete.windows()) {
        const bool settled = progress.settled.contains(window);
        found.push_back({key.stream, settled ? StretchState::Complete : StretchState::Settling, window, {}, {}});
    }
    Instant start = reachableWindow(now, {}, rules.reach).start;
    if (!progress.complete.isEmpty())
        start = std::min(start, progress.complete.windows().front().start);
    const Instant edge = progress.listedTo.value_or(now);
    const QString reason = reasonOf(progress);
    for (const Window &window : progress.complete.missingFrom({start, std::max(edge, start)}))
        found.push_back({key.stream, StretchState::Gap, window, reason, window.start + rules.reach});
    for (const Loss &loss : losses) {
        if (loss.stream == key)
            found.push_back({key.stream, StretchState::Lost, loss.window, (loss.code + u' ' + loss.reason).trimmed(), {}});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const CoverageStretch &a, const CoverageStretch &b) { return a.window.start < b.window.start; });
    return found;
}

Task<Result<std::vector<CoverageStretch>>> readCoverage(Store *store, TenantId tenant, Instant now)
{
    const std::optional<TenantId> asked = tenant;
    const auto losses = co_await store->losses(asked);
    if (!losses)
        co_return fail(losses.error());
    std::vector<CoverageStretch> all;
    for (const Stream stream : allStreams()) {
        const StreamKey key{tenant, stream};
        const auto progress = co_await store->progress(key);
        if (!progress)
            co_return fail(progress.error());
        const auto found = coverageOf(*progress, *losses, key, now);
        all.insert(all.end(), found.begin(), found.end());
    }
    co_return all;
}

} // namespace tributary
