// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace tributary {

/// One zstd frame with its length and a checksum. Pure; any thread.
[[nodiscard]] QByteArray zstd(QByteArrayView bytes);

/// The content of one or more frames that state their length, at most `limit` bytes. Malformed or TooLarge otherwise. Pure; any
/// thread.
[[nodiscard]] Result<QByteArray> unzstd(QByteArrayView bytes, qsizetype limit);

/// The length of the first frame, or 0 where it is not whole. Its checksum is the reader's to check. Pure; any thread.
[[nodiscard]] qsizetype zstdFrameLength(QByteArrayView bytes);

} // namespace tributary
