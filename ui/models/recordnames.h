// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tributary {

/// The name of a record type of the Activity API as Microsoft publishes it, for the types seen most; empty for others, which
/// are forwarded like all.
[[nodiscard]] QString recordTypeName(int type);

/// "15 StsLogon" for a column: the number with a short name where one is known.
[[nodiscard]] QString recordTypeText(int type);

/// "Regular user", "Guest": what UserType means; empty for an unknown number.
[[nodiscard]] QString userTypeText(int type);

/// "Wrong password" for 50126: a sign-in error in words of at most four; empty for an unknown number.
[[nodiscard]] QString signInErrorText(int number);

/// The number of a sign-in error that is given by name ("InvalidUserNameOrPassword"); 0 where unknown.
[[nodiscard]] int signInErrorNumber(QStringView name);

} // namespace tributary
