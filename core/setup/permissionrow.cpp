// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/permissionrow.h"

#include "setup/permissioncatalogue.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

QString reasonFor(QLatin1StringView permission)
{
    if (permission == "ActivityFeed.Read"_L1)
        return Text::tr("Reads the audit records of Entra ID, Exchange, SharePoint and the other services.");
    if (permission == "ActivityFeed.ReadDlp"_L1)
        return Text::tr("Adds data loss prevention events with the values that matched.");
    if (permission == "AuditLog.Read.All"_L1)
        return Text::tr("Reads sign-ins and directory audits of Entra ID.");
    if (permission == "Directory.Read.All"_L1)
        return Text::tr("Lets Microsoft check the licence that sign-ins need.");
    return Text::tr("Searches the audit log further back than seven days.");
}

PermissionRow condition(const QString &key, const QString &name, const QString &why)
{
    return {.key = key, .name = name, .why = why};
}

} // namespace

QList<PermissionRow> permissionRows()
{
    QList<PermissionRow> rows;
    for (const WantedPermission &wanted : wantedPermissions) {
        rows.append({.key = wanted.name,
            .name = wanted.name,
            .resource = wanted.resource == graphApi ? u"Microsoft Graph"_s : u"Office 365 Management APIs"_s,
            .why = reasonFor(wanted.name),
            .required = wanted.required});
    }
    rows.append(condition(
        u"UnifiedAuditLog"_s, Text::tr("Unified audit log"), Text::tr("Must be on in the tenant, or there are no records.")));
    rows.append(condition(u"Microsoft365Licence"_s, Text::tr("Microsoft 365 licence"),
        Text::tr("A user must have a licence that includes auditing.")));
    rows.append(condition(
        u"EntraPremium"_s, Text::tr("Entra ID P1 or P2"), Text::tr("Without it Microsoft Graph does not list sign-ins.")));
    rows.back().required = false;
    return rows;
}

bool isFine(const PermissionRow &row)
{
    switch (row.state) {
    case PermissionState::Proven:
    case PermissionState::Granted:
        return true;
    case PermissionState::Checking:
    case PermissionState::Missing:
    case PermissionState::Refused:
    case PermissionState::Unavailable:
    case PermissionState::Unknown:
        break;
    }
    return !row.required;
}

} // namespace tributary
