// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/systemdcredentials.h"

#include "base/completion.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <chrono>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestCredential = 1024 * 1024; // what systemd takes
constexpr auto toolPatience = 30s;

Error noEntry()
{
    return makeError(ErrorKind::NotFound, u"systemd has no such credential"_s);
}

Error readOnly()
{
    return makeError(ErrorKind::KeychainLocked, u"a service cannot write its credentials"_s, u"CredentialsReadOnly"_s);
}

} // namespace

SystemdPlaces SystemdPlaces::ofThisProcess()
{
    return {.loaded = qEnvironmentVariable("CREDENTIALS_DIRECTORY")};
}

std::optional<QString> credentialName(const CredentialId &id)
{
    const QStringList parts = id.value().split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part.startsWith(u'.'))
            return {};
    }
    if (parts.size() != 3)
        return {};
    return u"%1_%2.%3"_s.arg(parts.at(0), parts.at(1), parts.at(2));
}

SystemdCredentials::SystemdCredentials(SystemdPlaces places)
    : m_places(std::move(places))
{
}

QString SystemdCredentials::sealedFile(const CredentialId &id) const
{
    return QDir(m_places.sealed).filePath(id.value().section(u'/', 1).replace(u'/', u'.'));
}

Task<Result<void>> SystemdCredentials::probe()
{
    if (isService())
        co_return checkCredentialsDirectory(m_places.loaded);
    if (!QDir().mkpath(m_places.sealed) || !QFileInfo(m_places.sealed).isWritable()) {
        co_return fail(ErrorKind::KeychainLocked, u"%1 cannot be written"_s.arg(m_places.sealed), u"CredentialsRefused"_s);
    }
    const QStringList version{u"--version"_s};
    const auto there = co_await runTool(version, nullptr);
    if (!there)
        co_return fail(there.error());
    co_return {};
}

Result<Secret> SystemdCredentials::readLoaded(const QString &name) const
{
    const auto trusted = checkCredentialsDirectory(m_places.loaded);
    if (!trusted)
        return fail(trusted.error());
    QFile file(QDir(m_places.loaded).filePath(name));
    if (!file.exists())
        return fail(noEntry());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > largestCredential)
        return fail(ErrorKind::KeychainLocked, u"a credential of systemd cannot be read"_s, u"CredentialsRefused"_s);
    return Secret(file.readAll());
}

Task<Result<Secret>> SystemdCredentials::read(CredentialId id)
{
    const auto name = credentialName(id);
    if (!name)
        co_return fail(noEntry());
    if (isService())
        co_return readLoaded(*name);
    if (!QFile::exists(sealedFile(id)))
        co_return fail(noEntry());
    const QStringList arguments{u"decrypt"_s, u"--name="_s + *name, sealedFile(id), u"-"_s};
    co_return co_await runTool(arguments, nullptr);
}

Task<Result<void>> SystemdCredentials::write(CredentialId id, Secret secret)
{
    const auto name = credentialName(id);
    if (!name || secret.isEmpty() || secret.bytes().size() > largestCredential)
        co_return fail(ErrorKind::Usage, u"this cannot be a credential of systemd"_s);
    if (isService())
        co_return fail(readOnly());
    if (!QDir().mkpath(m_places.sealed))
        co_return fail(ErrorKind::KeychainLocked, u"%1 cannot be made"_s.arg(m_places.sealed), u"CredentialsRefused"_s);
    const auto input = std::make_shared<Secret>(std::move(secret));
    // Beside it first: a tool that breaks off must not take the credential that is there.
    const QString fresh = sealedFile(id) + u".new"_s;
    const QStringList arguments{u"encrypt"_s, u"--name="_s + *name, u"-"_s, fresh};
    const auto done = co_await runTool(arguments, input);
    if (!done) {
        QFile::remove(fresh);
        co_return fail(done.error());
    }
    QFile::remove(sealedFile(id));
    if (!QFile::rename(fresh, sealedFile(id)))
        co_return fail(ErrorKind::KeychainLocked, u"%1 cannot be written"_s.arg(m_places.sealed), u"CredentialsRefused"_s);
    co_return {};
}

Task<Result<void>> SystemdCredentials::remove(CredentialId id)
{
    if (isService())
        co_return fail(readOnly());
    const QString file = sealedFile(id);
    if (credentialName(id) && QFile::exists(file) && !QFile::remove(file))
        co_return fail(ErrorKind::KeychainLocked, u"%1 cannot be removed"_s.arg(file), u"CredentialsRefused"_s);
    co_return {};
}

Task<Result<Secret>> SystemdCredentials::runTool(QStringList arguments, std::shared_ptr<Secret> input)
{
    const auto ended = std::make_shared<Completion<bool>>();
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QObject::connect(&process, &QProcess::finished, &process,
        [ended](int code, QProcess::ExitStatus how) { ended->complete(how == QProcess::NormalExit && code == 0); });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended->complete(false);
    });
    QTimer::singleShot(toolPatience, &process, [&process] { process.kill(); });
    process.start(m_places.tool, arguments);
    if (input)
        process.write(input->bytes());
    process.closeWriteChannel();
    const bool isFine = co_await ended->wait();
    if (process.error() == QProcess::FailedToStart)
        co_return fail(ErrorKind::KeychainMissing, u"%1 cannot be started"_s.arg(m_places.tool), u"CredentialsTool"_s);
    if (!isFine) {
        const QString words = QString::fromUtf8(process.readAllStandardError().left(500)).simplified();
        co_return fail(ErrorKind::KeychainLocked, u"systemd-creds: %1"_s.arg(words), u"CredentialsRefused"_s);
    }
    co_return Secret(process.readAllStandardOutput());
}

} // namespace tributary
