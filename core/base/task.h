// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <stop_token>

namespace tributary {

/// A coroutine of the engine thread. It starts at once, runs to its first suspension, and takes its parameters by value.
/// Services outlive every task that uses them: the composition root joins their TaskScope first.
template <typename T = void>
using Task = QCoro::Task<T>;

} // namespace tributary
