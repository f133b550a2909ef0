// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenantdetail.h"

#include "models/showntime.h"
#include "models/text.h"
#include "theme/measures.h"
#include "views/activitylist.h"
#include "views/tenanttabs.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/tenantdialogs.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace tributary {

using namespace Qt::StringLiterals;

QString credentialText(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ClientSecret:
        return TenantDetail::tr("Client secret");
    case CredentialKind::Certificate:
        return TenantDetail::tr("Certificate");
    case CredentialKind::SharedKey:
        return TenantDetail::tr("Workspace key");
    case CredentialKind::ConnectionString:
        return TenantDetail::tr("Connection string");
    }
    return {};
}

TenantDetail::TenantDetail(UpkeepDesk &desk, WindowContext context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_title(wordsLabel({}, u"tenantTitle"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_name(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_id(new CopyField(tr("Tenant id"), u"tenantId"_s, this))
    , m_app(new CopyField(tr("Application id"), u"appId"_s, this))
    , m_cloud(wordsLabel({}, u"tenantCloud"_s, this))
    , m_since(wordsLabel({}, u"tenantSince"_s, this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_enable(new QPushButton(this))
    , m_clone(new QPushButton(glyphIcon(Glyph::Copy), tr("Co&py settings to…"), this))
    , m_remove(new QPushButton(glyphIcon(Glyph::Trash), tr("&Remove tenant…"), this))
    , m_advice(new AdviceCard(this))
    , m_permissions(new TenantPermissionsTab(desk, context, this))
    , m_streams(new TenantStreamsTab(desk, this))
    , m_credential(new TenantCredentialTab(desk, context, this))
    , m_history(new ActivityList(context, tr("What was done and what happened, newest first"),
          tr("Nothing was noted about this tenant, as far back as the log goes."), this))
{
    const Measures measures(*this);
    m_title->setFont(titleFont(font()));
    m_tabs->setObjectName(u"tenantTabs"_s);
    m_tabs->setDocumentMode(true);
    m_cloud->setWordWrap(false);
    m_since->setWordWrap(false);
    m_tabs->addTab(makeSummary(), tr("Summary"));
    m_tabs->addTab(m_permissions, tr("Permissions"));
    m_tabs->addTab(m_streams, tr("Streams"));
    m_tabs->addTab(m_credential, tr("Credential"));
    m_tabs->addTab(m_history, tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.units(3), measures.units(3), measures.units(3), measures.units(3));
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    connectSignals();
    setEntry(std::nullopt, {});
}

QWidget *TenantDetail::makeSummary()
{
    const Measures measures(*this);
    auto *page = new QWidget(this);
    m_name->setObjectName(u"tenantName"_s);
    m_tags->setObjectName(u"tenantTags"_s);
    m_note->setObjectName(u"tenantNote"_s);
    m_save->setObjectName(u"saveTenant"_s);
    m_enable->setObjectName(u"enableTenant"_s);
    m_clone->setObjectName(u"cloneTenant"_s);
    m_remove->setObjectName(u"removeTenant"_s);
    m_advice->setObjectName(u"tenantAdvice"_s);
    auto *form = new QFormLayout;
    form->setSpacing(measures.units(2));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("N&ame"), m_name);
    form->addRow(tr("Ta&gs"), m_tags);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("Tenant id"), m_id);
    form->addRow(tr("Application id"), m_app);
    form->addRow(tr("Cloud"), m_cloud);
    form->addRow(tr("Collected since"), m_since);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_enable, m_clone, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_advice);
    column->addStretch(1);
    return page;
}

void TenantDetail::connectSignals()
{
    for (QLineEdit *edit : {m_name, m_tags, m_note}) {
        connect(edit, &QLineEdit::textEdited, this, &TenantDetail::edited);
        connect(edit, &QLineEdit::returnPressed, this, &TenantDetail::save);
    }
    connect(m_save, &QPushButton::clicked, this, &TenantDetail::save);
    connect(m_enable, &QPushButton::clicked, this, &TenantDetail::switchEnabled);
    connect(m_clone, &QPushButton::clicked, this, &TenantDetail::openCloning);
    connect(m_remove, &QPushButton::clicked, this, &TenantDetail::openRemoval);
    connect(m_credential, &TenantCredentialTab::changed, this, &TenantDetail::changed);
}

void TenantDetail::setEntry(const std::optional<TenantEntry> &entry, const QList<TenantEntry> &all)
{
    const bool other = !entry || !m_entry || entry->tenant.id != m_entry->tenant.id;
    const bool same = entry == m_entry;
    m_all = all;
    m_entry = entry;
    m_tabs->setEnabled(entry.has_value());
    m_clone->setEnabled(all.size() > 1);
    if (other)
        m_advice->clear();
    if (same && entry)
        return;
    const std::optional<Tenant> tenant = entry ? std::optional(entry->tenant) : std::nullopt;
    m_permissions->setTenant(tenant);
    m_streams->setTenant(tenant);
    m_credential->setTenant(tenant);
    m_history->filter().setTenant(tenant ? tenant->id : TenantId(u"none"_s));
    showSummary();
}

void TenantDetail::showSummary()
{
    const TenantEntry entry = m_entry.value_or(TenantEntry());
    m_title->setText(m_entry ? inertLine(entry.tenant.name) : tr("No tenant is chosen"));
    m_name->setText(entry.tenant.name);
    m_tags->setText(entry.notes.tags.join(u", "_s));
    m_note->setText(entry.notes.note);
    m_id->setText(entry.tenant.id.value());
    m_app->setText(entry.tenant.app.clientId.value());
    m_cloud->setText(entry.tenant.cloud);
    m_since->setText(
        entry.tenant.since ? m_context.time.stamp(*entry.tenant.since) : tr("as far back as Microsoft keeps events"));
    m_enable->setText(entry.notes.paused.isEmpty() ? tr("&Disable") : tr("&Enable"));
    m_enable->setIcon(glyphIcon(entry.notes.paused.isEmpty() ? Glyph::Pause : Glyph::Play));
    m_save->setEnabled(false);
}

void TenantDetail::edited()
{
    m_save->setEnabled(m_entry && !m_name->text().trimmed().isEmpty());
}

void TenantDetail::done(const Result<> &result, const QString &said)
{
    if (!result) {
        m_advice->showError(result.error(), m_entry ? m_entry->tenant.name : QString(), Token::Warning);
        return;
    }
    m_advice->showWords(Token::Ok, said, {});
    Q_EMIT changed();
}

void TenantDetail::save()
{
    if (!m_save->isEnabled() || !m_entry)
        return;
    TenantEntry entry = *m_entry;
    entry.tenant.name = m_name->text().trimmed();
    entry.notes.note = m_note->text().trimmed();
    entry.notes.tags.clear();
    const QStringList tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags)
        entry.notes.tags << tag.trimmed();
    m_save->setEnabled(false);
    m_working = m_desk.save(entry, [this](const Result<> &saved) { done(saved, tr("Saved.")); });
}

void TenantDetail::switchEnabled()
{
    if (!m_entry)
        return;
    const bool enable = !m_entry->notes.paused.isEmpty();
    m_working = m_desk.setEnabled(m_entry->tenant.id, enable, [this, enable](const Result<> &result) {
        done(result,
            enable ? tr("Collecting goes on, and catches up what came meanwhile.")
                   : tr("Nothing is collected any more. Subscriptions stay on: seven days can be caught up."));
    });
}

void TenantDetail::openRemoval()
{
    if (!m_entry)
        return;
    auto *dialog = new RemoveTenantDialog(m_desk, m_entry->tenant, this);
    const bool wasEnabled = m_entry->notes.paused.isEmpty();
    connect(dialog, &QDialog::accepted, this, [this, dialog, wasEnabled, tenant = m_entry->tenant] {
        Q_EMIT removalRequested(tenant, dialog->stopsSubscriptions(), wasEnabled);
    });
    dialog->open();
}

void TenantDetail::editName()
{
    m_tabs->setCurrentIndex(0);
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void TenantDetail::openCloning()
{
    if (!m_entry)
        return;
    auto *dialog = new CloneSettingsDialog(m_desk, m_entry->tenant, m_all, this);
    connect(dialog, &QDialog::accepted, this, &TenantDetail::changed);
    dialog->open();
}

} // namespace tributary
