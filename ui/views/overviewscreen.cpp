// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewscreen.h"

#include "models/showntime.h"
#include "theme/measures.h"
#include "views/actionregistry.h"
#include "views/celldelegate.h"
#include "views/firstrun.h"
#include "views/ledgerview.h"
#include "views/searchfield.h"
#include "views/tables.h"
#include "views/toolrow.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto staleAfter = std::chrono::seconds(15);
constexpr int manyTenants = 50; // from here on what needs a person is shown first

} // namespace

OverviewScreen::OverviewScreen(WindowContext context, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_filter(m_model)
    , m_filterField(new SearchField(tr("Filter tenants (Ctrl+F)"), tr("Filter tenants"), this))
    , m_firstRun(new FirstRun(this))
    , m_content(new QWidget(this))
    , m_ledger(new LedgerView(m_content))
    , m_needs(new NeedsList(m_content))
    , m_table(new RowTable(m_content))
    , m_delegate(new MatrixDelegate(m_table))
{
    buildTools();
    buildTable();
    buildLayout();
    connectSignals();
}

void OverviewScreen::buildTools()
{
    tools().addAction(m_context.actions.action("collect.pause"_L1));
    tools().addAction(m_context.actions.action("tenants.add"_L1));
    tools().addAction(m_context.actions.action("collect.backfill"_L1));
    m_filterField->setObjectName(u"tenantFilter"_s);
    tools().addWidget(*m_filterField);
    auto *group = new QActionGroup(this);
    for (const auto *name : {"showAll", "showAttention", "showBehind"}) {
        auto *action = group->addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        m_shows << action;
    }
    m_shows.first()->setChecked(true);
    showCounts();
    tools().addWidget(*new SegmentedControl(m_shows, this), m_shows);
    tools().addAction(m_context.actions.action("view.group"_L1));
}

void OverviewScreen::buildTable()
{
    m_table->setObjectName(u"tenants"_s);
    m_table->setAccessibleName(tr("Tenants and their streams"));
    auto *header = new GroupedHeader(m_table);
    const int firstGraph = OverviewModel::FirstStream + int(activityStreams().size());
    header->addGroup(OverviewModel::FirstStream, firstGraph - 1, tr("Management Activity API"));
    header->addGroup(firstGraph, OverviewModel::perMinuteColumn() - 1, tr("Microsoft Graph"));
    m_table->setHorizontalHeader(header);
    m_table->fitRows();
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(m_delegate);
    const Measures measures(*m_table);
    const auto setWidth = [&](int column, double em) {
        header->resizeSection(column, std::max(measures.em(em), header->sectionSizeHint(column)));
    };
    setWidth(OverviewModel::Tenant, 13.5);
    setWidth(OverviewModel::Lag, 4.5);
    for (int column = OverviewModel::FirstStream; column < OverviewModel::perMinuteColumn(); ++column)
        header->resizeSection(column, std::max(measures.em(5.7), header->sectionSizeHint(column)));
    setWidth(OverviewModel::dayColumn(), 6.5);
    setWidth(OverviewModel::quotaColumn(), 4.7);
    setWidth(OverviewModel::outboxColumn(), 6);
    setWidth(OverviewModel::quarantineColumn(), 6);
    setWidth(OverviewModel::credentialColumn(), 6.5);
    setWidth(OverviewModel::cloudColumn(), 7);
    setWidth(OverviewModel::tagsColumn(), 9);
    restoreColumns();
    header->setSectionResizeMode(OverviewModel::Tenant, QHeaderView::Interactive);
    m_table->setFlexibleColumn(OverviewModel::perMinuteColumn(), 7);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_frozen = new FrozenColumn(*m_table);
    m_frozen->attach();
}

void OverviewScreen::buildLayout()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_ledger);
    content->addWidget(m_needs);
    content->addWidget(m_table, 1);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_firstRun);
    body().addLayout(m_pages, 1);
    setTabOrder(m_ledger, m_needs);
    setTabOrder(m_needs, m_table);
}

void OverviewScreen::connectSignals()
{
    connect(m_filterField, &QLineEdit::textChanged, &m_filter, &OverviewFilter::setText);
    connect(m_filterField, &SearchField::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    for (qsizetype i = 0; i < m_shows.size(); ++i)
        connect(m_shows[i], &QAction::triggered, this, [this, i] {
            m_filter.setShow(OverviewFilter::Show(i));
            m_table->scrollToTop(); // another list: the worst of it stands there
        });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &OverviewScreen::sortBy);
    connect(m_table, &QWidget::customContextMenuRequested, this, &OverviewScreen::openMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &OverviewScreen::openHeaderMenu);
    connect(m_table, &QTableView::activated, this, &OverviewScreen::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == OverviewModel::Tenant)
            toggleGroup(index);
    });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &OverviewScreen::sayWhyEmpty);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &OverviewScreen::sayWhyEmpty);
    connect(m_ledger, &LedgerView::arrivedClicked, this, &OverviewScreen::proofRequested);
    connect(m_ledger, &LedgerView::figureClicked, this, [this] { Q_EMIT eventsRequested({}); });
    connect(m_needs, &NeedsList::wanted, this, &OverviewScreen::follow);
    connect(m_needs, &NeedsList::activityWanted, this, &OverviewScreen::activityRequested);
    connect(m_firstRun, &FirstRun::demoRequested, this, &OverviewScreen::demoRequested);
    connect(m_firstRun, &FirstRun::addTenantRequested, this, &OverviewScreen::addTenantRequested);
    connect(m_firstRun, &FirstRun::importRequested, this, &OverviewScreen::importRequested);
    connect(m_firstRun, &FirstRun::addDestinationRequested, this, &OverviewScreen::addDestinationRequested);
    connect(m_firstRun, &FirstRun::liveEventsRequested, this, [this] { Q_EMIT eventsRequested({}); });
}

void OverviewScreen::setStatus(const EngineStatus &status)
{
    const bool known = status.asOf != Instant();
    const bool isNew = known && status.tenants.isEmpty() && !status.trouble; // a profile that does not open is not a new one
    m_pages->setCurrentWidget(isNew ? static_cast<QWidget *>(m_firstRun) : m_content);
    tools().setVisible(!isNew);
    if (isNew)
        m_firstRun->checkWith(m_desk);
    if (!known)
        return;
    m_delegate->setMuted(m_context.time.now() - status.asOf > staleAfter);
    m_model.setStatus(status);
    if (!std::exchange(m_known, true) && m_model.tenantCount() >= manyTenants && m_model.attentionCount() > 0)
        m_shows[int(OverviewFilter::Show::Attention)]->trigger();
    if (!underHand())
        m_filter.refreshOrder();
    m_ledger->setLedger(ledgerOf(status));
    m_needs->setNeeds(needsOf(status));
    showCounts();
    sayWhyEmpty();
    makeRoom();
}

void OverviewScreen::showCounts()
{
    const auto show = [this](int which, const QString &text) {
        if (m_shows[which]->text() != text)
            m_shows[which]->setText(text);
    };
    show(0, tr("All %1").arg(m_model.tenantCount()));
    show(1, tr("Attention %1").arg(m_model.attentionCount()));
    show(2, tr("Behind %1").arg(m_model.behindCount()));
}

void OverviewScreen::setReach(NeedReach reach)
{
    m_reach = reach;
    m_needs->setReach(reach);
}

void OverviewScreen::setGrouped(bool grouped)
{
    m_model.setGrouped(grouped);
    m_filter.refreshOrder();
}

void OverviewScreen::sayWhyEmpty()
{
    QString text;
    if (m_filter.rowCount() == 0 && m_model.tenantCount() > 0) {
        text = !m_filter.text().isEmpty()                      ? tr("No tenant matches. Esc clears the filter.")
            : m_filter.shown() == OverviewFilter::Show::Behind ? tr("No tenant is behind.")
                                                               : tr("No tenant needs a person.");
    }
    m_table->setEmptyText(text);
}

bool OverviewScreen::underHand() const
{
    return m_table->hasFocus() && m_table->selectionModel()->hasSelection();
}

void OverviewScreen::sortBy(int column)
{
    QHeaderView &header = *m_table->horizontalHeader();
    const bool sameColumn = !m_filter.isWorstFirst() && m_filter.sortColumn() == column;
    const bool backToWorst = column == OverviewModel::Tenant && sameColumn && m_filter.sortOrder() == Qt::DescendingOrder;
    if (backToWorst) {
        m_filter.sortWorstFirst();
        header.setSortIndicatorShown(false);
        return;
    }
    Qt::SortOrder order = column == OverviewModel::Tenant ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (sameColumn)
        order = m_filter.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_filter.sortBy(column, order);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(column, order);
}

void OverviewScreen::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<QWidget *> OverviewScreen::panes() const
{
    return {m_filterField, m_table};
}

QList<KeyHint> OverviewScreen::keys() const
{
    return {{tr("Enter"), tr("Open the tenant, fold a group")}, {tr("Shift+F10"), tr("What can be done with a cell")},
        {tr("Esc"), tr("Clear the filter, then leave it")}};
}

void OverviewScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    makeRoom();
}

/// Leaves the table at least its header and four rows.
void OverviewScreen::makeRoom()
{
    const Measures measures(*this);
    const int room = m_content->height() - m_ledger->sizeHint().height() - measures.row() * 7;
    m_needs->setMostLines(std::clamp(room / (measures.row() + measures.unit()), 1, 5));
}

} // namespace tributary
