// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenparser.h"

#include "auth/aadsts.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tributary {

namespace {

constexpr Seconds unknownLifetime = 5min;
constexpr Seconds longestLifetime = 24h;
constexpr Milliseconds tolerableSkew = 2min;
constexpr qsizetype longestMessage = 500;

/// A number, or a text that is one.
std::optional<qint64> numberOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(number) || std::abs(number) > 1e15)
        return {};
    return qint64(number);
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    const auto seconds = numberOf(value);
    return seconds ? std::optional(fromUnixSeconds(*seconds)) : std::nullopt;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (element.isString())
            texts.append(element.toString());
    }
    return texts;
}

/// What may stand in an Authorization header (RFC 6750 b64token).
bool isBearerToken(const QByteArray &token)
{
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != '\0' && std::strchr("-._~+/=", c));
    };
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), fits);
}

Seconds lifetimeOf(const QJsonObject &reply, const TokenClaims &claims)
{
    if (const auto seconds = numberOf(reply["expires_in"_L1]); seconds && *seconds > 0)
        return std::min(Seconds(*seconds), longestLifetime);
    if (claims.expires && claims.issued && *claims.expires > *claims.issued)
        return std::min(std::chrono::floor<Seconds>(*claims.expires - *claims.issued), longestLifetime);
    return unknownLifetime;
}

/// The first line without the ids that follow it on the same line in newer replies.
QString firstLine(const QString &description)
{
    qsizetype end = description.size();
    for (const QLatin1StringView mark : {"\r"_L1, "\n"_L1, " Trace ID:"_L1}) {
        if (const qsizetype at = description.indexOf(mark); at >= 0)
            end = std::min(end, at);
    }
    QString line = description.first(std::min(end, longestMessage)).trimmed();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

/// error_codes, or the number in front of the description where that is all there is.
int numberOfError(const QJsonObject &reply, const QString &description)
{
    const auto listed = numberOf(reply["error_codes"_L1].toArray().at(0));
    if (listed && *listed > 0 && *listed < 1'000'000'000)
        return int(*listed);
    constexpr auto prefix = "AADSTS"_L1;
    if (!description.startsWith(prefix))
        return 0;
    const auto digits = QStringView(description).sliced(prefix.size());
    const auto end = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    return digits.first(end - digits.begin()).toInt();
}

ErrorKind kindOf(int status, int number, const QString &error)
{
    if (const auto kind = kindOfAadsts(number))
        return *kind;
    if (status == 429)
        return ErrorKind::Throttled;
    if (status >= 500)
        return ErrorKind::Service;
    return kindOfOAuthError(error).value_or(number > 0 ? ErrorKind::Configuration : ErrorKind::Malformed);
}

/// Positive where this computer is ahead of the service.
std::optional<Milliseconds> skewOf(const Response &response, Instant now)
{
    const QString date = QString::fromLatin1(response.header("date"));
    QDateTime sent = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!sent.isValid())
        return {};
    sent.setTimeZone(QTimeZone::utc());
    return now - fromUnixSeconds(sent.toSecsSinceEpoch());
}

void noteSkew(Error &error, int number, Milliseconds skew)
{
    const auto seconds = std::chrono::round<Seconds>(skew).count();
    error.message += u" This computer's clock is %1 s %2 the service's."_s.arg(std::abs(seconds))
                         .arg(seconds < 0 ? u"behind"_s : u"ahead of"_s);
    const bool isOff = std::chrono::abs(skew) >= tolerableSkew;
    if (isOff && (number == 700027 || number == 50012))
        error.code += "/clock"_L1;
}

} // namespace

TokenClaims parseClaims(const QByteArray &token)
{
    const QList<QByteArray> segments = token.split('.');
    if (segments.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(segments.at(1), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(*decoded).object();
    const auto tenant = parseGuid(claims["tid"_L1].toString());
    return {.roles = stringsOf(claims["roles"_L1]),
        .tenant = TenantId(tenant.value_or(QString())),
        .objectId = claims["oid"_L1].toString(),
        .issued = instantOf(claims["iat"_L1]),
        .expires = instantOf(claims["exp"_L1])};
}

Result<TokenReply> parseTokenReply(const QByteArray &body, const TenantId &requested)
{
    if (body.trimmed().startsWith('<'))
        return fail(ErrorKind::Malformed, u"HTML or XML instead of a token"_s, u"HtmlPage"_s);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorKind::Malformed, u"the token endpoint's reply is no JSON object"_s);
    const QJsonObject reply = document.object();
    const QString type = reply["token_type"_L1].toString(u"Bearer"_s);
    QByteArray token = reply["access_token"_L1].toString().toUtf8();
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0 || !isBearerToken(token))
        return fail(ErrorKind::Malformed, u"the token endpoint's reply carries no bearer token"_s);

    TokenReply result;
    result.claims = parseClaims(token);
    result.token = Secret(std::move(token));
    result.lifetime = lifetimeOf(reply, result.claims);
    const TenantId &issuedFor = result.claims.tenant;
    if (!issuedFor.isEmpty() && issuedFor.value().compare(requested.value(), Qt::CaseInsensitive) != 0) {
        return fail(ErrorKind::Configuration,
            u"asked for a token of tenant %1, got one of %2"_s.arg(requested.value(), issuedFor.value()), u"TenantMismatch"_s);
    }
    return result;
}

int numberOfRefusal(const Response &response)
{
    const QJsonObject reply = QJsonDocument::fromJson(response.body).object();
    return numberOfError(reply, reply["error_description"_L1].toString());
}

Error parseTokenError(const Response &response, Instant now)
{
    Error error{.httpStatus = response.status, .retryAfter = retryAfter(response, now)};
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonObject reply = document.object();
    const QString name = reply["error"_L1].toString();
    const QString description = reply["error_description"_L1].toString();
    const int number = numberOfError(reply, description);

    error.kind = kindOf(response.status, number, name);
    error.code = number > 0 ? u"AADSTS%1"_s.arg(number) : firstLine(name);
    error.requestId = reply["trace_id"_L1].toString();
    error.message = firstLine(description);
    if (error.message.isEmpty())
        error.message = u"the token endpoint answered %1 without a reason"_s.arg(response.status);
    if (const QString id = reply["correlation_id"_L1].toString(); !id.isEmpty())
        error.message += u" (correlation id %1)"_s.arg(firstLine(id));
    if (const auto skew = skewOf(response, now); skew && mayBeClockSkew(number))
        noteSkew(error, number, *skew);
    return error;
}

} // namespace tributary
