// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace tributary {

/// An object that lives in the calling thread, as a target for queued calls. One per thread, never null.
[[nodiscard]] QObject *threadContext();

/// Runs `call` from the event loop of the calling thread, never from within this call.
void runLater(std::function<void()> call);

} // namespace tributary
