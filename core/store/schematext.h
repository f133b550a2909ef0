// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

namespace tributary {

/// The tables of a profile's database as SQL, with its version; no contents. Opens the database
/// read-only for itself; any thread. Storage where it cannot be read.
[[nodiscard]] Result<QByteArray> schemaText(const QString &profile);

} // namespace tributary
