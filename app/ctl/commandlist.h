// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace tributary {

/// Every command, in the order of the overview. The help, the manual page and the completions are made from this alone.
[[nodiscard]] std::vector<Command> allCommands();

/// Options that every command takes.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

} // namespace tributary
