// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/fileseries.h"

#include "sinks/files/ndjson.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>

namespace tributary::files {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logFiles, "tributary.files", QtInfoMsg)

namespace {

const QString partSuffix = u".part"_s;

QString stampOf(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
}

FileCompression compressionOf(const QString &name)
{
    for (const FileCompression compression : {FileCompression::Gzip, FileCompression::Zstd}) {
        if (name.endsWith(suffixOf(compression)))
            return compression;
    }
    return FileCompression::None;
}

} // namespace

FileSeries::FileSeries(FilesTarget target, QString mark)
    : m_target(std::move(target))
    , m_mark(std::move(mark))
{
}

Result<void> FileSeries::append(const std::vector<QByteArray> &pieces, Instant now)
{
    if (m_file && isOld(now)) {
        auto finished = finish();
        if (!finished)
            return finished;
    }
    if (!m_file) {
        auto begun = recover().and_then([this, now] { return begin(now); });
        if (!begun)
            return begun;
    }
    auto written = write(pieces);
    if (!written) {
        giveUp();
        return written;
    }
    if (m_durable < m_target.rotateBytes)
        return {};
    const auto finished = finish();
    if (!finished) // what is in it is durable all the same; its name comes with the next piece
        qCWarning(logFiles).noquote() << finished.error().message;
    return {};
}

Result<void> FileSeries::tend(Instant now, bool ending)
{
    if (m_file)
        return ending || isOld(now) ? finish() : Result<void>();
    return recover();
}

bool FileSeries::isOld(Instant now) const
{
    return now < m_begun || now - m_begun >= m_target.rotateAge;
}

Result<void> FileSeries::begin(Instant now)
{
    const QString stem = u"tributary-%1-%2-"_s.arg(m_mark, stampOf(now));
    const QDir directory(m_target.directory);
    for (int number = 1;; ++number) {
        const QString path = directory.filePath(stem + QString::number(number) + suffixOf(m_target.compression));
        if (QFile::exists(path) || QFile::exists(path + partSuffix))
            continue;
        auto file = DurableFile::create(path + partSuffix);
        if (!file)
            return fail(file.error());
        m_file.emplace(std::move(*file));
        m_begun = now;
        m_durable = 0;
        return {};
    }
}

Result<void> FileSeries::write(const std::vector<QByteArray> &pieces)
{
    qint64 size = m_durable;
    for (const QByteArray &piece : pieces) {
        auto written = m_file->append(piece);
        if (!written)
            return written;
        size += piece.size();
    }
    auto synced = m_file->sync();
    if (synced)
        m_durable = size;
    return synced;
}

/// After a failed write or sync nobody knows what is on the disk beyond what was durable before: the file ends there.
void FileSeries::giveUp()
{
    const auto cut = m_file->cut(m_durable);
    if (!cut)
        qCWarning(logFiles).noquote() << cut.error().message;
    m_file.reset();
    m_clean = false;
}

Result<void> FileSeries::finish()
{
    const QString part = m_file->path();
    m_file.reset();
    m_clean = false;
    auto renamed = renameDurably(part, part.chopped(partSuffix.size()));
    m_clean = renamed.has_value();
    return renamed;
}

Result<void> FileSeries::recover()
{
    if (m_clean)
        return {};
    const QDir directory(m_target.directory);
    const QStringList left = directory.entryList({u"tributary-%1-*%2"_s.arg(m_mark, partSuffix)}, QDir::Files, QDir::Name);
    for (const QString &name : left) {
        auto finished = finishLeftOver(directory.filePath(name));
        if (!finished)
            return finished;
    }
    m_clean = true;
    return {};
}

Result<void> FileSeries::finishLeftOver(const QString &path) const
{
    auto file = DurableFile::open(path);
    if (!file)
        return fail(file.error());
    const qint64 size = file->size();
    const QString name = path.chopped(partSuffix.size());
    qint64 whole = 0;
    if (size > 0) {
        uchar *const content = file->file().map(0, size);
        if (!content)
            return fail(ErrorKind::Storage, u"cannot read %1"_s.arg(path), u"FilesIoError"_s);
        whole = wholeLength(QByteArrayView(content, size), compressionOf(name));
        file->file().unmap(content);
    }
    if (whole < size)
        qCInfo(logFiles).noquote() << path << "is cut from" << size << "to" << whole << "bytes: its end was never confirmed";
    if (whole == 0) {
        QFile::remove(path);
        return {};
    }
    return file->cut(whole).and_then([&file] { return file->sync(); }).and_then([&] { return renameDurably(path, name); });
}

} // namespace tributary::files
