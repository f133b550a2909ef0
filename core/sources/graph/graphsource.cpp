// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphsource.h"

#include "auth/authorized.h"
#include "auth/roles.h"
#include "model/parking.h"
#include "sources/graph/graphapi.h"
#include "sources/graph/graphparser.h"

#include <QtCore/QCryptographicHash>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

TokenRequest tokenRequest(const TenantContext &context)
{
    return TokenRequest{context.cloud.authority, context.tenant.id, context.tenant.app, context.cloud.graphScope};
}

bool refusesToken(const Response &response)
{
    return isUnauthorized(response)
        || (response.status >= 400 && graph::errorCode(response.body) == "InvalidAuthenticationToken"_L1);
}

/// The same records are the same page, wherever and whenever they were listed.
ContentId idOf(const QByteArray &records)
{
    const QByteArray hash = QCryptographicHash::hash(records, QCryptographicHash::Blake2b_160);
    return ContentId(u"page "_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals)));
}

} // namespace

Task<Result<std::vector<Subscription>>> GraphSource::subscriptions(TenantContext, std::stop_token)
{
    co_return std::vector<Subscription>();
}

Task<Result<void>> GraphSource::start(TenantContext, Stream, std::stop_token)
{
    co_return Result<void>();
}

Task<Result<void>> GraphSource::stop(TenantContext, Stream, std::stop_token)
{
    co_return Result<void>();
}

Task<Result<ContentPage>> GraphSource::list(
    TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop)
{
    auto request =
        page.isEmpty() ? Result<Request>(graph::listRequest(context, stream, window)) : graph::pageRequest(context, page);
    if (!request)
        co_return fail(request.error());
    const auto response = co_await exchange(context, stream, *request, stop);
    if (!response)
        co_return fail(response.error());
    auto parsed = graph::parsePage(*response, stream);
    if (!parsed)
        co_return fail(parsed.error());
    ContentPage content;
    content.next = parsed->next;
    if (!parsed->isEmpty) {
        ContentItem item{.id = idOf(parsed->records), .uri = request->url.toEncoded(), .created = m_clock.now(), .expires = {}};
        item.body = std::move(parsed->records);
        content.items.push_back(std::move(item));
    }
    co_return content;
}

Task<Result<BlobBody>> GraphSource::fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop)
{
    const auto request = graph::pageRequest(context, item.uri);
    if (!request)
        co_return fail(request.error());
    const auto response = co_await exchange(context, stream, *request, stop);
    if (!response)
        co_return fail(response.error());
    auto parsed = graph::parsePage(*response, stream);
    if (!parsed)
        co_return fail(parsed.error());
    co_return BlobBody(std::move(parsed->records));
}

Task<Result<Response>> GraphSource::exchange(TenantContext context, Stream stream, Request request, std::stop_token stop)
{
    if (context.cloud.graphRoot.isEmpty()) {
        co_return fail(ErrorKind::Configuration, u"the cloud %1 names no root of Microsoft Graph"_s.arg(context.cloud.name),
            u"NoGraphRoot"_s + notOfferedSuffix);
    }
    const TokenRequest who = tokenRequest(context);
    const auto token = co_await m_tokens.token(who, stop);
    if (!token)
        co_return fail(token.error());
    const auto missing = missingRole(*token, stream);
    if (missing) {
        m_tokens.invalidate(who, *token); // roles are frozen at issue: a grant shows in the next token only
        co_return fail(*missing);
    }
    auto response = co_await sendAuthorized(m_transport, m_tokens, who, request, refusesToken, stop);
    if (!response)
        co_return fail(response.error());
    if (response->status >= 200 && response->status < 300)
        co_return response;
    Error error = graph::errorOf(*response, stream);
    error.retryAfter = retryAfter(*response, m_clock.now());
    co_return fail(error);
}

} // namespace tributary
