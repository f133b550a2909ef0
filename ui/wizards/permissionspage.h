// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntime.h"
#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QTimer>

namespace tributary {

class PermissionDetail;
class ResultTable;

/// What the app may read, proven by real calls, and how to mend what is missing.
class PermissionsPage final : public WizardPage {
    Q_OBJECT
public:
    explicit PermissionsPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void runCommand() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void check();
    void checked(const Result<QList<PermissionRow>> &rows);
    void showRow(const PermissionRow &row);
    void showRows();
    void showDetails();
    void sayHowItStands();
    void checkLater();
    [[nodiscard]] int openRows() const; ///< required ones that are not granted

    TenantTask &m_task;
    ResultTable *m_table;
    PermissionDetail *m_detail;
    QTimer m_again;
    QTimer m_age;
    Job m_checking;
    QList<PermissionRow> m_rows;
    std::optional<Instant> m_checkedAt;
    TenantId m_for;
    int m_tries = 0;
};

} // namespace tributary
