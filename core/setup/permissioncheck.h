// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/permissionrow.h"
#include "setup/setupparts.h"

namespace tributary {

/// Fills the permissions table of a tenant: the roles of the tokens for both audiences, then a real call each, because a token
/// alone proves nothing. Changes nothing in the tenant. Each service by itself; a token that lacks a role is dropped, so that
/// the next check sees a grant. One run at a time. Engine thread.
class PermissionCheck {
public:
    using Progress = std::function<void(const PermissionRow &)>;

    PermissionCheck(SetupParts parts, TenantContext context, Progress progress);

    Task<QList<PermissionRow>> run(std::stop_token stop);

private:
    Task<Result<AccessToken>> tokenFor(TokenRequest request, QStringList keys, std::stop_token stop);
    Task<> checkActivity(std::stop_token stop);
    Task<> checkFeed(std::vector<Subscription> subscriptions, std::stop_token stop);
    Task<> checkGraph(std::stop_token stop);
    Task<> checkSignIns(std::stop_token stop);
    Task<Result<void>> ask(TokenRequest who, QString path, std::stop_token stop);
    Task<Result<void>> listed(Stream stream, std::stop_token stop);
    void settle(const QString &key, PermissionState state, const QString &detail);
    void refuse(const QString &key, const Error &error);
    void conclude(const QString &key, const Result<void> &answer);
    [[nodiscard]] bool hasRole(const AccessToken &token, const QString &role);

    SetupParts m_parts;
    TenantContext m_context;
    Progress m_progress;
    QList<PermissionRow> m_rows;
};

} // namespace tributary
