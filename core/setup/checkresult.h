// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace tributary {

enum class CheckState { Passed, Warning, Problem, Skipped };

/// One line of a check: what was looked at, how it stands, and what to do where it does not stand well.
struct CheckResult {
    QString subject; ///< "Sign-in", "ActivityFeed.Read", "Audit.Exchange"
    CheckState state = CheckState::Passed;
    QString detail; ///< one sentence
    std::optional<Error> error; ///< for adviceFor()
};

/// The worst state of a list.
[[nodiscard]] inline CheckState worstOf(const QList<CheckResult> &results)
{
    CheckState worst = CheckState::Passed;
    for (const CheckResult &result : results) {
        if (result.state == CheckState::Problem || (result.state == CheckState::Warning && worst == CheckState::Passed))
            worst = result.state;
    }
    return worst;
}

} // namespace tributary
