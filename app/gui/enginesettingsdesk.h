// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupcalls.h"
#include "wizards/settingsdesk.h"

namespace tributary {

/// The settings of a console's profile, for the window.
class EngineSettingsDesk final : public SettingsDesk {
    Q_OBJECT
public:
    explicit EngineSettingsDesk(EngineConsole &console)
        : m_calls(console, SetupCalls::Reach::Shared)
    {
    }

    Job settings(Reply<QList<SettingState>> reply) override;
    Job set(QString name, QString value, Reply<QList<SettingState>> reply) override;
    Job reset(QString name, Reply<QList<SettingState>> reply) override;
    Job resetAll(Reply<QList<SettingState>> reply) override;

private:
    SetupCalls m_calls;
};

} // namespace tributary
