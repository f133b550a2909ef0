// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/auditnames.h"

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct RecordTypeRow {
    int type;
    QLatin1StringView name;
};

// Numbers and names: AuditLogRecordType of the Management Activity API schema.
constexpr std::array recordTypes{
    RecordTypeRow{1, "ExchangeAdmin"_L1},
    RecordTypeRow{2, "ExchangeItem"_L1},
    RecordTypeRow{3, "ExchangeItemGroup"_L1},
    RecordTypeRow{4, "SharePoint"_L1},
    RecordTypeRow{6, "SharePointFileOperation"_L1},
    RecordTypeRow{7, "OneDrive"_L1},
    RecordTypeRow{8, "AzureActiveDirectory"_L1},
    RecordTypeRow{9, "AzureActiveDirectoryAccountLogon"_L1},
    RecordTypeRow{10, "DataCenterSecurityCmdlet"_L1},
    RecordTypeRow{11, "ComplianceDLPSharePoint"_L1},
    RecordTypeRow{13, "ComplianceDLPExchange"_L1},
    RecordTypeRow{14, "SharePointSharingOperation"_L1},
    RecordTypeRow{15, "AzureActiveDirectoryStsLogon"_L1},
    RecordTypeRow{18, "SecurityComplianceCenterEOPCmdlet"_L1},
    RecordTypeRow{20, "PowerBIAudit"_L1},
    RecordTypeRow{21, "CRM"_L1},
    RecordTypeRow{22, "Viva Engage"_L1},
    RecordTypeRow{24, "Discovery"_L1},
    RecordTypeRow{25, "MicrosoftTeams"_L1},
    RecordTypeRow{28, "ThreatIntelligence"_L1},
    RecordTypeRow{29, "MailSubmission"_L1},
    RecordTypeRow{30, "MicrosoftFlow"_L1},
    RecordTypeRow{32, "MicrosoftStream"_L1},
    RecordTypeRow{33, "ComplianceDLPSharePointClassification"_L1},
    RecordTypeRow{35, "Project"_L1},
    RecordTypeRow{36, "SharePointListOperation"_L1},
    RecordTypeRow{37, "SharePointCommentOperation"_L1},
    RecordTypeRow{38, "DataGovernance"_L1},
    RecordTypeRow{40, "SecurityComplianceAlerts"_L1},
    RecordTypeRow{41, "ThreatIntelligenceUrl"_L1},
    RecordTypeRow{43, "MIPLabel"_L1},
    RecordTypeRow{45, "PowerAppsApp"_L1},
    RecordTypeRow{47, "ThreatIntelligenceAtpContent"_L1},
    RecordTypeRow{50, "ExchangeItemAggregated"_L1},
    RecordTypeRow{51, "HygieneEvent"_L1},
    RecordTypeRow{52, "DataInsightsRestApiAudit"_L1},
    RecordTypeRow{54, "SharePointListItemOperation"_L1},
    RecordTypeRow{55, "SharePointContentTypeOperation"_L1},
    RecordTypeRow{56, "SharePointFieldOperation"_L1},
    RecordTypeRow{57, "MicrosoftTeamsAdmin"_L1},
    RecordTypeRow{62, "Campaign"_L1},
    RecordTypeRow{63, "DLPEndpoint"_L1},
    RecordTypeRow{64, "AirInvestigation"_L1},
};

constexpr bool sortedByType()
{
    return std::ranges::is_sorted(recordTypes, {}, &RecordTypeRow::type);
}
static_assert(sortedByType());

// Numbers are the places: UserType of the same schema.
constexpr std::array userTypes{"Regular"_L1, "Reserved"_L1, "Admin"_L1, "DcAdmin"_L1, "System"_L1, "Application"_L1,
    "ServicePrincipal"_L1, "CustomPolicy"_L1, "SystemPolicy"_L1, "PartnerTechnician"_L1, "Guest"_L1};

} // namespace

QString recordTypeName(int type)
{
    const auto row = std::ranges::lower_bound(recordTypes, type, {}, &RecordTypeRow::type);
    return row != recordTypes.end() && row->type == type ? QString(row->name) : QString();
}

QList<std::pair<int, QString>> namedRecordTypes()
{
    QList<std::pair<int, QString>> named;
    named.reserve(qsizetype(recordTypes.size()));
    for (const RecordTypeRow &row : recordTypes)
        named.emplace_back(row.type, row.name);
    return named;
}

std::optional<int> userTypeNumber(QStringView name)
{
    const auto found = std::ranges::find_if(
        userTypes, [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
    if (found == userTypes.end())
        return {};
    return int(found - userTypes.begin());
}

QStringList userTypeNames()
{
    QStringList names;
    for (const QLatin1StringView name : userTypes)
        names.append(name);
    return names;
}

int signInErrorNumber(QStringView name)
{
    struct Row {
        QLatin1StringView name;
        int number;
    };
    static constexpr std::array rows{
        Row{"InvalidUserNameOrPassword"_L1, 50126},
        Row{"IdsLocked"_L1, 50053},
        Row{"UserAccountNotFound"_L1, 50034},
        Row{"UserDisabled"_L1, 50057},
        Row{"InvalidPasswordExpiredPassword"_L1, 50055},
        Row{"UserStrongAuthClientAuthNRequired"_L1, 50074},
        Row{"UserStrongAuthClientAuthNRequiredInterrupt"_L1, 50074},
        Row{"UserStrongAuthEnrollmentRequiredInterrupt"_L1, 50072},
        Row{"UserStrongAuthExpired"_L1, 50173},
        Row{"BlockedByConditionalAccess"_L1, 53003},
        Row{"DeviceAuthenticationRequired"_L1, 50097},
        Row{"EntitlementGrantsNotFound"_L1, 50105},
        Row{"ExternalSecurityChallenge"_L1, 50158},
        Row{"KmsiInterrupt"_L1, 50140},
        Row{"AuthenticationFailedSasError"_L1, 500121},
    };
    for (const Row &row : rows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.number;
    }
    return 0;
}

} // namespace tributary
