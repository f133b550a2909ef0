// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/recordmarks.h"

namespace tributary {

/// The marks of a profile stand in a file beside its database, because the window writes them and not the engine: a first line
/// that says what it is, then "<batch> <record>" a line. Blocking; any thread, one at a time.

/// No marks where there is no file; lines that say no place are left out. Storage where the file cannot be read.
Result<RecordMarks> loadMarks(const QString &directory);

/// All or nothing; for the owner's eyes only.
Result<void> saveMarks(const QString &directory, const RecordMarks &marks);

} // namespace tributary
