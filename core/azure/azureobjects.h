// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tributary {

/// What Azure has already, as far as a destination is concerned. Plain values.
struct AzureSubscription {
    QString id; ///< GUID
    QString name;
    QString state; ///< "Enabled", "Disabled", "Warned"…
    TenantId tenant;

    bool operator==(const AzureSubscription &) const = default;
};

/// A Log Analytics workspace.
struct Workspace {
    QString resourceId; ///< "/subscriptions/…/resourceGroups/…/providers/Microsoft.OperationalInsights/workspaces/…"
    QString name;
    QString resourceGroup;
    QString subscription; ///< GUID
    QString location; ///< the rule has to be in the same one
    QString workspaceId; ///< GUID by which it is queried
    int retentionDays = 0; ///< of tables that set none of their own

    bool operator==(const Workspace &) const = default;
};

struct Column {
    QString name;
    QString type; ///< as the service spells it: "string", "dateTime" in tables, "datetime" in rules

    bool operator==(const Column &) const = default;
};

/// Who fills a table. Classic: made by the HTTP Data Collector API; a rule cannot fill it before it was migrated, which cannot
/// be undone.
enum class TableKind { Custom, Classic, BuiltIn };

struct Table {
    QString name; ///< "ChildO365AAD_CL"
    TableKind kind = TableKind::Custom;
    QString plan; ///< "Analytics", "Basic", "Auxiliary"
    int retentionDays = 0;
    QList<Column> columns; ///< those of its own; standard columns are not listed
    QString state; ///< provisioningState: "Succeeded", "Updating", "InProgress"

    bool operator==(const Table &) const = default;
};

/// One way through a rule.
struct RuleFlow {
    QStringList streams;
    QStringList destinations;
    QString transform;
    QString output; ///< "Custom-ChildO365AAD_CL"

    bool operator==(const RuleFlow &) const = default;
};

struct RuleStream {
    QString name; ///< "Custom-ChildO365AAD"
    QList<Column> columns;

    bool operator==(const RuleStream &) const = default;
};

/// A data collection rule.
struct Rule {
    QString resourceId;
    QString name;
    QString location;
    bool isDirect = false; ///< has an endpoint of its own; cannot be changed later
    QString immutableId; ///< "dcr-…"
    QString endpoint; ///< logsIngestion; empty where it has none
    QList<RuleStream> streams;
    QList<RuleFlow> flows;
    QStringList workspaces; ///< resource ids it sends to

    bool operator==(const Rule &) const = default;
};

/// The subscription of a resource id, its resource group, its name; empty where the text is no such id. Compared without regard
/// to case by the service. Pure.
[[nodiscard]] QString subscriptionOf(const QString &resourceId);
[[nodiscard]] QString resourceGroupOf(const QString &resourceId);
[[nodiscard]] QString resourceNameOf(const QString &resourceId);

} // namespace tributary
