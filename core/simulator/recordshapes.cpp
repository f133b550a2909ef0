// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recorddraft.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array agents{
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15",
    "python-requests/2.32", "Client=OutlookService;Outlook-iOS/2.0"};
constexpr std::array files{"Budget 2027.xlsx", "Vertrag_Müller.docx", "board minutes.pdf", "passwörter.txt",
    "site plan \"final\".vsdx", "年度計画.pptx", "payroll-export.csv", "README.md"};

QByteArray quotedText(QByteArrayView text)
{
    QByteArray out;
    appendQuoted(out, text);
    return out;
}

/// [{"ID":…,"Type":…}] of those who act or are acted upon.
QByteArray identities(std::initializer_list<std::pair<QByteArray, int>> list)
{
    QByteArray out;
    for (const auto &[id, type] : list)
        out.append(out.isEmpty() ? '[' : ',')
            .append("{\"ID\":")
            .append(quotedText(id))
            .append(",\"Type\":" + QByteArray::number(type) + '}');
    return out.append(']');
}

void finishDirectory(RecordDraft &d, const QByteArray &actor, const QByteArray &target)
{
    d.raw("Actor", identities({{d.guid(), 0}, {actor, 5}}));
    d.text("ActorContextId", d.tenant());
    d.text("InterSystemsId", d.guid());
    d.text("IntraSystemId", d.guid());
    d.text("SupportTicketId", "");
    d.raw("Target", identities({{d.guid(), 0}, {target, 5}}));
    d.text("TargetContextId", d.tenant());
}

void writeSignIn(RecordDraft &d)
{
    const bool failed = d.dice.chance(20);
    const QByteArray address = d.address();
    d.common("AzureActiveDirectory", failed ? "UserLoginFailed" : "UserLoggedIn", 15);
    d.text("ClientIP", address);
    d.text("ActorIpAddress", address);
    d.text("ApplicationId", d.guid());
    d.number("AzureActiveDirectoryEventType", 1);
    d.text("ResultStatus", failed && d.dice.chance(33) ? "Failed" : "Success");
    d.properties("ExtendedProperties",
        {{"ResultStatusDetail", failed ? "UserError" : "Redirect"}, {"UserAgent", d.dice.pick(agents)},
            {"UserAuthenticationMethod", QByteArray::number(d.dice.below(20))}, {"RequestType", "OAuth2:Authorize"}});
    d.properties(
        "DeviceProperties", {{"OS", "Windows10"}, {"BrowserType", "Chrome"}, {"IsCompliant", "True"}, {"SessionId", d.guid()}});
    if (failed) {
        d.text("ErrorNumber", d.dice.chance(50) ? "50126" : "50053");
        d.text("LogonError", d.dice.chance(50) ? "InvalidUserNameOrPassword" : "IdsLocked");
    }
    d.text("ObjectId", d.guid());
    finishDirectory(d, d.user(), d.guid());
}

void writeDirectoryChange(RecordDraft &d)
{
    constexpr std::array operations{"Add user.", "Update user.", "Add member to role.", "Consent to application.",
        "Add service principal credentials.", "Reset user password."};
    const bool byApp = d.dice.chance(30);
    d.common("AzureActiveDirectory", d.dice.pick(operations), 8, byApp ? 4 : 0);
    const QByteArray target = d.user();
    d.number("AzureActiveDirectoryEventType", 1);
    d.text("ResultStatus", d.dice.chance(95) ? "Success" : "Failure");
    d.text("ObjectId", target);
    d.properties("ExtendedProperties",
        {{"additionalDetails", "{\"UserType\":\"Member\",\"User-Agent\":\"Microsoft Azure Graph Client Library 2.1.9\"}"},
            {"extendedAuditEventCategory", "User"}});
    d.changes({{"StrongAuthenticationMethod", R"([{"MethodType":7,"Default":true}])", "[]"},
        {"Included Updated Properties", "StrongAuthenticationMethod"}, {"TargetId.UserType", "Member"},
        {"Role.DisplayName", "\"Global Reader\""}});
    finishDirectory(d, d.user(), target);
}

void writeMailboxAccess(RecordDraft &d)
{
    d.common("Exchange", "MailItemsAccessed", 50);
    d.clientIp("ClientIPAddress");
    d.text("ClientInfoString", d.dice.pick(agents));
    d.text("MailboxGuid", d.guid());
    d.text("MailboxOwnerUPN", d.user());
    d.number("LogonType", d.dice.below(3));
    d.raw("ExternalAccess", d.dice.chance(50) ? "false" : "true");
    d.text("ResultStatus", d.dice.chance(80) ? "Succeeded" : "PartiallySucceeded");
    QByteArray items;
    const quint32 count = d.dice.chance(4) ? 30 + d.dice.below(20) : 1 + d.dice.below(4);
    for (quint32 i = 0; i < count; ++i)
        items += QByteArray(items.isEmpty() ? "" : ",") + "{\"InternetMessageId\":\"<" + d.guid() + "@" + d.domain()
            + ">\",\"SizeInBytes\":" + QByteArray::number(2000 + d.dice.below(90000)) + '}';
    d.raw("Folders", "[{\"Id\":\"LgAAAAB" + d.guid() + "\",\"Path\":\"\\\\Inbox\",\"FolderItems\":[" + items + "]}]");
    d.number("OperationCount", count);
}

/// The same cmdlet parameters arrive as an array, or (rarely) as one string.
void writeCmdlet(RecordDraft &d)
{
    constexpr std::array cmdlets{
        "New-InboxRule", "Set-Mailbox", "Add-MailboxPermission", "Set-TransportRule", "Set-AdminAuditLogConfig"};
    d.common("Exchange", d.dice.pick(cmdlets), 1, 2);
    d.clientIp();
    d.text("ResultStatus", d.dice.chance(70) ? "True" : d.dice.chance(50) ? "TRUE" : "False");
    d.text("ObjectId", d.domain() + "\\" + d.user());
    d.raw("ExternalAccess", "false");
    d.text("OrganizationName", d.domain());
    d.text("OriginatingServer", "AM0P190MB0001 (15.20.7952.014)");
    if (d.dice.chance(4)) {
        d.text("Parameters", "-Identity \"" + d.user() + "\" -ForwardingSmtpAddress \"smtp:drop@collector.example\"");
    } else {
        d.properties("Parameters",
            {{"Identity", d.user()}, {"ForwardingSmtpAddress", "smtp:drop@collector.example"},
                {"DeliverToMailboxAndForward", "False"}, {"Name", "."}, {"StopProcessingRules", "True"}});
    }
    d.raw("SessionId", d.dice.chance(50) ? "\"\"" : quotedText(d.guid()));
}

void writeMessageAction(RecordDraft &d)
{
    constexpr std::array operations{"Send", "HardDelete", "MoveToDeletedItems", "SendAs", "Update"};
    d.common("Exchange", d.dice.pick(operations), 2);
    d.clientIp("ClientIPAddress");
    d.text("ClientInfoString", "Client=OWA;Action=ViaProxy");
    d.text("MailboxOwnerSid", "S-1-5-21-" + QByteArray::number(d.dice.next() & 0xffffffff) + "-1001");
    d.text("MailboxGuid", d.guid());
    d.text("ResultStatus", "Succeeded");
    d.raw("Item",
        "{\"Id\":\"RgAAAAC" + d.guid() + "\",\"InternetMessageId\":\"<" + d.guid() + "@" + d.domain()
            + ">\",\"ParentFolder\":{\"Path\":\"\\\\Sent Items\"},\"Subject\":"
            + quotedText("RE: Rechnung №" + d.guid().left(6)) + '}');
}

} // namespace

void writeDirectoryRecord(RecordDraft &d)
{
    d.dice.chance(75) ? writeSignIn(d) : writeDirectoryChange(d);
}

void writeExchangeRecord(RecordDraft &d)
{
    const quint32 kind = d.dice.below(10);
    if (kind < 5)
        writeMailboxAccess(d);
    else
        kind < 7 ? writeCmdlet(d) : writeMessageAction(d);
}

void writeSharePointRecord(RecordDraft &d)
{
    constexpr std::array operations{
        "FileAccessed", "FileDownloaded", "FileModified", "FilePreviewed", "FileSyncDownloadedFull"};
    const bool sharing = d.dice.chance(15);
    const bool oneDrive = d.dice.chance(40);
    const QByteArray file(d.dice.pick(files));
    const QByteArray path = oneDrive ? "/personal/" + d.guid().left(8) + "/Documents" : "/sites/projects/Shared Documents"_ba;
    d.common(oneDrive ? "OneDrive" : "SharePoint", sharing ? "SharingSet" : d.dice.pick(operations), sharing ? 14 : 6);
    d.clientIp();
    d.text("ObjectId", d.site() + path + '/' + file);
    d.text("UserAgent", d.dice.pick(agents));
    d.text("EventSource", "SharePoint");
    d.text("ItemType", "File");
    d.text("ListId", d.guid());
    d.text("ListItemUniqueId", d.guid());
    d.text("Site", d.guid());
    d.text("WebId", d.guid());
    d.text("SiteUrl", d.site() + "/sites/projects/");
    d.text("SourceRelativeUrl", path.mid(1));
    d.text("SourceFileName", file);
    d.text("SourceFileExtension", file.mid(file.lastIndexOf('.') + 1));
    d.raw("AppAccessContext",
        "{\"AADSessionId\":\"" + d.guid() + "\",\"ClientAppId\":\"" + d.guid()
            + "\",\"ClientAppName\":\"Browser\",\"CorrelationId\":\"" + d.guid() + "\",\"UniqueTokenId\":\"" + d.guid().left(22)
            + "\"}");
    if (sharing) {
        d.text("TargetUserOrGroupName", d.dice.chance(50) ? "outsider@partner.example" : d.user());
        d.text("TargetUserOrGroupType", "Guest");
        d.text("EventData", "<Type>Edit</Type><MembersCanShareApplied>False</MembersCanShareApplied>");
    }
    d.raw("HighPriorityMediaProcessing", "false");
    d.raw("IsManagedDevice", d.dice.chance(50) ? "true" : "\"true\"");
}

} // namespace tributary::simulation
