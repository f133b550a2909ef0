// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directoryjson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return fromUnixSeconds(qint64(timegm(&parts)));
}

QJsonObject keyJson(const AppKey &key, bool withKey)
{
    const QByteArray digest = QCryptographicHash::hash(key.der, QCryptographicHash::Sha256);
    return {{u"keyId"_s, key.keyId}, {u"displayName"_s, key.name}, {u"type"_s, u"AsymmetricX509Cert"_s},
        {u"usage"_s, u"Verify"_s}, {u"endDateTime"_s, toIso(key.ends)},
        {u"customKeyIdentifier"_s, QString::fromLatin1(digest.toBase64())},
        {u"key"_s, withKey ? QJsonValue(QString::fromLatin1(key.der.toBase64())) : QJsonValue()}};
}

} // namespace

SimulatedReply objectReply(int status, const QJsonObject &object)
{
    return jsonReply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SimulatedReply directoryError(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message},
        {u"innerError"_s, QJsonObject{{u"request-id"_s, u"5d8ae3a4-0000-4000-8000-000000000000"_s}}}};
    return objectReply(status, {{u"error"_s, error}});
}

SimulatedReply badRequest(const QString &message)
{
    return directoryError(400, u"Request_BadRequest"_s, message);
}

SimulatedReply notAllowed()
{
    return directoryError(405, u"Request_BadRequest"_s, u"Specified HTTP method is not allowed for the request target."_s);
}

SimulatedReply noContent()
{
    return SimulatedReply{.status = 204};
}

QJsonObject secretJson(const AppSecret &secret)
{
    return {{u"keyId"_s, secret.keyId}, {u"displayName"_s, secret.name}, {u"hint"_s, QString::fromLatin1(secret.value.left(3))},
        {u"startDateTime"_s, toIso(secret.made)}, {u"endDateTime"_s, toIso(secret.ends)}, {u"secretText"_s, QJsonValue()}};
}

QJsonObject applicationJson(const App &app, bool withKeys)
{
    QJsonArray secrets;
    for (const AppSecret &secret : app.secrets)
        secrets.append(secretJson(secret));
    QJsonArray keys;
    for (const AppKey &key : app.keys)
        keys.append(keyJson(key, withKeys));
    return {{u"id"_s, app.id}, {u"appId"_s, app.appId}, {u"displayName"_s, app.name}, {u"signInAudience"_s, app.audience},
        {u"requiredResourceAccess"_s, app.requiredAccess}, {u"tags"_s, QJsonArray::fromStringList(app.tags)},
        {u"passwordCredentials"_s, secrets}, {u"keyCredentials"_s, keys}};
}

QStringList stringsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

bool isGoodAccess(const QJsonArray &access)
{
    for (const auto &entry : access) {
        const QJsonObject one = entry.toObject();
        if (!parseGuid(one.value(u"resourceAppId"_s).toString()))
            return false;
        const QJsonArray wanted = one.value(u"resourceAccess"_s).toArray();
        const bool good = std::all_of(wanted.begin(), wanted.end(), [](const auto &value) {
            const QString type = value.toObject().value(u"type"_s).toString();
            return parseGuid(value.toObject().value(u"id"_s).toString()) && (type == u"Role"_s || type == u"Scope"_s);
        });
        if (wanted.isEmpty() || !good)
            return false;
    }
    return true;
}

std::optional<bool> matchesFilter(const App &app, const QString &filter)
{
    if (filter.isEmpty())
        return true;
    static const QRegularExpression equals(u"^(appId|displayName) eq '([^']*)'$"_s);
    static const QRegularExpression tagged(u"^tags/any\\((\\w+):\\s*\\1 eq '([^']*)'\\)$"_s);
    if (const auto match = equals.match(filter); match.hasMatch())
        return (match.captured(1) == u"appId"_s ? app.appId : app.name) == match.captured(2);
    if (const auto match = tagged.match(filter); match.hasMatch())
        return app.tags.contains(match.captured(2));
    return {};
}

std::optional<std::pair<Instant, Instant>> lifeOfCertificate(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &data, long(der.size())), X509_free);
    if (!certificate)
        return {};
    const auto begin = instantOf(X509_get0_notBefore(certificate.get()));
    const auto end = instantOf(X509_get0_notAfter(certificate.get()));
    if (!begin || !end)
        return {};
    return std::pair(*begin, *end);
}

} // namespace tributary::simulation
