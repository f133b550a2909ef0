// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/task.h"
#include "model/ids.h"

namespace tributary {

/// Where secrets live: the keychain of the operating system and nowhere else. KeychainMissing and KeychainLocked are the
/// caller's to show; there is no fallback. Engine thread; calls may take as long as the person needs to unlock.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Reads an entry that surely does not exist: tells a missing or locked keychain before a secret is asked for.
    virtual Task<Result<void>> probe() = 0;

    /// NotFound where the keychain answers and has no such entry.
    virtual Task<Result<Secret>> read(CredentialId id) = 0;

    virtual Task<Result<void>> write(CredentialId id, Secret secret) = 0;

    /// Removing what is not there is success.
    virtual Task<Result<void>> remove(CredentialId id) = 0;
};

} // namespace tributary
