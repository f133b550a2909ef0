// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/durablefile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tributary::files {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;

tl::unexpected<Error> failure(int number, QLatin1StringView what, const QString &path)
{
    const QString words = QString::fromStdString(std::generic_category().message(number));
    const QString message = u"cannot %1 %2: %3"_s.arg(what, path, words);
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return fail(ErrorKind::Storage, message, u"FilesDiskFull"_s);
    case EROFS:
        return fail(ErrorKind::Storage, message, u"FilesReadOnly"_s);
    case EACCES:
    case EPERM:
        return fail(ErrorKind::Configuration, message, u"FilesNoPermission"_s);
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorKind::Configuration, message, u"FilesDirectoryMissing"_s);
    default:
        return fail(ErrorKind::Storage, message, u"FilesIoError"_s);
    }
}

int syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle);
#else
    return fsync(handle);
#endif
}

/// Deleted, or moved to where nobody looks for it.
bool isOrphan([[maybe_unused]] int handle)
{
#ifdef Q_OS_WIN
    return false; // an open file cannot be deleted there
#else
    struct stat status = {};
    return fstat(handle, &status) == 0 && status.st_nlink == 0;
#endif
}

/// Entries of a directory are durable only after this, where the platform has it.
Result<void> syncDirectory([[maybe_unused]] const QString &directory)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return failure(errno, "open"_L1, directory);
    const int synced = fsync(handle);
    const int number = errno;
    ::close(handle);
    if (synced != 0 && number != EINVAL && number != ENOTSUP) // some file systems of other machines do not know it
        return failure(number, "save"_L1, directory);
#endif
    return {};
}

Result<void> syncDirectoryOf(const QString &path)
{
    return syncDirectory(QFileInfo(path).path());
}

} // namespace

Result<DurableFile> DurableFile::opened(const QString &path, QIODevice::OpenMode mode)
{
    auto file = std::make_unique<QFile>(path);
    errno = 0;
    if (!file->open(mode | QIODevice::Unbuffered, rights))
        return failure(errno, "open"_L1, path);
    return DurableFile(std::move(file));
}

Result<DurableFile> DurableFile::create(const QString &path)
{
    auto made = opened(path, QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!made)
        return made;
    const auto entered = syncDirectoryOf(path);
    if (!entered)
        return fail(entered.error());
    return made;
}

Result<DurableFile> DurableFile::open(const QString &path)
{
    return opened(path, QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

Result<void> DurableFile::append(const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        errno = 0;
        const qint64 some = m_file->write(bytes.constData() + written, bytes.size() - written);
        if (some <= 0)
            return failure(errno == 0 ? ENOSPC : errno, "write"_L1, path());
        written += some;
    }
    return {};
}

Result<void> DurableFile::sync()
{
    if (syncHandle(m_file->handle()) != 0)
        return failure(errno, "save"_L1, path());
    if (isOrphan(m_file->handle()))
        return failure(ENOENT, "find"_L1, path());
    return {};
}

Result<void> DurableFile::cut(qint64 size)
{
    errno = 0;
    if (!m_file->resize(size) || !m_file->seek(size))
        return failure(errno, "shorten"_L1, path());
    return {};
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
    if (error)
        return failure(error.value(), "rename"_L1, from);
    return syncDirectoryOf(to);
}

Result<void> checkDirectory(const QString &directory)
{
    if (!QFileInfo(directory).isDir())
        return failure(ENOENT, "find"_L1, directory);
    const QString probe = QDir(directory).filePath(u".tributary-test"_s);
    QFile::remove(probe); // of a test that was interrupted
    auto made = DurableFile::create(probe);
    if (!made)
        return fail(made.error());
    auto written = made->append("{}\n").and_then([&made] { return made->sync(); });
    QFile::remove(probe);
    return written;
}

} // namespace tributary::files
