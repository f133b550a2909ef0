// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/parentpage.h"

#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/credentialform.h"
#include "wizards/fields.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace tributary {

using namespace Qt::StringLiterals;

ParentPage::ParentPage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Sign-in"), parent)
    , m_task(task)
    , m_parent(new QLineEdit(this))
    , m_kept(wordsLabel({}, u"kept"_s, this))
    , m_advice(new AdviceCard(this))
{
    m_form = new CredentialForm(
        [&desk = task.desk](
            QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) {
            return desk.readCertificate(std::move(file), std::move(key), std::move(passphrase), std::move(reply));
        },
        *m_advice, this);
    setTitle(tr("The parent and the app that sends"));
    setSubtitle(tr("The app needs one right only: to send to one rule. Its credential goes into the keychain."));
    buildLayout();
    connect(m_parent, &QLineEdit::textChanged, this, &ParentPage::showState);
    connect(m_form, &CredentialForm::edited, this, &ParentPage::showState);
    for (QRadioButton *way : {m_person, m_app, m_template, m_paste})
        connect(way, &QRadioButton::toggled, this, &ParentPage::keepWay);
    m_person->setChecked(true);
}

void ParentPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_parent->setObjectName(u"parent"_s);
    m_parent->setPlaceholderText(u"parent.onmicrosoft.com"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Parent: do&main or tenant id"), m_parent);
    column().addLayout(form);
    column().addWidget(m_kept);
    column().addWidget(m_form);
    column().addWidget(makeWays());
    column().addWidget(m_advice);
    column().addStretch(1);
}

QWidget *ParentPage::makeWays()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    rows->setSpacing(Measures(*this).unit());
    rows->addWidget(wordsLabel(tr("Who makes tables, rule and role in Azure?"), u"waysTitle"_s, box));
    m_person = new QRadioButton(tr("&I sign in as an administrator of the parent"), box);
    m_app = new QRadioButton(tr("The sending app makes them it&self"), box);
    m_template = new QRadioButton(tr("&Our Azure administrator deploys a template"), box);
    m_paste = new QRadioButton(tr("They are there: I &have endpoint and rule id"), box);
    m_person->setObjectName(u"wayPerson"_s);
    m_app->setObjectName(u"wayApp"_s);
    m_template->setObjectName(u"wayTemplate"_s);
    m_paste->setObjectName(u"wayPaste"_s);
    for (QRadioButton *way : {m_person, m_app, m_template, m_paste})
        rows->addWidget(way);
    return box;
}

void ParentPage::keepWay()
{
    m_task.pasted = m_paste->isChecked();
    m_task.draft.way = m_person->isChecked() ? ProvisioningWay::Person
        : m_app->isChecked()                 ? ProvisioningWay::App
                                             : ProvisioningWay::Template;
    Q_EMIT changed();
}

bool ParentPage::isKept() const
{
    return !m_task.draft.app.clientId.value().isEmpty() && !m_form->isTouched() && m_provenFor == m_parent->text().trimmed();
}

void ParentPage::showState()
{
    m_kept->setVisible(isKept());
    m_kept->setText(tr("The app %1 has signed in; its credential is in the keychain. Enter another one to change it.")
                        .arg(m_task.draft.app.clientId.value()));
    setCanGoOn(!m_parent->text().trimmed().isEmpty() && (isKept() || m_form->isComplete()));
}

QWidget *ParentPage::firstField() const
{
    return m_parent;
}

void ParentPage::enter()
{
    if (m_parent->text().isEmpty() && !m_task.draft.parent.value().isEmpty()) { // a draft
        m_parent->setText(m_task.draft.parent.value());
        if (!m_task.draft.app.clientId.value().isEmpty())
            m_provenFor = m_parent->text();
        const ProvisioningWay way = m_task.draft.way;
        (way == ProvisioningWay::Person ? m_person : way == ProvisioningWay::App ? m_app : m_template)->setChecked(true);
    }
    showState();
}

void ParentPage::leave()
{
    m_working.drop();
    setBusy(false);
    setLine({});
}

void ParentPage::failed(const Error &error)
{
    setBusy(false);
    setLine({});
    m_advice->showError(error, m_parent->text().trimmed(), Token::Warning);
}

void ParentPage::goOn()
{
    m_advice->clear();
    if (isKept()) {
        Q_EMIT finished();
        return;
    }
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Looking for the parent…")});
    m_working = m_task.desk.findParent(m_parent->text().trimmed(),
        [this](const Result<FoundTenant> &tenant) { tenant ? found(*tenant) : failed(tenant.error()); });
}

void ParentPage::found(const FoundTenant &tenant)
{
    m_task.draft.parent = tenant.id;
    m_task.draft.cloud = tenant.cloud;
    useApp();
}

void ParentPage::useApp()
{
    setLine({Glyph::Hourglass, Token::Info, tr("Signing in as the app…")});
    m_form->take(
        [this](const ClientId &client, const std::shared_ptr<CredentialInput> &credential) {
            m_working = m_task.desk.useApp(m_task.draft, client, credential, [this](const Result<DestinationDraft> &draft) {
                if (!draft) {
                    failed(draft.error());
                    return;
                }
                m_task.draft = *draft;
                m_provenFor = m_parent->text().trimmed();
                m_form->clear();
                setBusy(false);
                setLine({});
                showState();
                Q_EMIT finished();
            });
        },
        [this] {
            setBusy(false);
            setLine({});
        });
}

} // namespace tributary
