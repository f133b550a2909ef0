// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilelock.h"

#include "store/privatefiles.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Error explain(const QLockFile &file, const QString &path)
{
    if (file.error() != QLockFile::LockFailedError) {
        return makeError(ErrorKind::Storage, u"cannot make the lock of the profile in %1"_s.arg(QFileInfo(path).absolutePath()),
            u"CannotOpen"_s);
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return makeError(ErrorKind::Storage, u"another process collects into this profile"_s, u"ProfileLocked"_s);
    const QString since = QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate);
    return makeError(ErrorKind::Storage,
        u"another process collects into this profile: %1, process %2 on %3, since %4"_s.arg(program).arg(process).arg(
            host, since),
        u"ProfileLocked"_s);
}

} // namespace

Result<ProfileLock> ProfileLock::take(const QString &directory)
{
    const auto made = makePrivateDirectory(directory);
    if (!made)
        return fail(made.error());
    const QString path = QDir(directory).filePath(u"collector.lock"_s);
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // age says nothing: a collector runs for months. Whether its process lives does.
    if (!file->tryLock(0))
        return fail(explain(*file, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return ProfileLock(std::move(file));
}

} // namespace tributary
