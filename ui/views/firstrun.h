// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/job.h"

#include <QtWidgets/QScrollArea>

class QPushButton;

namespace tributary {

class AdviceCard;
class ResultTable;
class TenantDesk;
struct CheckResult;

/// What the Overview shows while there is no tenant: three steps, the demo, the import of many, and whether this computer has
/// what collecting needs.
class FirstRun final : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);

    /// Checks this computer through the desk, once; the person may ask again. Without a desk that part is not shown.
    void checkWith(TenantDesk *desk);

Q_SIGNALS:
    void demoRequested();
    void addTenantRequested();
    void addDestinationRequested();
    void liveEventsRequested();
    void importRequested();

private:
    QWidget *makeSteps();
    QWidget *makeComputer();
    void check();
    void showChecks(const QList<CheckResult> &results);

    TenantDesk *m_desk = nullptr;
    QWidget *m_computer = nullptr;
    ResultTable *m_checks = nullptr;
    AdviceCard *m_advice = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_import = nullptr;
    Job m_checking;
};

} // namespace tributary
