// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

class QLabel;

namespace tributary {

class AdviceCard;
class PersonSignIn;
class ResultTable;

/// An app made in the child: its administrator signs in, sees every call before it is made, and its result after.
class CreatePage final : public WizardPage {
    Q_OBJECT
public:
    explicit CreatePage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] bool isWanted() const override { return m_task.draft.way == RegistrationWay::CreateInChild; }
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    void showPlan();
    void showCall(const DirectoryCall &call);
    void showCalls();
    void showWhole();
    void create();
    void created(const Result<TenantDraft> &draft);
    void readDraft();
    [[nodiscard]] bool isDone() const;

    TenantTask &m_task;
    AdviceCard *m_advice;
    PersonSignIn *m_signIn;
    QLabel *m_user;
    ResultTable *m_calls;
    QLabel *m_whole; ///< the chosen call in full
    Job m_creating;
    Job m_reading;
    QList<DirectoryCall> m_planned;
    QString m_signedIn; ///< user name of the administrator
    TenantId m_for;
};

} // namespace tributary
