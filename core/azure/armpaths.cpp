// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armpaths.h"

#include <QtCore/QUrl>
#include <QtCore/QUuid>

namespace tributary::arm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableVersion = "?api-version=2022-10-01"_L1;
constexpr auto ruleVersion = "?api-version=2023-03-11"_L1;

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

QString ofSubscription(const QString &subscription, const QString &rest)
{
    return u"/subscriptions/"_s + encoded(subscription) + rest;
}

} // namespace

QString subscriptions()
{
    return u"/subscriptions?api-version=2022-12-01"_s;
}

QString workspaces(const QString &subscription)
{
    return ofSubscription(subscription, u"/providers/Microsoft.OperationalInsights/workspaces"_s) + tableVersion;
}

QString workspace(const QString &resourceId)
{
    return resourceId + tableVersion;
}

QString provider(const QString &subscription, const QString &name)
{
    return ofSubscription(subscription, u"/providers/%1?api-version=2021-04-01"_s.arg(name));
}

QString registerProvider(const QString &subscription, const QString &name)
{
    return ofSubscription(subscription, u"/providers/%1/register?api-version=2021-04-01"_s.arg(name));
}

QString tables(const QString &workspace)
{
    return workspace + u"/tables"_s + tableVersion;
}

QString table(const QString &workspace, const QString &name)
{
    return workspace + u"/tables/"_s + encoded(name) + tableVersion;
}

QString migrateTable(const QString &workspace, const QString &name)
{
    return workspace + u"/tables/%1/migrate"_s.arg(encoded(name)) + tableVersion;
}

QString rules(const QString &subscription)
{
    return ofSubscription(subscription, u"/providers/Microsoft.Insights/dataCollectionRules"_s) + ruleVersion;
}

QString rule(const QString &resourceId)
{
    return resourceId + ruleVersion;
}

QString ruleId(const QString &subscription, const QString &group, const QString &name)
{
    return u"/subscriptions/%1/resourceGroups/%2/providers/Microsoft.Insights/dataCollectionRules/%3"_s.arg(
        encoded(subscription), encoded(group), encoded(name));
}

QString roleAssignment(const QString &scope, const QString &principal, const QString &role)
{
    static const QUuid ours(0x3f0f2e9b, 0x5d6c, 0x4c1e, 0x9a, 0x41, 0x6b, 0x1d, 0x27, 0x8e, 0x52, 0xc7);
    const QString text = u"%1|%2|%3"_s.arg(scope.toLower(), principal.toLower(), role);
    const QString name = QUuid::createUuidV5(ours, text).toString(QUuid::WithoutBraces);
    return scope + u"/providers/Microsoft.Authorization/roleAssignments/%1?api-version=2022-04-01"_s.arg(name);
}

QString roleDefinition(const QString &subscription, const QString &role)
{
    return u"/subscriptions/%1/providers/Microsoft.Authorization/roleDefinitions/%2"_s.arg(subscription, role);
}

QString errorLog(const QString &rule)
{
    return rule + u"/providers/Microsoft.Insights/diagnosticSettings/tributary-errors?api-version=2021-05-01-preview"_s;
}

QString savedSearch(const QString &workspace, const QString &name)
{
    return workspace + u"/savedSearches/%1?api-version=2020-08-01"_s.arg(encoded(name));
}

} // namespace tributary::arm
