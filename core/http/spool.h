// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArrayView>

#include <memory>

class QFileDevice;

namespace tributary {

/// A private file without a name, open for reading and writing: gone with its last holder, and with the process, however that
/// ends. It is used by one thread at a time.
using Spool = std::shared_ptr<QFileDevice>;

/// Makes one in `directory`, or where empty in the system's place for temporary files. Storage where that is not possible.
[[nodiscard]] Result<Spool> makeSpool(const QString &directory);

/// Appends; Storage (DiskFull, IoError) where the disk takes no more.
[[nodiscard]] Result<void> append(QFileDevice &spool, QByteArrayView bytes);

} // namespace tributary
