// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"

#include <QtCore/QThread>

namespace tributary {

/// A QThread only because it gives its name to the operating system; the queue is the lane's.
class Lane::Worker final : public QThread {
public:
    explicit Worker(Lane &lane)
        : m_lane(lane)
    {
        setObjectName(lane.m_name);
    }

protected:
    void run() override { m_lane.work(); }

private:
    Lane &m_lane;
};

Lane::Lane(int threads, QString name)
    : m_threads(threads)
    , m_name(std::move(name))
{
}

Lane::~Lane()
{
    {
        std::unique_lock lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_working == 0; });
    }
    for (const auto &worker : m_workers)
        worker->wait();
}

void Lane::start(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_idle < int(m_jobs.size()) && int(m_workers.size()) < m_threads) {
        ++m_working;
        m_workers.push_back(std::make_unique<Worker>(*this));
        m_workers.back()->start();
    }
    m_changed.notify_one();
}

void Lane::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            break;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
    --m_working;
    m_changed.notify_all();
}

} // namespace tributary
