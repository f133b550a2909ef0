// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armclient.h"

#include "auth/authorized.h"
#include "azure/armerror.h"
#include "http/retry.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr Backoff patience{.first = std::chrono::seconds(2), .longest = std::chrono::minutes(1), .attempts = 6};
constexpr int mostPages = 1000;

TokenRequest tokenFor(const AzureAccess &access)
{
    return {access.cloud.authority, access.tenant, access.app, access.cloud.armScope};
}

Result<QUrl> urlOf(const Cloud &cloud, const QString &path)
{
    if (cloud.armRoot.isEmpty())
        return fail(ErrorKind::Configuration, u"the cloud names no address of Azure Resource Manager"_s, u"NoArm"_s);
    return urlWithin(cloud.armRoot, (cloud.armRoot + path).toUtf8());
}

Request requestFor(Method method, const QUrl &url, const QString &id)
{
    Request request;
    request.method = method;
    request.url = url;
    request.headers = {{"Accept", "application/json"}, {"x-ms-client-request-id", id.toLatin1()}};
    request.maxBody = 32ll * 1024 * 1024;
    request.timeout = std::chrono::minutes(2);
    request.lane = u"azure"_s;
    return request;
}

/// Another operation on the same thing is not over: a 409 that means "later", unlike one that means "never".
bool isBusy(const Error &error)
{
    static const QSet<QString> busy{u"AnotherOperationInProgress"_s, u"Conflict"_s, u"ConflictError"_s, u"InProgress"_s,
        u"OperationInProgress"_s, u"RequestConflict"_s, u"ResourceGroupBeingDeleted"_s};
    return error.httpStatus == 409 && busy.contains(error.code);
}

/// Answers to a changed directory or a new resource that are usual for a few minutes.
bool isSettling(const Error &error)
{
    return error.code == "PrincipalNotFound"_L1;
}

Error withId(Error error, const QString &id)
{
    if (error.requestId.isEmpty())
        error.requestId = id;
    return error;
}

} // namespace

Task<Result<Response>> ArmClient::once(AzureAccess access, Request request, std::stop_token stop)
{
    const TokenRequest who = tokenFor(access);
    co_return co_await sendAuthorized(m_transport, *access.tokens, who, request, isUnauthorized, stop);
}

/// Any status below 400 comes back; what may pass is tried again.
Task<Result<Response>> ArmClient::exchange(AzureAccess access, Request request, std::stop_token stop)
{
    const QString id = QString::fromLatin1(request.headers.back().second);
    for (int attempt = 1;; ++attempt) {
        const auto response = co_await once(access, request, stop);
        if (response && response->status < 400)
            co_return response;
        Error error = response ? armError(*response, m_clock.now()) : response.error();
        Error judged = error;
        if (isBusy(error) || isSettling(error))
            judged.kind = ErrorKind::Service;
        const Verdict verdict = decide(judged, attempt, patience, m_dice());
        if (verdict.action != Action::Retry)
            co_return fail(withId(error, id));
        const Milliseconds least = isSettling(error) ? Milliseconds(std::chrono::seconds(20)) : Milliseconds(0);
        const bool waited = co_await m_clock.sleepFor(std::max(verdict.delay, least), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
}

Task<Result<ArmReply>> ArmClient::get(AzureAccess access, QString path, std::stop_token stop)
{
    const auto url = urlOf(access.cloud, path);
    if (!url)
        co_return fail(url.error());
    const Request request = requestFor(Method::Get, *url, newGuid());
    const auto response = co_await exchange(access, request, stop);
    if (!response)
        co_return fail(response.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response->body, &problem);
    if (!document.isObject())
        co_return fail(ErrorKind::Malformed, u"Azure answered with something that is no JSON object"_s);
    co_return ArmReply{response->status, document.object()};
}

Task<Result<QJsonArray>> ArmClient::list(AzureAccess access, QString path, std::stop_token stop)
{
    QJsonArray all;
    auto url = urlOf(access.cloud, path);
    QSet<QByteArray> seen;
    for (int page = 0; page < mostPages; ++page) {
        if (!url)
            co_return fail(url.error());
        seen.insert(url->toEncoded());
        const Request request = requestFor(Method::Get, *url, newGuid());
        const auto response = co_await exchange(access, request, stop);
        if (!response)
            co_return fail(response.error());
        const QJsonObject body = QJsonDocument::fromJson(response->body).object();
        if (!body.value("value"_L1).isArray())
            co_return fail(ErrorKind::Malformed, u"a listing of Azure without a list"_s);
        const QJsonArray values = body.value("value"_L1).toArray();
        for (const QJsonValue &value : values)
            all.append(value);
        const QByteArray next = body.value("nextLink"_L1).toString().toUtf8();
        if (next.isEmpty())
            co_return all;
        url = urlWithin(access.cloud.armRoot, next);
        if (url && seen.contains(url->toEncoded()))
            co_return fail(ErrorKind::Malformed, u"a listing of Azure leads back to a page it had"_s, u"PageLoop"_s);
    }
    co_return fail(ErrorKind::Malformed, u"a listing of Azure does not end"_s, u"PageLoop"_s);
}

Task<Result<ArmReply>> ArmClient::change(
    AzureAccess access, Method method, QString path, QJsonObject body, std::function<void()> waiting, std::stop_token stop)
{
    const auto url = urlOf(access.cloud, path);
    if (!url)
        co_return fail(url.error());
    Request request = requestFor(method, *url, newGuid());
    if (!body.isEmpty()) {
        request.headers.insert(request.headers.begin(), {"Content-Type", "application/json"});
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const auto response = co_await exchange(access, request, stop);
    if (!response)
        co_return fail(response.error());
    const auto operation = beginOperation(access.cloud, method, *response, m_clock.now());
    if (!operation)
        co_return fail(operation.error());
    if (operation->state == ArmOperation::State::Running && waiting)
        waiting();
    auto reply = co_await await(access, path, *operation, stop);
    if (reply && reply->status == 0)
        reply->status = response->status;
    co_return reply;
}

Task<Result<ArmReply>> ArmClient::await(AzureAccess access, QString path, ArmOperation operation, std::stop_token stop)
{
    const Milliseconds deadline = m_clock.steady() + longestOperation;
    const auto resource = urlOf(access.cloud, path);
    while (operation.state == ArmOperation::State::Running) {
        if (m_clock.steady() + operation.delay > deadline)
            co_return fail(ErrorKind::Service, u"the operation is not over after 15 minutes"_s, u"OperationTimeout"_s);
        const bool waited = co_await m_clock.sleepFor(operation.delay, stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
        const Request question = requestFor(Method::Get, operation.next.isEmpty() ? *resource : operation.next, newGuid());
        const auto response = co_await exchange(access, question, stop);
        if (!response)
            co_return fail(response.error());
        const auto next = continueOperation(access.cloud, operation, *response, m_clock.now());
        if (!next)
            co_return fail(next.error());
        operation = *next;
    }
    if (operation.state == ArmOperation::State::Failed)
        co_return fail(operation.error.value_or(Error{}));
    if (operation.readBack)
        co_return co_await get(access, path, stop);
    co_return ArmReply{0, operation.body};
}

} // namespace tributary
