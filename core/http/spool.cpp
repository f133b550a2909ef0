// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/spool.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Error spoolError(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return makeError(ErrorKind::Storage, u"a large reply cannot be kept on disk: %1"_s.arg(file.errorString()),
        full ? u"DiskFull"_s : u"IoError"_s);
}

} // namespace

Result<Spool> makeSpool(const QString &directory)
{
    const QDir place(directory.isEmpty() ? QDir::tempPath() : directory);
    // Qt makes it readable by its owner only, and where the system can do that, without a name.
    auto file = std::make_shared<QTemporaryFile>(place.filePath(u"tributary-XXXXXX"_s));
    if (!file->open())
        return fail(spoolError(*file));
    return file;
}

Result<void> append(QFileDevice &spool, QByteArrayView bytes)
{
    if (spool.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(spoolError(spool));
    return {};
}

} // namespace tributary
