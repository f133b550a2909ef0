// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tributary {

/// A certificate with its private key, ready to sign in with.
struct CertificateCredential {
    QByteArray certificateDer; ///< the public part, to be uploaded to the app registration
    QString thumbprintSha256; ///< of the DER, lower-case hex
    QString subject; ///< as text, RFC 2253
    Instant notBefore;
    Instant notAfter;
    Secret pem; ///< certificate and unencrypted PKCS#8 key in one PEM: what goes into the keychain
};

/// Certificate and key from the content of PEM files. `keyPem` may be empty where the key stands in `certificatePem`; the key
/// may be encrypted. Of several certificates the one that belongs to the key is taken. Pure; any thread.
///
/// Usage errors, with a sentence for a person and one of the codes CertificateMissing, CertificateKeyMissing,
/// CertificatePassphrase, CertificateKeyMismatch, CertificateKeyNotRsa, CertificateKeyTooShort (under 2048 bits),
/// CertificateExpired, CertificateNotYetValid, CertificateUnreadable.
[[nodiscard]] Result<CertificateCredential> certificateFromPem(
    const Secret &certificatePem, const Secret &keyPem, const Secret &passphrase, Instant now);

/// The same from the content of a PKCS#12 file (.pfx, .p12), old algorithms included. Pure; any thread.
[[nodiscard]] Result<CertificateCredential> certificateFromPkcs12(const Secret &pkcs12, const Secret &passphrase, Instant now);

} // namespace tributary
