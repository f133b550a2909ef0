// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineOption>
#include <QtCore/QList>

namespace tributary {

/// What the window's program is, in a sentence, and its options beside --help and --version. Here, so that the manual page can
/// be made without a display.
[[nodiscard]] QString windowSummary();
[[nodiscard]] QList<QCommandLineOption> windowOptions();

} // namespace tributary
