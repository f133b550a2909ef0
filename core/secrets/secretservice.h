// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

namespace tributary {

/// How the keychain of a freedesktop session stands.
enum class SecretServiceState {
    NoBus, ///< there is no D-Bus session
    NoService, ///< nobody answers to org.freedesktop.secrets
    Silent, ///< the service did not answer in time
    NoCollection, ///< there is no default keyring yet
    Locked, ///< the default keyring is locked
    Ready,
};

/// Asks the Secret Service itself, because QtKeychain cannot tell: with a locked keyring and nobody at the prompt it reports a
/// read as "not found" and a removal as done. Opens no prompt. Any thread with an event loop; ends within ten seconds.
Task<SecretServiceState> secretServiceState();

} // namespace tributary
