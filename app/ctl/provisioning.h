// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "setup/provisioning.h"

namespace tributary {

/// Options that name what provisioning makes: workspace, rule, tables, streams, extras.
[[nodiscard]] QList<QCommandLineOption> resourceOptions();

/// Puts those options into a draft. Usage errors name the option.
[[nodiscard]] Result<void> applyResources(const QCommandLineParser &arguments, DestinationDraft &draft);

/// "--stream KIND=Custom-NAME" and "--table KIND=NAME_CL", each repeatable, where they are set.
[[nodiscard]] Result<void> applyNames(const QCommandLineParser &arguments, LogsIngestionTarget &target);

/// A file, or standard input where it is "-".
[[nodiscard]] Result<QByteArray> readInput(const QString &name);

/// The plan, a step a line, and what stands in its way.
[[nodiscard]] QString textOfPlan(const ProvisioningPlan &plan);
[[nodiscard]] QJsonObject stepJson(const ProvisioningStep &step);

/// How a proof stands, in one line; and at its end.
[[nodiscard]] QString proofLine(const ProofStatus &status);
[[nodiscard]] QJsonObject proofJson(const ProofStatus &status);

[[nodiscard]] std::vector<Command> provisionCommands();
[[nodiscard]] std::vector<Command> editCommands();
[[nodiscard]] std::vector<Command> proofCommands();

} // namespace tributary
