// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/cloud.h"
#include "model/ids.h"

namespace tributary {

/// Finds the tenant id behind a domain (or confirms an id) from the OpenID configuration of the cloud's authority, without
/// signing in. Configuration with code AADSTS90002 where no tenant answers. Engine thread.
class TenantLookup {
public:
    explicit TenantLookup(Transport &transport)
        : m_transport(transport)
    {
    }

    Task<Result<TenantId>> resolve(Cloud cloud, QString domainOrId, std::stop_token stop);

private:
    Transport &m_transport;
};

/// Reads the tenant id out of an OpenID configuration document. Pure.
[[nodiscard]] Result<TenantId> tenantOfOpenIdConfiguration(const QByteArray &json);

/// True for something like "contoso.onmicrosoft.com": labels of letters, digits and hyphens with at least one dot. Pure.
[[nodiscard]] bool isDomain(QStringView text);

} // namespace tributary
