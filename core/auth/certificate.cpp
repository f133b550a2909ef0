// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"

#include "auth/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace tributary {

using namespace openssl;

namespace {

constexpr qsizetype longestFile = 1024 * 1024;
constexpr int leastKeyBits = 2048;

auto refused(const QString &code, const QString &message)
{
    return fail(ErrorKind::Usage, message, code);
}

std::optional<Instant> instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(parts.tm_year + 1900),
        std::chrono::month(unsigned(parts.tm_mon + 1)), std::chrono::day(unsigned(parts.tm_mday))};
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min)
        + Seconds(parts.tm_sec);
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

QString subjectOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, qsizetype(size));
}

QString thumbprintOf(X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return QString::fromLatin1(digest.first(qsizetype(size)).toHex());
}

/// OpenSSL's memory BIO wipes what it held; the copy belongs to the Secret.
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

Result<void> checkKey(EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return refused(u"CertificateKeyNotRsa"_s, u"Microsoft Entra accepts RSA keys only; this key is of another kind."_s);
    if (EVP_PKEY_get_bits(key) < leastKeyBits) {
        return refused(u"CertificateKeyTooShort"_s,
            u"The key has %1 bits; at least %2 are needed."_s.arg(EVP_PKEY_get_bits(key)).arg(leastKeyBits));
    }
    return {};
}

Result<void> checkValidity(Instant notBefore, Instant notAfter, Instant now)
{
    if (now > notAfter)
        return refused(u"CertificateExpired"_s, u"The certificate expired on %1."_s.arg(toIso(notAfter)));
    if (now < notBefore)
        return refused(
            u"CertificateNotYetValid"_s, u"The certificate is valid from %1 on; check the clock."_s.arg(toIso(notBefore)));
    return {};
}

Result<CertificateCredential> credentialOf(X509 *certificate, EVP_PKEY *key, Instant now)
{
    if (const auto good = checkKey(key); !good)
        return fail(good.error());
    const auto notBefore = instantOf(X509_get0_notBefore(certificate));
    const auto notAfter = instantOf(X509_get0_notAfter(certificate));
    if (!notBefore || !notAfter)
        return refused(u"CertificateUnreadable"_s, u"The certificate's dates cannot be read."_s);
    if (const auto good = checkValidity(*notBefore, *notAfter, now); !good)
        return fail(good.error());

    CertificateCredential credential{.certificateDer = derOf(certificate),
        .thumbprintSha256 = thumbprintOf(certificate),
        .subject = subjectOf(certificate),
        .notBefore = *notBefore,
        .notAfter = *notAfter,
        .pem = pemOf(certificate, key)};
    if (credential.certificateDer.isEmpty() || credential.pem.isEmpty())
        return refused(u"CertificateUnreadable"_s, u"The certificate or its key cannot be written as PEM."_s);
    return credential;
}

bool belongTogether(X509 *certificate, EVP_PKEY *key)
{
    const bool match = X509_check_private_key(certificate, key) == 1;
    ERR_clear_error();
    return match;
}

Result<void> checkKeyReading(const KeyReading &reading, const Secret &passphrase)
{
    if (reading.key)
        return {};
    if (!reading.encrypted)
        return refused(
            u"CertificateKeyMissing"_s, u"There is no private key in the file; a certificate alone cannot sign in."_s);
    if (passphrase.isEmpty())
        return refused(u"CertificatePassphrase"_s, u"The private key is encrypted; its passphrase is needed."_s);
    return refused(u"CertificatePassphrase"_s, u"The passphrase does not open the private key."_s);
}

bool opens(PKCS12 *container, const Secret &passphrase)
{
    // A file without a passphrase may carry an empty one or none; both are told apart in its checksum.
    const bool open = PKCS12_verify_mac(container, passphrase.bytes().constData(), int(passphrase.bytes().size())) == 1
        || (passphrase.isEmpty() && PKCS12_verify_mac(container, nullptr, 0) == 1);
    ERR_clear_error();
    return open;
}

} // namespace

Result<CertificateCredential> certificateFromPem(
    const Secret &certificatePem, const Secret &keyPem, const Secret &passphrase, Instant now)
{
    if (certificatePem.bytes().size() > longestFile || keyPem.bytes().size() > longestFile)
        return refused(u"CertificateUnreadable"_s, u"The file is too large to be a certificate."_s);
    const auto certificates = readCertificates(certificatePem.bytes());
    if (certificates.empty())
        return refused(u"CertificateMissing"_s, u"There is no certificate in the file; PEM text is expected."_s);

    const LegacyContext context;
    const Secret &keyText = keyPem.isEmpty() ? certificatePem : keyPem;
    const KeyReading reading = readKey(keyText.bytes(), passphrase, context.get());
    if (const auto good = checkKeyReading(reading, passphrase); !good)
        return fail(good.error());
    for (const Certificate &certificate : certificates) {
        if (belongTogether(certificate.get(), reading.key.get()))
            return credentialOf(certificate.get(), reading.key.get(), now);
    }
    return refused(u"CertificateKeyMismatch"_s, u"The private key does not belong to the certificate."_s);
}

Result<CertificateCredential> certificateFromPkcs12(const Secret &pkcs12, const Secret &passphrase, Instant now)
{
    if (pkcs12.bytes().size() > longestFile)
        return refused(u"CertificateUnreadable"_s, u"The file is too large to be a PKCS#12 container."_s);
    const LegacyContext context;
    const Bio in = reader(pkcs12.bytes());
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, context.get(), nullptr);
    const bool isContainer = d2i_PKCS12_bio(in.get(), &raw) != nullptr;
    const Pkcs12 container(raw); // null where reading failed half way
    ERR_clear_error();
    if (!isContainer)
        return refused(u"CertificateMissing"_s, u"The file is no PKCS#12 container (.pfx or .p12)."_s);
    if (!opens(container.get(), passphrase))
        return refused(u"CertificatePassphrase"_s, u"The passphrase does not open the PKCS#12 file."_s);

    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    const int parsed = PKCS12_parse(container.get(), passphrase.bytes().constData(), &rawKey, &rawCertificate, nullptr);
    const Key key(rawKey);
    const Certificate certificate(rawCertificate);
    ERR_clear_error();
    if (parsed != 1)
        return refused(u"CertificateUnreadable"_s, u"The PKCS#12 file uses algorithms that this computer cannot read."_s);
    if (!key)
        return refused(u"CertificateKeyMissing"_s, u"There is no private key in the PKCS#12 file; export it with its key."_s);
    if (!certificate)
        return refused(u"CertificateMissing"_s, u"There is no certificate for the key in the PKCS#12 file."_s);
    return credentialOf(certificate.get(), key.get(), now);
}

} // namespace tributary
