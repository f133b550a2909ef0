// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings.h"
#include "model/window.h"

#include <optional>
#include <vector>

namespace tributary {

/// The Activity API lists at most 24 hours at once and at most seven days back. A margin keeps a slow clock inside.
/// Source: reference "audit sources" 1.4, window rules.
constexpr Milliseconds widestWindow = std::chrono::hours(24);
constexpr Milliseconds listingReach = std::chrono::hours(24 * 7) - std::chrono::minutes(5);

struct PlanInput {
    Instant now;
    WindowSet settled; ///< what need not be listed again
    std::optional<Instant> since; ///< collect nothing that arrived earlier
    bool sweep = false; ///< list all of the reach again
};

/// The part of the past a listing can still reach: whole seconds, up to now.
[[nodiscard]] Window reachableWindow(Instant now, std::optional<Instant> since);

/// The windows to list now: tiled at UTC midnight, none wider than a day; the one that reaches now first, then the oldest
/// first, because the oldest expires first. Pure.
[[nodiscard]] std::vector<Window> planListing(const PlanInput &input);

/// `range` cut into windows a listing accepts, sorted. Pure.
[[nodiscard]] std::vector<Window> tile(const Window &range);

/// What a backfill of `range` has to list: what `complete` lacks of it and the service still reaches. Pure.
[[nodiscard]] std::vector<Window> planBackfill(const Window &range, const WindowSet &complete, Instant now);

} // namespace tributary
