// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupcalls.h"
#include "wizards/configurationdesk.h"

namespace tributary {

/// The configuration of a console's profile, for the window.
class EngineConfigurationDesk final : public ConfigurationDesk {
    Q_OBJECT
public:
    explicit EngineConfigurationDesk(EngineConsole &console)
        : m_console(console)
        , m_calls(console)
        , m_reading(console, SetupCalls::Reach::Shared)
    {
    }

    Job exported(Reply<QByteArray> reply) override;
    Job preview(QString file, Reply<Changes> reply) override;
    Job import(QString file, Reply<Changes> reply) override;
    Job planDeletion(Reply<DeletionWords> reply) override;
    Job deleteEverything(Reply<> reply) override;

private:
    EngineConsole &m_console;
    SetupCalls m_calls;
    SetupCalls m_reading;
};

} // namespace tributary
