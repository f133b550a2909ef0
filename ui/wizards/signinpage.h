// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

class QComboBox;
class QLabel;
class QRadioButton;

namespace tributary {

class AdviceCard;
class CredentialForm;
class RegistrationGuide;

/// Whose app registration reads the tenant: the parent's, one that Tributary makes in the child, or one that is there already.
class SignInPage final : public WizardPage {
    Q_OBJECT
public:
    explicit SignInPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    QWidget *makeCreation();
    void connectSignals();
    void choose();
    void showParent(const std::optional<AppRegistration> &app);
    void showState();
    void useExisting();
    void prove(Milliseconds patience);
    void offerPatience(const Error &error);
    void useParent();
    void useCreation();
    void refused(const Error &error);
    [[nodiscard]] RegistrationWay way() const;
    [[nodiscard]] bool isKept() const; ///< an app of this way has its credential in the keychain

    TenantTask &m_task;
    AdviceCard *m_keychain;
    AdviceCard *m_advice;
    QRadioButton *m_parent;
    QRadioButton *m_create;
    QRadioButton *m_existing;
    QLabel *m_parentWords;
    QLabel *m_kept;
    CredentialForm *m_form;
    RegistrationGuide *m_guide;
    QWidget *m_creation;
    QRadioButton *m_makeCertificate;
    QRadioButton *m_makeSecret;
    QComboBox *m_lifetime;
    Job m_probe;
    Job m_asking;
    Job m_working;
    std::optional<AppRegistration> m_parentApp;
    QString m_parentOf; ///< the cloud whose parent app was asked for
    bool m_chosenByHand = false;
    bool m_proven = false; ///< the kept credential has signed in
};

} // namespace tributary
