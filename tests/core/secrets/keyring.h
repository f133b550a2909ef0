// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::test {

/// Locks the default collection of the session's GNOME keyring, or opens it with the password of with-keyring.sh without
/// asking anybody. False where the service does not do it.
bool lockKeyring();
bool unlockKeyring();

} // namespace tributary::test
