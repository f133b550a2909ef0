// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setupparts.h"
#include "setup/tenantdraft.h"

#include <QtCore/QUrl>

namespace tributary {

/// A consent page, while somebody is waited for.
struct ConsentLink {
    QUrl url; ///< to open here, to copy, or to send to the child's administrator
    Instant until; ///< how long the answer is waited for

    bool operator==(const ConsentLink &) const = default;
};

/// The page on which an administrator of `tenant` grants everything that the app asks for. "/.default" is what application
/// permissions need. Pure. Source: reference "audit sources" 2.5.
[[nodiscard]] QUrl consentUrl(
    const Cloud &cloud, const TenantId &tenant, const ClientId &client, const QString &redirect, const QByteArray &state);

/// Waits until an app may sign in to a tenant and read there all that is required; where it asks for less, until what it may
/// has grown, or the browser says that somebody consented. Two witnesses: the browser that comes back to this computer, and
/// the token endpoint, which is asked now and then, because the person may sit elsewhere. What the browser says is never
/// believed: an error ends the waiting, a success is proven by a token of that very tenant. Engine thread.
class ConsentWait {
public:
    ConsentWait(SetupParts parts, Cloud cloud, TenantId tenant, AppRegistration app)
        : m_parts(std::move(parts))
        , m_cloud(std::move(cloud))
        , m_tenant(std::move(tenant))
        , m_app(std::move(app))
    {
    }

    /// 15 minutes at most; ConsentTimeout then. Cancelled on stop.
    Task<Result<void>> run(std::function<void(ConsentLink)> show, std::stop_token stop);

private:
    struct Shared;
    Task<> watchBrowser(std::shared_ptr<Shared> shared);
    Task<> watchTokens(std::shared_ptr<Shared> shared);
    Task<> watchTime(std::shared_ptr<Shared> shared);
    Task<Result<QStringList>> roles(std::stop_token stop);

    SetupParts m_parts;
    Cloud m_cloud;
    TenantId m_tenant;
    AppRegistration m_app;
};

} // namespace tributary
