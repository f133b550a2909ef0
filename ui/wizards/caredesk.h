// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/supportbundle.h"
#include "model/cloud.h"
#include "wizards/job.h"

#include <QtCore/QObject>

namespace tributary {

/// What the window does for the upkeep of the program itself. Calls return at once and are answered in the GUI thread; nothing
/// is read or written on that thread but what starts at login.
class CareDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QString profile() const = 0; ///< its directory
    [[nodiscard]] virtual QString logs() const = 0; ///< the directory of logs and crash reports

    /// The files of a support bundle, cleaned of secrets, and of what tells the tenants of `status` apart where `masked`.
    [[nodiscard]] virtual Job bundle(EngineStatus status, bool masked, Reply<QList<BundleFile>> reply) = 0;
    /// Packs just these files into an archive for its owner only. A stop that comes in time leaves no file.
    [[nodiscard]] virtual Job saveBundle(QList<BundleFile> files, QString path, Reply<> reply) = 0;

    /// Reads a cloud file and keeps the cloud with the profile.
    [[nodiscard]] virtual Job importCloud(QString file, Reply<Cloud> reply) = 0;

    /// Whether the program starts with the desktop of this person. Quick, and nothing where the desktop has no such thing.
    [[nodiscard]] virtual std::optional<bool> startsAtLogin() const = 0;
    [[nodiscard]] virtual Result<> setStartsAtLogin(bool on) = 0;
};

} // namespace tributary
