// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armerror.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 3000;
constexpr int deepest = 6;

/// Codes that only say that something else is wrong inside.
bool isEnvelope(const QString &code)
{
    static const QSet<QString> envelopes{u"InvalidPayload"_s, u"BadRequest"_s, u"BadArgumentError"_s, u"DeploymentFailed"_s,
        u"InvalidTemplateDeployment"_s, u"MultipleErrorsOccurred"_s, u"InvalidArgument"_s, u"PartialError"_s};
    return code.isEmpty() || envelopes.contains(code);
}

struct Gathered {
    QStringList codes;
    QStringList sentences;
};

QString sentenceOf(const QJsonObject &error, bool isOuter)
{
    QString message = error.value("message"_L1).toString().simplified();
    const QString target = error.value("target"_L1).toString().simplified();
    if (isOuter)
        return message;
    QString text = error.value("code"_L1).toString();
    if (!target.isEmpty())
        text += u" (%1)"_s.arg(target);
    return text.isEmpty() ? message : text + u": "_s + message;
}

void gather(const QJsonObject &error, Gathered &out, int depth)
{
    if (depth > deepest || error.isEmpty())
        return;
    const QString code = error.value("code"_L1).toString();
    if (!code.isEmpty())
        out.codes.append(code.left(128));
    const QString sentence = sentenceOf(error, depth == 0);
    if (!sentence.isEmpty() && !out.sentences.contains(sentence))
        out.sentences.append(sentence);
    const QJsonArray details = error.value("details"_L1).toArray();
    for (const QJsonValue &detail : details)
        gather(detail.toObject(), out, depth + 1);
    gather(error.value("innererror"_L1).toObject(), out, depth + 1);
}

ErrorKind kindOfStatus(int status, const QString &code)
{
    static const QSet<QString> forbidden{
        u"AuthorizationFailed"_s, u"LinkedAuthorizationFailed"_s, u"InsufficientAccessError"_s};
    if (status == 403 || forbidden.contains(code))
        return ErrorKind::Forbidden;
    switch (status) {
    case 401:
        return ErrorKind::Unauthenticated;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Service;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Service;
    return status >= 400 ? ErrorKind::Configuration : ErrorKind::Malformed;
}

QString wordsWithoutJson(const Response &response)
{
    const QByteArrayView body = QByteArrayView(response.body).trimmed();
    if (body.isEmpty())
        return u"HTTP %1 without a body"_s.arg(response.status);
    if (body.startsWith('<'))
        return u"HTTP %1 with an HTML page"_s.arg(response.status);
    return u"HTTP %1: %2"_s.arg(QString::number(response.status), QString::fromUtf8(response.body.left(500)).simplified());
}

} // namespace

Error armErrorOf(const QJsonObject &error)
{
    Gathered gathered;
    gather(error, gathered, 0);
    Error out;
    const auto telling =
        std::find_if(gathered.codes.begin(), gathered.codes.end(), [](const QString &code) { return !isEnvelope(code); });
    if (telling != gathered.codes.end())
        out.code = *telling;
    else if (!gathered.codes.isEmpty())
        out.code = gathered.codes.constFirst();
    out.message = gathered.sentences.join(u'\n').left(longestMessage);
    out.kind = kindOfStatus(400, out.code);
    return out;
}

Error armError(const Response &response, Instant now)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonObject nested = body.value("error"_L1).toObject();
    Error error = armErrorOf(nested.isEmpty() ? body : nested);
    if (error.message.isEmpty())
        error.message = wordsWithoutJson(response);
    error.httpStatus = response.status;
    error.kind = kindOfStatus(response.status, error.code);
    if (error.code == "AuthorizationFailed"_L1) // ingestion uses the word too, and means another role
        error.code += u"/azure"_s;
    error.requestId = QString::fromLatin1(response.header("x-ms-request-id").left(128));
    error.retryAfter = retryAfter(response, now);
    return error;
}

} // namespace tributary
