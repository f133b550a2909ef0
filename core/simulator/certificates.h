// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QtCore/QByteArray>

namespace tributary::simulation {

/// A certificate and its private key, both PEM.
struct CertifiedKey {
    QByteArray certificate;
    QByteArray key;
};

/// A certificate authority of its own for one run (P-256), valid for a month around `now`.
[[nodiscard]] Result<CertifiedKey> makeAuthority(Instant now);

/// A server certificate for 127.0.0.1, ::1 and localhost, signed by `authority`.
[[nodiscard]] Result<CertifiedKey> makeServerCertificate(const CertifiedKey &authority, Instant now);

/// A self-signed RSA certificate as one makes for an app registration, valid for a year.
[[nodiscard]] Result<CertifiedKey> makeAppCertificate(const QByteArray &commonName, Instant now);

/// Certificate and key as PKCS#12.
[[nodiscard]] Result<QByteArray> makePkcs12(const CertifiedKey &pair, const QByteArray &passphrase);

} // namespace tributary::simulation
