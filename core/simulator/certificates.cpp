// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

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
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;

constexpr unsigned rsaBits = 2048;
constexpr Milliseconds month = 24h * 30;

struct Extension {
    int id;
    const char *value;
};

tl::unexpected<Error> opensslError(const QString &what)
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return fail(ErrorKind::Bug, u"%1: %2"_s.arg(what, QString::fromLatin1(text)));
}

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray pemOf(X509 *certificate)
{
    const Bio memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return bytesOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return bytesOf(memory.get());
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Bio memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

Key keyFrom(const QByteArray &pem)
{
    const Bio memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

bool addExtensions(X509 *certificate, X509 *issuer, std::initializer_list<Extension> extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[id, value] : extensions) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
        if (!extension)
            return false;
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    return true;
}

/// An unsigned certificate with name, random serial number and validity from a day ago.
Certificate draft(EVP_PKEY *key, const QByteArray &commonName, Instant now, Milliseconds lifetime)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    const auto secondsOf = [](Instant instant) {
        return time_t(std::chrono::floor<Seconds>(instant).time_since_epoch().count());
    };
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), secondsOf(now - 24h));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), secondsOf(now + lifetime));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Tributary simulator"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.constData()),
        int(commonName.size()), -1, 0);
    return certificate;
}

} // namespace

Result<CertifiedKey> makeAuthority(Instant now)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslError(u"Cannot make a key"_s);
    const Certificate certificate = draft(key.get(), "Tributary simulator CA"_ba, now, month);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    if (!addExtensions(certificate.get(), certificate.get(),
            {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_key_usage, "critical,keyCertSign,cRLSign"},
                {NID_subject_key_identifier, "hash"}})
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return opensslError(u"Cannot make a certificate authority"_s);
    return CertifiedKey{pemOf(certificate.get()), pemOf(key.get())};
}

Result<CertifiedKey> makeServerCertificate(const CertifiedKey &authority, Instant now)
{
    const Certificate issuer = certificateFrom(authority.certificate);
    const Key issuerKey = keyFrom(authority.key);
    const Key key(EVP_EC_gen("P-256"));
    if (!issuer || !issuerKey || !key)
        return opensslError(u"Cannot make a server certificate"_s);
    const Certificate certificate = draft(key.get(), "localhost"_ba, now, month);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    if (!addExtensions(certificate.get(), issuer.get(),
            {{NID_basic_constraints, "critical,CA:FALSE"}, {NID_key_usage, "critical,digitalSignature"},
                {NID_ext_key_usage, "serverAuth"}, {NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"},
                {NID_subject_key_identifier, "hash"}, {NID_authority_key_identifier, "keyid"}})
        || X509_sign(certificate.get(), issuerKey.get(), EVP_sha256()) == 0)
        return opensslError(u"Cannot make a server certificate"_s);
    return CertifiedKey{pemOf(certificate.get()), pemOf(key.get())};
}

Result<CertifiedKey> makeAppCertificate(const QByteArray &commonName, Instant now)
{
    const Key key(EVP_RSA_gen(rsaBits));
    if (!key)
        return opensslError(u"Cannot make a key"_s);
    const Certificate certificate = draft(key.get(), commonName, now, month * 12);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return opensslError(u"Cannot make an app certificate"_s);
    return CertifiedKey{pemOf(certificate.get()), pemOf(key.get())};
}

Result<QByteArray> makePkcs12(const CertifiedKey &pair, const QByteArray &passphrase)
{
    const Certificate certificate = certificateFrom(pair.certificate);
    const Key key = keyFrom(pair.key);
    const std::unique_ptr<PKCS12, Freer<PKCS12_free>> store(
        PKCS12_create(passphrase.constData(), "Tributary", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Bio memory(BIO_new(BIO_s_mem()));
    if (!store || i2d_PKCS12_bio(memory.get(), store.get()) != 1)
        return opensslError(u"Cannot make a PKCS#12 file"_s);
    return bytesOf(memory.get());
}

} // namespace tributary::simulation
