// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/identity.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

constexpr Milliseconds allowedSkew = 5min;

QJsonObject jsonPart(const QByteArrayList &parts, qsizetype index)
{
    return QJsonDocument::fromJson(fromBase64Url(parts.value(index))).object();
}

const RegisteredCertificate *certificateOf(const std::vector<RegisteredCertificate> &known, const QJsonObject &header)
{
    const QByteArray sha256 = fromBase64Url(header.value(u"x5t#S256"_s).toString().toLatin1());
    const QByteArray sha1 = fromBase64Url(header.value(u"x5t"_s).toString().toLatin1());
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const RegisteredCertificate &one) { return sha256.isEmpty() ? one.sha1 == sha1 : one.sha256 == sha256; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

bool isSignedBy(
    const QByteArray &certificatePem, const QByteArray &algorithm, const QByteArray &signedText, const QByteArray &signature)
{
    const std::unique_ptr<BIO, Freer<BIO_free_all>> memory(
        BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())));
    const std::unique_ptr<X509, Freer<X509_free>> certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return false;
    const std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // owned by the context
    if (EVP_DigestVerifyInit(context.get(), &parameters, EVP_sha256(), nullptr, X509_get0_pubkey(certificate.get())) != 1)
        return false;
    if (algorithm == "PS256"
        && (EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
               size_t(signature.size()), reinterpret_cast<const unsigned char *>(signedText.constData()),
               size_t(signedText.size()))
        == 1;
}

/// Those of the app, and those that were registered with the tenant's own one when the simulator was started.
std::vector<RegisteredCertificate> Identity::certificatesOf(const Client &client) const
{
    std::vector<RegisteredCertificate> known;
    if (client.isOwn())
        known = client.account.certificates;
    for (const AppKey &key : client.app.keys) {
        if (!m_world.isKnown(key.made) || key.ends <= m_world.clock.now())
            continue;
        RegisteredCertificate certificate;
        certificate.sha1 = QCryptographicHash::hash(key.der, QCryptographicHash::Sha1);
        certificate.sha256 = QCryptographicHash::hash(key.der, QCryptographicHash::Sha256);
        certificate.pem = "-----BEGIN CERTIFICATE-----\n" + key.der.toBase64() + "\n-----END CERTIFICATE-----\n";
        known.push_back(std::move(certificate));
    }
    return known;
}

std::optional<Refusal> Identity::checkAssertion(
    const QByteArray &assertion, const Client &client, const QByteArray &endpoint) const
{
    const auto refusal = [](int number, const QString &text) { return Refusal{401, number, u"invalid_client"_s, text}; };
    const QByteArrayList parts = assertion.split('.');
    const QJsonObject header = jsonPart(parts, 0);
    const QJsonObject claims = jsonPart(parts, 1);
    const QByteArray algorithm = header.value(u"alg"_s).toString().toLatin1();
    if (parts.size() != 3 || (algorithm != "PS256" && algorithm != "RS256"))
        return refusal(50012, u"Authentication failed. The client assertion is malformed or its algorithm is not supported."_s);
    const std::vector<RegisteredCertificate> known = certificatesOf(client);
    const RegisteredCertificate *certificate = certificateOf(known, header);
    if (!certificate) {
        return refusal(700027,
            u"The certificate with identifier used to sign the client assertion is not registered on application. "
            "[Reason - The key was not found.]"_s);
    }
    if (!isSignedBy(certificate->pem, algorithm, parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
        return refusal(
            700027, u"Client assertion failed signature validation. [Reason - The key used is found, the signature is not.]"_s);
    const QString id = client.app.appId;
    if (claims.value(u"iss"_s).toString() != id || claims.value(u"sub"_s).toString() != id)
        return refusal(700021, u"Client assertion application identifier doesn't match 'client_id' parameter."_s);
    if (claims.value(u"aud"_s).toString().toUtf8() != endpoint)
        return refusal(700023, u"Client assertion audience claim does not match Realm issuer."_s);
    const Instant now = m_world.clock.now();
    const Instant notBefore = fromUnixSeconds(claims.value(u"nbf"_s).toInteger());
    const Instant expires = fromUnixSeconds(claims.value(u"exp"_s).toInteger());
    if (now + allowedSkew < notBefore || now - allowedSkew > expires)
        return refusal(700024, u"Client assertion is not within its valid time range. Current time: %1."_s.arg(toIso(now)));
    return {};
}

} // namespace tributary::simulation
