// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/certificate.h"

namespace tributary {

/// A new RSA key of 3072 bits with a self-signed certificate of this common name, good from an hour ago (clocks differ) until
/// `end`. Takes up to a second: not on the engine thread where it matters. The key never touches a file. Bug where OpenSSL
/// refuses.
[[nodiscard]] Result<CertificateCredential> newCertificate(const QString &commonName, Instant now, Instant end);

} // namespace tributary
