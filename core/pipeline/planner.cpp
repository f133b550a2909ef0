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

void addAll(WindowSet &set, const std::vector<Window> &windows)
{
    for (const Window &window : windows)
        set.add(window);
}

/// A long way to catch up must not keep what is new waiting: its last part goes on its own. Not in the first listing of all,
/// which is mostly one short answer.
std::vector<Window> parted(std::vector<Window> ranges, bool isCatchingUp)
{
    constexpr Milliseconds longWay = days(1);
    constexpr Milliseconds freshPart = hours(2);
    if (!isCatchingUp || ranges.empty() || ranges.back().length() <= longWay)
        return ranges;
    const Instant cut = ranges.back().end - freshPart;
    ranges.push_back({cut, ranges.back().end});
    ranges[ranges.size() - 2].end = cut;
    return ranges;
}

} // namespace

ListingRules listingRules(Stream stream)
{
    if (!isGraphStream(stream))
        return {};
    constexpr Milliseconds margin = minutes(5);
    return {.reach = days(30) - margin, .sweep = days(2), .inDays = false};
}

Window reachableWindow(Instant now, std::optional<Instant> since, Milliseconds reach)
{
    const Instant end = wholeSecond(now);
    Instant start = wholeSecond(now - reach);
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
    const Window reach = reachableWindow(input.now, input.since, input.rules.reach);
    WindowSet settled = input.settled;
    if (input.sweep)
        settled.remove({input.now - input.rules.sweep, input.now});
    else if (input.briefFrom)
        addAll(settled, input.complete.within({reach.start, *input.briefFrom}));
    const auto missing = settled.missingFrom(reach);
    std::vector<Window> tiles = input.rules.inDays ? tileAll(missing) : parted(missing, !input.complete.isEmpty());
    if (tiles.size() > 1 && tiles.back().end == reach.end)
        std::rotate(tiles.begin(), tiles.end() - 1, tiles.end());
    return tiles;
}

std::vector<Window> planBackfill(const Window &range, const WindowSet &complete, Instant now, const ListingRules &rules)
{
    const Window wanted = intersection(range, reachableWindow(now, {}, rules.reach));
    if (wanted.isEmpty())
        return {};
    const auto missing = complete.missingFrom(wanted);
    return rules.inDays ? tileAll(missing) : missing;
}

} // namespace tributary
