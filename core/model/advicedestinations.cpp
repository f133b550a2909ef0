// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"WorkspaceKeyRefused", QT_TRANSLATE_NOOP("Advice", "Workspace key not accepted"),
        QT_TRANSLATE_NOOP("Advice",
            "The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is "
            "wrong by more than 15 minutes. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Check the clock, then add the destination again with the current key.")},
    AdviceRow{"InvalidKey", QT_TRANSLATE_NOOP("Advice", "This is no workspace key"),
        QT_TRANSLATE_NOOP("Advice", "A workspace key is a Base64 text of 88 characters."),
        QT_TRANSLATE_NOOP("Advice", "Copy the primary or the secondary key of the workspace.")},
    AdviceRow{"InvalidCustomerId WorkspaceNotFound", QT_TRANSLATE_NOOP("Advice", "Workspace not found"),
        QT_TRANSLATE_NOOP("Advice",
            "No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and "
            "it "
            "may be gone for good. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Check workspace id and cloud, or move to the Logs Ingestion API.")},
    AdviceRow{"InactiveCustomer", QT_TRANSLATE_NOOP("Advice", "Workspace is closed"),
        QT_TRANSLATE_NOOP("Advice", "The workspace takes no records any more. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Reopen the workspace, or remove this destination.")},
    AdviceRow{"InvalidLogType MissingLogType", QT_TRANSLATE_NOOP("Advice", "Table name not accepted"),
        QT_TRANSLATE_NOOP("Advice", "A log type has letters, digits and underscores, at most 100. Events wait safely."),
        QT_TRANSLATE_NOOP("Advice", "Add the destination again with other log types.")},
    AdviceRow{"NoDataCollector", QT_TRANSLATE_NOOP("Advice", "This cloud has no such API"),
        QT_TRANSLATE_NOOP("Advice", "The cloud names no address of the HTTP Data Collector API, or none that is safe."),
        QT_TRANSLATE_NOOP("Advice", "Choose another cloud, or correct dataCollectorUrl in the cloud file.")},
    AdviceRow{"FilesDiskFull", QT_TRANSLATE_NOOP("Advice", "Disk of the files is full"),
        QT_TRANSLATE_NOOP(
            "Advice", "No file can be written. Events wait in the outbox; it goes on by itself when there is room."),
        QT_TRANSLATE_NOOP("Advice", "Free space where the files go.")},
    AdviceRow{"FilesReadOnly", QT_TRANSLATE_NOOP("Advice", "Files cannot be written"),
        QT_TRANSLATE_NOOP("Advice", "The disk is write-protected. Events wait in the outbox."),
        QT_TRANSLATE_NOOP("Advice", "Make the disk writable.")},
    AdviceRow{"FilesNoPermission", QT_TRANSLATE_NOOP("Advice", "Files cannot be written"),
        QT_TRANSLATE_NOOP("Advice", "This account may not write to the directory. Events wait in the outbox."),
        QT_TRANSLATE_NOOP("Advice", "Give it the right to write there.")},
    AdviceRow{"FilesDirectoryMissing", QT_TRANSLATE_NOOP("Advice", "Directory is gone"),
        QT_TRANSLATE_NOOP("Advice",
            "The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. "
            "Events wait in the outbox."),
        QT_TRANSLATE_NOOP("Advice", "Bring the directory back.")},
    AdviceRow{"FilesIoError", QT_TRANSLATE_NOOP("Advice", "Files cannot be written"),
        QT_TRANSLATE_NOOP("Advice", "The disk does not do what it should. Events wait in the outbox and are tried again."),
        QT_TRANSLATE_NOOP("Advice", "Check the disk where the files go.")},
};

} // namespace

std::span<const AdviceRow> destinationAdvice()
{
    return rows;
}

} // namespace tributary
