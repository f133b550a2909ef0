// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armoperation.h"

#include "azure/armerror.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using State = ArmOperation::State;
using Way = ArmOperation::Way;

constexpr Milliseconds usualDelay = std::chrono::seconds(5);
constexpr Milliseconds longestDelay = std::chrono::minutes(2);

Milliseconds delayOf(const Response &response, Instant now)
{
    const Milliseconds asked = retryAfter(response, now).value_or(usualDelay);
    return std::clamp<Milliseconds>(asked, std::chrono::seconds(1), longestDelay);
}

QJsonObject bodyOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

enum class Word { Running, Succeeded, Failed };

/// Everything that is not an end means that it goes on.
Word wordOf(const QString &status)
{
    const auto is = [&status](QLatin1StringView word) { return status.compare(word, Qt::CaseInsensitive) == 0; };
    if (status.isEmpty() || is("Succeeded"_L1))
        return Word::Succeeded;
    return is("Failed"_L1) || is("Canceled"_L1) || is("Cancelled"_L1) ? Word::Failed : Word::Running;
}

Error failureOf(const QJsonObject &body, const QString &status)
{
    Error error = armErrorOf(body.value("error"_L1).toObject());
    if (error.message.isEmpty())
        error.message = u"the operation ended with the state %1"_s.arg(status);
    if (error.code.isEmpty())
        error.code = u"OperationFailed"_s;
    return error;
}

ArmOperation ended(QJsonObject body, bool readBack)
{
    ArmOperation operation;
    operation.body = std::move(body);
    operation.readBack = readBack;
    return operation;
}

ArmOperation failed(Error error)
{
    ArmOperation operation;
    operation.state = State::Failed;
    operation.error = std::move(error);
    return operation;
}

/// Where the answer shows the resource: its own state, or none, which means done.
ArmOperation ofResource(const Response &response, Instant now)
{
    QJsonObject body = bodyOf(response);
    const QString status = body.value("properties"_L1)["provisioningState"_L1].toString();
    switch (wordOf(status)) {
    case Word::Succeeded:
        return ended(std::move(body), false);
    case Word::Failed:
        return failed(failureOf(body, status));
    case Word::Running:
        break;
    }
    ArmOperation operation;
    operation.state = State::Running;
    operation.way = Way::ProvisioningState;
    operation.delay = delayOf(response, now);
    return operation;
}

Result<ArmOperation> pointedTo(const Cloud &cloud, const Response &response, Way way, const QByteArray &url, Instant now)
{
    const auto next = urlWithin(cloud.armRoot, url);
    if (!next)
        return fail(next.error());
    ArmOperation operation;
    operation.state = State::Running;
    operation.way = way;
    operation.next = *next;
    operation.delay = delayOf(response, now);
    return operation;
}

/// A question about an operation may name another place to ask next.
Result<ArmOperation> goOn(const Cloud &cloud, const ArmOperation &operation, const Response &response, Instant now)
{
    const QByteArray header =
        response.header(operation.way == Way::AsyncOperation ? "azure-asyncoperation" : "location").trimmed();
    ArmOperation next = operation;
    next.delay = delayOf(response, now);
    if (header.isEmpty())
        return next;
    return pointedTo(cloud, response, operation.way, header, now);
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

Result<ArmOperation> beginOperation(const Cloud &cloud, Method method, const Response &response, Instant now)
{
    if (!isSuccess(response.status))
        return failed(armError(response, now));
    const QByteArray async = response.header("azure-asyncoperation").trimmed();
    if (!async.isEmpty())
        return pointedTo(cloud, response, Way::AsyncOperation, async, now);
    const QByteArray location = response.header("location").trimmed();
    if (response.status == 202 && !location.isEmpty())
        return pointedTo(cloud, response, Way::Location, location, now);
    if (response.status == 204 || method == Method::Delete)
        return ended({}, false);
    if (response.status == 202 && response.body.trimmed().isEmpty()) { // nothing says where to ask: the resource itself does
        ArmOperation operation;
        operation.state = State::Running;
        operation.way = Way::ProvisioningState;
        operation.delay = delayOf(response, now);
        return operation;
    }
    return ofResource(response, now);
}

Result<ArmOperation> continueOperation(const Cloud &cloud, const ArmOperation &operation, const Response &response, Instant now)
{
    if (!isSuccess(response.status))
        return failed(armError(response, now));
    if (operation.way == Way::ProvisioningState)
        return ofResource(response, now);
    if (operation.way == Way::Location) {
        if (response.status == 202)
            return goOn(cloud, operation, response, now);
        return ended(bodyOf(response), response.status == 204);
    }
    const QJsonObject body = bodyOf(response);
    const QString status = body.value("status"_L1).toString();
    if (status.isEmpty())
        return fail(ErrorKind::Malformed, u"the state of a long-running operation is missing"_s);
    switch (wordOf(status)) {
    case Word::Succeeded:
        return ended({}, true);
    case Word::Failed:
        return failed(failureOf(body, status));
    case Word::Running:
        break;
    }
    return goOn(cloud, operation, response, now);
}

} // namespace tributary
