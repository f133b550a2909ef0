// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/sink.h"

namespace tributary {

Task<Result<void>> Sink::tend(SinkTarget, bool)
{
    co_return Result<void>();
}

} // namespace tributary
