// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace tributary {

/// gzip at level 1: audit JSON shrinks to a tenth, and the CPU goes to the records. Pure; any thread.
[[nodiscard]] QByteArray gzip(QByteArrayView bytes);

/// The content of one or more gzip members, at most `limit` bytes. Malformed or TooLarge otherwise. Pure; any thread.
[[nodiscard]] Result<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit);

/// How many bytes of a file that may break off anywhere are whole gzip members, none of them over `limit` bytes unpacked. Pure;
/// any thread.
[[nodiscard]] qsizetype wholeGzipMembers(QByteArrayView bytes, qsizetype limit);

} // namespace tributary
