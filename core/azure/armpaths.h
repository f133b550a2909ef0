// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

/// Paths of Azure Resource Manager with the api-versions they are asked in ("log analytics" 3). Resource ids begin with a
/// slash. Pure.
namespace tributary::arm {

[[nodiscard]] QString subscriptions();
[[nodiscard]] QString workspaces(const QString &subscription);
[[nodiscard]] QString workspace(const QString &resourceId);
[[nodiscard]] QString provider(const QString &subscription, const QString &name);
[[nodiscard]] QString registerProvider(const QString &subscription, const QString &name);
[[nodiscard]] QString tables(const QString &workspace);
[[nodiscard]] QString table(const QString &workspace, const QString &name);
[[nodiscard]] QString migrateTable(const QString &workspace, const QString &name);
[[nodiscard]] QString rules(const QString &subscription);
[[nodiscard]] QString rule(const QString &resourceId);
[[nodiscard]] QString ruleId(const QString &subscription, const QString &group, const QString &name);
/// Its name follows from scope, principal and role, so that a second run asks for the same one.
[[nodiscard]] QString roleAssignment(const QString &scope, const QString &principal, const QString &role);
[[nodiscard]] QString roleDefinition(const QString &subscription, const QString &role);
[[nodiscard]] QString errorLog(const QString &rule);
[[nodiscard]] QString savedSearch(const QString &workspace, const QString &name);

/// Built-in roles.
inline constexpr QLatin1StringView monitoringMetricsPublisher("3913510d-42f4-4e42-8a64-420c390055eb");
inline constexpr QLatin1StringView logAnalyticsReader("73c42c96-874c-492b-b04d-ab87d138a893");

} // namespace tributary::arm
