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
    QLatin1StringView shortName;
};

constexpr std::array recordTypes{
    RecordTypeRow{1, "Exch. admin"_L1},
    RecordTypeRow{2, "Exch. item"_L1},
    RecordTypeRow{3, "Exch. group"_L1},
    RecordTypeRow{4, "SharePoint"_L1},
    RecordTypeRow{6, "SP file"_L1},
    RecordTypeRow{7, "OneDrive"_L1},
    RecordTypeRow{8, "Entra ID"_L1},
    RecordTypeRow{9, "AccountLogon"_L1},
    RecordTypeRow{10, "DC cmdlet"_L1},
    RecordTypeRow{11, "DLP SP"_L1},
    RecordTypeRow{13, "DLP Exch."_L1},
    RecordTypeRow{14, "SP sharing"_L1},
    RecordTypeRow{15, "StsLogon"_L1},
    RecordTypeRow{18, "S&C cmdlet"_L1},
    RecordTypeRow{20, "Power BI"_L1},
    RecordTypeRow{21, "CRM"_L1},
    RecordTypeRow{22, "Viva Engage"_L1},
    RecordTypeRow{24, "Discovery"_L1},
    RecordTypeRow{25, "Teams"_L1},
    RecordTypeRow{28, "Threat int."_L1},
    RecordTypeRow{29, "Submission"_L1},
    RecordTypeRow{30, "Flow"_L1},
    RecordTypeRow{32, "Stream"_L1},
    RecordTypeRow{33, "DLP class."_L1},
    RecordTypeRow{35, "Project"_L1},
    RecordTypeRow{36, "SP list"_L1},
    RecordTypeRow{37, "SP comment"_L1},
    RecordTypeRow{38, "Governance"_L1},
    RecordTypeRow{40, "S&C alert"_L1},
    RecordTypeRow{41, "Threat URL"_L1},
    RecordTypeRow{43, "MIP label"_L1},
    RecordTypeRow{45, "Power Apps"_L1},
    RecordTypeRow{47, "ATP content"_L1},
    RecordTypeRow{50, "Exch. aggr."_L1},
    RecordTypeRow{51, "Hygiene"_L1},
    RecordTypeRow{52, "Insights"_L1},
    RecordTypeRow{54, "SP list item"_L1},
    RecordTypeRow{55, "SP cont. type"_L1},
    RecordTypeRow{56, "SP field"_L1},
    RecordTypeRow{57, "Teams admin"_L1},
    RecordTypeRow{62, "Campaign"_L1},
    RecordTypeRow{63, "DLP endpoint"_L1},
    RecordTypeRow{64, "AIR"_L1},
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

QString deliveryText(RecordDelivery delivery)
{
    switch (delivery) {
    case RecordDelivery::Outbox:
        //: State of a record: it waits to be sent.
        return NameText::tr("outbox");
    case RecordDelivery::Accepted:
        //: State of a record: the destinations took it.
        return NameText::tr("accepted");
    case RecordDelivery::Arrived:
        //: State of a record: it was found in the workspace.
        return NameText::tr("arrived");
    case RecordDelivery::Quarantined:
        //: State of a record: a destination refused it.
        return NameText::tr("quarantined");
    }
    return {};
}

QString deliverySentence(RecordDelivery delivery)
{
    switch (delivery) {
    case RecordDelivery::Outbox:
        return NameText::tr("outbox: waits for a destination");
    case RecordDelivery::Accepted:
        return NameText::tr("accepted: nothing is left to send; whether it arrived is not known");
    case RecordDelivery::Arrived:
        return NameText::tr("arrived: all that was accepted of its hour was found in the workspace");
    case RecordDelivery::Quarantined:
        return NameText::tr("quarantined: a destination refused it; it is kept and not sent");
    }
    return {};
}

} // namespace tributary
