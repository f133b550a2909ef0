// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings.h"
#include "model/stream.h"
#include "model/window.h"

#include <optional>
#include <vector>

namespace tributary {

/// The Activity API lists at most 24 hours at once and at most seven days back. A margin keeps a slow clock inside.
/// Source: reference "audit sources" 1.4, window rules.
constexpr Milliseconds widestWindow = std::chrono::hours(24);
constexpr Milliseconds listingReach = std::chrono::hours(24 * 7) - std::chrono::minutes(5);

/// How far back a service lists, and in what pieces.
struct ListingRules {
    Milliseconds reach = listingReach;
    Milliseconds sweep = listingReach; ///< how much of it is listed again once a day
    bool inDays = true; ///< cut at UTC midnight, none wider than a day; else a window may be as wide as the reach
};

/// The Activity API's rules, or those of Microsoft Graph: 30 days with a P1 licence (a tenant without has nothing older than
/// seven, and is answered all the same), any width. Source: reference "audit sources" 3.
[[nodiscard]] ListingRules listingRules(Stream stream);

/// Where a record may arrive late for hours, the whole lateness horizon is listed again only now and then, and a shorter piece
/// with each poll: Graph allows few requests.
constexpr Milliseconds briefOverlap = std::chrono::minutes(15);

struct PlanInput {
    Instant now;
    WindowSet settled; ///< what need not be listed again
    std::optional<Instant> since; ///< collect nothing that arrived earlier
    bool sweep = false; ///< list what a sweep covers again
    ListingRules rules = {};
    WindowSet complete = {}; ///< for a brief listing, and where windows are not cut into days
    std::optional<Instant> briefFrom = {}; ///< of what is complete, list again only what begins here
};

/// The part of the past a listing can still reach: whole seconds, up to now.
[[nodiscard]] Window reachableWindow(Instant now, std::optional<Instant> since, Milliseconds reach = listingReach);

/// The windows to list now, cut as the rules say; the one that reaches now first, then the oldest first, because the oldest
/// expires first. Pure.
[[nodiscard]] std::vector<Window> planListing(const PlanInput &input);

/// `range` cut into windows a listing accepts, sorted. Pure.
[[nodiscard]] std::vector<Window> tile(const Window &range);

/// What a backfill of `range` has to list: what `complete` lacks of it and the service still reaches. Pure.
[[nodiscard]] std::vector<Window> planBackfill(
    const Window &range, const WindowSet &complete, Instant now, const ListingRules &rules = {});

} // namespace tributary
