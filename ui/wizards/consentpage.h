// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QTimer>

class QPushButton;

namespace tributary {

class AdviceCard;
class CopyField;
class ResultTable;

/// The parent's app: hands out the consent link and waits until the app can sign in. Going back keeps waiting.
class ConsentPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ConsentPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] bool isWanted() const override { return m_task.draft.way == RegistrationWay::ParentApp; }
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    void wait();
    void showLink(const ConsentLink &link);
    void showCountdown();
    void given(const TenantDraft &draft);
    void refused(const Error &error);

    TenantTask &m_task;
    QPushButton *m_open;
    QPushButton *m_mail;
    CopyField *m_link;
    ResultTable *m_rights;
    AdviceCard *m_advice;
    QTimer m_tick;
    Job m_waiting;
    std::optional<ConsentLink> m_shown;
    TenantId m_for; ///< the tenant that is waited for
    bool m_given = false;
};

} // namespace tributary
