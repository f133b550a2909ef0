// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/kqlfunctions.h"

#include "model/auditnames.h"

#include <array>
#include <span>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// A column of Microsoft's table and where its value is in ours.
struct Mapping {
    QLatin1StringView column;
    QLatin1StringView expression;
};

// "log analytics" 5.1
constexpr std::array officeActivity{
    Mapping{"OfficeId"_L1, "RecordId"_L1},
    Mapping{"SourceRecordId"_L1, "RecordId"_L1},
    Mapping{"RecordType"_L1, "iff(isempty(RecordTypeName), tostring(RecordTypeNumber), RecordTypeName)"_L1},
    Mapping{"Operation"_L1, "tostring(RawEvent.Operation)"_L1},
    Mapping{"UserType"_L1, "iff(isempty(UserTypeName), tostring(UserTypeNumber), UserTypeName)"_L1},
    Mapping{"UserKey"_L1, "tostring(RawEvent.UserKey)"_L1},
    Mapping{"UserId"_L1, "tostring(RawEvent.UserId)"_L1},
    Mapping{"OfficeWorkload"_L1, "tostring(RawEvent.Workload)"_L1},
    Mapping{"ResultStatus"_L1, "tostring(RawEvent.ResultStatus)"_L1},
    Mapping{"OfficeObjectId"_L1, "tostring(RawEvent.ObjectId)"_L1},
    Mapping{"ClientIP"_L1, "tostring(RawEvent.ClientIP)"_L1},
    Mapping{"Client_IPAddress"_L1, "tostring(RawEvent.ClientIPAddress)"_L1},
    Mapping{"OrganizationId"_L1, "tostring(RawEvent.OrganizationId)"_L1},
    Mapping{"OfficeTenantId"_L1, "ChildTenantId"_L1},
    Mapping{"OrganizationName"_L1, "tostring(RawEvent.OrganizationName)"_L1},
    Mapping{"UserAgent"_L1, "tostring(RawEvent.UserAgent)"_L1},
    Mapping{"Site_"_L1, "tostring(RawEvent.Site)"_L1},
    Mapping{"Site_Url"_L1, "tostring(RawEvent.SiteUrl)"_L1},
    Mapping{"SourceRelativeUrl"_L1, "tostring(RawEvent.SourceRelativeUrl)"_L1},
    Mapping{"SourceFileName"_L1, "tostring(RawEvent.SourceFileName)"_L1},
    Mapping{"SourceFileExtension"_L1, "tostring(RawEvent.SourceFileExtension)"_L1},
    Mapping{"DestinationRelativeUrl"_L1, "tostring(RawEvent.DestinationRelativeUrl)"_L1},
    Mapping{"DestinationFileName"_L1, "tostring(RawEvent.DestinationFileName)"_L1},
    Mapping{"DestinationFileExtension"_L1, "tostring(RawEvent.DestinationFileExtension)"_L1},
    Mapping{"UserSharedWith"_L1, "tostring(RawEvent.UserSharedWith)"_L1},
    Mapping{"SharingType"_L1, "tostring(RawEvent.SharingType)"_L1},
    Mapping{"ItemType"_L1, "tostring(RawEvent.ItemType)"_L1},
    Mapping{"EventSource"_L1, "tostring(RawEvent.EventSource)"_L1},
    Mapping{"Event_Data"_L1, "tostring(RawEvent.EventData)"_L1},
    Mapping{"ModifiedProperties"_L1, "tostring(RawEvent.ModifiedProperties)"_L1},
    Mapping{"Parameters"_L1, "tostring(RawEvent.Parameters)"_L1},
    Mapping{"ExternalAccess"_L1, "tostring(RawEvent.ExternalAccess)"_L1},
    Mapping{"OriginatingServer"_L1, "tostring(RawEvent.OriginatingServer)"_L1},
    Mapping{"Logon_Type"_L1, "tostring(RawEvent.LogonType)"_L1},
    Mapping{"InternalLogonType"_L1, "toint(RawEvent.InternalLogonType)"_L1},
    Mapping{"MailboxGuid"_L1, "tostring(RawEvent.MailboxGuid)"_L1},
    Mapping{"MailboxOwnerUPN"_L1, "tostring(RawEvent.MailboxOwnerUPN)"_L1},
    Mapping{"MailboxOwnerSid"_L1, "tostring(RawEvent.MailboxOwnerSid)"_L1},
    Mapping{"LogonUserSid"_L1, "tostring(RawEvent.LogonUserSid)"_L1},
    Mapping{"ClientInfoString"_L1, "tostring(RawEvent.ClientInfoString)"_L1},
    Mapping{"ClientProcessName"_L1, "tostring(RawEvent.ClientProcessName)"_L1},
    Mapping{"ClientVersion"_L1, "tostring(RawEvent.ClientVersion)"_L1},
    Mapping{"Folder"_L1, "tostring(RawEvent.Folder)"_L1},
    Mapping{"DestFolder"_L1, "tostring(RawEvent.DestFolder)"_L1},
    Mapping{"Folders"_L1, "tostring(RawEvent.Folders)"_L1},
    Mapping{"AffectedItems"_L1, "tostring(RawEvent.AffectedItems)"_L1},
    Mapping{"Item"_L1, "tostring(RawEvent.Item)"_L1},
    Mapping{"SendAsUserSmtp"_L1, "tostring(RawEvent.SendAsUserSmtp)"_L1},
    Mapping{"SendOnBehalfOfUserSmtp"_L1, "tostring(RawEvent.SendOnBehalfOfUserSmtp)"_L1},
    Mapping{"ExtendedProperties"_L1, "tostring(RawEvent.ExtendedProperties)"_L1},
    Mapping{"Application"_L1, "tostring(RawEvent.Application)"_L1},
    Mapping{"Actor"_L1, "tostring(RawEvent.Actor)"_L1},
    Mapping{"ActorContextId"_L1, "tostring(RawEvent.ActorContextId)"_L1},
    Mapping{"ActorIpAddress"_L1, "tostring(RawEvent.ActorIpAddress)"_L1},
    Mapping{"AADTarget"_L1, "tostring(RawEvent.Target)"_L1},
    Mapping{"TargetContextId"_L1, "tostring(RawEvent.TargetContextId)"_L1},
    Mapping{"AzureActiveDirectory_EventType"_L1, "tostring(RawEvent.AzureActiveDirectoryEventType)"_L1},
    Mapping{"SupportTicketId"_L1, "tostring(RawEvent.SupportTicketId)"_L1},
    Mapping{"TeamName"_L1, "tostring(RawEvent.TeamName)"_L1},
    Mapping{"TeamGuid"_L1, "tostring(RawEvent.TeamGuid)"_L1},
    Mapping{"ChannelName"_L1, "tostring(RawEvent.ChannelName)"_L1},
    Mapping{"CommunicationType"_L1, "tostring(RawEvent.CommunicationType)"_L1},
    Mapping{"Members"_L1, "RawEvent.Members"_L1},
    Mapping{"SourceSystem"_L1, "'Tributary'"_L1},
};

// "log analytics" 5.2
constexpr std::array signinLogs{
    Mapping{"Id"_L1, "RecordId"_L1},
    Mapping{"CreatedDateTime"_L1, "EventTime"_L1},
    Mapping{"UserId"_L1, "tostring(RawEvent.userId)"_L1},
    Mapping{"UserPrincipalName"_L1, "tostring(RawEvent.userPrincipalName)"_L1},
    Mapping{"UserDisplayName"_L1, "tostring(RawEvent.userDisplayName)"_L1},
    Mapping{"UserType"_L1, "tostring(RawEvent.userType)"_L1},
    Mapping{"AppId"_L1, "tostring(RawEvent.appId)"_L1},
    Mapping{"AppDisplayName"_L1, "tostring(RawEvent.appDisplayName)"_L1},
    Mapping{"IPAddress"_L1, "tostring(RawEvent.ipAddress)"_L1},
    Mapping{"ClientAppUsed"_L1, "tostring(RawEvent.clientAppUsed)"_L1},
    Mapping{"UserAgent"_L1, "tostring(RawEvent.userAgent)"_L1},
    Mapping{"CorrelationId"_L1, "tostring(RawEvent.correlationId)"_L1},
    Mapping{"ConditionalAccessStatus"_L1, "tostring(RawEvent.conditionalAccessStatus)"_L1},
    Mapping{"ConditionalAccessPolicies"_L1, "RawEvent.appliedConditionalAccessPolicies"_L1},
    Mapping{"IsInteractive"_L1, "tobool(RawEvent.isInteractive)"_L1},
    Mapping{"ResourceDisplayName"_L1, "tostring(RawEvent.resourceDisplayName)"_L1},
    Mapping{"ResourceIdentity"_L1, "tostring(RawEvent.resourceId)"_L1},
    Mapping{"ResultType"_L1, "tostring(RawEvent.status.errorCode)"_L1},
    Mapping{"ResultDescription"_L1, "tostring(RawEvent.status.failureReason)"_L1},
    Mapping{"Status"_L1, "RawEvent.status"_L1},
    Mapping{"DeviceDetail"_L1, "RawEvent.deviceDetail"_L1},
    Mapping{"LocationDetails"_L1, "RawEvent.location"_L1},
    Mapping{"Location"_L1, "tostring(RawEvent.location.countryOrRegion)"_L1},
    Mapping{"AuthenticationRequirement"_L1, "tostring(RawEvent.authenticationRequirement)"_L1},
    Mapping{"AuthenticationDetails"_L1, "tostring(RawEvent.authenticationDetails)"_L1},
    Mapping{"AuthenticationMethodsUsed"_L1, "tostring(RawEvent.authenticationMethodsUsed)"_L1},
    Mapping{"RiskDetail"_L1, "tostring(RawEvent.riskDetail)"_L1},
    Mapping{"RiskLevelAggregated"_L1, "tostring(RawEvent.riskLevelAggregated)"_L1},
    Mapping{"RiskLevelDuringSignIn"_L1, "tostring(RawEvent.riskLevelDuringSignIn)"_L1},
    Mapping{"RiskState"_L1, "tostring(RawEvent.riskState)"_L1},
    Mapping{"RiskEventTypes_V2"_L1, "tostring(RawEvent.riskEventTypes_v2)"_L1},
    Mapping{"ServicePrincipalId"_L1, "tostring(RawEvent.servicePrincipalId)"_L1},
    Mapping{"ServicePrincipalName"_L1, "tostring(RawEvent.servicePrincipalName)"_L1},
    Mapping{"AADTenantId"_L1, "ChildTenantId"_L1},
    Mapping{"Category"_L1, "ContentType"_L1},
    Mapping{"OperationName"_L1, "'Sign-in activity'"_L1},
};

constexpr std::array auditLogs{
    Mapping{"Id"_L1, "RecordId"_L1},
    Mapping{"ActivityDateTime"_L1, "EventTime"_L1},
    Mapping{"ActivityDisplayName"_L1, "tostring(RawEvent.activityDisplayName)"_L1},
    Mapping{"OperationName"_L1, "tostring(RawEvent.activityDisplayName)"_L1},
    Mapping{"OperationType"_L1, "tostring(RawEvent.operationType)"_L1},
    Mapping{"AADOperationType"_L1, "tostring(RawEvent.operationType)"_L1},
    Mapping{"Category"_L1, "tostring(RawEvent.category)"_L1},
    Mapping{"Result"_L1, "tostring(RawEvent.result)"_L1},
    Mapping{"ResultReason"_L1, "tostring(RawEvent.resultReason)"_L1},
    Mapping{"ResultDescription"_L1, "tostring(RawEvent.resultReason)"_L1},
    Mapping{"LoggedByService"_L1, "tostring(RawEvent.loggedByService)"_L1},
    Mapping{"CorrelationId"_L1, "tostring(RawEvent.correlationId)"_L1},
    Mapping{"InitiatedBy"_L1, "RawEvent.initiatedBy"_L1},
    Mapping{"TargetResources"_L1, "RawEvent.targetResources"_L1},
    Mapping{"AdditionalDetails"_L1, "RawEvent.additionalDetails"_L1},
    Mapping{"AADTenantId"_L1, "ChildTenantId"_L1},
};

QString projection(std::span<const Mapping> mappings, const QString &table)
{
    QStringList columns{u"TimeGenerated"_s, u"ChildTenantId"_s, u"ChildTenantName"_s};
    for (const Mapping &mapping : mappings)
        columns.append(mapping.column + u" = "_s + mapping.expression);
    columns.append(u"Type = '%1'"_s.arg(table));
    return u"| project "_s + columns.join(u",\n    "_s);
}

QString namesOfNumbers(const QString &variable, const QString &prefix, const QStringList &rows)
{
    return u"let %1 = datatable(%2Number:int, %2Name:string)[%3];\n"_s.arg(variable, prefix, rows.join(u", "_s));
}

QString recordTypes()
{
    QStringList rows;
    const auto named = namedRecordTypes();
    rows.reserve(named.size());
    for (const auto &[number, name] : named)
        rows.append(u"%1, '%2'"_s.arg(QString::number(number), name));
    return namesOfNumbers(u"recordTypes"_s, u"RecordType"_s, rows);
}

QString userTypes()
{
    QStringList rows;
    const QStringList names = userTypeNames();
    rows.reserve(names.size());
    for (const QString &name : names)
        rows.append(u"%1, '%2'"_s.arg(QString::number(userTypeNumber(name).value_or(-1)), name));
    return namesOfNumbers(u"userTypes"_s, u"UserType"_s, rows);
}

/// Delivery is at least once: a record that came twice shows once.
QString onceEach(const QString &table)
{
    return table + u"\n| summarize arg_max(TimeGenerated, *) by ChildTenantId, RecordId, ContentType\n"_s;
}

QString officeQuery(const QString &table)
{
    return recordTypes() + userTypes() + onceEach(table)
        + u"| extend RecordTypeNumber = toint(RawEvent.RecordType), UserTypeNumber = toint(RawEvent.UserType)\n"
          "| lookup kind=leftouter recordTypes on RecordTypeNumber\n"
          "| lookup kind=leftouter userTypes on UserTypeNumber\n"_s
        + projection(officeActivity, table);
}

} // namespace

QList<KqlFunction> compatibilityFunctions(const LogsIngestionTarget &target)
{
    return {
        {SinkKind::O365, u"ChildOfficeActivity"_s, u"OfficeActivity"_s, u"Child tenants: OfficeActivity"_s,
            officeQuery(target.o365Table)},
        {SinkKind::SignIn, u"ChildSigninLogs"_s, u"SigninLogs"_s, u"Child tenants: SigninLogs"_s,
            onceEach(target.signInTable) + projection(signinLogs, target.signInTable)},
        {SinkKind::Audit, u"ChildAuditLogs"_s, u"AuditLogs"_s, u"Child tenants: AuditLogs"_s,
            onceEach(target.auditTable) + projection(auditLogs, target.auditTable)},
    };
}

QJsonObject functionBody(const KqlFunction &function)
{
    return {{u"category"_s, u"Tributary"_s}, {u"displayName"_s, function.displayName}, {u"functionAlias"_s, function.alias},
        {u"query"_s, function.query}, {u"version"_s, 2}};
}

QString functionsAsText(const QList<KqlFunction> &functions)
{
    QString text;
    for (const KqlFunction &function : functions) {
        text += u"// Save this as a function with the name %1. It reads like %2.\n%3\n\n"_s.arg(
            function.alias, function.resembles, function.query);
    }
    return text;
}

} // namespace tributary
