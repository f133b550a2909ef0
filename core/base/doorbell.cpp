// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/doorbell.h"

namespace tributary {

namespace {

Task<> completeAfter(Clock &clock, Milliseconds delay, std::stop_token stop, Completion<bool> wake)
{
    co_await clock.sleepFor(delay, stop);
    wake.complete(true);
}

} // namespace

Task<bool> Doorbell::wait(Clock &clock, Milliseconds longest, std::stop_token stop)
{
    if (!m_rung && !stop.stop_requested()) {
        m_wake = {};
        std::stop_source answered;
        const std::stop_callback onStop(stop, [&answered] { answered.request_stop(); });
        auto timer = completeAfter(clock, longest, answered.get_token(), m_wake);
        const auto wake = m_wake;
        co_await wake.wait();
        answered.request_stop();
        co_await timer;
    }
    m_rung = false;
    co_return !stop.stop_requested();
}

} // namespace tributary
