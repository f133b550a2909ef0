// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tributary {

/// Sends log messages of `level` and above to stderr, one line each with a UTC time. False for an unknown level.
[[nodiscard]] bool startLogging(const QString &level);

} // namespace tributary
