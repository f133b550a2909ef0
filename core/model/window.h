// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QList>

#include <vector>

namespace tributary {

/// A half-open interval [start, end) of arrival time (contentCreated), never of event time.
struct Window {
    Instant start;
    Instant end;

    [[nodiscard]] bool isEmpty() const { return start >= end; }
    [[nodiscard]] Milliseconds length() const { return isEmpty() ? Milliseconds(0) : end - start; }
    [[nodiscard]] bool contains(Instant instant) const { return start <= instant && instant < end; }

    friend bool operator==(const Window &, const Window &) = default;
};

/// The overlap of two windows; empty where they do not touch.
[[nodiscard]] Window intersection(const Window &a, const Window &b);

/// A set of instants kept as sorted, disjoint, non-touching windows. The value type of coverage.
class WindowSet {
public:
    WindowSet() = default;
    explicit WindowSet(const std::vector<Window> &windows);

    void add(const Window &window);
    void remove(const Window &window);

    [[nodiscard]] bool contains(const Window &window) const;
    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    [[nodiscard]] const std::vector<Window> &windows() const { return m_windows; }

    /// What of `range` is in the set, and what is not; both sorted.
    [[nodiscard]] std::vector<Window> within(const Window &range) const;
    [[nodiscard]] std::vector<Window> missingFrom(const Window &range) const;

    /// Sum of the lengths inside `range`.
    [[nodiscard]] Milliseconds lengthWithin(const Window &range) const;

    friend bool operator==(const WindowSet &, const WindowSet &) = default;

private:
    std::vector<Window> m_windows;
};

} // namespace tributary
