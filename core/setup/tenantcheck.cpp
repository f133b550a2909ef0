// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantcheck.h"

#include "model/advice.h"
#include "model/parking.h"
#include "pipeline/planner.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(tributary::CheckText)
};

CheckResult problem(const QString &subject, const Error &error)
{
    return {.subject = subject, .state = CheckState::Problem, .detail = adviceFor(error, subject).sentence, .error = error};
}

CheckResult permission(const AccessToken &token, const QString &role, bool required)
{
    if (token.roles.contains(role))
        return {.subject = role, .state = CheckState::Passed, .detail = CheckText::tr("Granted.")};
    if (!required) {
        return {.subject = role,
            .state = CheckState::Warning,
            .detail =
                CheckText::tr("Not granted. Data loss prevention events come without the matched values, or not at all.")};
    }
    const Error error = makeError(ErrorKind::Forbidden, u"the token carries no role "_s + role, u"AF10001"_s);
    return problem(role, error);
}

CheckResult graphPermission(const AccessToken &token, const QString &role)
{
    if (token.roles.contains(role))
        return {.subject = role, .state = CheckState::Passed, .detail = CheckText::tr("Granted.")};
    const Error error =
        makeError(ErrorKind::Forbidden, u"the token carries no role "_s + role, u"Authorization_RequestDenied"_s);
    CheckResult result = problem(role, error);
    result.state = CheckState::Warning;
    return result;
}

} // namespace

Task<QList<CheckResult>> TenantCheck::run(TenantContext context, std::stop_token stop)
{
    const auto results = std::make_shared<QList<CheckResult>>();
    const bool mayRead = co_await checkSignIn(context, results, stop);
    if (results->front().state != CheckState::Passed)
        co_return *results;
    if (mayRead)
        co_await checkActivity(context, results, stop);
    co_await checkGraph(context, results, stop);
    co_return *results;
}

Task<> TenantCheck::checkActivity(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop)
{
    const auto subscriptions = co_await m_source.subscriptions(context, stop);
    if (!subscriptions) {
        results->append(problem(CheckText::tr("Subscriptions"), subscriptions.error()));
        co_return;
    }
    for (const Stream stream : m_source.streams()) {
        if (isGraphStream(stream))
            continue;
        Subscription found{.stream = stream, .state = SubscriptionState::Disabled};
        for (const Subscription &subscription : *subscriptions) {
            if (subscription.stream == stream)
                found = subscription;
        }
        const CheckResult result = co_await checkStream(context, found, stop);
        results->append(result);
    }
}

Task<> TenantCheck::checkGraph(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop)
{
    const TokenRequest request{.authority = context.cloud.authority,
        .tenant = context.tenant.id,
        .app = context.tenant.app,
        .scope = context.cloud.graphScope};
    const auto token = co_await m_tokens.token(request, stop);
    if (!token) {
        results->append(problem(CheckText::tr("Sign-in to Microsoft Graph"), token.error()));
        co_return;
    }
    bool mayRead = true;
    for (const QString &role : {u"AuditLog.Read.All"_s, u"Directory.Read.All"_s}) {
        results->append(graphPermission(*token, role));
        mayRead = mayRead && results->back().state == CheckState::Passed;
    }
    if (!mayRead) {
        m_tokens.invalidate(request, *token); // a grant shows in the next token only
        co_return;
    }
    for (const Stream stream : m_source.streams()) {
        if (!isGraphStream(stream))
            continue;
        const CheckResult result = co_await checkGraphStream(context, stream, stop);
        results->append(result);
    }
}

Task<CheckResult> TenantCheck::checkGraphStream(TenantContext context, Stream stream, std::stop_token stop)
{
    const QString subject = streamName(stream);
    const Instant now = std::chrono::floor<Seconds>(m_clock.now());
    const Window lastHour{now - 1h, now};
    const QByteArray firstPage;
    const auto page = co_await m_source.list(context, stream, lastHour, firstPage, stop);
    if (page || page.error().kind == ErrorKind::Throttled) { // throttled is who may ask
        co_return CheckResult{
            .subject = subject, .state = CheckState::Passed, .detail = CheckText::tr("Microsoft Graph lists its records.")};
    }
    CheckResult result = problem(subject, page.error());
    if (parkReasonOf(stream, page.error()))
        result.state = CheckState::Warning;
    co_return result;
}

Task<bool> TenantCheck::checkSignIn(TenantContext context, std::shared_ptr<QList<CheckResult>> results, std::stop_token stop)
{
    const TokenRequest request{.authority = context.cloud.authority,
        .tenant = context.tenant.id,
        .app = context.tenant.app,
        .scope = context.cloud.activityScope};
    const auto token = co_await m_tokens.token(request, stop);
    const QString subject = CheckText::tr("Sign-in");
    if (!token) {
        results->append(problem(subject, token.error()));
        co_return false;
    }
    results->append({.subject = subject,
        .state = CheckState::Passed,
        .detail = CheckText::tr("The app registration signs in to this tenant.")});
    results->append(permission(*token, u"ActivityFeed.Read"_s, true));
    results->append(permission(*token, u"ActivityFeed.ReadDlp"_s, false));
    co_return token->roles.contains(u"ActivityFeed.Read"_s);
}

Task<CheckResult> TenantCheck::checkStream(TenantContext context, Subscription subscription, std::stop_token stop)
{
    const QString subject = streamName(subscription.stream);
    if (subscription.state != SubscriptionState::Enabled) {
        co_return CheckResult{.subject = subject,
            .state = CheckState::Warning,
            .detail = CheckText::tr("Not subscribed yet. Start it with \"subscription start\"; collecting starts it as well.")};
    }
    const Window lastHour{reachableWindow(m_clock.now() - 1h, {}).end, reachableWindow(m_clock.now(), {}).end};
    const QByteArray firstPage;
    const auto page = co_await m_source.list(context, subscription.stream, lastHour, firstPage, stop);
    if (!page)
        co_return problem(subject, page.error());
    co_return CheckResult{.subject = subject,
        .state = CheckState::Passed,
        .detail = CheckText::tr("Subscribed, and the service lists its content.")};
}

} // namespace tributary
