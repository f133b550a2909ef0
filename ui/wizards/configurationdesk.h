// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/configuration.h"
#include "wizards/job.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace tributary {

/// What deleting the profile takes along, in words.
struct DeletionWords {
    QString name; ///< to be typed before it is done
    QStringList sentences;
    bool losesUnsent = false; ///< the first sentence says so
};

/// The configuration of the profile as a whole, and its end. Calls are worked on by the engine thread and answered in the GUI
/// thread; every one returns at once.
class ConfigurationDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Changes = std::vector<ConfigurationChange>;

    [[nodiscard]] virtual Job exported(Reply<QByteArray> reply) = 0; ///< the document; without secrets
    [[nodiscard]] virtual Job preview(QString file, Reply<Changes> reply) = 0; ///< changes nothing
    [[nodiscard]] virtual Job import(QString file, Reply<Changes> reply) = 0; ///< the engine goes on with it at once

    [[nodiscard]] virtual Job planDeletion(Reply<DeletionWords> reply) = 0;
    /// Deletes the keychain entries; after success quit the program, which deletes the files as the profile is closed. Where it
    /// fails nothing is deleted.
    [[nodiscard]] virtual Job deleteEverything(Reply<> reply) = 0;
};

} // namespace tributary
