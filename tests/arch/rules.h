// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arch/sourcetree.h"

namespace tributary::arch {

/// Words that must not stand in some folders: nested event loops, wall clocks, insecure fallbacks, tr() outside ui.
[[nodiscard]] QStringList wordFindings(const SourceFile &file);

/// Paths of one machine in any text file.
[[nodiscard]] QStringList pathFindings(const SourceFile &file);

/// Both SPDX lines among the first five.
[[nodiscard]] QStringList licenceFindings(const SourceFile &file);

/// Coroutines whose parameters refer to something the caller owns: `&` other than to a service, and views.
[[nodiscard]] QStringList coroutineParameterFindings(const SourceFile &file);

/// co_await that is not the whole right side of a statement. g++ 12 destroys temporaries of such expressions twice.
[[nodiscard]] QStringList awaitFindings(const SourceFile &file);

/// C++ files over `limit` lines.
[[nodiscard]] QStringList sizeFindings(const SourceFile &file, qsizetype headerLimit, qsizetype sourceLimit);

} // namespace tributary::arch
