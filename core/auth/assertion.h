// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "model/ids.h"

namespace tributary {

/// What a client assertion states.
struct AssertionClaims {
    ClientId clientId; ///< iss and sub
    QString audience; ///< the token URL itself
    Instant now; ///< nbf and iat; exp is five minutes later
    QString jti; ///< a fresh GUID for each assertion
};

/// The signed JWT that stands in for a client secret: PS256 (RSA-PSS, SHA-256, salt 32) with the header x5t#S256.
/// `pem` is CertificateCredential::pem. Configuration error (CertificateUnreadable) where it is not. Pure; any thread; about a
/// millisecond. Protocol: Microsoft identity platform, certificate credentials.
[[nodiscard]] Result<QByteArray> clientAssertion(const Secret &pem, const AssertionClaims &claims);

} // namespace tributary
