// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1StringView>

#include <span>

namespace tributary {

/// A column of a row as it is sent; its type as data collection rules spell it.
struct RowColumn {
    QLatin1StringView name;
    QLatin1StringView type;
    const char *description; ///< for the table, English: it is seen in the workspace
};

/// Every column a row may have, in the order of the encoder (see LogsIngestionEncoder, and prunedrow.h for Truncated). Rules
/// and templates declare exactly these: what is not declared is dropped by the service without a word.
[[nodiscard]] std::span<const RowColumn> rowColumns();

} // namespace tributary
