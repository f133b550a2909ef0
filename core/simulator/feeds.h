// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>

namespace tributary::simulation {

/// One content type of the Activity API, or one feed of Microsoft Graph.
struct Feed {
    const char *contentType; ///< of Graph: the stream's name
    const char *tag; ///< stands in content ids; of Graph: the value of signInEventTypes, or empty
    int share; ///< of the Activity API: percent of its records; of Graph: percent of all
};

/// Feeds are known by their index here: first those of the Activity API, then those of Graph.
constexpr int activityFeedCount = 5;
constexpr int feedCount = 10;
constexpr std::array<Feed, feedCount> feeds{{
    {"Audit.AzureActiveDirectory", "audit_azureactivedirectory", 30},
    {"Audit.Exchange", "audit_exchange", 30},
    {"Audit.SharePoint", "audit_sharepoint", 20},
    {"Audit.General", "audit_general", 14},
    {"DLP.All", "dlp_all", 6},
    {"Graph.SignIns.Interactive", "interactiveUser", 3},
    {"Graph.SignIns.NonInteractive", "nonInteractiveUser", 3},
    {"Graph.SignIns.ServicePrincipal", "servicePrincipal", 2},
    {"Graph.SignIns.ManagedIdentity", "managedIdentity", 1},
    {"Graph.DirectoryAudits", "", 1},
}};
constexpr int directoryAudits = 9;
constexpr int graphShare = 10; ///< percent of all records, of the feeds of Graph together

[[nodiscard]] constexpr bool isGraphFeed(int feed)
{
    return feed >= activityFeedCount;
}

/// The stream of the data collection rule that takes the records of a feed.
[[nodiscard]] inline QByteArray sinkStreamOf(int feed)
{
    if (!isGraphFeed(feed))
        return QByteArrayLiteral("Custom-ChildO365AAD");
    return feed == directoryAudits ? QByteArrayLiteral("Custom-ChildAADAudit") : QByteArrayLiteral("Custom-ChildAADSignIn");
}

/// The content type of the Activity API, or -1; case as written, as the service wants it.
[[nodiscard]] inline int feedOf(QByteArrayView contentType)
{
    for (int i = 0; i < activityFeedCount; ++i) {
        if (contentType == QByteArrayView(feeds[size_t(i)].contentType))
            return i;
    }
    return -1;
}

} // namespace tributary::simulation
