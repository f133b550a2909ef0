// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setting.h"
#include "wizards/settingsdesk.h"

#include <QtCore/QHash>

namespace tributary {

/// The settings of the profile as the screen has them: what was last heard, and what a person chose since. Each choice is shown
/// at once and kept by the desk; one that is refused is shown as it was before. GUI thread.
class ProfileSettings final : public QObject {
    Q_OBJECT
public:
    explicit ProfileSettings(SettingsDesk &desk, QObject *parent = nullptr);

    void load(); ///< asks anew
    [[nodiscard]] bool isKnown() const { return !m_states.isEmpty(); }

    /// Collecting, Storage and Network, made of settingTable(). They refer to this object.
    [[nodiscard]] QList<SettingsGroup> groups();

Q_SIGNALS:
    void changed();
    void refused(const tributary::Error &error, const QString &title);

private:
    [[nodiscard]] Setting settingOf(const SettingInfo &info);
    [[nodiscard]] QVariant value(const SettingInfo &info) const;
    void set(const SettingInfo &info, const QVariant &value);
    void take(const Result<QList<SettingState>> &states, const QString &title);
    [[nodiscard]] static QString lossOf(const SettingInfo &info, const QVariant &before, const QVariant &after);

    SettingsDesk &m_desk;
    QHash<QString, SettingState> m_states;
    Job m_loading;
    QList<std::shared_ptr<Job>> m_changes; ///< those that are not answered yet
};

} // namespace tributary
