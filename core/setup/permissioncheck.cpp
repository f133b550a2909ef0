// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/permissioncheck.h"

#include "auth/authorized.h"
#include "model/advice.h"
#include "model/parking.h"
#include "setup/directoryreply.h"
#include "setup/firstlisting.h"
#include "setup/permissionfix.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

const QString readRole = u"ActivityFeed.Read"_s;
const QString dlpRole = u"ActivityFeed.ReadDlp"_s;
const QString auditRole = u"AuditLog.Read.All"_s;
const QString directoryRole = u"Directory.Read.All"_s;
const QString searchRole = u"AuditLogsQuery.Read.All"_s;
const QString auditLog = u"UnifiedAuditLog"_s;
const QString licence = u"Microsoft365Licence"_s;
const QString premium = u"EntraPremium"_s;

/// What an answer of the Activity API really is about.
QString culpritOf(const Error &error)
{
    if (error.code == u"AF20023"_s || error.code == u"DataServiceException"_s || error.code == u"AF20011"_s)
        return auditLog;
    return error.code == u"AF20012"_s ? licence : readRole;
}

/// Nobody said anything about the subject itself.
bool isNoAnswer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Service:
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

PermissionCheck::PermissionCheck(SetupParts parts, TenantContext context, Progress progress)
    : m_parts(std::move(parts))
    , m_context(std::move(context))
    , m_progress(std::move(progress))
    , m_rows(permissionRows())
{
}

Task<QList<PermissionRow>> PermissionCheck::run(std::stop_token stop)
{
    m_rows = permissionRows();
    co_await checkActivity(stop);
    co_await checkGraph(stop);
    const QList<PermissionRow> rows = m_rows;
    co_return rows;
}

void PermissionCheck::settle(const QString &key, PermissionState state, const QString &detail)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const PermissionRow &one) { return one.key == key; });
    row->state = state;
    row->detail = detail;
    row->fix = fixFor(*row, m_context);
    if (m_progress)
        m_progress(*row);
}

void PermissionCheck::refuse(const QString &key, const Error &error)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const PermissionRow &one) { return one.key == key; });
    row->error = error;
    PermissionState state = isNoAnswer(error) ? PermissionState::Unknown : PermissionState::Refused;
    if (error.code.endsWith(notOfferedSuffix))
        state = PermissionState::Unavailable;
    settle(key, state, adviceFor(error, row->name).sentence);
}

void PermissionCheck::conclude(const QString &key, const Result<void> &answer)
{
    if (answer)
        settle(key, PermissionState::Proven, Text::tr("Granted, and a real call went through."));
    else
        refuse(key, answer.error());
}

bool PermissionCheck::hasRole(const AccessToken &token, const QString &role)
{
    if (token.roles.contains(role, Qt::CaseInsensitive)) {
        settle(role, PermissionState::Granted, Text::tr("Granted."));
        return true;
    }
    settle(role, PermissionState::Missing, Text::tr("Not granted to the app in this tenant."));
    return false;
}

Task<Result<AccessToken>> PermissionCheck::tokenFor(TokenRequest request, QStringList keys, std::stop_token stop)
{
    const auto token = co_await m_parts.tokens.token(request, stop);
    if (!token) {
        for (const QString &key : keys)
            refuse(key, token.error());
        co_return fail(token.error());
    }
    bool complete = true;
    for (const QString &key : keys) {
        if (key.contains(u".Read"_s))
            complete = hasRole(*token, key) && complete;
    }
    if (!complete)
        m_parts.tokens.invalidate(request, *token); // a grant shows in the next token only
    co_return token;
}

Task<> PermissionCheck::checkActivity(std::stop_token stop)
{
    const TokenRequest request{.authority = m_context.cloud.authority,
        .tenant = m_context.tenant.id,
        .app = m_context.tenant.app,
        .scope = m_context.cloud.activityScope};
    const QStringList keys{readRole, dlpRole, auditLog, licence};
    const auto token = co_await tokenFor(request, keys, stop);
    if (!token)
        co_return;
    if (!token->roles.contains(readRole, Qt::CaseInsensitive)) {
        for (const QString &key : {auditLog, licence})
            settle(key, PermissionState::Unknown, Text::tr("Cannot be seen without ActivityFeed.Read."));
        co_return;
    }
    const auto subscriptions = co_await m_parts.source.subscriptions(m_context, stop);
    if (!subscriptions) {
        refuse(culpritOf(subscriptions.error()), subscriptions.error());
        for (const QString &key : {auditLog, licence}) {
            if (key != culpritOf(subscriptions.error()))
                settle(key, PermissionState::Unknown, Text::tr("Cannot be seen while the service refuses to answer."));
        }
        co_return;
    }
    conclude(readRole, {});
    co_await checkFeed(*subscriptions, stop);
}

/// Only a running subscription can be listed, and only a listing shows whether there is an audit log behind it.
Task<> PermissionCheck::checkFeed(std::vector<Subscription> subscriptions, std::stop_token stop)
{
    bool asked = false;
    for (const Subscription &subscription : subscriptions) {
        const bool isDlp = subscription.stream == Stream::DlpAll;
        if (subscription.state != SubscriptionState::Enabled || (asked && !isDlp))
            continue;
        const auto answer = co_await listed(subscription.stream, stop);
        if (isDlp && answer)
            conclude(dlpRole, answer);
        if (asked)
            continue;
        asked = true;
        if (answer) {
            conclude(auditLog, answer);
            conclude(licence, answer);
        } else {
            refuse(culpritOf(answer.error()), answer.error());
        }
    }
    for (const QString &key : {auditLog, licence}) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const PermissionRow &one) { return one.key == key; });
        if (row->state == PermissionState::Checking)
            settle(key, PermissionState::Granted, Text::tr("Nothing speaks against it; the first subscription will tell."));
    }
}

Task<Result<void>> PermissionCheck::listed(Stream stream, std::stop_token stop)
{
    const auto page = co_await firstListing(m_parts, m_context, stream, 1h, stop);
    if (!page)
        co_return fail(page.error());
    co_return {};
}

Task<> PermissionCheck::checkGraph(std::stop_token stop)
{
    const QStringList keys{auditRole, directoryRole, searchRole, premium};
    if (m_context.cloud.graphRoot.isEmpty()) {
        for (const QString &key : keys)
            settle(key, PermissionState::Unavailable, Text::tr("This cloud has no Microsoft Graph."));
        co_return;
    }
    const TokenRequest request{.authority = m_context.cloud.authority,
        .tenant = m_context.tenant.id,
        .app = m_context.tenant.app,
        .scope = m_context.cloud.graphScope};
    const auto token = co_await tokenFor(request, keys, stop);
    if (!token)
        co_return;
    const bool audits = token->roles.contains(auditRole, Qt::CaseInsensitive);
    const bool directory = token->roles.contains(directoryRole, Qt::CaseInsensitive);
    if (audits) {
        const auto answer = co_await listed(Stream::GraphDirectoryAudits, stop);
        conclude(auditRole, answer);
    }
    if (directory) {
        const auto answer = co_await ask(request, u"/v1.0/organization?$select=id"_s, stop);
        conclude(directoryRole, answer);
    }
    if (audits && directory)
        co_await checkSignIns(stop);
    else
        settle(premium, PermissionState::Unknown, Text::tr("Cannot be seen without the permissions for Microsoft Graph."));
    if (token->roles.contains(searchRole, Qt::CaseInsensitive)) {
        const auto answer = co_await ask(request, u"/v1.0/security/auditLog/queries?$top=1"_s, stop);
        conclude(searchRole, answer);
    }
}

Task<> PermissionCheck::checkSignIns(std::stop_token stop)
{
    const auto answer = co_await listed(Stream::GraphSignInsInteractive, stop);
    if (answer)
        settle(premium, PermissionState::Proven, Text::tr("Microsoft Graph lists the sign-ins of this tenant."));
    else
        refuse(premium, answer.error());
}

Task<Result<void>> PermissionCheck::ask(TokenRequest who, QString path, std::stop_token stop)
{
    Request request;
    request.url = QUrl(m_context.cloud.graphRoot + path, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.timeout = 30s;
    request.lane = who.tenant.value();
    const auto reply = co_await sendAuthorized(m_parts.transport, m_parts.tokens, who, request, isUnauthorized, stop);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status >= 200 && reply->status < 300)
        co_return {};
    co_return fail(directoryErrorOf(*reply, m_parts.clock.now()));
}

} // namespace tributary
