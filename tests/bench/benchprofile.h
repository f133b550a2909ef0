// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/values.h"

#include <QtCore/QString>

namespace tributary {

/// Sign-ins, file and mailbox events of some 1.3 kB: 20,000 users, 40,000 addresses, 24 tenants; a fifth of the objects are
/// unique. The same for the same number.
[[nodiscard]] QByteArray benchRecord(int number);

/// The records from `first` on as one batch, encoded and packed as they are stored.
[[nodiscard]] Batch benchBatch(int first, int count);

/// A profile in `directory` with so many records; kept as it is where it has them already.
void makeBenchProfile(const QString &directory, int records);

[[nodiscard]] Instant benchStart();

} // namespace tributary
