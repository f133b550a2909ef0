// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settingtable.h"
#include "wizards/job.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace tributary {

/// The settings of the profile as the window sees them; what each of them is and takes, settingTable() says. Calls are worked
/// on by the engine thread and answered in the GUI thread; every one returns at once. A change is in force when it is answered,
/// without a new start; where another program collects on the profile, that one reads it within ten seconds. Where the profile
/// cannot be written to each answers with the reason.
class SettingsDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// In the order of settingTable().
    [[nodiscard]] virtual Job settings(Reply<QList<SettingState>> reply) = 0;
    /// As a person wrote it, or settingValue(). A refused one changes nothing, and the error says what the setting takes.
    [[nodiscard]] virtual Job set(QString name, QString value, Reply<QList<SettingState>> reply) = 0;
    [[nodiscard]] virtual Job reset(QString name, Reply<QList<SettingState>> reply) = 0;
    [[nodiscard]] virtual Job resetAll(Reply<QList<SettingState>> reply) = 0;
};

} // namespace tributary
