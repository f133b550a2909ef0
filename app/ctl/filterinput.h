// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "filter/filter.h"
#include "filter/selector.h"

namespace tributary {

/// A problem of an expression under the expression itself, with a caret at its column; long expressions are cut around it.
[[nodiscard]] QString problemText(const QString &expression, const FilterProblem &problem);

/// Writes that to stderr (with --json also a JSON document to stdout, with column and length). `option` is "--where".
[[nodiscard]] int reportProblem(
    const Invocation &invocation, const QString &option, const QString &expression, const FilterProblem &problem);

/// The selection that --keep, --drop, --remove, --mask and --archive-all describe, in their order; nothing after a problem was
/// reported.
[[nodiscard]] std::optional<Selection> readSelection(const Invocation &invocation);

using InvocationPtr = std::shared_ptr<Invocation>; // kept by the command as long as it runs
using RuntimePtr = std::shared_ptr<Runtime>;

/// The tenant named by --tenant. Usage where it is missing.
Task<Result<Tenant>> tenantOfOption(InvocationPtr invocation, RuntimePtr runtime);

/// "selection test".
Task<int> testSelection(InvocationPtr invocation);

/// One line for each rule and change: "keep op:New-InboxRule", and what happens to the rest.
[[nodiscard]] QStringList selectionLines(const Selection &selection);
[[nodiscard]] QJsonObject selectionJson(const Selection &selection);

} // namespace tributary
