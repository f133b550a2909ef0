// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recorddraft.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

void writeTeams(RecordDraft &d)
{
    constexpr std::array operations{"MessageSent", "MemberAdded", "TeamCreated", "MeetingParticipantDetail", "ChatCreated"};
    d.common("MicrosoftTeams", d.dice.pick(operations), 25);
    d.clientIp();
    d.text("TeamName", "Projekt Übergabe");
    d.text("TeamGuid", "19:" + d.guid() + "@thread.tacv2");
    d.text("CommunicationType", d.dice.chance(50) ? "Team" : "OneOnOne");
    d.raw("ExtraProperties", "[{\"Key\":\"TimeZone\",\"Value\":\"Europe/Oslo\"},{\"Key\":\"OsName\",\"Value\":\"windows\"}]");
    d.raw("Members",
        "[{\"DisplayName\":\"Elin Sjöberg\",\"Role\":1,\"UPN\":\"" + d.user()
            + "\"},{\"DisplayName\":\"陳偉\",\"Role\":0,\"UPN\":\"" + d.user() + "\"}]");
    d.text("ItemName", d.guid());
}

/// The alert itself is a JSON document inside a string.
void writeAlert(RecordDraft &d)
{
    d.common("SecurityComplianceCenter", "AlertTriggered", 40, 4);
    d.text("ResultStatus", "Succeeded");
    d.text("AlertId", d.guid());
    d.text("AlertType", "System");
    d.text("Name", "Suspicious inbox forwarding");
    d.text("Severity", d.dice.chance(50) ? "High" : "Informational");
    d.text("Status", "Active");
    d.text("Source", "Cloud App Security");
    d.text("PolicyId", d.guid());
    d.text("Comments", "New alert");
    d.text("Data",
        "{\"etype\":\"User\",\"eid\":\"" + d.user() + "\",\"tid\":\"" + d.tenant() + "\",\"ts\":\"" + toIso(d.time).toLatin1()
            + "\",\"an\":\"Suspicious inbox forwarding\",\"ad\":\"A rule forwards mail to "
              "\\\"drop@collector.example\\\".\",\"lon\":\"New-InboxRule\"}");
}

/// Ids beyond 32 bit, and numbers that are strings.
void writeYammer(RecordDraft &d)
{
    d.common("Yammer", "MessageCreated", 22);
    d.number("ActorYammerUserId", qint64(1'550'000'000'000ll + d.dice.below(1'000'000)));
    d.text("ActorUserId", d.user());
    d.number("MessageId", qint64(d.dice.next() >> 2));
    d.text("ThreadId", QByteArray::number(d.dice.next() >> 2));
    d.text("YammerNetworkId", QByteArray::number(5'900'000 + d.dice.below(9999)));
    d.text("ResultStatus", "TRUE");
    d.clientIp();
}

void writePowerBi(RecordDraft &d)
{
    d.common("PowerBI", d.dice.chance(50) ? "ViewReport" : "ExportReport", 20);
    d.clientIp();
    d.text("ItemName", "Umsatz – Q3");
    d.text("WorkspaceId", d.guid());
    d.text("DatasetId", d.guid());
    d.text("ReportId", d.guid());
    d.text("RequestId", d.guid());
    d.text("ActivityId", d.guid());
    d.text("ConsumptionMethod", "Power BI Web");
    d.raw("IsSuccess", d.dice.chance(90) ? "true" : "false");
    d.text("DistributionMethod", "Workspace");
}

void writeCopilot(RecordDraft &d)
{
    d.common("Copilot", "CopilotInteraction", 261);
    d.clientIp();
    d.text("AppIdentity", "Copilot.MicrosoftCopilot.Microsoft365Chat");
    QByteArray messages;
    const quint32 count = 2 + d.dice.below(d.dice.chance(6) ? 60 : 4);
    for (quint32 i = 0; i < count; ++i)
        messages += QByteArray(messages.isEmpty() ? "" : ",") + "{\"Id\":\"" + d.guid()
            + "\",\"isPrompt\":" + (i % 2 ? "false" : "true") + '}';
    d.raw("CopilotEventData",
        "{\"AppHost\":\"Office\",\"ThreadId\":\"19:" + d.guid() + "@thread.v2\",\"Messages\":[" + messages
            + "],\"AccessedResources\":[{\"Type\":\"docx\",\"SiteUrl\":\"" + d.site() + "/sites/projects\"}]}");
}

/// A record type that no published table has.
void writeUnknown(RecordDraft &d)
{
    d.common("QuantumMail", "EntangleMailbox", 900 + int(d.dice.below(99)), 11);
    d.raw("ResultStatus", d.dice.chance(50) ? "0" : "\"PartiallySucceeded\"");
    d.raw("Nested",
        "{\"a\":{\"b\":{\"c\":[1,2.50,-0.0,1e3,null,true,\"\\u00e9\\ud83d\\ude00\"]}},\"empty\":{},\"list\":[[],[[]]]}");
    d.raw("BigNumber", "18446744073709551616");
    d.text("Note", "line one\nline two \"quoted\" back\\slash");
}

} // namespace

void writeGeneralRecord(RecordDraft &d)
{
    const quint32 kind = d.dice.below(100);
    if (kind < 45)
        writeTeams(d);
    else if (kind < 55)
        writeAlert(d);
    else if (kind < 65)
        writeYammer(d);
    else if (kind < 80)
        writePowerBi(d);
    else
        kind < 95 ? writeCopilot(d) : writeUnknown(d);
}

void writeDlpRecord(RecordDraft &d)
{
    constexpr std::array operations{"DlpRuleMatch", "DLPRuleMatch", "DlpRuleUndo", "DlpInfo"};
    const bool mail = d.dice.chance(50);
    d.common(mail ? "Exchange" : "SharePoint", d.dice.pick(operations), mail ? 13 : 11, 4);
    d.text("ObjectId", d.guid());
    d.text("IncidentId", d.guid());
    d.raw("SensitiveInfoDetectionIsIncluded", d.dice.chance(70) ? "true" : "false");
    const QByteArray matches = "{\"Confidence\":85,\"Count\":" + QByteArray::number(1 + d.dice.below(30))
        + ",\"SensitiveType\":\"" + d.guid() + "\",\"SensitiveInformationTypeName\":\"Credit Card Number\"}";
    d.raw("PolicyDetails",
        "[{\"PolicyId\":\"" + d.guid() + "\",\"PolicyName\":\"Zahlungsdaten\",\"Rules\":[{\"RuleId\":\"" + d.guid()
            + "\",\"RuleName\":\"High "
              "volume\",\"Severity\":\"High\",\"RuleMode\":\"Enable\",\"Actions\":[\"NotifyUser\",\"BlockAccess\"],"
              "\"ConditionsMatched\":{\"SensitiveInformation\":["
            + matches + "]}}]}]");
    if (mail) {
        d.raw("ExchangeMetaData",
            "{\"From\":\"" + d.user() + "\",\"To\":[\"outsider@partner.example\"],\"Subject\":\"Kartenliste\",\"UniqueID\":\""
                + d.guid() + "\",\"Sent\":\"" + toIso(d.time).chopped(1).toLatin1() + "\"}");
    } else {
        d.raw("SharePointMetaData",
            "{\"From\":\"" + d.user() + "\",\"FileName\":\"Karten.xlsx\",\"SiteCollectionUrl\":\"" + d.site()
                + "\",\"UniqueID\":\"" + d.guid() + "\"}");
    }
}

} // namespace tributary::simulation
