// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/credentialfile.h"

#include "base/usagetext.h"

#include <QtCore/QFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 1 << 20;

using Input = std::shared_ptr<CredentialInput>;

Result<Secret> readFile(const QString &path)
{
    if (path.isEmpty())
        return Secret();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, u"%1: %2"_s.arg(path, file.errorString()), u"CertificateUnreadable"_s);
    if (file.size() > longestFile)
        return fail(ErrorKind::Usage, UsageText::tr("%1 is too long for a certificate").arg(path), u"CertificateUnreadable"_s);
    return Secret(file.readAll());
}

Result<Input> readCredential(const QString &certificate, const QString &key, const Secret &passphrase, Instant now)
{
    const auto certificateBytes = readFile(certificate);
    if (!certificateBytes)
        return fail(certificateBytes.error());
    const auto keyBytes = readFile(key);
    if (!keyBytes)
        return fail(keyBytes.error());
    auto input = certificateInput(*certificateBytes, *keyBytes, passphrase, now);
    if (!input)
        return fail(input.error());
    return std::make_shared<CredentialInput>(std::move(*input));
}

} // namespace

Task<Result<Input>> readCredentialFile(Runtime *runtime, QString file, QString key, std::shared_ptr<Secret> passphrase)
{
    const Instant now = runtime->clock().now();
    auto work = [file, key, passphrase, now] { return readCredential(file, key, *passphrase, now); };
    co_return co_await runtime->pool().run(std::move(work));
}

} // namespace tributary
