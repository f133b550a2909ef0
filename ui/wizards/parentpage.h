// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace tributary {

class AdviceCard;
class CredentialForm;

/// The parent tenant, the app that sends, and who makes the resources.
class ParentPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ParentPage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    [[nodiscard]] bool isWanted() const override { return m_task.isLogsIngestion(); }
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    QWidget *makeWays();
    void showState();
    void keepWay();
    void found(const FoundTenant &tenant);
    void useApp();
    void failed(const Error &error);
    [[nodiscard]] bool isKept() const; ///< the app has signed in to this parent before

    DestinationTask &m_task;
    QLineEdit *m_parent;
    QLabel *m_kept;
    CredentialForm *m_form;
    QRadioButton *m_person = nullptr;
    QRadioButton *m_app = nullptr;
    QRadioButton *m_template = nullptr;
    QRadioButton *m_paste = nullptr;
    AdviceCard *m_advice;
    Job m_working;
    QString m_provenFor; ///< what was typed as the parent when the app signed in
};

} // namespace tributary
