// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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
    if (!made.exists() && !made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile) && !made.exists())
        return cannot("make the file"_L1, file);
    if (isOpenToOthers(file) && !made.setPermissions(ownFile))
        return cannot("protect the file"_L1, file);
    return {};
}

} // namespace tributary
