// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tributary {

/// How to make an app registration by hand, in the portal's own words, with buttons that copy what is to be searched for.
class RegistrationGuide final : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationGuide(QWidget *parent = nullptr);

private:
    void addStep(int number, const QString &text);
    void addPermissions(const QString &resource);

    QPushButton *m_open;
    QWidget *m_steps;
    QVBoxLayout *m_column;
};

} // namespace tributary
