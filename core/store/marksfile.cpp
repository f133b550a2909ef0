// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marksfile.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto title = "tributary marks 1\n";
constexpr qint64 longest = 64 * 1024 * 1024;

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(u"marks"_s);
}

} // namespace

Result<RecordMarks> loadMarks(const QString &directory)
{
    QFile file(fileIn(directory));
    if (!file.exists())
        return RecordMarks();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"the marks cannot be read: "_s + file.errorString(), u"CannotOpen"_s);
    std::vector<RecordAddress> addresses;
    for (const QByteArray &line : file.read(longest).split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        bool isBatch = false;
        bool isRow = false;
        const RecordAddress address{line.left(blank).toLongLong(&isBatch), line.mid(blank + 1).toInt(&isRow)};
        if (blank > 0 && isBatch && isRow && address.batch > 0 && address.row >= 0)
            addresses.push_back(address);
    }
    return RecordMarks(std::move(addresses));
}

Result<void> saveMarks(const QString &directory, const RecordMarks &marks)
{
    QByteArray text = title;
    for (const RecordAddress &address : marks.addresses())
        text += QByteArray::number(address.batch) + ' ' + QByteArray::number(address.row) + '\n';
    QSaveFile file(fileIn(directory));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return fail(ErrorKind::Storage, u"the marks cannot be written: "_s + file.errorString(), u"CannotWrite"_s);
    return {};
}

} // namespace tributary
