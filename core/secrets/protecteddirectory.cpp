// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/systemdcredentials.h"

#include <QtCore/QFile>

#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Result<void> refuse(const QString &why)
{
    return fail(
        ErrorKind::KeychainMissing, u"the credentials directory is refused: %1"_s.arg(why), u"CredentialsNotProtected"_s);
}

} // namespace

#ifdef Q_OS_LINUX

Result<void> checkCredentialsDirectory(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory);
    struct statfs disk = {};
    struct stat info = {};
    if (::statfs(path.constData(), &disk) != 0 || ::lstat(path.constData(), &info) != 0)
        return refuse(u"it does not exist or cannot be read"_s);
    if (!S_ISDIR(info.st_mode))
        return refuse(u"it is no directory"_s);
    if (disk.f_type != RAMFS_MAGIC && disk.f_type != TMPFS_MAGIC)
        return refuse(u"it lies on a disk, not in memory"_s);
    if (info.st_uid != 0 && info.st_uid != ::geteuid())
        return refuse(u"it belongs to somebody else"_s);
    // The rights of the group may be the mask of an access list, by which systemd lets the service's user in.
    if ((info.st_mode & (S_IRWXO | S_IWGRP)) != 0)
        return refuse(u"others may enter it"_s);
    return {};
}

#else

Result<void> checkCredentialsDirectory(const QString &)
{
    return refuse(u"this system has no systemd"_s);
}

#endif

} // namespace tributary
