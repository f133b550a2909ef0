// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planner.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono;

namespace {

Instant wholeSecond(Instant instant)
{
    return Instant(floor<seconds>(instant));
}

Instant nextMidnight(Instant instant)
{
    return Instant(floor<days>(instant)) + days(1);
}

std::vector<Window> tileAll(const std::vector<Window> &ranges)
{
    std::vector<Window> tiles;
    for (const Window &range : ranges) {
        const auto part = tile(range);
        tiles.insert(tiles.end(), part.begin(), part.end());
    }
    return tiles;
}

} // namespace

Window reachableWindow(Instant now, std::optional<Instant> since)
{
    const Instant end = wholeSecond(now);
    Instant start = wholeSecond(now - listingReach);
    if (since)
        start = std::max(start, wholeSecond(*since));
    return {std::min(start, end), end};
}

std::vector<Window> tile(const Window &range)
{
    std::vector<Window> tiles;
    const Instant end = wholeSecond(range.end);
    for (Instant start = wholeSecond(range.start); start < end;) {
        const Instant stop = std::min(nextMidnight(start), end);
        tiles.push_back({start, stop});
        start = stop;
    }
    return tiles;
}

std::vector<Window> planListing(const PlanInput &input)
{
    const Window reach = reachableWindow(input.now, input.since);
    const WindowSet settled = input.sweep ? WindowSet() : input.settled;
    std::vector<Window> tiles = tileAll(settled.missingFrom(reach));
    if (tiles.size() > 1 && tiles.back().end == reach.end)
        std::rotate(tiles.begin(), tiles.end() - 1, tiles.end());
    return tiles;
}

std::vector<Window> planBackfill(const Window &range, const WindowSet &complete, Instant now)
{
    const Window wanted = intersection(range, reachableWindow(now, {}));
    if (wanted.isEmpty())
        return {};
    return tileAll(complete.missingFrom(wanted));
}

} // namespace tributary
