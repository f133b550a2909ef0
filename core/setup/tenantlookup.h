// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/cloud.h"
#include "model/ids.h"

namespace tributary {

/// What an OpenID configuration says of a tenant.
struct TenantFacts {
    TenantId id;
    QString builtinCloud; ///< "Global", "GCC", "GCCHigh", "DoD", "China"; empty where it does not say

    bool operator==(const TenantFacts &) const = default;
};

/// Finds the tenant id behind a domain (or confirms an id) from the OpenID configuration of the cloud's authority, without
/// signing in. Configuration with code AADSTS90002 where no tenant answers. Engine thread.
class TenantLookup {
public:
    explicit TenantLookup(Transport &transport)
        : m_transport(transport)
    {
    }

    Task<Result<TenantId>> resolve(Cloud cloud, QString domainOrId, std::stop_token stop);

    /// The same with the cloud that the tenant says it lives in: government tenants answer to the public authority, too.
    Task<Result<TenantFacts>> find(Cloud cloud, QString domainOrId, std::stop_token stop);

private:
    Transport &m_transport;
};

/// Reads the tenant id out of an OpenID configuration document. Pure.
[[nodiscard]] Result<TenantId> tenantOfOpenIdConfiguration(const QByteArray &json);

/// The id and, by cloud_instance_name and tenant_region_sub_scope, the cloud. Pure.
[[nodiscard]] Result<TenantFacts> factsOfOpenIdConfiguration(const QByteArray &json);

/// True for something like "contoso.onmicrosoft.com": labels of letters, digits and hyphens with at least one dot. Pure.
[[nodiscard]] bool isDomain(QStringView text);

/// The domain (lower case, in its ASCII form) or GUID in what a person typed or pasted: a user name, an address of a web page,
/// "contoso", which stands for contoso.onmicrosoft.com. Usage, TenantMistyped, where there is none. Pure.
[[nodiscard]] Result<QString> tenantNameOf(const QString &typed);

/// What was likely meant, where a domain is one letter off a well-known ending: "contoso.onmicrosft.com". Pure.
[[nodiscard]] std::optional<QString> likelyMeant(const QString &domain);

} // namespace tributary
