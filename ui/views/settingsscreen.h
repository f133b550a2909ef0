// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"
#include "models/setting.h"
#include "views/screen.h"

class QLabel;
class QListWidget;
class QScrollArea;
class QUndoStack;

namespace tributary {

class AdviceCard;
class CareDesk;
class ProfileSettings;
class SearchField;
class SettingRow;
class SettingsDesk;
class TenantDesk;

/// What the screen shows and changes; everything outlives it. Groups whose desk is null are left out.
struct SettingsParts {
    Preferences &preferences;
    QUndoStack &undo; ///< of the window
    TenantDesk *tenants = nullptr;
    CareDesk *care = nullptr;
    SettingsDesk *profile = nullptr;
};

/// What a person may choose, in groups. Applies at once and can be taken back; every choice says what it is without one. The
/// search looks through all groups.
class SettingsScreen final : public Screen {
    Q_OBJECT
public:
    SettingsScreen(WindowContext context, SettingsParts parts, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void enter() override;
    void showSubject(const QString &group) override; ///< its name
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    struct Row {
        QWidget *widget;
        QString text; ///< what the search looks at
    };

    struct Section {
        QString name;
        QWidget *widget;
        QList<Row> rows;
    };

    void buildLayout();
    void addGroup(const SettingsGroup &group);
    void addPanel(const QString &name, const QString &title, QWidget &panel, const QString &words);
    Section &addSection(const QString &name, const QString &title);
    void addProfileGroups();
    void addFacts();
    void choose(SettingRow &row, const QVariant &value);
    void askBeforeLoss(SettingRow &row, const QVariant &value, const QString &loss);
    void fitGroups();
    void showChoices();
    void setStartsAtLogin(bool on);
    void showGroup(int place);
    void search(const QString &words);

    [[nodiscard]] SettingsGroup generalGroup();
    [[nodiscard]] Setting languageSetting();
    [[nodiscard]] Setting colourSetting();
    [[nodiscard]] Setting zoneSetting();
    [[nodiscard]] Setting closingSetting();
    [[nodiscard]] Setting densitySetting();
    [[nodiscard]] Setting loginSetting();
    [[nodiscard]] SettingsGroup notificationGroup();
    [[nodiscard]] QList<Setting> quietSettings();

    WindowContext m_context;
    SettingsParts m_parts;
    SearchField *m_filterField;
    QLabel *m_count;
    QListWidget *m_groups;
    AdviceCard *m_advice; ///< what could not be applied
    QScrollArea *m_scroll;
    QWidget *m_content;
    QList<Section> m_sections;
    QList<SettingRow *> m_rows;
    ProfileSettings *m_profile = nullptr; ///< null without a desk
    QList<QLabel *> m_otherLines; ///< who else collects with these settings
};

} // namespace tributary
