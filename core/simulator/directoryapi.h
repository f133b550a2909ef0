// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

namespace tributary::simulation {

/// The directory of Microsoft Graph: applications, service principals, app role assignments, organization, licences, and the
/// list of audit searches. Persons by their role and the token's scopes, apps by their roles.
class DirectoryApi {
public:
    explicit DirectoryApi(World &world)
        : m_world(world)
    {
    }

    /// Nothing where the path is none of these.
    [[nodiscard]] std::optional<SimulatedReply> respond(const RequestView &request);

private:
    /// One request with who asks.
    struct Call {
        const RequestView &request;
        const Claims &claims;
        int tenant;
        QByteArray method;
        QString entity; ///< "applications"
        QString key; ///< id, or "appId='…'"; empty for the collection
        QString tail; ///< "addPassword"
        QString last; ///< id behind the tail
        QJsonObject body;
    };

    [[nodiscard]] std::optional<SimulatedReply> guard(const Call &call, QLatin1StringView permission) const;
    [[nodiscard]] bool isGlobalAdministrator(const Call &call) const;
    [[nodiscard]] SimulatedReply applications(const Call &call);
    [[nodiscard]] SimulatedReply createApplication(const Call &call);
    [[nodiscard]] SimulatedReply patchApplication(const Call &call, App &app);
    [[nodiscard]] SimulatedReply addPassword(const Call &call, App &app);
    [[nodiscard]] SimulatedReply removePassword(const Call &call, App &app);
    [[nodiscard]] SimulatedReply listApplications(const Call &call);
    [[nodiscard]] SimulatedReply principals(const Call &call);
    [[nodiscard]] SimulatedReply createPrincipal(const Call &call);
    [[nodiscard]] SimulatedReply assignments(const Call &call, const Principal &principal);
    [[nodiscard]] SimulatedReply assign(const Call &call, const Principal &resource);
    [[nodiscard]] SimulatedReply organization(const Call &call) const;
    [[nodiscard]] SimulatedReply licences(const Call &call) const;
    [[nodiscard]] SimulatedReply searches(const Call &call) const;
    [[nodiscard]] QJsonObject principalJson(const Principal &principal) const;
    [[nodiscard]] QJsonObject grantJson(const RoleGrant &grant, int tenant) const;
    [[nodiscard]] tl::expected<std::vector<AppKey>, SimulatedReply> keysOf(const QJsonArray &keys, const App &app) const;

    World &m_world;
};

} // namespace tributary::simulation
