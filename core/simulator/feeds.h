// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>

namespace tributary::simulation {

/// One content type of the Activity API.
struct Feed {
    const char *contentType;
    const char *tag; ///< stands in content ids
    int share; ///< percent of the generated records
};

/// Feeds are known by their index here.
constexpr int feedCount = 5;
constexpr std::array<Feed, feedCount> feeds{{
    {"Audit.AzureActiveDirectory", "audit_azureactivedirectory", 30},
    {"Audit.Exchange", "audit_exchange", 30},
    {"Audit.SharePoint", "audit_sharepoint", 20},
    {"Audit.General", "audit_general", 14},
    {"DLP.All", "dlp_all", 6},
}};

/// -1 for an unknown content type; case as written, as the service wants it.
[[nodiscard]] inline int feedOf(QByteArrayView contentType)
{
    for (int i = 0; i < feedCount; ++i) {
        if (contentType == QByteArrayView(feeds[size_t(i)].contentType))
            return i;
    }
    return -1;
}

} // namespace tributary::simulation
