// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tributary {

/// Ctrl-C, SIGTERM and closing the console as one call on the event loop of the thread that made it. The second one ends the
/// process at once; the store is safe against that. The only place that knows signals.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> onFirst);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// Told before a second interrupt ends the process; keep it short.
    void setLastWords(std::function<void()> words);

    /// From now on SIGHUP is this call and no interrupt: a service reads its configuration again.
    void setHangup(std::function<void()> onHangup);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tributary
