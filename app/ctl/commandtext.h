// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/plural.h"

#include <QtCore/QCoreApplication>

namespace tributary {

/// Everything the command line says to a person. What a program reads (--json, NDJSON, CSV, exit codes, names of states and
/// kinds in them, log lines) does not pass here, except where it is written with --json, for which the program speaks English.
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(tributary::CommandText)
};

} // namespace tributary
