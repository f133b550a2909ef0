// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/engine.h"

namespace tributary {

/// Shows counts and the rate of a running engine on one terminal line, until stop.
Task<> showProgressUntil(Engine &engine, std::function<void(const EngineStatus &)> seen, std::stop_token stop);

} // namespace tributary
