// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/newcertificate.h"

#include "auth/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace openssl;

namespace {

constexpr unsigned rsaBits = 3072;
constexpr qsizetype longestName = 64; // of a common name, X.520

tl::unexpected<Error> refused()
{
    ERR_clear_error();
    return fail(ErrorKind::Bug, u"OpenSSL makes no certificate"_s);
}

time_t secondsOf(Instant instant)
{
    return time_t(std::chrono::floor<Seconds>(instant).time_since_epoch().count());
}

bool describe(X509 *certificate, EVP_PKEY *key, const QByteArray &name)
{
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_set_version(certificate, X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), (serial >> 1) | 1) == 1
        && X509_set_pubkey(certificate, key) == 1
        && X509_NAME_add_entry_by_txt(
               subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

Secret pemOf(X509 *certificate, EVP_PKEY *key)
{
    const Bio out(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(out.get(), certificate) != 1
        || PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return Secret();
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return Secret(QByteArray(text, qsizetype(size)));
}

} // namespace

Result<CertificateCredential> newCertificate(const QString &commonName, Instant now, Instant end)
{
    const Key key(EVP_RSA_gen(rsaBits));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !describe(certificate.get(), key.get(), commonName.left(longestName).toUtf8()))
        return refused();
    const bool isSigned = ASN1_TIME_set(X509_getm_notBefore(certificate.get()), secondsOf(now - 1h))
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), secondsOf(end))
        && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    if (!isSigned)
        return refused();
    const Secret pem = pemOf(certificate.get(), key.get());
    return certificateFromPem(pem, Secret(), Secret(), now);
}

} // namespace tributary
