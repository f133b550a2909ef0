// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(tributary::NameText)
};

struct RecordTypeRow {
    int type;
    QLatin1StringView name;
    QLatin1StringView shortName;
};

// Numbers and names: AuditLogRecordType of the Management Activity API schema.
constexpr std::array recordTypes{
    RecordTypeRow{1, "ExchangeAdmin"_L1, "Exch. admin"_L1},
    RecordTypeRow{2, "ExchangeItem"_L1, "Exch. item"_L1},
    RecordTypeRow{3, "ExchangeItemGroup"_L1, "Exch. group"_L1},
    RecordTypeRow{4, "SharePoint"_L1, "SharePoint"_L1},
    RecordTypeRow{6, "SharePointFileOperation"_L1, "SP file"_L1},
    RecordTypeRow{7, "OneDrive"_L1, "OneDrive"_L1},
    RecordTypeRow{8, "AzureActiveDirectory"_L1, "Entra ID"_L1},
    RecordTypeRow{9, "AzureActiveDirectoryAccountLogon"_L1, "AccountLogon"_L1},
    RecordTypeRow{10, "DataCenterSecurityCmdlet"_L1, "DC cmdlet"_L1},
    RecordTypeRow{11, "ComplianceDLPSharePoint"_L1, "DLP SP"_L1},
    RecordTypeRow{13, "ComplianceDLPExchange"_L1, "DLP Exch."_L1},
    RecordTypeRow{14, "SharePointSharingOperation"_L1, "SP sharing"_L1},
    RecordTypeRow{15, "AzureActiveDirectoryStsLogon"_L1, "StsLogon"_L1},
    RecordTypeRow{18, "SecurityComplianceCenterEOPCmdlet"_L1, "S&C cmdlet"_L1},
    RecordTypeRow{20, "PowerBIAudit"_L1, "Power BI"_L1},
    RecordTypeRow{21, "CRM"_L1, "CRM"_L1},
    RecordTypeRow{22, "Viva Engage"_L1, "Viva Engage"_L1},
    RecordTypeRow{24, "Discovery"_L1, "Discovery"_L1},
    RecordTypeRow{25, "MicrosoftTeams"_L1, "Teams"_L1},
    RecordTypeRow{28, "ThreatIntelligence"_L1, "Threat int."_L1},
    RecordTypeRow{29, "MailSubmission"_L1, "Submission"_L1},
    RecordTypeRow{30, "MicrosoftFlow"_L1, "Flow"_L1},
    RecordTypeRow{32, "MicrosoftStream"_L1, "Stream"_L1},
    RecordTypeRow{33, "ComplianceDLPSharePointClassification"_L1, "DLP class."_L1},
    RecordTypeRow{35, "Project"_L1, "Project"_L1},
    RecordTypeRow{36, "SharePointListOperation"_L1, "SP list"_L1},
    RecordTypeRow{37, "SharePointCommentOperation"_L1, "SP comment"_L1},
    RecordTypeRow{38, "DataGovernance"_L1, "Governance"_L1},
    RecordTypeRow{40, "SecurityComplianceAlerts"_L1, "S&C alert"_L1},
    RecordTypeRow{41, "ThreatIntelligenceUrl"_L1, "Threat URL"_L1},
    RecordTypeRow{43, "MIPLabel"_L1, "MIP label"_L1},
    RecordTypeRow{45, "PowerAppsApp"_L1, "Power Apps"_L1},
    RecordTypeRow{47, "ThreatIntelligenceAtpContent"_L1, "ATP content"_L1},
    RecordTypeRow{50, "ExchangeItemAggregated"_L1, "Exch. aggr."_L1},
    RecordTypeRow{51, "HygieneEvent"_L1, "Hygiene"_L1},
    RecordTypeRow{52, "DataInsightsRestApiAudit"_L1, "Insights"_L1},
    RecordTypeRow{54, "SharePointListItemOperation"_L1, "SP list item"_L1},
    RecordTypeRow{55, "SharePointContentTypeOperation"_L1, "SP cont. type"_L1},
    RecordTypeRow{56, "SharePointFieldOperation"_L1, "SP field"_L1},
    RecordTypeRow{57, "MicrosoftTeamsAdmin"_L1, "Teams admin"_L1},
    RecordTypeRow{62, "Campaign"_L1, "Campaign"_L1},
    RecordTypeRow{63, "DLPEndpoint"_L1, "DLP endpoint"_L1},
    RecordTypeRow{64, "AirInvestigation"_L1, "AIR"_L1},
};

constexpr bool sortedByType()
{
    return std::ranges::is_sorted(recordTypes, {}, &RecordTypeRow::type);
}
static_assert(sortedByType());

const RecordTypeRow *findRecordType(int type)
{
    const auto row = std::ranges::lower_bound(recordTypes, type, {}, &RecordTypeRow::type);
    return row != recordTypes.end() && row->type == type ? &*row : nullptr;
}

} // namespace

QString recordTypeName(int type)
{
    const RecordTypeRow *row = findRecordType(type);
    return row ? QString(row->name) : QString();
}

QString recordTypeText(int type)
{
    if (type < 0)
        return {};
    const RecordTypeRow *row = findRecordType(type);
    return row ? u"%1 %2"_s.arg(type).arg(row->shortName) : QString::number(type);
}

QString userTypeText(int type)
{
    switch (type) {
    case 0:
        return NameText::tr("Regular user");
    case 1:
        return NameText::tr("Reserved");
    case 2:
        return NameText::tr("Administrator");
    case 3:
        return NameText::tr("Microsoft data center administrator");
    case 4:
        return NameText::tr("System");
    case 5:
        return NameText::tr("Application");
    case 6:
        return NameText::tr("Service principal");
    case 7:
        return NameText::tr("Custom policy");
    case 8:
        return NameText::tr("System policy");
    case 9:
        return NameText::tr("Partner technician");
    case 10:
        return NameText::tr("Guest");
    default:
        return {};
    }
}

QString signInErrorText(int number)
{
    switch (number) {
    case 50034:
        return NameText::tr("Unknown user");
    case 50053:
        return NameText::tr("Account locked");
    case 50055:
        return NameText::tr("Password expired");
    case 50057:
        return NameText::tr("Account disabled");
    case 50072:
    case 50079:
        return NameText::tr("MFA not set up");
    case 50074:
    case 50076:
        return NameText::tr("MFA required");
    case 50097:
        return NameText::tr("Device sign-in required");
    case 50105:
        return NameText::tr("Not assigned to app");
    case 50126:
        return NameText::tr("Wrong password");
    case 50140:
        return NameText::tr("Stay signed in asked");
    case 50144:
        return NameText::tr("Domain password expired");
    case 50158:
        return NameText::tr("External check required");
    case 50173:
        return NameText::tr("Sign-in again required");
    case 53000:
    case 53001:
        return NameText::tr("Device not compliant");
    case 53003:
        return NameText::tr("Blocked by policy");
    case 65001:
        return NameText::tr("No consent");
    case 70008:
    case 700082:
        return NameText::tr("Session expired");
    case 500121:
        return NameText::tr("MFA failed");
    case 700016:
        return NameText::tr("Unknown app");
    default:
        return {};
    }
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
