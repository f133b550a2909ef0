// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/streamrow.h"
#include "wizards/resulttable.h"

namespace tributary {

/// A line of the streams table: name, source, how the subscription stands, what will happen.
[[nodiscard]] ResultRow resultOf(const StreamRow &row, bool chosen);

/// The lines under their two headings, in the order of allStreams().
[[nodiscard]] QList<ResultRow> resultsOf(const QList<StreamRow> &rows, const QList<Stream> &chosen);

[[nodiscard]] QString streamKeyText(Stream stream); ///< the key of a line
[[nodiscard]] bool mayBeChosen(const StreamRow &row);

} // namespace tributary
