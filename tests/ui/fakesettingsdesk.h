// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakejobs.h"
#include "wizards/settingsdesk.h"

namespace tributary {

/// Keeps what it is told, checked as the table wants it, or refuses everything.
class FakeSettingsDesk final : public SettingsDesk, public FakeJobs {
    Q_OBJECT
public:
    Job settings(Reply<QList<SettingState>> reply) override { return tell(QStringLiteral("settings"), std::move(reply)); }

    Job set(QString name, QString value, Reply<QList<SettingState>> reply) override
    {
        const auto checked = checkedSetting(*settingNamed(name), value);
        if (!checked || refused)
            return answer(
                QStringLiteral("set"), Result<QList<SettingState>>(fail(refused ? *refused : checked.error())), reply);
        kept[name] = *checked;
        return tell(QStringLiteral("set"), std::move(reply));
    }

    Job reset(QString name, Reply<QList<SettingState>> reply) override
    {
        kept.erase(name);
        return tell(QStringLiteral("reset"), std::move(reply));
    }

    Job resetAll(Reply<QList<SettingState>> reply) override
    {
        kept.clear();
        return tell(QStringLiteral("resetAll"), std::move(reply));
    }

    KeptSettings kept;
    QString overruled;
    std::optional<Error> refused;

private:
    Job tell(const QString &call, Reply<QList<SettingState>> reply)
    {
        QList<SettingState> states;
        for (const SettingInfo &info : settingTable()) {
            const auto found = kept.find(info.key());
            const bool differs = found != kept.end();
            states.append({info.key(), differs ? found->second : info.defaultValue(), differs, info.key() == overruled});
        }
        return answer(call, states, std::move(reply));
    }
};

} // namespace tributary
