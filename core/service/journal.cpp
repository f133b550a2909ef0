// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/journal.h"

#include "service/datagram.h"

#include <QtCore/QtEndian>

namespace tributary {

namespace {

constexpr qsizetype longestValue = 16 * 1024;

void append(QByteArray &entry, const QByteArray &name, const QString &text)
{
    const QByteArray value = text.toUtf8().left(longestValue);
    entry += name;
    if (!value.contains('\n')) {
        entry += '=' + value + '\n';
        return;
    }
    const quint64 size = qToLittleEndian(quint64(value.size()));
    entry += '\n';
    entry.append(reinterpret_cast<const char *>(&size), sizeof size);
    entry += value + '\n';
}

} // namespace

QByteArray journalEntry(JournalPriority priority, const QString &message, const QList<JournalField> &fields)
{
    QByteArray entry;
    append(entry, "MESSAGE", message);
    append(entry, "PRIORITY", QString::number(int(priority)));
    append(entry, "SYSLOG_IDENTIFIER", QStringLiteral("tributary"));
    for (const JournalField &field : fields) {
        if (!field.second.isEmpty())
            append(entry, field.first, field.second);
    }
    return entry;
}

bool logsToJournal()
{
    const QList<QByteArray> parts = qgetenv("JOURNAL_STREAM").split(':');
    const auto file = standardErrorFile();
    return file && parts.size() == 2 && parts.at(0).toULongLong() == file->first && parts.at(1).toULongLong() == file->second;
}

bool writeToJournal(
    JournalPriority priority, const QString &message, const QList<JournalField> &fields, const QByteArray &socket)
{
    return sendDatagram(socket, journalEntry(priority, message, fields));
}

} // namespace tributary
