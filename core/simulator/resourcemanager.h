// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/armreply.h"
#include "simulator/azureinventory.h"
#include "simulator/world.h"

namespace tributary::simulation {

/// Azure Resource Manager of the parent, `/subscriptions/…`: subscriptions, resource providers, workspaces, tables with their
/// long-running operations, data collection rules, role assignments, diagnostic settings and saved searches.
class ResourceManager {
public:
    ResourceManager(World &world, AzureInventory &inventory)
        : m_world(world)
        , m_inventory(inventory)
    {
    }

    [[nodiscard]] SimulatedReply respond(const RequestView &request);

private:
    /// A request taken apart as far as all resources share it.
    struct Call {
        const RequestView &request;
        QByteArray method;
        QStringList path; ///< segments as they were sent
        QString scope; ///< resource id in front of an extension, or empty
        QString caller; ///< object id
        QJsonObject body;

        [[nodiscard]] QString at(qsizetype index) const { return path.value(index); }
        [[nodiscard]] bool is(qsizetype index, QLatin1StringView word) const
        {
            return path.value(index).compare(word, Qt::CaseInsensitive) == 0;
        }
        [[nodiscard]] bool changes() const { return method != "GET"; }
    };
    struct Operation {
        Instant until;
        bool fails = false;
    };
    using Reply = std::optional<SimulatedReply>;

    Reply admit(const RequestView &request, Call &call);
    Reply misbehave(const Call &call);
    Reply checkVersion(const Call &call) const;
    [[nodiscard]] SimulatedReply route(const Call &call);
    [[nodiscard]] SimulatedReply inSubscription(const Call &call);
    [[nodiscard]] SimulatedReply inGroup(const Call &call);
    [[nodiscard]] SimulatedReply subscriptions(const Call &call);
    [[nodiscard]] SimulatedReply provider(const Call &call);
    [[nodiscard]] SimulatedReply operationStatus(const Call &call);
    [[nodiscard]] SimulatedReply page(const Call &call, const QJsonArray &all);

    // workspaces
    [[nodiscard]] SimulatedReply workspaceList(const Call &call);
    [[nodiscard]] SimulatedReply workspace(const Call &call);
    [[nodiscard]] SimulatedReply tables(const Call &call, AzureWorkspace &workspace);
    [[nodiscard]] SimulatedReply putTable(const Call &call, AzureWorkspace &workspace, const QString &name);
    [[nodiscard]] SimulatedReply migrate(const Call &call, AzureTable &table);
    [[nodiscard]] SimulatedReply search(const Call &call, AzureWorkspace &workspace);
    [[nodiscard]] QJsonObject tableJson(const AzureWorkspace &workspace, const AzureTable &table) const;

    // rules
    [[nodiscard]] SimulatedReply ruleList(const Call &call);
    [[nodiscard]] SimulatedReply rule(const Call &call);
    [[nodiscard]] SimulatedReply putRule(const Call &call, const QString &resourceId);
    [[nodiscard]] QJsonArray problemsOf(const Call &call);
    void checkFlow(const QJsonObject &properties, const QJsonObject &flow, const QString &target, QJsonArray &problems);
    [[nodiscard]] QJsonObject ruleJson(const AzureRule &rule) const;
    [[nodiscard]] SimulatedReply diagnostics(const Call &call);

    // roles
    [[nodiscard]] SimulatedReply assignment(const Call &call);
    [[nodiscard]] SimulatedReply assign(const Call &call, const QString &name);

    [[nodiscard]] QByteArray newId();
    [[nodiscard]] bool isRegistered(const QString &subscription, QLatin1StringView provider) const;

    World &m_world;
    AzureInventory &m_inventory;
    std::map<QString, Operation> m_operations;
    quint64 m_serial = 0;
};

} // namespace tributary::simulation
