// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkeys.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace tributary::test {

using namespace openssl;

namespace {

QByteArray contentOf(BIO *out)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    return QByteArray(text, qsizetype(size));
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void *passphraseOf(const QByteArray &passphrase)
{
    return const_cast<char *>(passphrase.constData()); // OpenSSL's signature; it only reads
}

} // namespace

Key makeRsaKey(unsigned bits)
{
    return Key(EVP_RSA_gen(bits));
}

Key makeEllipticKey()
{
    return Key(EVP_EC_gen("P-256"));
}

Certificate makeCertificate(EVP_PKEY *key, Instant notBefore, Instant notAfter)
{
    const auto seconds = [](Instant instant) {
        return time_t(std::chrono::floor<Seconds>(instant).time_since_epoch().count());
    };
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(notBefore));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(notAfter));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const QByteArray subject = QStringLiteral("Tributary Prüfung").toUtf8();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytesOf(subject), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return contentOf(out.get());
}

QByteArray pemOf(EVP_PKEY *key, const QByteArray &passphrase)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(out.get(), key, passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(), nullptr, 0, nullptr,
        passphrase.isEmpty() ? nullptr : passphraseOf(passphrase));
    return contentOf(out.get());
}

QByteArray traditionalPemOf(EVP_PKEY *key, const QByteArray &passphrase)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(out.get(), key, passphrase.isEmpty() ? nullptr : EVP_aes_128_cbc(), nullptr, 0,
        nullptr, passphrase.isEmpty() ? nullptr : passphraseOf(passphrase));
    return contentOf(out.get());
}

QByteArray pkcs12Of(X509 *certificate, EVP_PKEY *key, const QByteArray &passphrase, Pkcs12Age age)
{
    const LegacyContext context;
    const bool legacy = age == Pkcs12Age::Legacy;
    const Pkcs12 container(PKCS12_create_ex(passphrase.constData(), "tributary", key, certificate, nullptr,
        legacy ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0, legacy ? NID_pbe_WithSHA1And40BitRC2_CBC : 0, 0, 0, 0,
        context.get(), nullptr));
    const Bio out(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(out.get(), container.get());
    return contentOf(out.get());
}

bool verifiesPs256(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    const bool good = EVP_DigestVerifyInit(digest.get(), &parameters, EVP_sha256(), nullptr, key) == 1
        && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, 32) == 1
        && EVP_DigestVerify(digest.get(), bytesOf(signature), size_t(signature.size()), bytesOf(text), size_t(text.size()))
            == 1;
    ERR_clear_error();
    return good;
}

} // namespace tributary::test
