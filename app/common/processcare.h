// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/logfile.h"

#include <memory>

namespace tributary {

/// What a collecting process leaves for whoever looks for the cause of trouble: its log in the profile's "logs" directory,
/// bounded, and there a stack trace if it crashes. Held while it collects. A profile that cannot be written gets neither.
class ProcessCare {
public:
    explicit ProcessCare(const QString &profile);

private:
    std::unique_ptr<LogCopy> m_log;
};

} // namespace tributary
