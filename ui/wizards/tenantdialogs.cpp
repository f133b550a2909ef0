// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/tenantdialogs.h"

#include "base/plural.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/credentialform.h"
#include "wizards/fields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// A column of widgets over the buttons of a dialog.
QVBoxLayout *columnOf(QDialog &dialog, QDialogButtonBox &buttons, std::initializer_list<QWidget *> widgets)
{
    const Measures measures(dialog);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(measures.units(4), measures.units(4), measures.units(4), measures.units(3));
    column->setSpacing(measures.units(3));
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(&buttons);
    // Sentences that wrap need more height in some languages than a dialog gives itself.
    dialog.setMinimumWidth(measures.em(42));
    dialog.resize(measures.em(42), column->totalHeightForWidth(measures.em(42)));
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return column;
}

} // namespace

RotateDialog::RotateDialog(UpkeepDesk &desk, const Tenant &tenant, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tenant(tenant)
    , m_advice(new AdviceCard(this))
    , m_form(new CredentialForm(
          [&desk](
              QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) {
              return desk.readCertificate(std::move(file), std::move(key), std::move(passphrase), std::move(reply));
          },
          *m_advice, this))
    , m_line(mutedLabel({}, u"rotateLine"_s, this))
{
    setObjectName(u"rotateDialog"_s);
    setWindowTitle(tr("Replace credential of %1").arg(inertLine(tenant.name, 80)));
    m_form->setClient(tenant.app.clientId);
    m_form->setClientShown(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setDefault(true);
    makePrimary(*m_replace);
    m_replace->setEnabled(false);
    columnOf(*this, *buttons,
        {mutedLabel(
             tr("Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old "
                "one "
                "is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.")
                 .arg(tenant.app.clientId.value()),
             u"rotateWords"_s, this),
            m_form, m_line, m_advice});
    connect(m_form, &CredentialForm::edited, this, [this] { m_replace->setEnabled(m_form->isTouched()); });
    connect(m_replace, &QPushButton::clicked, this, &RotateDialog::replace);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void RotateDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_replace->setEnabled(!busy);
    m_line->setText(busy ? tr("Proving the new credential…") : QString());
}

void RotateDialog::replace()
{
    setBusy(true);
    m_form->take(
        [this](const ClientId &, const std::shared_ptr<CredentialInput> &credential) {
            m_working = m_desk.rotate(m_tenant.id, credential, [this](const Result<Tenant> &tenant) {
                setBusy(false);
                if (tenant) {
                    m_form->clear();
                    accept();
                } else {
                    m_advice->showError(tenant.error(), m_tenant.name, Token::Warning);
                }
            });
        },
        [this] { setBusy(false); });
}

RemoveTenantDialog::RemoveTenantDialog(UpkeepDesk &desk, const Tenant &tenant, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tenant(tenant)
    , m_words(wordsLabel(tr("Counting what belongs to %1…").arg(inertLine(tenant.name)), u"removeWords"_s, this))
    , m_stop(new QCheckBox(tr("&Stop its subscriptions at Microsoft as well"), this))
    , m_advice(new AdviceCard(this))
{
    setObjectName(u"removeDialog"_s);
    setWindowTitle(tr("Remove %1").arg(inertLine(tenant.name, 80)));
    m_stop->setObjectName(u"stopSubscriptions"_s);
    m_stop->setEnabled(false);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::RejectRole);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    m_remove = buttons->addButton(tr("&Remove tenant"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    columnOf(*this, *buttons, {m_words, m_stop, m_advice});
    connect(m_remove, &QPushButton::clicked, this, &RemoveTenantDialog::remove);
    m_planning = m_desk.planRemoval(tenant.id, [this](const Result<RemovalPlan> &plan) { showPlan(plan); });
}

void RemoveTenantDialog::showPlan(const Result<RemovalPlan> &plan)
{
    if (!plan) {
        m_advice->showError(plan.error(), m_tenant.name, Token::Warning);
        m_words->clear();
        return;
    }
    QStringList lines{tr("Collecting ends, and what was collected is deleted here: %Ln events with their coverage.", nullptr,
                          plural(plan->records)),
        plan->waiting > 0 ? tr("%Ln of them are not delivered yet, and never will be.", nullptr, plural(plan->waiting))
                          : tr("All of them were delivered. What the destination has stays there.")};
    if (plan->quarantined > 0)
        lines << tr("Entries in quarantine that go too: %1.").arg(countText(plan->quarantined));
    lines << (plan->sharesCredential ? tr("The keychain entry stays: other tenants use it.")
                                     : tr("The keychain entry is removed. The app registration in the tenant stays."));
    QStringList running;
    for (const Stream stream : plan->running)
        running << streamTitle(stream);
    if (!running.isEmpty())
        lines << tr("Subscriptions that stay on unless you stop them: %1.").arg(shownLocale().createSeparatedList(running));
    m_words->setText(lines.join(u"\n\n"_s));
    m_stop->setEnabled(!running.isEmpty());
    m_remove->setEnabled(true);
    if (plan->unknown)
        m_advice->showError(*plan->unknown, m_tenant.name, Token::Info);
    adjustSize();
}

bool RemoveTenantDialog::stopsSubscriptions() const
{
    return m_stop->isChecked();
}

void RemoveTenantDialog::remove()
{
    m_remove->setEnabled(false);
    m_removing = m_desk.setEnabled(m_tenant.id, false, [this](const Result<> &removed) {
        if (removed) {
            accept();
            return;
        }
        m_remove->setEnabled(true);
        m_advice->showError(removed.error(), m_tenant.name, Token::Warning);
    });
}

CloneSettingsDialog::CloneSettingsDialog(UpkeepDesk &desk, const Tenant &from, const QList<TenantEntry> &all, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_from(from)
    , m_to(new QComboBox(this))
    , m_advice(new AdviceCard(this))
{
    setObjectName(u"cloneDialog"_s);
    setWindowTitle(tr("Copy settings of %1").arg(inertLine(from.name, 80)));
    m_to->setObjectName(u"cloneTo"_s);
    m_to->setAccessibleName(tr("Copy to"));
    for (const TenantEntry &entry : all) {
        if (entry.tenant.id != from.id)
            m_to->addItem(inertLine(entry.tenant.name), entry.tenant.id.value());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"clone"_s);
    m_copy->setDefault(true);
    makePrimary(*m_copy);
    columnOf(*this, *buttons,
        {mutedLabel(tr("Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where "
                       "they are."),
             u"cloneWords"_s, this),
            m_to, m_advice});
    connect(m_copy, &QPushButton::clicked, this, &CloneSettingsDialog::copy);
}

void CloneSettingsDialog::copy()
{
    m_copy->setEnabled(false);
    m_working = m_desk.cloneSettings(m_from.id, TenantId(m_to->currentData().toString()), [this](const Result<> &copied) {
        m_copy->setEnabled(true);
        if (copied)
            accept();
        else
            m_advice->showError(copied.error(), m_to->currentText(), Token::Warning);
    });
}

} // namespace tributary
