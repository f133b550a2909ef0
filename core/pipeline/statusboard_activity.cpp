// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"

#include <utility>

namespace tributary {

namespace {

constexpr size_t mostUnsaved = 200;

} // namespace

QString StatusBoard::tenantName(const TenantId &tenant) const
{
    const auto place = m_places.find(tenant);
    return place == m_places.end() ? QString() : m_tenants[place->second].tenant.name;
}

void StatusBoard::noteActivity(ActivityEntry entry)
{
    entry.at = m_clock.now();
    ++m_revision;
    m_activity.push_back(std::move(entry));
}

/// Of the tenants those that were worked out anew.
Task<> StatusBoard::saveActivity(EngineStatus status)
{
    const std::vector<ActivityEntry> noticed = m_watch.note(status);
    if (!m_keepsLog)
        co_return;
    std::vector<ActivityEntry> entries = std::exchange(m_activity, {});
    entries.insert(entries.end(), noticed.begin(), noticed.end());
    if (entries.empty())
        co_return;
    const auto saved = co_await m_store.addActivity(entries);
    ++m_activityChanges;
    if (!saved && entries.size() < mostUnsaved) // the disk may be full
        m_activity.insert(m_activity.begin(), entries.begin(), entries.end());
}

} // namespace tributary
