// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/appcredentials.h"

#include "auth/newcertificate.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds spreading = 2min;
constexpr int longestLife = 24; // months

RegisteredCredential credentialOf(const QJsonObject &json, CredentialKind kind)
{
    RegisteredCredential credential{.kind = kind,
        .keyId = json["keyId"_L1].toString(),
        .name = json["displayName"_L1].toString(),
        .expires = parseIso(json["endDateTime"_L1].toString()),
        .thumbprint = {},
        .hint = json["hint"_L1].toString()};
    // customKeyIdentifier is the thumbprint in base64: SHA-1, or SHA-256 where that was given
    const QByteArray thumbprint = QByteArray::fromBase64(json["customKeyIdentifier"_L1].toString().toLatin1());
    if (kind == CredentialKind::Certificate && thumbprint.size() == 32)
        credential.thumbprint = QString::fromLatin1(thumbprint.toHex());
    return credential;
}

QJsonObject keyOf(const CertificateCredential &certificate, const QString &name)
{
    return {{u"type"_s, u"AsymmetricX509Cert"_s}, {u"usage"_s, u"Verify"_s}, {u"displayName"_s, name},
        {u"key"_s, QString::fromLatin1(certificate.certificateDer.toBase64())},
        {u"customKeyIdentifier"_s,
            QString::fromLatin1(QByteArray::fromHex(certificate.thumbprintSha256.toLatin1()).toBase64())},
        {u"startDateTime"_s, toIso(std::chrono::floor<Seconds>(certificate.notBefore))},
        {u"endDateTime"_s, toIso(std::chrono::floor<Seconds>(certificate.notAfter))}};
}

QString keyIdOf(const QJsonArray &keys, const QString &name)
{
    for (const QJsonValue &key : keys) {
        if (key["displayName"_L1].toString() == name)
            return key["keyId"_L1].toString();
    }
    return {};
}

} // namespace

QList<RegisteredCredential> credentialsOf(const QJsonObject &application)
{
    QList<RegisteredCredential> credentials;
    const QJsonArray secrets = application["passwordCredentials"_L1].toArray();
    const QJsonArray keys = application["keyCredentials"_L1].toArray();
    credentials.reserve(secrets.size() + keys.size());
    for (const QJsonValue &secret : secrets)
        credentials.append(credentialOf(secret.toObject(), CredentialKind::ClientSecret));
    for (const QJsonValue &key : keys)
        credentials.append(credentialOf(key.toObject(), CredentialKind::Certificate));
    std::stable_sort(credentials.begin(), credentials.end(), [](const RegisteredCredential &a, const RegisteredCredential &b) {
        return a.expires.value_or(Instant()) > b.expires.value_or(Instant());
    });
    return credentials;
}

Instant endOfLife(Instant now, int months)
{
    return now + std::chrono::hours(24 * 30) * std::clamp(months, 1, longestLife);
}

Task<Result<QJsonObject>> AppCredentials::read(std::stop_token stop)
{
    const QString path = u"/applications/%1?$select=id,appId,passwordCredentials,keyCredentials"_s.arg(m_application);
    const QJsonObject nothing;
    co_return co_await m_client.sendPatiently(Method::Get, path, nothing, spreading, stop);
}

Task<Result<QList<RegisteredCredential>>> AppCredentials::list(std::stop_token stop)
{
    const auto application = co_await read(stop);
    if (!application)
        co_return fail(application.error());
    co_return credentialsOf(*application);
}

Task<Result<AddedCredential>> AppCredentials::add(
    CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop)
{
    if (order.kind == CredentialKind::Certificate)
        co_return co_await addCertificate(order, secrets, id, stop);
    co_return co_await addSecret(order, secrets, id, stop);
}

Task<Result<AddedCredential>> AppCredentials::addCertificate(
    CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop)
{
    const Instant now = m_clock.now();
    const auto certificate = newCertificate(order.name, now, endOfLife(now, order.months));
    if (!certificate)
        co_return fail(certificate.error());
    Secret pem = certificate->pem.copy();
    const auto written = co_await secrets.write(id, std::move(pem)); // first: a key that is registered and lost is of no use
    if (!written)
        co_return fail(written.error());
    const auto application = co_await read(stop);
    if (!application)
        co_return fail(application.error());
    QJsonArray keys = application->value("keyCredentials"_L1).toArray(); // PATCH replaces all of them
    keys.append(keyOf(*certificate, order.name));
    const QJsonObject body{{u"keyCredentials"_s, keys}};
    const QString path = u"/applications/"_s + m_application;
    const auto patched = co_await m_client.sendPatiently(Method::Patch, path, body, spreading, stop);
    if (!patched)
        co_return fail(patched.error());
    const auto after = co_await read(stop);
    if (!after)
        co_return fail(after.error());
    co_return AddedCredential{.keyId = keyIdOf(after->value("keyCredentials"_L1).toArray(), order.name),
        .reference = {.kind = CredentialKind::Certificate,
            .id = id,
            .thumbprint = certificate->thumbprintSha256,
            .expires = certificate->notAfter}};
}

Task<Result<AddedCredential>> AppCredentials::addSecret(
    CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop)
{
    const Instant end = std::chrono::floor<Seconds>(endOfLife(m_clock.now(), order.months));
    const QJsonObject body{
        {u"passwordCredential"_s, QJsonObject{{u"displayName"_s, order.name}, {u"endDateTime"_s, toIso(end)}}}};
    const QString path = u"/applications/%1/addPassword"_s.arg(m_application);
    const auto added = co_await m_client.sendPatiently(Method::Post, path, body, spreading, stop);
    if (!added)
        co_return fail(added.error());
    const RegisteredCredential credential = credentialOf(*added, CredentialKind::ClientSecret);
    Secret secret(added->value("secretText"_L1).toString().toUtf8());
    if (secret.isEmpty())
        co_return fail(ErrorKind::Malformed, u"Microsoft Graph gave out no secret"_s);
    const auto written = co_await secrets.write(id, std::move(secret));
    if (!written) {
        co_await remove(credential, stop);
        co_return fail(written.error());
    }
    co_return AddedCredential{.keyId = credential.keyId,
        .reference = {.kind = CredentialKind::ClientSecret, .id = id, .thumbprint = {}, .expires = credential.expires}};
}

Task<Result<void>> AppCredentials::remove(RegisteredCredential credential, std::stop_token stop)
{
    QString path = u"/applications/"_s + m_application;
    QJsonObject body{{u"keyId"_s, credential.keyId}};
    Method method = Method::Post;
    if (credential.kind == CredentialKind::Certificate) {
        const auto application = co_await read(stop);
        if (!application)
            co_return fail(application.error());
        QJsonArray left;
        const QJsonArray keys = application->value("keyCredentials"_L1).toArray();
        for (const QJsonValue &key : keys) {
            if (key["keyId"_L1].toString() != credential.keyId)
                left.append(key);
        }
        method = Method::Patch;
        body = {{u"keyCredentials"_s, left}};
    } else {
        path += u"/removePassword"_s;
    }
    const auto removed = co_await m_client.send(method, path, body, stop);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return fail(removed.error());
    co_return {};
}

Task<Result<void>> AppCredentials::removeNamed(QString name, std::stop_token stop)
{
    const auto credentials = co_await list(stop);
    if (!credentials)
        co_return fail(credentials.error());
    for (const RegisteredCredential &credential : *credentials) {
        if (credential.name != name)
            continue;
        const auto removed = co_await remove(credential, stop);
        if (!removed)
            co_return removed;
    }
    co_return {};
}

} // namespace tributary
