// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenantsscreen.h"

#include "models/showntime.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "pipeline/console.h"
#include "setup/expiry.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "views/actionregistry.h"
#include "views/searchfield.h"
#include "views/tenantdetail.h"
#include "views/tenantselection.h"
#include "views/toolrow.h"
#include "views/undobar.h"
#include "wizards/fields.h"
#include "wizards/importdialog.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

QString expiryText(const std::optional<Instant> &expires, Instant now)
{
    if (!expires)
        return TenantsScreen::tr("not known");
    const auto left = std::chrono::duration_cast<Seconds>(*expires - now);
    if (left <= Seconds(0))
        return TenantsScreen::tr("ended %1 ago").arg(shortDuration(-left));
    return TenantsScreen::tr("in %1").arg(shortDuration(left));
}

TenantsScreen::TenantsScreen(WindowContext context, UpkeepDesk &desk, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_desk(desk)
    , m_filter(new SearchField(tr("Filter tenants (Ctrl+F)"), tr("Filter tenants"), this))
    , m_table(new ResultTable({tr("Tenant"), tr("Domain"), tr("Credential"), tr("Expires"), tr("State")}, this))
    , m_detail(new TenantDetail(desk, context, this))
    , m_chosen(new TenantSelection(desk, this))
    , m_undo(new UndoBar(this))
    , m_line(mutedLabel({}, u"tenantsLine"_s, this))
    , m_list(new QPushButton(tr("Show &list…"), this))
{
    buildTools();
    buildLayout();
    connectSignals();
}

void TenantsScreen::connectSignals()
{
    connect(m_filter, &QLineEdit::textChanged, this, &TenantsScreen::showRows);
    connect(m_filter, &SearchField::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &ResultTable::currentChangedTo, this, &TenantsScreen::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TenantsScreen::showChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { m_chosen->commands().popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_detail, &TenantDetail::changed, this, &TenantsScreen::reload);
    connect(m_detail, &TenantDetail::removalRequested, this, &TenantsScreen::removeSoon);
    connect(m_chosen, &TenantSelection::said, this, &TenantsScreen::say);
    connect(m_chosen, &TenantSelection::changed, this, &TenantsScreen::reload);
    connect(m_list, &QPushButton::clicked, m_chosen, &TenantSelection::showList);
    auto *rename = new QAction(this);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(rename);
    connect(rename, &QAction::triggered, m_detail, &TenantDetail::editName);
}

void TenantsScreen::buildTools()
{
    tools().addAction(m_context.actions.action("tenants.add"_L1));
    tools().addAction(m_context.actions.action("tenants.import"_L1));
    tools().addAction(m_context.actions.action("tenants.report"_L1));
    tools().addWidget(*m_chosen, m_chosen->commands().actions());
    m_filter->setObjectName(u"tenantListFilter"_s);
    tools().addWidget(*m_filter);
}

void TenantsScreen::buildLayout()
{
    m_table->setObjectName(u"tenantList"_s);
    m_table->setAccessibleName(tr("Tenants"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWidths({12, 13, 8, 6, 8});
    m_table->results().setMutedColumns({1});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    const Measures measures(*this);
    m_list->setObjectName(u"showBatch"_s);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(measures.units(3), measures.unit(), measures.unit(), measures.unit());
    said->addWidget(m_line, 1);
    said->addWidget(m_list);
    column->addLayout(said);
    m_line->hide();
    m_list->hide();
    body().addWidget(m_undo);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({450, 550}); // shares
    body().addWidget(splitter, 1);
}

void TenantsScreen::enter()
{
    reload();
}

void TenantsScreen::setStatus(const EngineStatus &status)
{
    m_status = status;
    QStringList ids;
    for (const TenantStatus &tenant : status.tenants)
        ids << tenant.id.value();
    if (ids != m_known) {
        m_known = ids;
        reload();
    } else {
        showRows();
    }
}

void TenantsScreen::reload()
{
    m_reading = m_desk.tenants([this](const Result<QList<TenantEntry>> &entries) {
        if (!entries)
            return;
        m_entries = *entries;
        showRows();
        if (m_table->currentKey().isEmpty() && m_table->results().rowCount() > 0)
            m_table->choose(m_table->results().rows().constFirst().key);
        if (!m_wanted.isEmpty())
            m_table->choose(std::exchange(m_wanted, {}));
        showDetail();
        showChosen();
    });
}

void TenantsScreen::showSubject(const QString &tenant)
{
    choose(TenantId(tenant));
}

void TenantsScreen::choose(const TenantId &tenant)
{
    m_wanted = tenant.value();
    m_table->choose(m_wanted);
}

ResultRow TenantsScreen::rowOf(const TenantEntry &entry) const
{
    const Tenant &tenant = entry.tenant;
    const Instant now = m_context.time.now();
    const auto status = std::ranges::find(m_status.tenants, tenant.id, &TenantStatus::id);
    const bool known = status != m_status.tenants.end();
    const auto expires = tenant.app.credential.expires;
    const auto stage = expires ? expiryStage(*expires, now) : std::nullopt;
    ResultRow row{tenant.id.value(), ResultState::Passed,
        {tenant.name, tenant.domain, credentialText(tenant.app.credential.kind), expiryText(expires, now), tr("Collecting")}};
    if (!entry.notes.paused.isEmpty()) {
        row.state = ResultState::Off;
        row.cells[4] = tr("Disabled");
    } else if (known && needsAttention(*status)) {
        row.state = ResultState::Warning;
        row.cells[4] = tr("Needs you");
    } else if (stage) {
        row.state = *stage == 0 ? ResultState::Problem : ResultState::Warning;
        row.cells[4] = *stage == 0 ? tr("Credential has ended") : tr("Credential ends soon");
    } else if (!m_status.collecting) {
        row.state = ResultState::Waiting;
        row.cells[4] = tr("Paused");
    }
    return row;
}

void TenantsScreen::showRows()
{
    const QString wanted = m_filter->text().trimmed();
    QList<ResultRow> rows;
    for (const TenantEntry &entry : std::as_const(m_entries)) {
        const QStringList words =
            QStringList{entry.tenant.name, entry.tenant.domain, entry.tenant.id.value()} + entry.notes.tags;
        if (wanted.isEmpty() || words.join(u' ').contains(wanted, Qt::CaseInsensitive))
            rows << rowOf(entry);
    }
    m_table->setRows(rows);
}

void TenantsScreen::showDetail()
{
    const auto entry = std::ranges::find_if(
        m_entries, [this](const TenantEntry &each) { return each.tenant.id.value() == m_table->currentKey(); });
    m_detail->setEntry(entry == m_entries.end() ? std::nullopt : std::optional(*entry), m_entries);
}

void TenantsScreen::showChosen()
{
    QStringList keys;
    for (const int row : m_table->selectedRowNumbers())
        keys << m_table->results().rows().at(row).key;
    QList<TenantEntry> chosen;
    for (const TenantEntry &entry : std::as_const(m_entries)) {
        if (keys.contains(entry.tenant.id.value()))
            chosen << entry;
    }
    m_chosen->setChosen(chosen);
}

void TenantsScreen::say(const QString &words, bool hasList)
{
    m_line->setText(words);
    m_line->setVisible(!words.isEmpty());
    m_list->setVisible(hasList);
}

/// It is paused already; what is lost when it goes can be kept for half a minute more.
void TenantsScreen::removeSoon(const Tenant &tenant, bool stopSubscriptions, bool wasEnabled)
{
    const auto words = [name = inertLine(tenant.name)](int seconds) {
        return tr("%1 is paused, and is removed with its data in %n seconds.", nullptr, seconds).arg(name);
    };
    const auto ended = [this, name = inertLine(tenant.name)](const Result<> &done) {
        say(done ? QString() : tr("%1 could not be changed: %2").arg(name, inertLine(done.error().message)), false);
        reload();
    };
    m_undo->begin(
        words, [this, id = tenant.id, stopSubscriptions, ended] { m_removing = m_desk.remove(id, stopSubscriptions, ended); },
        [this, id = tenant.id, wasEnabled, ended] {
            if (wasEnabled)
                m_removing = m_desk.setEnabled(id, true, ended);
        });
    reload();
}

QList<KeyHint> TenantsScreen::keys() const
{
    return {{tr("F2"), tr("Renames the chosen tenant")}, {tr("Ctrl+A"), tr("Chooses all tenants that are shown")}};
}

void TenantsScreen::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> TenantsScreen::panes() const
{
    return {m_filter, m_table, m_detail};
}

void TenantsScreen::copyRows() const
{
    QList<QStringList> rows{{tr("Tenant"), tr("Domain"), tr("Credential"), tr("Expires"), tr("State")}};
    for (const int row : m_table->selectedRowNumbers())
        rows << m_table->results().rows().at(row).cells;
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

void TenantsScreen::openImport()
{
    auto *dialog = new ImportDialog(m_desk, this);
    connect(dialog, &ImportDialog::imported, this, &TenantsScreen::reload);
    dialog->open();
}

void TenantsScreen::saveReport()
{
    QList<TenantId> tenants;
    for (const ResultRow &row : m_table->results().rows())
        tenants << TenantId(row.key);
    m_line->show();
    m_line->setText(tr("Checking; nothing is changed in the tenants…"));
    m_reporting = m_desk.report(
        tenants,
        [this](const CheckProgress &progress) {
            m_line->setText(tr("Checked %1 of %2: %3")
                                .arg(QString::number(progress.done), QString::number(progress.of), inertLine(progress.tenant)));
        },
        [this](const Result<QByteArray> &html) {
            m_line->setVisible(!html);
            if (!html) {
                m_line->setText(tr("The report could not be made: %1").arg(inertLine(html.error().message)));
                return;
            }
            auto *dialog = new QFileDialog(this, tr("Save check report"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setNameFilter(tr("Web page (*.html)"));
            dialog->selectFile(u"tenant-check.html"_s);
            connect(dialog, &QFileDialog::fileSelected, this, [this, page = *html](const QString &path) {
                QSaveFile file(path);
                const bool saved = file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit();
                const QString shown = QDir::toNativeSeparators(path);
                m_line->setText(
                    saved ? tr("Saved as %1.").arg(shown) : tr("%1 could not be written: %2").arg(shown, file.errorString()));
                m_line->show();
            });
            dialog->open();
        });
}

} // namespace tributary
