// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/signinpage.h"

#include "theme/measures.h"
#include "theme/mirrored.h"
#include "wizards/advicecard.h"
#include "wizards/credentialform.h"
#include "wizards/fields.h"
#include "wizards/registrationguide.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds newSecretPatience = std::chrono::minutes(2);

} // namespace

SignInPage::SignInPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Sign-in"), parent)
    , m_task(task)
    , m_keychain(new AdviceCard(this))
    , m_advice(new AdviceCard(this))
    , m_parent(new QRadioButton(tr("&Our app"), this))
    , m_create(new QRadioButton(tr("Create an app in the chi&ld"), this))
    , m_existing(new QRadioButton(tr("&Use an app that is there already"), this))
    , m_parentWords(mutedLabel({}, u"parentWords"_s, this))
    , m_kept(wordsLabel({}, u"kept"_s, this))
    , m_form(new CredentialForm(
          [&desk = task.desk](
              QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) {
              return desk.readCertificate(std::move(file), std::move(key), std::move(passphrase), std::move(reply));
          },
          *m_advice, this))
    , m_guide(new RegistrationGuide(this))
    , m_creation(makeCreation())
{
    setTitle(tr("How does Tributary sign in?"));
    buildLayout();
    connectSignals();
}

void SignInPage::buildLayout()
{
    const Measures measures(*this);
    m_keychain->setObjectName(u"keychain"_s);
    m_advice->setObjectName(u"advice"_s);
    column().addWidget(m_keychain);
    m_parent->setObjectName(u"wayParent"_s);
    m_create->setObjectName(u"wayCreate"_s);
    m_existing->setObjectName(u"wayExisting"_s);
    auto *group = new QButtonGroup(this);
    const auto addWay = [&](QRadioButton *button, QLabel *words) {
        group->addButton(button);
        button->setAccessibleDescription(words->text());
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(mirrored(*this, {measures.units(6), 0, 0, 0}));
        indented->addWidget(words);
        auto *way = new QVBoxLayout;
        way->setSpacing(0);
        way->addWidget(button);
        way->addLayout(indented);
        column().addLayout(way);
    };
    addWay(m_parent, m_parentWords);
    addWay(m_create,
        mutedLabel(tr("An administrator of the child signs in once; Tributary makes the app, its rights and its certificate."),
            u"createWords"_s, this));
    addWay(m_existing,
        mutedLabel(tr("You have an application id with a certificate or a secret. The guide shows how to make one by hand."),
            u"existingWords"_s, this));
    column().addWidget(m_kept);
    column().addWidget(m_creation);
    column().addWidget(m_form);
    column().addWidget(m_guide);
    column().addWidget(m_advice);
    column().addStretch(1);
}

QWidget *SignInPage::makeCreation()
{
    auto *box = new QWidget(this);
    const Measures measures(*box);
    m_makeCertificate = new QRadioButton(tr("Ce&rtificate, made on this computer (recommended)"), box);
    m_makeSecret = new QRadioButton(tr("Client &secret"), box);
    m_lifetime = new QComboBox(box);
    m_makeCertificate->setObjectName(u"makeCertificate"_s);
    m_makeSecret->setObjectName(u"makeSecret"_s);
    m_makeCertificate->setChecked(true);
    m_lifetime->setObjectName(u"lifetime"_s);
    m_lifetime->setFocusPolicy(Qt::StrongFocus);
    for (const int months : {3, 6, 12, 24})
        m_lifetime->addItem(tr("%n months", nullptr, months), months);
    m_lifetime->setCurrentIndex(2);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(measures.unit());
    kinds->addWidget(m_makeCertificate);
    kinds->addWidget(m_makeSecret);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setSpacing(measures.units(2));
    form->addRow(tr("Signs in with"), kinds);
    form->addRow(tr("&Valid for"), m_lifetime);
    form->addRow(mutedLabel(
        tr("The private key or the secret goes straight into the keychain of this computer."), u"keychainWords"_s, box));
    return box;
}

void SignInPage::connectSignals()
{
    for (QRadioButton *way : {m_parent, m_create, m_existing}) {
        connect(way, &QRadioButton::clicked, this, [this] { m_chosenByHand = true; });
        connect(way, &QRadioButton::toggled, this, &SignInPage::choose);
    }
    connect(m_form, &CredentialForm::edited, this, &SignInPage::showState);
}

RegistrationWay SignInPage::way() const
{
    if (m_parent->isChecked())
        return RegistrationWay::ParentApp;
    return m_create->isChecked() ? RegistrationWay::CreateInChild : RegistrationWay::Existing;
}

bool SignInPage::isKept() const
{
    return m_task.draft.way == way() && !m_task.draft.app.clientId.value().isEmpty() && !m_form->isTouched()
        && way() != RegistrationWay::ParentApp;
}

QWidget *SignInPage::firstField() const
{
    const bool asksForApp = m_existing->isChecked() && !isKept();
    if (asksForApp && m_chosenByHand)
        return m_form->firstField();
    return m_parent->isChecked() ? m_parent : m_create->isChecked() ? m_create : m_existing;
}

void SignInPage::enter()
{
    setSubtitle(
        tr("An app registration reads %1. Everything it may do is shown before consent is asked for.").arg(m_task.draft.name));
    m_probe = m_task.desk.probeKeychain([this](const Result<> &probed) {
        if (probed)
            m_keychain->clear();
        else
            m_keychain->showError(probed.error());
    });
    if (!m_task.draft.app.clientId.value().isEmpty() && !m_chosenByHand) { // a draft
        const RegistrationWay kept = m_task.draft.way;
        (kept == RegistrationWay::ParentApp              ? m_parent
                : kept == RegistrationWay::CreateInChild ? m_create
                                                         : m_existing)
            ->setChecked(true);
        m_chosenByHand = true;
        m_form->setClient(m_task.draft.app.clientId);
    }
    if (m_parentOf != m_task.draft.cloud) {
        m_parentOf = m_task.draft.cloud;
        m_asking = m_task.desk.parentApp(m_task.draft.cloud,
            [this](const Result<std::optional<AppRegistration>> &app) { showParent(app.value_or(std::nullopt)); });
    }
    choose();
}

void SignInPage::leave()
{
    m_probe.drop();
    m_working.drop();
    setBusy(false);
    setLine({});
}

void SignInPage::showParent(const std::optional<AppRegistration> &app)
{
    m_parentApp = app;
    if (!m_chosenByHand) { // preselected once it is known
        (app ? m_parent : m_existing)->setChecked(true);
        const bool amongWays = m_parent->hasFocus() || m_create->hasFocus() || m_existing->hasFocus();
        if (amongWays)
            firstField()->setFocus(Qt::OtherFocusReason);
    }
    choose();
}

void SignInPage::choose()
{
    m_parentWords->setText(m_parentApp
            ? tr("The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.")
                  .arg(m_parentApp->clientId.value())
            : tr("A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link."));
    m_advice->clear();
    if (m_existing->isChecked())
        m_form->setClient(m_task.draft.way == RegistrationWay::Existing ? m_task.draft.app.clientId : ClientId());
    showState();
}

void SignInPage::showState()
{
    const bool asksForParent = m_parent->isChecked() && !m_parentApp;
    m_kept->setVisible(isKept());
    m_kept->setText(tr("The credential of app %1 is in the keychain. Enter another one to change it.")
                        .arg(m_task.draft.app.clientId.value()));
    m_form->setVisible(m_existing->isChecked() || asksForParent);
    m_guide->setVisible(m_existing->isChecked());
    m_creation->setVisible(m_create->isChecked());
    const bool chosen = m_parent->isChecked() || m_create->isChecked() || m_existing->isChecked();
    setCanGoOn(chosen && (m_form->isHidden() || m_form->isComplete() || isKept()));
    Q_EMIT changed(); // the way decides which pages follow
}

void SignInPage::goOn()
{
    m_advice->clear();
    if (isKept()) {
        m_proven ? Q_EMIT finished() : prove(Milliseconds(0));
        return;
    }
    switch (way()) {
    case RegistrationWay::Existing:
        useExisting();
        return;
    case RegistrationWay::ParentApp:
        useParent();
        return;
    case RegistrationWay::CreateInChild:
        useCreation();
        return;
    }
}

void SignInPage::refused(const Error &error)
{
    setBusy(false);
    setLine({});
    m_advice->showError(error, m_task.draft.name);
}

void SignInPage::useExisting()
{
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Keeping the credential in the keychain…")});
    const auto idle = [this] {
        setBusy(false);
        setLine({});
    };
    m_form->take(
        [this](const ClientId &client, const std::shared_ptr<CredentialInput> &credential) {
            m_task.draft.way = RegistrationWay::Existing;
            m_working = m_task.desk.keepCredential(m_task.draft, client, credential, [this](const Result<TenantDraft> &draft) {
                if (!draft) {
                    refused(draft.error());
                    return;
                }
                m_task.draft = *draft;
                m_task.permissions.clear();
                m_proven = false;
                m_form->clear();
                prove(Milliseconds(0));
            });
        },
        idle);
}

void SignInPage::prove(Milliseconds patience)
{
    m_advice->clear();
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Signing in as the app…")});
    m_working = m_task.desk.proveSignIn(m_task.draft, patience, [this](const Result<TenantDraft> &draft) {
        if (!draft) {
            refused(draft.error());
            offerPatience(draft.error());
            return;
        }
        m_task.draft = *draft;
        m_proven = true;
        setBusy(false);
        setLine({});
        Q_EMIT finished();
    });
}

/// A new secret is not known everywhere at once.
void SignInPage::offerPatience(const Error &error)
{
    const bool young =
        error.code.startsWith("AADSTS7000215"_L1) || error.code == "AADSTS700016"_L1 || error.code == "AADSTS700027"_L1;
    QPushButton &again =
        m_advice->addButton(young ? tr("&Try for two minutes") : tr("&Try again"), u"tryAgain"_s, Glyph::Refresh);
    connect(&again, &QPushButton::clicked, this, [this, young] { prove(young ? newSecretPatience : Milliseconds(0)); });
}

void SignInPage::useParent()
{
    if (m_parentApp) {
        const bool other = m_task.draft.way != RegistrationWay::ParentApp || m_task.draft.app.clientId != m_parentApp->clientId;
        m_task.draft.way = RegistrationWay::ParentApp;
        if (other) {
            m_task.draft.app = *m_parentApp;
            m_task.draft.ownsCredential = false;
        }
        Q_EMIT finished();
        return;
    }
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Keeping the app in the keychain…")});
    m_form->take(
        [this](const ClientId &client, const std::shared_ptr<CredentialInput> &credential) {
            m_working = m_task.desk.setParentApp(m_task.draft.cloud, client, credential, [this](const Result<> &kept) {
                if (!kept) {
                    refused(kept.error());
                    return;
                }
                m_form->clear();
                m_asking = m_task.desk.parentApp(m_task.draft.cloud, [this](const Result<std::optional<AppRegistration>> &app) {
                    setBusy(false);
                    setLine({});
                    showParent(app.value_or(std::nullopt));
                    if (m_parentApp)
                        useParent();
                });
            });
        },
        [this] {
            setBusy(false);
            setLine({});
        });
}

void SignInPage::useCreation()
{
    TenantDraft &draft = m_task.draft;
    draft.way = RegistrationWay::CreateInChild;
    draft.wanted = m_makeCertificate->isChecked() ? CredentialKind::Certificate : CredentialKind::ClientSecret;
    draft.lifetimeMonths = m_lifetime->currentData().toInt();
    Q_EMIT finished();
}

} // namespace tributary
