// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/roles.h"

using namespace Qt::StringLiterals;

namespace tributary {

namespace {

bool has(const AccessToken &token, const QString &role)
{
    return token.roles.contains(role, Qt::CaseInsensitive);
}

/// Sign-ins need both; a tenant without the second is told that its licence is missing.
std::optional<Error> missingGraphRole(const AccessToken &token, Stream stream)
{
    QStringList roles{u"AuditLog.Read.All"_s};
    if (stream != Stream::GraphDirectoryAudits)
        roles.append(u"Directory.Read.All"_s);
    for (const QString &role : roles) {
        if (!has(token, role))
            return makeError(
                ErrorKind::Forbidden, u"the access token carries no role "_s + role, u"Authorization_RequestDenied"_s);
    }
    return {};
}

} // namespace

std::optional<Error> missingRole(const AccessToken &token, Stream stream)
{
    if (isGraphStream(stream))
        return missingGraphRole(token, stream);
    if (has(token, u"ActivityFeed.Read"_s))
        return {};
    return makeError(ErrorKind::Forbidden, u"the access token carries no role ActivityFeed.Read"_s, u"AF10001"_s);
}

std::optional<Error> advisableRole(const AccessToken &token, Stream stream)
{
    if (stream != Stream::DlpAll || missingRole(token, stream) || has(token, u"ActivityFeed.ReadDlp"_s))
        return {};
    return makeError(ErrorKind::Forbidden, u"the access token carries no role ActivityFeed.ReadDlp"_s, u"AF10001/dlp"_s);
}

} // namespace tributary
