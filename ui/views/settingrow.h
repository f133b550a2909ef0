// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setting.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

/// A setting in the window: title, field, what it is without a choice, and a button that goes back to that where it differs.
/// The wheel changes no field that is not in use. Ctrl+Z takes back settings; letters only where a text is typed.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(Setting setting, QWidget *parent = nullptr);

    [[nodiscard]] const Setting &setting() const { return m_setting; }
    [[nodiscard]] QWidget &field() const { return *m_field; }
    void showValue(); ///< as it is now

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by the person; nothing is written here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QWidget *makeField();
    QWidget *makeChoice();
    QWidget *makeSwitch();
    QWidget *makeTime();
    QWidget *makeQuantity();
    QLineEdit *makeText();
    void chooseFile(QLineEdit *edit);
    void reset();

    Setting m_setting;
    std::function<void(const QVariant &)> m_show; ///< made with the field, as is the next
    QPushButton *m_choose = nullptr; ///< of a file
    QWidget *m_field;
    QPushButton *m_reset;
    QLabel *m_remark = nullptr;
};

} // namespace tributary
