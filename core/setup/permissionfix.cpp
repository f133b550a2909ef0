// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/permissionfix.h"

#include "setup/permissioncatalogue.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

QUrl pageOf(const QString &portal, const QString &fragment)
{
    return portal.isEmpty() ? QUrl() : QUrl(portal + u"/#"_s + fragment, QUrl::StrictMode);
}

QString connectCommand(const TenantContext &context)
{
    return u"Connect-MgGraph -TenantId %1 -Scopes Application.ReadWrite.All,AppRoleAssignment.ReadWrite.All"_s.arg(
        context.tenant.id.value());
}

/// Grants one app role by Microsoft Graph PowerShell.
QString grantCommand(const WantedPermission &wanted, const TenantContext &context)
{
    const QStringList lines{connectCommand(context),
        u"$app = Get-MgServicePrincipal -Filter \"appId eq '%1'\""_s.arg(context.tenant.app.clientId.value()),
        u"$api = Get-MgServicePrincipal -Filter \"appId eq '%1'\""_s.arg(wanted.resource),
        u"New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $api.Id"
        " -AppRoleId %1"_s.arg(wanted.role)};
    return lines.join(u'\n');
}

Fix grantFix(const PermissionRow &row, const WantedPermission &wanted, const TenantContext &context)
{
    Fix fix;
    fix.text = Text::tr("In the Entra admin center of the tenant open the app under App registrations › API permissions, add "
                        "the application permission %1 of %2, and choose \"Grant admin consent\". Then check again.")
                   .arg(row.name, row.resource);
    fix.command = grantCommand(wanted, context);
    fix.link = pageOf(portalOf(context.cloud.name),
        u"view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/%1"_s.arg(
            context.tenant.app.clientId.value()));
    return fix;
}

Fix auditingFix(const TenantContext &context)
{
    const bool isGlobal = context.cloud.name == u"Global"_s || context.cloud.name == u"GCC"_s;
    return {
        .text = Text::tr("Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes."),
        .command = u"Connect-ExchangeOnline\nSet-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true"_s,
        .link = isGlobal ? QUrl(u"https://purview.microsoft.com/audit"_s) : QUrl()};
}

Fix licenceFix(const TenantContext &context)
{
    return {.text = Text::tr("Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or "
                             "turn these streams off."),
        .command = {},
        .link = pageOf(portalOf(context.cloud.name), u"view/Microsoft_AAD_IAM/LicensesMenuBlade/~/Products"_s)};
}

Fix premiumFix(const TenantContext &context)
{
    return {.text = Text::tr("Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn "
                             "sign-ins off if there will be none."),
        .command = {},
        .link = pageOf(portalOf(context.cloud.name), u"view/Microsoft_AAD_IAM/LicensesMenuBlade/~/Products"_s)};
}

bool isServiceMissing(const std::optional<Error> &error)
{
    return error && (error->code == u"AADSTS500011"_s || error->code == u"AADSTS650052"_s);
}

Fix serviceFix(const TenantContext &context)
{
    return {.text = Text::tr("The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, "
                             "and check that the tenant has Microsoft 365."),
        .command = connectCommand(context) + u"\nNew-MgServicePrincipal -AppId "_s + managementApi,
        .link = {}};
}

} // namespace

QString portalOf(const QString &cloud)
{
    if (cloud == u"Global"_s || cloud == u"GCC"_s)
        return u"https://entra.microsoft.com"_s;
    if (cloud == u"GCCHigh"_s || cloud == u"DoD"_s)
        return u"https://entra.microsoft.us"_s;
    if (cloud == u"China"_s)
        return u"https://portal.azure.cn"_s;
    return {};
}

Fix fixFor(const PermissionRow &row, const TenantContext &context)
{
    if (isServiceMissing(row.error))
        return serviceFix(context);
    const bool isOpen = row.state == PermissionState::Missing || row.state == PermissionState::Refused;
    if (!isOpen)
        return {};
    if (row.key == u"UnifiedAuditLog"_s)
        return auditingFix(context);
    if (row.key == u"Microsoft365Licence"_s)
        return licenceFix(context);
    if (row.key == u"EntraPremium"_s)
        return premiumFix(context);
    const auto wanted = std::find_if(
        wantedPermissions.begin(), wantedPermissions.end(), [&](const WantedPermission &one) { return one.name == row.key; });
    return wanted == wantedPermissions.end() ? Fix() : grantFix(row, *wanted, context);
}

} // namespace tributary
