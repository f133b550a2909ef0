// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"
#include "models/showntime.h"

namespace tributary {

/// What a field of an audit record means, in words; empty where there is nothing to say. `path` is the names from the root.
[[nodiscard]] QString meaningOf(const QStringList &path, const QString &value);

/// "A regular user signed in", "Sign-in refused: wrong password": a record in one sentence. Inert text.
[[nodiscard]] QString headlineFor(const RecordColumns &columns);

/// "helpdesk07@… from 203.0.113.77 · arrived 14:32:01": who, where and when. Inert text.
[[nodiscard]] QString sublineFor(const RecordRow &record, const ShownTime &time);

} // namespace tributary
