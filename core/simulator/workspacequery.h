// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

namespace tributary::simulation {

/// The Log Analytics query API, as far as counting goes: `T | count`, rows per CollectorBatchId, and rows and distinct
/// RecordIds by ChildTenantId and ContentType. Other queries are refused as the service refuses what it cannot read.
class WorkspaceQuery {
public:
    explicit WorkspaceQuery(World &world);

    /// `POST /v1/workspaces/{id}/query`
    [[nodiscard]] SimulatedReply respond(const RequestView &request);

    [[nodiscard]] const QByteArray &workspaceId() const { return m_workspaceId; }

private:
    [[nodiscard]] SimulatedReply run(const QString &query) const;
    [[nodiscard]] SimulatedReply byBatch(const QString &list, const QString &column) const;
    [[nodiscard]] SimulatedReply byTenant(
        const QString &table, bool byContentType, const QString &rows, const QString &distinct) const;
    [[nodiscard]] qint64 rowsOf(const QString &table) const;

    World &m_world;
    QByteArray m_workspaceId;
};

} // namespace tributary::simulation
