// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/openssl.h"
#include "base/clock.h"

/// Keys and certificates made at test time; none is ever committed.
namespace tributary::test {

[[nodiscard]] openssl::Key makeRsaKey(unsigned bits = 2048);
[[nodiscard]] openssl::Key makeEllipticKey();

/// Self-signed, "CN=Tributary Prüfung".
[[nodiscard]] openssl::Certificate makeCertificate(EVP_PKEY *key, Instant notBefore, Instant notAfter);

[[nodiscard]] QByteArray pemOf(X509 *certificate);

/// PKCS#8; encrypted with AES-256 where there is a passphrase.
[[nodiscard]] QByteArray pemOf(EVP_PKEY *key, const QByteArray &passphrase = {});

/// The form of OpenSSL before PKCS#8, "BEGIN RSA PRIVATE KEY", encrypted where there is a passphrase.
[[nodiscard]] QByteArray traditionalPemOf(EVP_PKEY *key, const QByteArray &passphrase = {});

enum class Pkcs12Age { Current, Legacy /* RC2-40 and 3DES, as Windows exported for decades */ };
[[nodiscard]] QByteArray pkcs12Of(
    X509 *certificate, EVP_PKEY *key, const QByteArray &passphrase, Pkcs12Age age = Pkcs12Age::Current);

/// Checks a PS256 signature with salt 32, independently of the code under test.
[[nodiscard]] bool verifiesPs256(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature);

} // namespace tributary::test
