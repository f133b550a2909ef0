// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectionpool.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace tributary {

namespace {

constexpr int connectionsPerHost = 6; // fixed inside Qt 6.4

} // namespace

ConnectionPool::Place ConnectionPool::take(const QUrl &url)
{
    const QString origin = url.scheme() + url.authority();
    auto best = std::min_element(m_managers.begin(), m_managers.end(),
        [&](const Manager &a, const Manager &b) { return a.onTheWay.value(origin) < b.onTheWay.value(origin); });
    if (best == m_managers.end() || best->onTheWay.value(origin) >= connectionsPerHost)
        best = m_managers.insert(m_managers.end(), Manager{m_make(), {}});
    ++best->onTheWay[origin];
    return {size_t(best - m_managers.begin()), origin};
}

void ConnectionPool::release(const Place &place)
{
    auto &onTheWay = m_managers[place.manager].onTheWay;
    const auto found = onTheWay.find(place.origin);
    if (--found.value() == 0)
        onTheWay.erase(found);
}

} // namespace tributary
