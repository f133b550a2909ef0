// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "model/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tributary {

class Runtime;

/// What deleting a profile takes along; to be said before.
struct ProfileContents {
    QString directory;
    QString name; ///< of the directory: what a person types to confirm
    int tenants = 0;
    int destinations = 0;
    quint64 records = 0; ///< collected, sent or not
    quint64 unsent = 0; ///< of them, wait for a destination: they reach none
    quint64 quarantined = 0;
    qint64 bytes = 0; ///< of the files
    QList<CredentialId> secrets; ///< keychain entries of this profile

    /// A sentence a line, translated: what goes, and loudly what was not sent.
    [[nodiscard]] QStringList sentences() const;
};

Task<Result<ProfileContents>> contentsOf(Runtime *runtime);

/// The first half, with the profile open: its keychain entries. Where the keychain does not answer nothing is deleted, and its
/// error says why.
Task<Result<void>> deleteSecrets(Runtime *runtime, ProfileContents contents);

/// The second half: the files. Only what the program writes there, but for the lock of whoever collects; files of others stay.
/// Storage naming what could not be deleted.
[[nodiscard]] Result<void> deleteProfileFiles(const QString &directory);

/// At the end, when nobody holds the lock any more: the directory, unless files of others are in it.
void deleteEmptyProfile(const QString &directory);

/// Whether there is a profile in a directory.
[[nodiscard]] bool isProfile(const QString &directory);

} // namespace tributary
