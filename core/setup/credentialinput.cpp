// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/credentialinput.h"

#include "auth/certificate.h"
#include "base/usagetext.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Result<CredentialInput> fromCertificate(Result<CertificateCredential> read)
{
    if (!read)
        return fail(read.error());
    CredentialInput input;
    input.kind = CredentialKind::Certificate;
    input.secret = std::move(read->pem);
    input.thumbprint = read->thumbprintSha256;
    input.subject = read->subject;
    input.certificateDer = read->certificateDer;
    input.expires = read->notAfter;
    return input;
}

bool isPem(const Secret &file)
{
    return file.bytes().contains("-----BEGIN ");
}

} // namespace

Result<CredentialInput> secretInput(Secret pasted, std::optional<Instant> expires)
{
    CredentialInput input;
    input.secret = Secret(pasted.bytes().trimmed());
    input.expires = expires;
    if (input.secret.isEmpty())
        return fail(ErrorKind::Usage, UsageText::tr("the client secret is empty"), u"SecretEmpty"_s);
    if (parseGuid(QString::fromUtf8(input.secret.bytes()))) {
        return fail(ErrorKind::Configuration, u"what was pasted is a GUID: the id of the secret, not its value"_s,
            u"AADSTS7000215/secret-id"_s);
    }
    return input;
}

Result<CredentialInput> certificateInput(const Secret &file, const Secret &key, const Secret &passphrase, Instant now)
{
    if (isPem(file))
        return fromCertificate(certificateFromPem(file, key, passphrase, now));
    return fromCertificate(certificateFromPkcs12(file, passphrase, now));
}

QByteArray publicPem(const QByteArray &certificateDer)
{
    constexpr qsizetype width = 64;
    const QByteArray text = certificateDer.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += width)
        pem += text.mid(at, width) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace tributary
