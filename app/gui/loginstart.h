// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tributary {

/// Whether the desktop starts this program when the person logs in: an entry of the XDG autostart specification. The platform
/// code of starting at login is here alone; nothing elsewhere than on Linux.
[[nodiscard]] std::optional<bool> loginStart();

/// Writes or removes the entry; it starts this very program in the background, on that profile. Storage where it cannot.
[[nodiscard]] Result<> setLoginStart(bool on, const QString &profile);

/// The entry's text. Arguments are quoted as the Desktop Entry specification wants it. Pure.
[[nodiscard]] QByteArray loginEntry(const QStringList &command);

} // namespace tributary
