// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window.h"

#include <algorithm>

namespace tributary {

Window intersection(const Window &a, const Window &b)
{
    return {std::max(a.start, b.start), std::min(a.end, b.end)};
}

WindowSet::WindowSet(const std::vector<Window> &windows)
{
    for (const Window &window : windows)
        add(window);
}

void WindowSet::add(const Window &window)
{
    if (window.isEmpty())
        return;
    Window merged = window;
    const auto first = std::find_if(m_windows.begin(), m_windows.end(), [&](const Window &w) { return w.end >= merged.start; });
    auto last = first;
    for (; last != m_windows.end() && last->start <= merged.end; ++last) {
        merged.start = std::min(merged.start, last->start);
        merged.end = std::max(merged.end, last->end);
    }
    m_windows.insert(m_windows.erase(first, last), merged);
}

void WindowSet::remove(const Window &window)
{
    if (window.isEmpty())
        return;
    std::vector<Window> kept;
    kept.reserve(m_windows.size() + 1);
    for (const Window &w : m_windows) {
        const Window before{w.start, std::min(w.end, window.start)};
        const Window after{std::max(w.start, window.end), w.end};
        if (!before.isEmpty())
            kept.push_back(before);
        if (!after.isEmpty())
            kept.push_back(after);
    }
    m_windows = std::move(kept);
}

bool WindowSet::contains(const Window &window) const
{
    return window.isEmpty() || std::any_of(m_windows.begin(), m_windows.end(), [&](const Window &w) {
        return w.start <= window.start && window.end <= w.end;
    });
}

std::vector<Window> WindowSet::within(const Window &range) const
{
    std::vector<Window> found;
    for (const Window &w : m_windows) {
        const Window part = intersection(w, range);
        if (!part.isEmpty())
            found.push_back(part);
    }
    return found;
}

std::vector<Window> WindowSet::missingFrom(const Window &range) const
{
    WindowSet rest;
    rest.add(range);
    for (const Window &w : within(range))
        rest.remove(w);
    return rest.windows();
}

Milliseconds WindowSet::lengthWithin(const Window &range) const
{
    Milliseconds sum(0);
    for (const Window &w : within(range))
        sum += w.length();
    return sum;
}

} // namespace tributary
