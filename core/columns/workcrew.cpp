// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/workcrew.h"

#include <algorithm>

namespace tributary {

WorkCrew::WorkCrew(int threads)
{
    const unsigned wanted = threads > 0 ? unsigned(threads) : std::max(1U, std::thread::hardware_concurrency());
    m_threads.reserve(wanted);
    for (unsigned i = 0; i < wanted; ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkCrew::~WorkCrew()
{
    wait();
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    m_changed.notify_all();
}

void WorkCrew::start(size_t count, Item work)
{
    const std::lock_guard lock(m_mutex);
    m_item = std::move(work);
    m_count = count;
    m_next = 0;
    m_changed.notify_all();
}

void WorkCrew::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_busy == 0 && m_next >= m_count; });
    m_item = {};
}

void WorkCrew::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || m_next < m_count; });
        if (m_ending)
            return;
        const size_t mine = m_next++;
        ++m_busy;
        lock.unlock();
        m_item(mine); // stays as it is until wait() has seen that nobody is busy
        lock.lock();
        --m_busy;
        if (m_busy == 0 && m_next >= m_count)
            m_changed.notify_all();
    }
}

} // namespace tributary
