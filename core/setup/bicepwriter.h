// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>
#include <optional>

/// JSON values in the spelling of Bicep. Pure.
namespace tributary::bicep {

/// What a text stands for, where it is a placeholder for a formula.
using Formula = std::function<std::optional<QString>(const QString &)>;

/// A quoted text: quotes, backslashes, line ends and "${" escaped.
[[nodiscard]] QString text(const QString &plain);

/// The members of an object, one a line, indented by so many steps, without the braces around them.
[[nodiscard]] QString members(const QJsonObject &object, int indent, const Formula &formula);

} // namespace tributary::bicep
