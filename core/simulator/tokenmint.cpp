// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tokenmint.h"

#include "simulator/dice.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMessageAuthenticationCode>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr auto urlOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

qint64 secondsOf(Instant instant)
{
    return std::chrono::floor<Seconds>(instant).time_since_epoch().count();
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray member(const QJsonObject &object, const QString &name)
{
    return object.value(name).toString().toUtf8();
}

QByteArray payload(const Claims &claims, Instant now, const QByteArray &unique)
{
    QJsonObject object{
        {u"aud"_s, text(claims.audience)},
        {u"iss"_s, text(claims.issuer)},
        {u"iat"_s, secondsOf(now)},
        {u"nbf"_s, secondsOf(now)},
        {u"exp"_s, secondsOf(claims.expires)},
        {u"appid"_s, text(claims.client)},
        {u"appidacr"_s, text(claims.method)},
        {u"idp"_s, text(claims.issuer)},
        {u"oid"_s, text(claims.objectId)},
        {u"sub"_s, text(claims.objectId)},
        {u"tid"_s, text(claims.tenant)},
        {u"uti"_s, text(unique)},
        {u"ver"_s, u"1.0"_s},
    };
    if (!claims.roles.isEmpty())
        object.insert(u"roles"_s, QJsonArray::fromStringList(claims.roles));
    if (!claims.user.isEmpty()) {
        object.insert(u"scp"_s, claims.scopes.join(u' '));
        object.insert(u"upn"_s, text(claims.user));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(urlOptions);
}

QByteArray fromBase64Url(const QByteArray &text)
{
    return QByteArray::fromBase64(text, urlOptions);
}

TokenMint::TokenMint(quint64 seed)
{
    Dice dice(mix(seed, 0x70C3));
    m_key = dice.guid() + dice.guid();
}

QByteArray TokenMint::sign(const QByteArray &signedText) const
{
    return base64Url(QMessageAuthenticationCode::hash(signedText, m_key, QCryptographicHash::Sha256));
}

QByteArray TokenMint::mint(const Claims &claims, Instant now)
{
    const QByteArray header = base64Url(R"({"typ":"JWT","alg":"HS256","kid":"simulator"})"_ba);
    const QByteArray unique = Dice(mix(++m_serial, quint64(secondsOf(now)))).guid();
    const QByteArray head = header + '.' + base64Url(payload(claims, now, unique));
    return head + '.' + sign(head);
}

std::optional<Claims> TokenMint::read(const QByteArray &token) const
{
    const qsizetype dot = token.lastIndexOf('.');
    if (dot < 0 || sign(token.left(dot)) != token.mid(dot + 1))
        return {};
    const auto json = QJsonDocument::fromJson(fromBase64Url(token.split('.').at(1))).object();
    Claims claims;
    claims.audience = member(json, u"aud"_s);
    claims.issuer = member(json, u"iss"_s);
    claims.tenant = member(json, u"tid"_s);
    claims.client = member(json, u"appid"_s);
    claims.objectId = member(json, u"oid"_s);
    claims.method = member(json, u"appidacr"_s);
    claims.expires = fromUnixSeconds(json.value(u"exp"_s).toInteger());
    const auto roles = json.value(u"roles"_s).toArray();
    for (const auto role : roles)
        claims.roles.append(role.toString());
    claims.scopes = json.value(u"scp"_s).toString().split(u' ', Qt::SkipEmptyParts);
    claims.user = member(json, u"upn"_s);
    return claims;
}

std::optional<Claims> TokenMint::check(const QByteArray &token, Instant now) const
{
    auto known = m_read.constFind(token);
    if (known == m_read.constEnd()) {
        const auto claims = read(token);
        if (!claims)
            return {};
        known = m_read.insert(token, *claims);
    }
    if (known->expires <= now)
        return {};
    return *known;
}

} // namespace tributary::simulation
