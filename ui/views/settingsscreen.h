// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"
#include "views/screen.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QTimeEdit;

namespace tributary {

class SearchField;

/// What a person may choose about the window. Applies at once; every choice says what it is without one.
class SettingsScreen final : public Screen {
    Q_OBJECT
public:
    SettingsScreen(WindowContext context, Preferences &preferences, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override { Q_UNUSED(status) }
    void focusFilter() override;
    void enter() override { showChoices(); }
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *section;
        QList<QWidget *> widgets;
        QString text; ///< what the search looks at
    };

    void buildLayout();
    QFormLayout *addSection(const QString &title);
    void addChoice(QFormLayout &form, const QString &title, QComboBox &box, const QString &otherwise);
    void addRow(QFormLayout &form, const QString &title, QWidget &field, const QString &otherwise);
    void addSwitch(QFormLayout &form, QCheckBox &box, const QString &otherwise);
    void addGeneral();
    void addLanguage(QFormLayout &form);
    void addNotifications();
    void addQuietHours(QFormLayout &form);
    void showChoices();
    void filter(const QString &text);
    void storeAlerts();

    WindowContext m_context;
    Preferences &m_preferences;
    SearchField *m_filterField;
    QWidget *m_content;
    QList<Row> m_rows;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zone;
    QComboBox *m_closing;
    QCheckBox *m_alerts;
    QList<QCheckBox *> m_kinds; ///< as AlertKind
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
};

} // namespace tributary
