// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "http/transport.h"
#include "model/ids.h"

#include <QtCore/QStringList>

namespace tributary {

/// What an access token states about itself. Read for display and early warning only; the services decide.
struct TokenClaims {
    QStringList roles;
    TenantId tenant; ///< `tid`, lower case
    QString objectId; ///< `oid`
    std::optional<Instant> issued; ///< `iat`
    std::optional<Instant> expires; ///< `exp`

    bool operator==(const TokenClaims &) const = default;
};

/// The claims of a JWT; empty claims for whatever is none, has other types or is encrypted. Pure.
[[nodiscard]] TokenClaims parseClaims(const QByteArray &token);

struct TokenReply {
    Secret token;
    Seconds lifetime{0}; ///< from expires_in, else from the claims, else five minutes; at most a day
    TokenClaims claims;
};

/// A 2xx reply of the token endpoint; numbers may be strings (v1). Malformed where there is no usable bearer token;
/// Configuration, TenantMismatch, where the token is for another tenant than `requested`. Pure.
[[nodiscard]] Result<TokenReply> parseTokenReply(const QByteArray &body, const TenantId &requested);

/// The AADSTS number of a refusal; 0 where it names none. Pure.
[[nodiscard]] int numberOfRefusal(const Response &response);

/// Any other reply of the token endpoint: code "AADSTS<number>", requestId = trace id, message = the first line of the
/// description with the correlation id. `now` is held against the reply's Date header: where an assertion was refused the
/// message tells how far the clock is off, and from two minutes on the code of AADSTS700027 and 50012 ends in "/clock". Pure.
[[nodiscard]] Error parseTokenError(const Response &response, Instant now);

} // namespace tributary
