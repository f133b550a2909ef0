// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/assertion.h"

#include "auth/openssl.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <openssl/err.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace tributary {

using namespace openssl;

namespace {

constexpr Seconds lifetime{300};

auto unusable(const QString &message)
{
    return fail(ErrorKind::Configuration, message, u"CertificateUnreadable"_s);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray segment(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray header(X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return segment({{u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s},
        {u"x5t#S256"_s, QString::fromLatin1(base64Url(digest.first(qsizetype(size))))}});
}

QByteArray payload(const AssertionClaims &claims)
{
    const qint64 now = std::chrono::floor<Seconds>(claims.now).time_since_epoch().count();
    return segment({{u"aud"_s, claims.audience}, {u"iss"_s, claims.clientId.value()}, {u"sub"_s, claims.clientId.value()},
        {u"jti"_s, claims.jti}, {u"nbf"_s, now}, {u"iat"_s, now}, {u"exp"_s, now + lifetime.count()}});
}

/// Empty where OpenSSL refuses.
QByteArray sign(EVP_PKEY *key, const QByteArray &text)
{
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // belongs to the digest
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    const bool ready = EVP_DigestSignInit(digest.get(), &parameters, EVP_sha256(), nullptr, key) == 1
        && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_DigestSign(digest.get(), nullptr, &size, bytes, size_t(text.size())) == 1;
    QByteArray signature(qsizetype(size), '\0');
    const bool isSigned = ready
        && EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes, size_t(text.size()))
            == 1;
    ERR_clear_error();
    return isSigned ? signature.first(qsizetype(size)) : QByteArray();
}

} // namespace

Result<QByteArray> clientAssertion(const Secret &pem, const AssertionClaims &claims)
{
    const auto certificates = readCertificates(pem.bytes());
    const KeyReading reading = readKey(pem.bytes(), Secret(), nullptr);
    if (certificates.empty() || !reading.key)
        return unusable(u"the keychain entry holds no certificate with a private key"_s);
    const QByteArray text = header(certificates.front().get()) + '.' + payload(claims);
    const QByteArray signature = sign(reading.key.get(), text);
    if (signature.isEmpty())
        return unusable(u"the private key cannot sign PS256"_s);
    return text + '.' + base64Url(signature);
}

} // namespace tributary
