// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownDirectory = ownFile | QFile::ExeOwner;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

tl::unexpected<Error> cannot(QLatin1StringView what, const QString &path)
{
    return fail(ErrorKind::Storage, u"cannot %1 %2"_s.arg(what, QFileInfo(path).fileName()), u"CannotOpen"_s);
}

bool isOpenToOthers(const QString &path)
{
    return (QFile::permissions(path) & others) != QFile::Permissions();
}

/// An administrator who sets up a service's profile as root must not lock the service out of what is made on the way.
void giveToOwnerOfDirectory([[maybe_unused]] const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat directory = {};
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::stat(QFile::encodeName(QFileInfo(file).path()).constData(), &directory) == 0 && directory.st_uid != 0)
        [[maybe_unused]]
        const int given = ::lchown(QFile::encodeName(file).constData(), directory.st_uid, directory.st_gid);
#endif
}

} // namespace

Result<void> makePrivateDirectory(const QString &directory)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    if (!QFileInfo(path).isDir()) {
        const QFileInfo info(path);
        if (!QDir().mkpath(info.path()) || !QDir(info.path()).mkdir(info.fileName(), ownDirectory))
            return cannot("make the directory"_L1, path);
    }
    if (isOpenToOthers(path) && !QFile::setPermissions(path, ownDirectory))
        return cannot("protect the directory"_L1, path);
    return {};
}

Result<void> makePrivateFile(const QString &file)
{
    QFile made(file);
    const bool wasThere = made.exists();
    if (!wasThere && !made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile) && !made.exists())
        return cannot("make the file"_L1, file);
    if (!wasThere)
        giveToOwnerOfDirectory(file);
    if (isOpenToOthers(file) && !made.setPermissions(ownFile))
        return cannot("protect the file"_L1, file);
    return {};
}

} // namespace tributary
