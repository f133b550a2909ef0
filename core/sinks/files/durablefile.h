// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <memory>

/// Files whose content survives a power cut once that was asked for. The only place of the file sink that knows the platform.
/// Blocking; any one thread. Errors: Configuration with FilesDirectoryMissing or FilesNoPermission, Storage with FilesDiskFull,
/// FilesReadOnly or FilesIoError.
namespace tributary::files {

class DurableFile {
public:
    /// A new file, readable by owner and group; its entry in the directory is durable. Exists already: FilesIoError.
    [[nodiscard]] static Result<DurableFile> create(const QString &path);

    /// One that is there, for reading and cutting.
    [[nodiscard]] static Result<DurableFile> open(const QString &path);

    /// All of the bytes or an error; what was written of them then is to be cut off.
    [[nodiscard]] Result<void> append(const QByteArray &bytes);

    /// Everything appended is durable. FilesDirectoryMissing where somebody deleted the file.
    [[nodiscard]] Result<void> sync();

    [[nodiscard]] Result<void> cut(qint64 size);

    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] QString path() const { return m_file->fileName(); }
    [[nodiscard]] QFile &file() { return *m_file; }

private:
    explicit DurableFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] static Result<DurableFile> opened(const QString &path, QIODevice::OpenMode mode);

    std::unique_ptr<QFile> m_file;
};

/// Gives a file its new name in the same directory, durably and in one step.
[[nodiscard]] Result<void> renameDurably(const QString &from, const QString &to);

/// Whether files can be made in this directory. Leaves nothing behind.
[[nodiscard]] Result<void> checkDirectory(const QString &directory);

} // namespace tributary::files
