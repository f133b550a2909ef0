// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "model/cloud.h"
#include "model/tenant.h"

#include <memory>

namespace tributary {

/// Who asks for what: one token per (tenant, scope) and app registration.
struct TokenRequest {
    QString authority; ///< Cloud::authority
    TenantId tenant; ///< the CHILD's id for collecting, the parent's for sending
    AppRegistration app;
    QString scope; ///< "<resource>/.default"
};

struct AccessToken {
    std::shared_ptr<const Secret> value;
    Milliseconds renewAt{0}; ///< Clock::steady() from which a new one is fetched
    QStringList roles; ///< `roles` claim: app roles granted for this audience; empty = nothing was granted
    TenantId tenant; ///< `tid` claim
    QString objectId; ///< `oid` claim: the service principal
};

/// Access tokens by client credentials. Cached per (tenant, scope, client id), renewed five minutes early (or at half of a
/// short life), single-flight: many callers, one request. Transient AADSTS errors are retried here; the others come back with
/// code "AADSTS<number>", trace and correlation id, and kind Configuration or Forbidden.
/// Engine thread. A stop ends only the caller's wait.
class TokenProvider {
public:
    virtual ~TokenProvider() = default;
    virtual Task<Result<AccessToken>> token(TokenRequest request, std::stop_token stop) = 0;

    /// The service refused this token (401): the next call fetches a new one. A token fetched meanwhile is kept.
    virtual void invalidate(const TokenRequest &request, const AccessToken &refused) = 0;
};

} // namespace tributary
