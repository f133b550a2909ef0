// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/interactiveparser.h"

#include "auth/aadsts.h"
#include "auth/tokenparser.h"
#include "model/cloud.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestMessage = 500;

QJsonObject claimsOf(const QString &token)
{
    const QStringList segments = token.split(u'.');
    if (segments.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(segments.at(1).toLatin1(), QByteArray::Base64UrlEncoding)).object();
}

/// Numbers may come as texts.
qint64 secondsOf(const QJsonValue &value, qint64 otherwise)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    constexpr double day = 86'400;
    return ok && number > 0 ? qint64(std::min(number, day)) : otherwise;
}

/// Up to the end of the line and before the ids that follow.
QString firstSentence(const QString &description)
{
    QString line = description.section(u'\n', 0, 0).section(u" Trace ID:"_s, 0, 0).trimmed().left(longestMessage);
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

} // namespace

Result<UserSession> parseUserToken(const QByteArray &body, Instant now)
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    const QString access = reply["access_token"_L1].toString();
    if (access.isEmpty())
        return fail(ErrorKind::Malformed, u"the token endpoint's reply carries no token"_s);
    const QJsonObject identity = claimsOf(reply["id_token"_L1].toString());
    const QJsonObject claims = claimsOf(access);
    const auto claim = [&](const QString &name) {
        const QString value = identity[name].toString();
        return value.isEmpty() ? claims[name].toString() : value;
    };
    UserSession session;
    session.token = std::make_shared<const Secret>(access.toUtf8());
    session.refresh = std::make_shared<const Secret>(reply["refresh_token"_L1].toString().toUtf8());
    session.expires = now + Seconds(secondsOf(reply["expires_in"_L1], 300));
    session.tenant = TenantId(parseGuid(claim(u"tid"_s)).value_or(QString()));
    session.user = claim(u"preferred_username"_s);
    if (session.user.isEmpty())
        session.user = claim(u"upn"_s);
    session.scopes = reply["scope"_L1].toString(claims["scp"_L1].toString()).split(u' ', Qt::SkipEmptyParts);
    return session;
}

Result<DeviceGrant> parseDeviceGrant(const QByteArray &body, Instant now)
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    DeviceGrant grant;
    grant.code.userCode = reply["user_code"_L1].toString();
    grant.code.page = QUrl(reply["verification_uri"_L1].toString(), QUrl::StrictMode);
    grant.code.expires = now + Seconds(secondsOf(reply["expires_in"_L1], 900));
    grant.secret = reply["device_code"_L1].toString().toUtf8();
    grant.interval = Seconds(secondsOf(reply["interval"_L1], 5));
    // It is shown as a link to click: nothing but a web page may stand there.
    if (grant.code.userCode.isEmpty() || grant.secret.isEmpty() || !isSecureOrLoopback(grant.code.page))
        return fail(ErrorKind::Malformed, u"the sign-in service's reply carries no code to show"_s);
    return grant;
}

Error errorOfAnswer(const QString &error, const QString &description)
{
    constexpr auto prefix = "AADSTS"_L1;
    const QString digits = description.startsWith(prefix) ? description.mid(prefix.size()).section(u':', 0, 0) : QString();
    const int number = digits.toInt();
    Error result;
    result.code = number > 0 ? prefix + QString::number(number) : error.left(100);
    result.kind = kindOfAadsts(number).value_or(kindOfOAuthError(error).value_or(ErrorKind::Forbidden));
    result.message = firstSentence(description);
    if (result.message.isEmpty())
        result.message = u"the sign-in page came back with %1"_s.arg(error.left(100));
    return result;
}

std::optional<Error> errorOfRedirect(const QUrlQuery &query)
{
    if (!query.hasQueryItem(u"error"_s))
        return {};
    return errorOfAnswer(valueOf(query, u"error"_s), valueOf(query, u"error_description"_s));
}

QString valueOf(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace tributary
