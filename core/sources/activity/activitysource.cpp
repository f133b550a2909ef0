// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/activity/activitysource.h"

#include "auth/authorized.h"
#include "auth/roles.h"
#include "sources/activity/activityapi.h"

#include <QtCore/QLoggingCategory>

namespace tributary {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logActivity, "tributary.activity", QtInfoMsg)

namespace {

constexpr qint64 longestBlob = 64ll * 1024 * 1024 * 1024; // what a disk may hold; beyond any that was ever seen

TokenRequest tokenRequest(const TenantContext &context)
{
    return TokenRequest{context.cloud.authority, context.tenant.id, context.tenant.app, context.cloud.activityScope};
}

bool refusesToken(const Response &response)
{
    if (isUnauthorized(response))
        return true;
    const bool isError = response.status >= 400;
    return isError && activity::errorCode(response.body) == activity::permissionMissing;
}

bool isJsonObjectOrNothing(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    return text.isEmpty() || text.startsWith('{');
}

Request blobRequest(const TenantContext &context, const ContentItem &item)
{
    auto request = activity::blobRequest(context, item);
    if (request)
        return std::move(*request);
    qCWarning(logActivity) << "contentUri not followed:" << request.error().message;
    return activity::blobByIdRequest(context, item.id);
}

} // namespace

QList<Stream> ActivitySource::streams() const
{
    return activityStreams();
}

Task<Result<std::vector<Subscription>>> ActivitySource::subscriptions(TenantContext context, std::stop_token stop)
{
    Request request = activity::subscriptionsRequest(context);
    const auto response = co_await exchange(context, request, activity::Subject::Feed, stop);
    if (!response)
        co_return fail(response.error());
    co_return activity::parseSubscriptions(*response);
}

Task<Result<void>> ActivitySource::start(TenantContext context, Stream stream, std::stop_token stop)
{
    Request request = activity::startRequest(context, stream);
    const auto response = co_await exchange(context, request, activity::Subject::Feed, stop);
    if (!response && response.error().code == activity::alreadyEnabled)
        co_return Result<void>();
    if (!response)
        co_return fail(response.error());
    if (!isJsonObjectOrNothing(response->body))
        co_return fail(ErrorKind::Malformed, u"the answer to the start of a subscription is no JSON object"_s);
    co_return Result<void>();
}

Task<Result<void>> ActivitySource::stop(TenantContext context, Stream stream, std::stop_token stop)
{
    Request request = activity::stopRequest(context, stream);
    const auto response = co_await exchange(context, request, activity::Subject::Feed, stop);
    if (!response)
        co_return fail(response.error());
    co_return Result<void>();
}

Task<Result<ContentPage>> ActivitySource::list(
    TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop)
{
    auto request =
        page.isEmpty() ? Result<Request>(activity::listRequest(context, stream, window)) : activity::pageRequest(context, page);
    if (!request)
        co_return fail(request.error());
    const auto response = co_await exchange(context, *request, activity::Subject::Feed, stop);
    if (!response)
        co_return fail(response.error());
    co_return activity::parseContentPage(*response, window.start);
}

Task<Result<BlobBody>> ActivitySource::fetch(TenantContext context, Stream, ContentItem item, std::stop_token stop)
{
    Request request = blobRequest(context, item);
    request.heldBody = m_heldBlob;
    request.maxBody = longestBlob;
    auto response = co_await exchange(context, request, activity::Subject::Blob, stop);
    if (!response)
        co_return fail(response.error());
    BlobBody body(std::move(response->body));
    body.file = std::move(response->file);
    co_return body;
}

Milliseconds ActivitySource::clockAhead(const TenantId &tenant) const
{
    const auto known = m_skews.find(tenant);
    return known == m_skews.end() ? Milliseconds(0) : known->second;
}

Task<Result<Response>> ActivitySource::exchange(
    TenantContext context, Request request, activity::Subject subject, std::stop_token stop)
{
    const TokenRequest who = tokenRequest(context);
    const auto token = co_await m_tokens.token(who, stop);
    if (!token)
        co_return fail(token.error());
    const auto missing = missingRole(*token, Stream::AuditGeneral); // the same role reads every content type
    if (missing) {
        m_tokens.invalidate(who, *token); // roles are frozen at issue: a grant shows in the next token only
        co_return fail(*missing);
    }
    const Instant sent = m_clock.now();
    auto response = co_await sendAuthorized(m_transport, m_tokens, who, request, refusesToken, stop);
    if (!response)
        co_return fail(response.error());
    m_skews[context.tenant.id] = clockSkew(*response, sent, m_clock.now());
    const bool isSuccess = response->status >= 200 && response->status < 300;
    const bool namesError = response->body.startsWith('{') && activity::errorCode(response->body).startsWith("AF"_L1);
    if (isSuccess && !namesError)
        co_return response;
    Error error = activity::errorOf(*response, subject);
    error.retryAfter = retryAfter(*response, m_clock.now());
    co_return fail(error);
}

} // namespace tributary
