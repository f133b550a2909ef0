// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"
#include "setup/credentialinput.h"

namespace tributary {

/// Reads a certificate with its key from files and checks it, in the pool: a key that was derived with care takes a while to
/// open. Usage with a sentence where that is not possible.
Task<Result<std::shared_ptr<CredentialInput>>> readCredentialFile(
    Runtime *runtime, QString file, QString key, std::shared_ptr<Secret> passphrase);

} // namespace tributary
