// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QString>

#include <functional>
#include <optional>

namespace tributary {

enum class CallState { Planned, Running, Done, AlreadyThere, Failed, Undone };

/// One call that changes the child's directory: shown before it is made, and with its result after.
struct DirectoryCall {
    int number = 0; ///< place in the plan, from 1
    QString request; ///< "POST /v1.0/applications"
    QString purpose; ///< one sentence, translated: what it makes and why
    CallState state = CallState::Planned;
    QString result; ///< id of what was made, or of what was there; never a secret
    std::optional<Error> error;

    bool operator==(const DirectoryCall &) const = default;
};

/// Told of each call when it starts and when it ends. Engine thread.
using CallProgress = std::function<void(const DirectoryCall &)>;

} // namespace tributary
