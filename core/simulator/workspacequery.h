// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/azureinventory.h"
#include "simulator/world.h"

namespace tributary::simulation {

/// The Log Analytics query API of all workspaces, as far as counting goes: `T | count`, the same of one CollectorBatchId, rows
/// per CollectorBatchId, with distinct RecordIds of all of them, and rows and distinct RecordIds by ChildTenantId and
/// ContentType. Other queries are refused as the service refuses what it cannot read.
class WorkspaceQuery {
public:
    WorkspaceQuery(World &world, AzureInventory &inventory)
        : m_world(world)
        , m_inventory(inventory)
        , m_workspaceId(firstWorkspaceId(world.options.seed))
    {
    }

    /// The workspace behind the rule of the start.
    [[nodiscard]] static QByteArray firstWorkspaceId(quint64 seed);

    /// `POST /v1/workspaces/{id}/query`
    [[nodiscard]] SimulatedReply respond(const RequestView &request);

    [[nodiscard]] const QByteArray &workspaceId() const { return m_workspaceId; }

private:
    [[nodiscard]] SimulatedReply run(const AzureWorkspace &workspace, const QString &query) const;
    [[nodiscard]] SimulatedReply byBatch(const AzureWorkspace &workspace, const QString &list, const QString &column) const;
    [[nodiscard]] SimulatedReply byAnyBatch(const AzureWorkspace &workspace, const QString &table) const;
    [[nodiscard]] SimulatedReply byTenant(
        const QString &table, bool byContentType, const QString &rows, const QString &distinct) const;
    [[nodiscard]] qint64 rowsOf(const AzureWorkspace &workspace, const QString &table) const;
    /// Rows of a batch that can be seen by now; of any table where that is empty.
    [[nodiscard]] quint64 visible(const AzureWorkspace &workspace, const QString &table, const QByteArray &batch) const;

    World &m_world;
    AzureInventory &m_inventory;
    QByteArray m_workspaceId;
};

} // namespace tributary::simulation
