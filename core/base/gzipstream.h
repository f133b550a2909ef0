// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QtGlobal>

class QIODevice;

namespace tributary {

/// Unpacks one or more gzip members from one device to another in a few hundred kilobytes of memory: for what gunzip() would
/// have to hold whole. The count of bytes written; Malformed for a damaged or cut stream, TooLarge beyond `limit`, Storage
/// where `out` takes no more. Any thread.
[[nodiscard]] Result<qint64> gunzipStream(QIODevice &in, QIODevice &out, qint64 limit);

} // namespace tributary
