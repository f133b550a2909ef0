// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenanttabs.h"

#include "models/showntime.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "views/tenantdetail.h"
#include "views/tenantsscreen.h"
#include "wizards/advicecard.h"
#include "wizards/datefield.h"
#include "wizards/fields.h"
#include "wizards/permissiondetail.h"
#include "wizards/resulttable.h"
#include "wizards/streamtexts.h"
#include "wizards/tenantdialogs.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

TenantPermissionsTab::TenantPermissionsTab(UpkeepDesk &desk, WindowContext context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_check(new QPushButton(glyphIcon(Glyph::Refresh), tr("C&heck now"), this))
    , m_line(mutedLabel({}, u"permissionsLine"_s, this))
    , m_table(new ResultTable({tr("Check"), tr("Needed for"), tr("Result")}, this))
    , m_detail(new PermissionDetail(this))
{
    m_check->setObjectName(u"checkPermissions"_s);
    m_table->setObjectName(u"tenantPermissions"_s);
    m_table->setAccessibleName(tr("Permissions and what they are needed for"));
    m_table->setWidths({12, 14, 9});
    m_table->results().setMutedColumns({1});
    m_table->setExactRows(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table);
    column->addWidget(m_detail);
    column->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &TenantPermissionsTab::check);
    const auto show = [this] {
        const auto found = std::ranges::find(m_rows, m_table->currentKey(), &PermissionRow::key);
        if (found != m_rows.end() && m_tenant)
            m_detail->show(*found, m_tenant->name);
    };
    connect(m_table, &ResultTable::currentChangedTo, this, show);
    connect(m_table, &ResultTable::pressed, this, show);
}

void TenantPermissionsTab::setTenant(const std::optional<Tenant> &tenant)
{
    if (tenant && m_tenant && tenant->id == m_tenant->id)
        return;
    m_tenant = tenant;
    m_checking.drop();
    m_rows = tenant ? permissionRows() : QList<PermissionRow>();
    for (PermissionRow &row : m_rows)
        row.state = PermissionState::Unknown;
    m_table->setRows({});
    m_detail->clear();
    m_line->setText(tr("Not checked yet. A check changes nothing in the tenant."));
}

void TenantPermissionsTab::check()
{
    if (!m_tenant)
        return;
    m_rows = permissionRows();
    showRows();
    m_detail->clear();
    m_line->setText(tr("Asking Microsoft…"));
    m_checking = m_desk.permissions(
        m_tenant->id,
        [this](const PermissionRow &row) {
            const auto shown = std::ranges::find(m_rows, row.key, &PermissionRow::key);
            if (shown != m_rows.end())
                *shown = row;
            showRows();
        },
        [this](const Result<QList<PermissionRow>> &rows) {
            if (!rows) {
                m_line->setText({});
                m_detail->showError(rows.error(), m_tenant->name);
                return;
            }
            m_rows = *rows;
            showRows();
            m_line->setText(tr("Checked at %1 with a new token.").arg(m_context.time.minute(m_context.time.now())));
        });
}

void TenantPermissionsTab::showRows()
{
    QList<ResultRow> rows;
    rows.reserve(m_rows.size());
    for (const PermissionRow &row : std::as_const(m_rows))
        rows << resultOf(row);
    m_table->setRows(rows);
}

TenantStreamsTab::TenantStreamsTab(UpkeepDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ask(new QPushButton(glyphIcon(Glyph::Refresh), tr("As&k now"), this))
    , m_start(new QPushButton(tr("S&tart"), this))
    , m_stop(new QPushButton(tr("St&op…"), this))
    , m_line(mutedLabel({}, u"streamsLine"_s, this))
    , m_table(new ResultTable({tr("Stream"), tr("Source"), tr("Subscription now")}, this))
    , m_advice(new AdviceCard(this))
{
    m_ask->setObjectName(u"askStreams"_s);
    m_start->setObjectName(u"startStream"_s);
    m_stop->setObjectName(u"stopStream"_s);
    m_table->setObjectName(u"tenantStreams"_s);
    m_table->setAccessibleName(tr("Streams and their subscriptions"));
    m_table->setWidths({15, 14, 9});
    m_table->results().setMutedColumns({1});
    m_table->setLeastRows(6);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_ask, m_start, m_stop})
        row->addWidget(button);
    row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    connect(m_ask, &QPushButton::clicked, this, &TenantStreamsTab::ask);
    connect(m_start, &QPushButton::clicked, this, &TenantStreamsTab::startChosen);
    connect(m_stop, &QPushButton::clicked, this, &TenantStreamsTab::stopChosen);
    connect(m_table, &ResultTable::currentChangedTo, this, &TenantStreamsTab::showChosen);
    showChosen();
}

void TenantStreamsTab::setTenant(const std::optional<Tenant> &tenant)
{
    if (tenant && m_tenant && tenant->id == m_tenant->id)
        return;
    m_tenant = tenant;
    m_asking.drop();
    m_changing.drop();
    m_rows.clear();
    m_advice->clear();
    showRows();
    m_line->setText(tr("Not asked yet. Asking changes nothing in the tenant."));
}

void TenantStreamsTab::ask()
{
    if (!m_tenant)
        return;
    m_line->setText(tr("Asking Microsoft…"));
    m_asking = m_desk.streams(m_tenant->id, [this](const Result<QList<StreamRow>> &rows) {
        m_line->setText({});
        if (!rows) {
            m_advice->showError(rows.error(), m_tenant->name, Token::Warning);
            return;
        }
        m_advice->clear();
        m_rows = *rows;
        showRows();
        if (m_table->currentKey().isEmpty() && !m_rows.isEmpty())
            m_table->choose(streamKeyText(m_rows.constFirst().stream));
    });
}

void TenantStreamsTab::showRows()
{
    QList<ResultRow> rows;
    rows.reserve(m_rows.size());
    for (const StreamRow &stream : std::as_const(m_rows)) {
        ResultRow row = resultOf(stream, true);
        row.checked.reset();
        row.cells.removeLast();
        rows << row;
    }
    m_table->setRows(rows);
    showChosen();
}

const StreamRow *TenantStreamsTab::chosen() const
{
    const auto row = std::ranges::find_if(
        m_rows, [this](const StreamRow &each) { return streamKeyText(each.stream) == m_table->currentKey(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void TenantStreamsTab::showChosen()
{
    const StreamRow *row = chosen();
    const bool idle = row && !m_changing.isRunning() && !isGraphStream(row->stream);
    m_start->setEnabled(idle && row->state != StreamReadiness::Running && row->state != StreamReadiness::Unavailable);
    m_stop->setEnabled(idle && row->state == StreamReadiness::Running);
    if (row && row->error)
        m_advice->showError(*row->error, streamTitle(row->stream), Token::Warning);
}

void TenantStreamsTab::startChosen()
{
    const StreamRow *row = chosen();
    if (!row || !m_tenant)
        return;
    m_line->setText(tr("Starting %1…").arg(streamTitle(row->stream)));
    m_changing = m_desk.startStream(m_tenant->id, row->stream, [this](const Result<> &result) { ended(result); });
    showChosen();
}

void TenantStreamsTab::stopChosen()
{
    const StreamRow *row = chosen();
    if (!row || !m_tenant)
        return;
    const QString title = streamTitle(row->stream);
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop a subscription"), QString(), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"stopQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Stop %1 of %2?").arg(title, m_tenant->name));
    box->setInformativeText(tr("Events between stop and the next start can never be fetched."));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    QPushButton *stop = box->addButton(tr("&Stop %1").arg(title), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this, stream = row->stream, title] {
        m_line->setText(tr("Stopping %1…").arg(title));
        m_changing = m_desk.stopStream(m_tenant->id, stream, [this](const Result<> &result) { ended(result); });
        showChosen();
    });
    box->open();
}

void TenantStreamsTab::ended(const Result<> &result)
{
    m_line->setText({});
    if (!result)
        m_advice->showError(result.error(), m_tenant->name, Token::Warning);
    else
        ask();
    showChosen();
}

TenantCredentialTab::TenantCredentialTab(UpkeepDesk &desk, WindowContext context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_kind(wordsLabel({}, u"credentialKind"_s, this))
    , m_thumbprint(wordsLabel({}, u"thumbprint"_s, this))
    , m_expires(wordsLabel({}, u"expires"_s, this))
    , m_date(new DateField(this))
    , m_saveDate(new QPushButton(tr("Keep &date"), this))
    , m_read(new QPushButton(tr("&Ask Microsoft"), this))
    , m_replace(new QPushButton(glyphIcon(Glyph::Key, Token::AccentText), tr("Replace &credential…"), this))
    , m_advice(new AdviceCard(this))
{
    m_date->setObjectName(u"expiryDate"_s);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_saveDate->setObjectName(u"keepExpiry"_s);
    m_read->setObjectName(u"readExpiry"_s);
    m_replace->setObjectName(u"replaceCredential"_s);
    m_thumbprint->setFont(fixedFont(smallFont(font())));
    m_thumbprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makePrimary(*m_replace);
    auto *row = new QHBoxLayout;
    row->addWidget(m_date);
    row->addWidget(m_saveDate);
    row->addWidget(m_read);
    row->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("Signs in with"), m_kind);
    form->addRow(tr("Thumbprint"), m_thumbprint);
    form->addRow(tr("Ends"), m_expires);
    auto *ends = new QLabel(tr("&Ends on"), this);
    ends->setBuddy(m_date);
    form->addRow(ends, row);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(
        mutedLabel(tr("You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one "
                      "goes, so that nothing is missed."),
            u"credentialWords"_s, this));
    column->addWidget(m_replace, 0, Qt::AlignLeading);
    column->addWidget(m_advice);
    column->addStretch(1);
    connect(m_saveDate, &QPushButton::clicked, this, &TenantCredentialTab::saveExpiry);
    connect(m_read, &QPushButton::clicked, this, &TenantCredentialTab::readExpiry);
    connect(m_replace, &QPushButton::clicked, this, &TenantCredentialTab::replace);
}

void TenantCredentialTab::setTenant(const std::optional<Tenant> &tenant)
{
    if (!tenant || !m_tenant || tenant->id != m_tenant->id) {
        m_advice->clear();
        m_working.drop();
    }
    m_tenant = tenant;
    showCredential();
}

void TenantCredentialTab::showCredential()
{
    const CredentialRef credential = m_tenant ? m_tenant->app.credential : CredentialRef();
    const bool secret = credential.kind == CredentialKind::ClientSecret;
    m_kind->setText(credentialText(credential.kind));
    m_thumbprint->setText(credential.thumbprint.isEmpty() ? tr("none") : credential.thumbprint);
    const Instant now = m_context.time.now();
    m_expires->setText(credential.expires
            ? tr("%1, %2").arg(m_context.time.exact(*credential.expires).left(10), expiryText(credential.expires, now))
            : tr("not known"));
    const Instant shown = credential.expires.value_or(now + std::chrono::days(180));
    m_date->setDate(m_context.time.shown(shown).date());
    m_date->setEnabled(secret);
    m_saveDate->setEnabled(secret);
    m_read->setEnabled(m_tenant.has_value());
}

void TenantCredentialTab::readExpiry()
{
    m_advice->clear();
    m_read->setEnabled(false);
    m_working = m_desk.readExpiry(m_tenant->id, [this](const Result<Instant> &expires) {
        m_read->setEnabled(true);
        if (!expires) {
            m_advice->showWords(Token::Info, tr("Microsoft does not tell"),
                tr("The app may not read its own registration, or it lives in another tenant. Enter the date instead."));
            m_advice->setDetails(expires.error().code, detailsOf(expires.error()));
            return;
        }
        Q_EMIT changed();
    });
}

void TenantCredentialTab::saveExpiry()
{
    const Instant expires(Milliseconds(m_date->date().startOfDay(Qt::UTC).toMSecsSinceEpoch()));
    m_working = m_desk.setExpiry(m_tenant->id, expires, [this](const Result<> &saved) {
        if (saved)
            Q_EMIT changed();
        else
            m_advice->showError(saved.error(), m_tenant->name, Token::Warning);
    });
}

void TenantCredentialTab::replace()
{
    if (!m_tenant)
        return;
    auto *dialog = new RotateDialog(m_desk, *m_tenant, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_advice->showWords(
            Token::Ok, tr("The credential was replaced"), tr("The new one is proven; the old one is gone from here."));
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace tributary
