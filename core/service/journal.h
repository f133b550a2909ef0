// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace tributary {

/// Priorities of syslog(3), as the journal has them.
enum class JournalPriority { Critical = 2, Error = 3, Warning = 4, Notice = 5, Info = 6, Debug = 7 };

/// A field of a journal entry beside MESSAGE and PRIORITY. Names are upper case; those of ours begin with TRIBUTARY_.
using JournalField = std::pair<QByteArray, QString>;

/// An entry in the journal's native protocol (systemd.io/JOURNAL_NATIVE_PROTOCOL): values with line breaks go with their
/// length. Values over 16 kB are cut, so that an entry is one datagram. Pure.
[[nodiscard]] QByteArray journalEntry(JournalPriority priority, const QString &message, const QList<JournalField> &fields);

/// Whether standard error leads to the journal, which says so in JOURNAL_STREAM.
[[nodiscard]] bool logsToJournal();

/// Writes an entry. False where the journal does not take it; the caller then writes to standard error. Any thread.
bool writeToJournal(JournalPriority priority, const QString &message, const QList<JournalField> &fields,
    const QByteArray &socket = "/run/systemd/journal/socket");

} // namespace tributary
