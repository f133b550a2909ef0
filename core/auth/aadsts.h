// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QStringView>

#include <optional>

namespace tributary {

/// What an AADSTS number means for the program; nothing for a number we do not know. Transient numbers are Service or
/// Throttled. Source: Entra ID authentication and authorization error codes. Pure.
[[nodiscard]] std::optional<ErrorKind> kindOfAadsts(int number);

/// The same for the OAuth `error` member, the fallback for unknown numbers. Pure.
[[nodiscard]] std::optional<ErrorKind> kindOfOAuthError(QStringView error);

/// True for refusals of an assertion that a wrong clock causes, alone or among other reasons.
[[nodiscard]] bool mayBeClockSkew(int number);

} // namespace tributary
