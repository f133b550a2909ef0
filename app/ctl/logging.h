// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/journal.h"

namespace tributary {

/// Sends log messages of `level` and above to stderr, one line each with a UTC time; where stderr is the journal, as entries of
/// it with the category as TRIBUTARY_CATEGORY. False for an unknown level.
[[nodiscard]] bool startLogging(const QString &level);

/// Says what happened, whatever the level: to the journal with fields, else as a line on stderr.
void logEvent(JournalPriority priority, const QString &message, const QList<JournalField> &fields);

} // namespace tributary
