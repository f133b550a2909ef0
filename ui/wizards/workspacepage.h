// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QComboBox;
class QLabel;

namespace tributary {

class AdviceCard;
class PersonSignIn;
class ResultTable;

/// Which workspace, and whether a rule that is there already is used.
class WorkspacePage final : public WizardPage {
    Q_OBJECT
public:
    explicit WorkspacePage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] bool isWanted() const override
    {
        return m_task.isLogsIngestion() && m_task.draft.way != ProvisioningWay::Template;
    }
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    void list();
    void listed(const Result<QList<Workspace>> &workspaces);
    void showSignIn();
    void chooseWorkspace();
    void look();
    void found(const Result<ExistingResources> &existing);
    void showRule();
    [[nodiscard]] bool needsPerson() const;

    DestinationTask &m_task;
    AdviceCard *m_advice;
    PersonSignIn *m_signIn;
    QLabel *m_user;
    ResultTable *m_table;
    QComboBox *m_rule;
    QLabel *m_fit;
    Job m_listing;
    Job m_subscribing;
    Job m_looking;
    QList<Workspace> m_workspaces;
    QMap<QString, QString> m_subscriptions; ///< names by id
    QList<RuleFit> m_fits;
    DestinationDraft m_plain; ///< without a rule that was chosen
};

} // namespace tributary
