// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "model/tenant.h"

#include <memory>

namespace tributary {

/// A credential as it was handed over: what goes into the keychain, and what may be known of it.
struct CredentialInput {
    CredentialKind kind = CredentialKind::ClientSecret;
    Secret secret; ///< client secret, or certificate and private key as PEM
    QString thumbprint; ///< SHA-256, hex; empty for a secret
    QString subject; ///< of a certificate
    QByteArray certificateDer; ///< the public part, to be uploaded; empty for a secret
    std::optional<Instant> expires; ///< of a certificate; of a secret where it was entered
};

/// A client secret as it was pasted; surrounding white space goes. Usage where it is empty; Configuration with the code
/// AADSTS7000215/secret-id where it is a GUID, which is the secret's id and not its value. `expires` as entered. Pure.
[[nodiscard]] Result<CredentialInput> secretInput(Secret pasted, std::optional<Instant> expires = {});

/// A certificate with its key: the content of a PKCS#12 file or of PEM files, told apart by looking. `key` may be empty where
/// it stands in `file`. Errors as of certificateFromPem(). Pure; any thread.
[[nodiscard]] Result<CredentialInput> certificateInput(
    const Secret &file, const Secret &key, const Secret &passphrase, Instant now);

/// The certificate alone as PEM, to be uploaded to the portal. Pure.
[[nodiscard]] QByteArray publicPem(const QByteArray &certificateDer);

} // namespace tributary
