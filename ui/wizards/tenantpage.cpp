// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/tenantpage.h"

#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typingPause = std::chrono::milliseconds(300);

} // namespace

TenantPage::TenantPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Tenant"), parent)
    , m_task(task)
    , m_draft(new AdviceCard(this))
    , m_typed(new QLineEdit(this))
    , m_result(mutedLabel({}, u"found"_s, this))
    , m_name(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_cloud(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_advice(new AdviceCard(this))
{
    setTitle(tr("Which tenant?"));
    setSubtitle(tr("Nothing is changed in the tenant, and nobody signs in: its id and cloud are public."));
    buildLayout();
    connectSignals();
    setCanGoOn(false);
}

void TenantPage::buildLayout()
{
    const Measures measures(*this);
    m_draft->setObjectName(u"draft"_s);
    m_advice->setObjectName(u"advice"_s);
    m_typed->setObjectName(u"typed"_s);
    m_typed->setPlaceholderText(u"contoso.onmicrosoft.com"_s);
    m_typed->setAccessibleDescription(tr("A domain of the tenant, its tenant id, or the name of any of its users"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(120);
    m_tags->setObjectName(u"tags"_s);
    m_tags->setPlaceholderText(tr("optional, separated by commas"));
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->addItem(tr("Any cloud"), QString());
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->setSpacing(measures.units(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Domain, tenant id or user"), m_typed);
    m_form->addRow(QString(), m_result);
    m_form->addRow(tr("Nam&e here"), m_name);
    m_form->addRow(tr("Ta&gs"), m_tags);
    m_form->addRow(tr("&Look in"), m_cloud);
    m_form->setRowVisible(m_cloud, false);
    column().addWidget(m_draft);
    column().addLayout(m_form);
    column().addWidget(m_advice);
    column().addStretch(1);
}

void TenantPage::connectSignals()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TenantPage::look);
    connect(m_typed, &QLineEdit::textEdited, this, &TenantPage::typed);
    connect(m_cloud, &QComboBox::activated, this, &TenantPage::look);
    connect(m_name, &QLineEdit::textEdited, this, &TenantPage::keep);
    connect(m_tags, &QLineEdit::textEdited, this, &TenantPage::keep);
}

QWidget *TenantPage::firstField() const
{
    return m_typed;
}

void TenantPage::enter()
{
    if (m_typed->text().isEmpty() && !m_task.draft.typed.isEmpty()) { // a draft
        m_typed->setText(m_task.draft.typed);
        m_name->setText(m_task.draft.name);
        m_tags->setText(m_task.draft.tags.join(u", "_s));
        typed();
    }
    if (m_typed->text().isEmpty())
        m_suggesting = m_task.desk.suggestion([this](const Result<QString> &domain) { offer(domain.value_or(QString())); });
    if (!m_clouds.isRunning() && m_cloud->count() == 1)
        m_clouds =
            m_task.desk.clouds([this](const Result<QList<Cloud>> &clouds) { showClouds(clouds.value_or(QList<Cloud>())); });
}

void TenantPage::offer(const QString &domain)
{
    if (domain.isEmpty() || !m_draft->isEmpty() || !m_typed->text().isEmpty())
        return;
    m_draft->showWords(Token::Info, tr("Try it with %1").arg(domain),
        tr("A simulated tenant that is not collected yet. Its administrator's pages open in your browser; nothing leaves this "
           "computer."));
    QPushButton &use = m_draft->addButton(tr("&Use it"), u"useSuggested"_s);
    connect(&use, &QPushButton::clicked, this, [this, domain] {
        m_typed->setText(domain);
        m_typed->setFocus(Qt::OtherFocusReason);
        typed();
    });
}

void TenantPage::resumed()
{
    m_draft->clear();
    m_typed->clear();
}

void TenantPage::leave()
{
    m_pause.stop();
    m_lookup.drop();
    m_goOnWhenFound = false;
    setBusy(false);
}

void TenantPage::showClouds(const QList<Cloud> &clouds)
{
    for (const Cloud &cloud : clouds)
        m_cloud->addItem(cloud.displayName, cloud.name);
}

void TenantPage::typed()
{
    m_lookup.drop();
    m_found.reset();
    m_advice->clear();
    m_draft->clear();
    m_result->clear();
    setLine({});
    const bool any = !m_typed->text().trimmed().isEmpty();
    setCanGoOn(any);
    any ? m_pause.start(typingPause) : m_pause.stop();
}

void TenantPage::look()
{
    m_pause.stop();
    if (m_typed->text().trimmed().isEmpty())
        return;
    m_advice->clear();
    setLine({Glyph::Hourglass, Token::Info, tr("Asking Microsoft…")});
    m_lookup = m_task.desk.findTenant(
        m_typed->text().trimmed(), m_cloud->currentData().toString(), [this](const Result<FoundTenant> &tenant) {
            setBusy(false);
            setLine({});
            tenant ? found(*tenant) : notFound(tenant.error());
        });
}

void TenantPage::found(const FoundTenant &tenant)
{
    m_found = tenant;
    if (m_name->text().isEmpty() || m_name->text() == m_proposed) {
        m_proposed = proposedName();
        m_name->setText(m_proposed);
    }
    showFound();
    const bool goOnNow = std::exchange(m_goOnWhenFound, false) && canGoOn();
    if (goOnNow)
        goOn();
}

void TenantPage::showFound()
{
    m_result->setText(tr("Found in %1. Tenant id %2").arg(m_found->cloudName, m_found->id.value()));
    m_form->setRowVisible(m_cloud, m_cloud->currentIndex() > 0);
    if (!m_found->knownAs.isEmpty()) {
        m_advice->showWords(Token::Warning, tr("This tenant is here already"),
            tr("It is collected as “%1”. Change its credential or its streams on the Tenants screen.")
                .arg(inertLine(m_found->knownAs)));
        setCanGoOn(false);
        return;
    }
    setCanGoOn(true);
    if (m_found->isParent)
        m_advice->showWords(Token::Info, tr("This is the parent tenant"),
            tr("A destination sends to it. It can be collected as well, like any other tenant."));
    else if (m_found->inOtherCloud)
        m_advice->showWords(Token::Info, tr("Tenant is in another cloud"),
            tr("It belongs to %1. Apps are registered per cloud: use one that is registered there.").arg(m_found->cloudName));
}

void TenantPage::notFound(const Error &error)
{
    m_goOnWhenFound = false;
    m_form->setRowVisible(m_cloud, true);
    setCanGoOn(false);
    if (error.code == "TenantMistyped"_L1 && !error.message.isEmpty()) {
        const QString meant = inertLine(error.message, 120);
        m_advice->showWords(Token::Warning, tr("Is this typed right?"),
            tr("This is neither a domain nor a tenant id nor a user name. Did you mean %1?").arg(meant));
        QPushButton &use = m_advice->addButton(tr("&Use %1").arg(meant), u"useSuggestion"_s);
        connect(&use, &QPushButton::clicked, this, [this, meant] {
            m_typed->setText(meant);
            m_typed->setFocus(Qt::OtherFocusReason);
            typed();
            look();
        });
        return;
    }
    m_advice->showError(error, inertLine(m_typed->text(), 120), Token::Warning);
    QPushButton &again = m_advice->addButton(tr("&Look again"), u"lookAgain"_s, Glyph::Refresh);
    connect(&again, &QPushButton::clicked, this, &TenantPage::look);
}

QString TenantPage::proposedName() const
{
    const QString &domain = m_found->domain;
    return domain.isEmpty() ? m_found->id.value().left(8) : domain.section(u'.', 0, 0);
}

void TenantPage::keep()
{
    m_task.draft.name = m_name->text().trimmed();
    m_task.draft.tags.clear();
    const QStringList tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            m_task.draft.tags << tag.trimmed();
    }
}

void TenantPage::goOn()
{
    if (!m_found) {
        m_goOnWhenFound = true;
        setBusy(true);
        if (!m_lookup.isRunning())
            look();
        return;
    }
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(proposedName());
    keep();
    TenantDraft &draft = m_task.draft;
    const bool other = draft.tenant != m_found->id || draft.cloud != m_found->cloud;
    draft.typed = m_typed->text().trimmed();
    draft.tenant = m_found->id;
    draft.domain = m_found->domain;
    draft.cloud = m_found->cloud;
    m_task.cloudTitle = m_found->cloudName;
    if (other)
        m_task.permissions.clear();
    Q_EMIT finished();
}

void TenantPage::offerDrafts(const QList<TenantDraft> &drafts)
{
    if (std::exchange(m_draftOffered, !drafts.isEmpty()) || m_draftOffered)
        m_draft->clear();
    if (drafts.isEmpty())
        return;
    const TenantDraft draft = drafts.constFirst();
    const QString name = inertLine(draft.name.isEmpty() ? draft.typed : draft.name, 120);
    const QString begun = m_task.time.stamp(draft.changed);
    m_draft->showWords(Token::Info, tr("Go on with %1?").arg(name),
        draft.awaitsConsent ? tr("It was begun on %1 and waits for consent. Everything you entered is kept.").arg(begun)
                            : tr("It was begun on %1 and not finished. Everything you entered is kept.").arg(begun));
    QPushButton &resume = m_draft->addButton(tr("&Go on with it"), u"resumeDraft"_s);
    connect(&resume, &QPushButton::clicked, this, [this, draft] { Q_EMIT resumeRequested(draft); });
    QPushButton &forget = m_draft->addButton(tr("&Forget it"), u"forgetDraft"_s);
    connect(&forget, &QPushButton::clicked, this, [this, draft] { Q_EMIT forgetRequested(draft); });
}

} // namespace tributary
