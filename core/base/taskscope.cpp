// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"

namespace tributary {

TaskScope::~TaskScope()
{
    Q_ASSERT_X(m_running == 0, "TaskScope", "destroyed before join()");
}

void TaskScope::spawn(Task<> task)
{
    ++m_running;
    hold(std::move(task)); // the frame of hold() keeps itself alive until it ends
}

Task<> TaskScope::hold(Task<> task)
{
    co_await task;
    if (--m_running == 0)
        std::exchange(m_idle, {}).complete({});
}

Task<> TaskScope::join()
{
    while (m_running > 0) {
        const auto idle = m_idle;
        co_await idle.wait();
    }
}

} // namespace tributary
