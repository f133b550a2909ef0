// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace tributary {

/// A set of endpoints and audiences. Everything the program talks to comes from a Cloud; nothing else is ever contacted.
/// Roots have no trailing slash. Facts: shared reference "audit sources" 1.1, "log analytics" 2.1 and 4.
struct Cloud {
    QString
        name; ///< the key used on the command line and in the store: "Global", "GCC", "GCCHigh", "DoD", "China", or a file's
    QString displayName;
    QString authority; ///< Entra login root
    QString activityRoot; ///< Office 365 Management Activity API root; also its audience
    QString activityScope;
    QString graphRoot;
    QString graphScope;
    QString armRoot;
    QString armScope;
    QString ingestionScope; ///< Logs Ingestion API; its endpoint belongs to the destination
    QString queryRoot;
    QString queryScope;
    QString dataCollectorUrl; ///< with "{workspaceId}"
    QString caFile; ///< extra CA certificates (PEM) trusted for this cloud, absolute path, or empty

    bool operator==(const Cloud &) const = default;
};

/// Global, GCC, GCC High, DoD and China, in this order.
[[nodiscard]] const QList<Cloud> &builtinClouds();

/// A cloud file (JSON). Missing scopes default to "<root>/.default"; a relative caFile is resolved against `directory`.
/// Required: name, authority, activityRoot. ingestionScope defaults to the public cloud's, displayName to the name.
/// Roots must be https, or http on a loopback host. Usage error naming the member otherwise. Pure.
[[nodiscard]] Result<Cloud> parseCloudFile(const QByteArray &json, const QString &directory);

/// The JSON that parseCloudFile reads back to the same Cloud.
[[nodiscard]] QByteArray writeCloudFile(const Cloud &cloud);

/// True for https URLs, and for http URLs whose host is a loopback address or "localhost".
[[nodiscard]] bool isSecureOrLoopback(const QUrl &url);

/// Checks a URL that arrived in data (contentUri, NextPageUri, nextLink) before a token is attached: secure scheme, no user
/// info, same scheme, host and port as `root`. HostNotAllowed otherwise, naming the host only. The host must
/// be spelled as in `root` (case and default port aside). The URL is kept as encoded: '$', "%2F" and "//" stay; QUrl alone
/// decodes unreserved characters ("%7E" is '~' to every server).
[[nodiscard]] Result<QUrl> urlWithin(const QString &root, const QByteArray &encodedUrl);

/// Checks the endpoint of a destination, which no cloud file lists: secure scheme, a host, no user info, no query. Trailing
/// slashes go. Usage error otherwise.
[[nodiscard]] Result<QUrl> checkedEndpoint(const QString &url);

} // namespace tributary
