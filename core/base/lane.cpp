// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"

namespace tributary {

Lane::Lane(int threads, const QString &name)
{
    if (threads <= 0)
        return;
    m_pool = std::make_unique<QThreadPool>();
    m_pool->setObjectName(name);
    m_pool->setMaxThreadCount(threads);
    m_pool->setExpiryTimeout(-1);
}

Lane::~Lane()
{
    if (m_pool)
        m_pool->waitForDone();
}

void Lane::start(std::function<void()> job)
{
    m_pool->start(std::move(job));
}

} // namespace tributary
