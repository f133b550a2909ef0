// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace tributary {

/// A number with a unit that a person reads and types: durations are milliseconds (of whole seconds), sizes are bytes (a GB is
/// 1024 MB).
enum class Quantity { Duration, Size, Count, Percent };

/// "1 min", "90 s", "2 GB", "1,980", "90 %": the largest unit that tells it with at most two decimals, in the locale's digits.
[[nodiscard]] QString quantityText(Quantity quantity, qint64 value);

/// What was typed; without a unit it is in that of `shown`. Units are understood in the language of the program and in English.
/// Nothing where it is no quantity or too large to be one. Pure.
[[nodiscard]] std::optional<qint64> quantityFrom(Quantity quantity, const QString &typed, qint64 shown);

/// The size of the unit that quantityText() uses: one step of a field.
[[nodiscard]] qint64 quantityUnit(Quantity quantity, qint64 value);

} // namespace tributary
