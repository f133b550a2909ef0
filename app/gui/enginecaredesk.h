// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "gui/setupcalls.h"
#include "wizards/caredesk.h"

namespace tributary {

/// Upkeep of the program for the windows. Files are read and written on a thread of its own, so that a bundle can be made also
/// of a profile that cannot be opened; clouds are imported on the engine thread of the console.
class EngineCareDesk final : public CareDesk {
    Q_OBJECT
public:
    EngineCareDesk(EngineConsole &console, QString profile);

    [[nodiscard]] QString profile() const override { return m_profile; }
    [[nodiscard]] QString logs() const override;
    Job bundle(EngineStatus status, bool masked, Reply<QList<BundleFile>> reply) override;
    Job saveBundle(QList<BundleFile> files, QString path, Reply<> reply) override;
    Job importCloud(QString file, Reply<Cloud> reply) override;
    [[nodiscard]] std::optional<bool> startsAtLogin() const override;
    [[nodiscard]] Result<> setStartsAtLogin(bool on) override;

private:
    SetupCalls m_calls;
    QString m_profile;
    Lane m_files{1, QStringLiteral("care")};
};

} // namespace tributary
