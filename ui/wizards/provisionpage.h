// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tributary {

class AdviceCard;
class ResultTable;

/// The plan of what is made in Azure, and its making: each step with its result, safe to be run again.
class ProvisionPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ProvisionPage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] bool isWanted() const override
    {
        return m_task.isLogsIngestion() && m_task.draft.way != ProvisioningWay::Template;
    }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void templateWanted();

private:
    void buildLayout();
    void addExtra(QCheckBox *box, const QString &name, bool ProvisioningExtras::*member);
    void plan();
    void showSteps();
    void showDetails();
    void create();
    void told(const ProvisioningStep &step);
    void created(const Result<DestinationDraft> &draft);
    void readDraft();

    DestinationTask &m_task;
    ResultTable *m_steps;
    QLabel *m_whole; ///< the chosen step in full
    QLabel *m_notes;
    QCheckBox *m_functions;
    QCheckBox *m_readBack;
    QCheckBox *m_errorLog;
    QCheckBox *m_migrate;
    QWidget *m_extras;
    QPushButton *m_template;
    AdviceCard *m_advice;
    ProvisioningPlan m_plan;
    Job m_creating;
    Job m_reading;
    bool m_done = false;
};

} // namespace tributary
