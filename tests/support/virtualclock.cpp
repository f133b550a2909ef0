// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualclock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>

namespace tributary::test {

Task<bool> VirtualClock::sleepFor(Milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const Completion<bool> over;
    const std::stop_callback onStop(stop, [over] { over.complete(false); });
    m_sleepers.emplace(m_steady + std::max(duration, Milliseconds(0)), over);
    co_return co_await over.wait();
}

void VirtualClock::advance(Milliseconds duration)
{
    m_now += duration;
    m_steady += duration;
    while (!m_sleepers.empty() && m_sleepers.begin()->first <= m_steady) {
        m_sleepers.begin()->second.complete(true);
        m_sleepers.erase(m_sleepers.begin());
    }
}

void VirtualClock::handleEvents()
{
    QEventLoop loop;
    do {
        QCoreApplication::sendPostedEvents();
    } while (loop.processEvents(QEventLoop::AllEvents));
}

bool VirtualClock::step(Milliseconds limit)
{
    handleEvents();
    while (!m_sleepers.empty() && m_sleepers.begin()->second.isComplete())
        m_sleepers.erase(m_sleepers.begin());
    if (m_sleepers.empty())
        return false;
    advance(std::min(limit, m_sleepers.begin()->first - m_steady));
    handleEvents();
    return true;
}

void VirtualClock::waitForOtherThreads()
{
    QThread::msleep(1);
    handleEvents();
}

} // namespace tributary::test
