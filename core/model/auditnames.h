// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tributary {

/// The name of a record type of the Activity API as Microsoft publishes it, for the types seen most; empty for others, which
/// are forwarded like all.
[[nodiscard]] QString recordTypeName(int type);

/// The named types: number and name, in the order of the numbers.
[[nodiscard]] QList<std::pair<int, QString>> namedRecordTypes();

/// The number of a user type by its name in the schema ("Admin", "Guest"), in any case; nothing for another word.
[[nodiscard]] std::optional<int> userTypeNumber(QStringView name);
[[nodiscard]] QStringList userTypeNames();

/// The number of a sign-in error that is given by name ("InvalidUserNameOrPassword"); 0 where unknown.
[[nodiscard]] int signInErrorNumber(QStringView name);

} // namespace tributary
