// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records of Microsoft Graph: sign-ins of four kinds, and directory audits.
#include "simulator/recorddraft.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array apps{
    "Office 365 Exchange Online", "Microsoft Teams", "Azure Portal", "Visual Studio Code", "Contoso \"Intranet\""};
constexpr std::array resources{"Windows Azure Active Directory", "Microsoft Graph", "Office 365 SharePoint Online"};
constexpr std::array cities{"Kathmandu", "Zürich", "São Paulo", "Reykjavík"};

QByteArray quotedText(QByteArrayView text)
{
    QByteArray out;
    appendQuoted(out, text);
    return out;
}

/// "2026-11-22T14:31:47.1230042Z": seven digits, as the service has them.
QByteArray ticks(RecordDraft &d)
{
    const auto second = std::chrono::floor<Seconds>(d.time);
    const qint64 tenths = qint64((d.time - second).count()) * 10'000 + d.dice.below(10'000);
    return toIsoSeconds(second).toLatin1() + '.' + QByteArray::number(tenths).rightJustified(7, '0') + 'Z';
}

QByteArray status(RecordDraft &d)
{
    if (d.dice.chance(85))
        return R"({"errorCode":0,"failureReason":"Other.","additionalDetails":null})";
    return R"({"errorCode":50126,"failureReason":"Error validating credentials due to invalid username or password.",)"
           R"("additionalDetails":"The user didn't enter the right credentials."})";
}

/// What all kinds of sign-ins have.
void signIn(RecordDraft &d, QByteArrayView type)
{
    d.text("id", d.guid() + d.guid().left(8));
    d.text("createdDateTime", ticks(d));
    d.text("appDisplayName", d.dice.pick(apps));
    d.text("appId", d.guid());
    d.text("ipAddress", d.address());
    d.text("correlationId", d.guid());
    d.text("conditionalAccessStatus", d.dice.chance(60) ? "success" : "notApplied");
    d.raw("signInEventTypes", "[" + quotedText(type) + "]");
    d.text("riskLevelAggregated", "hidden");
    d.text("resourceDisplayName", d.dice.pick(resources));
    d.text("resourceId", d.guid());
    d.raw("status", status(d));
    d.raw("location",
        R"({"city":)" + quotedText(d.dice.pick(cities))
            + R"(,"state":null,"countryOrRegion":"NP","geoCoordinates":)"
              R"({"altitude":null,"latitude":27.7,"longitude":85.3}})");
}

void writeUserSignIn(RecordDraft &d, bool isInteractive)
{
    signIn(d, isInteractive ? "interactiveUser" : "nonInteractiveUser");
    const QByteArray user = d.user();
    d.text("userDisplayName", user.left(user.indexOf('@')));
    d.text("userPrincipalName", user);
    d.text("userId", d.guid());
    d.text("clientAppUsed", isInteractive ? "Browser" : "Mobile Apps and Desktop clients");
    d.raw("isInteractive", isInteractive ? "true" : "false");
    d.raw("deviceDetail", R"({"deviceId":"","operatingSystem":"Windows10","browser":"Edge 131","isCompliant":null})");
    d.raw("appliedConditionalAccessPolicies", "[]");
}

} // namespace

void writeInteractiveSignIn(RecordDraft &d)
{
    writeUserSignIn(d, true);
}

void writeNonInteractiveSignIn(RecordDraft &d)
{
    writeUserSignIn(d, false);
}

void writeServicePrincipalSignIn(RecordDraft &d)
{
    signIn(d, "servicePrincipal");
    d.text("servicePrincipalName", "backup-job-" + QByteArray::number(d.dice.below(20)));
    d.text("servicePrincipalId", d.guid());
    d.text("servicePrincipalCredentialKeyId", d.guid());
    d.raw("userPrincipalName", "null");
}

void writeManagedIdentitySignIn(RecordDraft &d)
{
    signIn(d, "managedIdentity");
    d.text("servicePrincipalName", "vm-" + QByteArray::number(d.dice.below(50)));
    d.text("servicePrincipalId", d.guid());
    d.raw("userPrincipalName", "null");
}

void writeDirectoryAudit(RecordDraft &d)
{
    constexpr std::array activities{"Add user", "Add member to role", "Update application", "Reset user password"};
    const QByteArray activity = d.dice.pick(activities);
    const bool byApp = d.dice.chance(30);
    d.text(
        "id", "Directory_" + d.guid() + "_" + d.guid().left(5).toUpper() + "_" + QByteArray::number(d.dice.below(1'000'000)));
    d.text("category", "UserManagement");
    d.text("correlationId", d.guid());
    d.text("result", d.dice.chance(95) ? "success" : "failure");
    d.text("resultReason", "");
    d.text("activityDisplayName", activity);
    d.text("activityDateTime", ticks(d));
    d.text("loggedByService", "Core Directory");
    d.text("operationType", "Add");
    const QByteArray actor = byApp
        ? R"({"user":null,"app":{"appId":null,"displayName":null,"servicePrincipalId":")" + d.guid() + R"("}})"
        : R"({"app":null,"user":{"id":")" + d.guid() + R"(","userPrincipalName":)" + quotedText(d.user()) + R"(,"ipAddress":")"
            + d.address() + R"("}})";
    d.raw("initiatedBy", actor);
    d.raw("targetResources",
        R"([{"id":")" + d.guid() + R"(","displayName":null,"type":"User","userPrincipalName":)" + quotedText(d.user())
            + R"(,"modifiedProperties":[{"displayName":"Role.DisplayName","oldValue":null,"newValue":"\"Global Reader\""}]}])");
    d.raw("additionalDetails", R"([{"key":"User-Agent","value":"EvoSTS"}])");
}

} // namespace tributary::simulation
