// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/credentialinput.h"
#include "ctl/commandtext.h"

#include "common/runtime.h"

#include <QtCore/QFile>

#include <cstdio>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Any of these files may hold a private key.
Result<Secret> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, CommandText::tr("cannot read %1: %2").arg(name, file.errorString()));
    return Secret(file.readAll());
}

Result<CredentialInput> readCertificate(const QCommandLineParser &arguments, const QString &option, Instant now)
{
    const auto file = readFile(arguments.value(option));
    if (!file)
        return fail(file.error());
    Result<Secret> key = Secret();
    if (arguments.isSet(u"key"_s))
        key = readFile(arguments.value(u"key"_s));
    if (!key)
        return fail(key.error());
    const Secret passphrase = arguments.isSet(u"passphrase-stdin"_s) ? readSecretLine() : Secret();
    return certificateInput(*file, *key, passphrase, now);
}

Result<CredentialInput> readSecret(const QCommandLineParser &arguments)
{
    std::optional<Instant> expires;
    if (const QString text = arguments.value(u"expires"_s); !text.isEmpty()) {
        expires = parseIso(text);
        if (!expires)
            return fail(ErrorKind::Usage, CommandText::tr("--expires takes a time such as 2027-11-22 (UTC)"));
    }
    return secretInput(readSecretLine(), expires);
}

} // namespace

QList<QCommandLineOption> credentialOptions()
{
    return {
        {u"secret-stdin"_s, CommandText::tr("Read the client secret from standard input.")},
        {u"certificate"_s, CommandText::tr("Certificate of the app registration (PEM)."), u"PEM"_s},
        {u"key"_s, CommandText::tr("Its private key (PEM), where it is not in the same file."), u"PEM"_s},
        {u"pkcs12"_s, CommandText::tr("Certificate and private key in one PKCS#12 file."), u"FILE"_s},
        {u"expires"_s, CommandText::tr("When the client secret ends, where it is known (UTC)."), u"ISO"_s},
        {u"passphrase-stdin"_s, CommandText::tr("Read the passphrase of the key or file from standard input.")},
    };
}

Secret readSecretLine()
{
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin))
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

Result<CredentialInput> readCredential(const QCommandLineParser &arguments, Instant now)
{
    const int ways =
        int(arguments.isSet(u"secret-stdin"_s)) + int(arguments.isSet(u"certificate"_s)) + int(arguments.isSet(u"pkcs12"_s));
    if (ways != 1)
        return fail(
            ErrorKind::Usage, CommandText::tr("name one credential: --secret-stdin, --certificate with --key, or --pkcs12"));
    if (arguments.isSet(u"certificate"_s))
        return readCertificate(arguments, u"certificate"_s, now);
    if (arguments.isSet(u"pkcs12"_s))
        return readCertificate(arguments, u"pkcs12"_s, now);
    return readSecret(arguments);
}

QString summaryOf(const CredentialInput &input)
{
    if (input.kind != CredentialKind::Certificate || !input.expires)
        return CommandText::tr("client secret");
    return CommandText::tr("certificate %1 valid until %2").arg(input.thumbprint.left(16), toIso(*input.expires));
}

Task<Result<std::shared_ptr<CredentialInput>>> takeCredential(
    std::shared_ptr<Runtime> runtime, const QCommandLineParser *arguments)
{
    const auto keychain = co_await runtime->secrets().probe();
    if (!keychain)
        co_return fail(keychain.error());
    auto credential = readCredential(*arguments, runtime->clock().now());
    if (!credential)
        co_return fail(credential.error());
    co_return std::make_shared<CredentialInput>(std::move(*credential));
}

Task<Result<CredentialRef>> keepCredential(
    std::shared_ptr<Runtime> runtime, std::shared_ptr<CredentialInput> input, QString purpose)
{
    CredentialRef reference{.kind = input->kind,
        .id = CredentialId(u"tributary/%1/%2"_s.arg(purpose, newGuid())),
        .thumbprint = input->thumbprint,
        .expires = input->expires};
    const auto written = co_await runtime->secrets().write(reference.id, input->secret.copy());
    if (!written)
        co_return fail(written.error());
    co_return reference;
}

} // namespace tributary
