// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eventsscreen.h"

#include "models/text.h"
#include "pipeline/console.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "views/actionregistry.h"
#include "views/celldelegate.h"
#include "views/filterfield.h"
#include "views/recorddetail.h"
#include "views/tables.h"
#include "views/toolrow.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepLength = std::chrono::milliseconds(250);
constexpr int firstPage = 1000;

} // namespace

EventsScreen::EventsScreen(WindowContext context, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_model(context.time)
    , m_filterField(new FilterField(tr("Filter shown events (Ctrl+F)"), tr("Filter shown events"), this))
    , m_count(new QLabel(this))
    , m_chip(new QPushButton(this))
    , m_table(new RowTable(this))
    , m_empty(new QLabel(m_table))
    , m_detail(new RecordDetail(context.time, this))
    , m_tabs(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildTools();
    buildTable();
    buildLayout();
    connectSignals();
    showCounts();
}

void EventsScreen::buildTools()
{
    tools().addAction(m_context.actions.action("records.follow"_L1)).setMinimumWidth(Measures(*this).em(9));
    m_filterField->setObjectName(u"eventFilter"_s);
    m_filterField->setMaximumWidth(QWIDGETSIZE_MAX);
    tools().addWidget(*m_filterField);
    tools().addAction(m_context.actions.action("records.detail"_L1));
}

void EventsScreen::buildTable()
{
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Newest events"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->installEventFilter(this);
    QHeaderView &header = *m_table->horizontalHeader();
    const Measures measures(*m_table);
    header.resizeSection(RecordModel::Time, measures.em(9));
    header.resizeSection(RecordModel::Tenant, measures.em(10));
    header.resizeSection(RecordModel::Operation, measures.em(12));
    header.resizeSection(RecordModel::User, measures.em(18));
    header.resizeSection(RecordModel::ClientIp, measures.em(11));
    header.resizeSection(RecordModel::Result, measures.em(16));
    header.resizeSection(RecordModel::RecordType, measures.em(9));
    m_table->setFlexibleColumn(RecordModel::User, 14);
    header.setSectionsMovable(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void EventsScreen::buildLayout()
{
    const Measures measures(*this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"eventCount"_s);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chip->setObjectName(u"newEvents"_s);
    makePrimary(*m_chip);
    m_chip->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(measures.units(3), measures.unit(), measures.units(3), measures.unit());
    line->addWidget(m_count, 1);
    line->addWidget(m_chip);
    line->setSpacing(measures.units(3));
    auto *bar = new QWidget(this);
    bar->setLayout(line);
    bar->setMinimumHeight(measures.target() + measures.units(3));
    m_tabs->addTab(tr("Events"));
    m_tabs->addTab(tr("Record"));
    m_tabs->setAccessibleName(tr("Events or record"));
    m_tabs->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    body().addWidget(bar);
    body().addWidget(m_tabs);
    body().addWidget(m_splitter, 1);
}

void EventsScreen::connectSignals()
{
    m_step.setInterval(stepLength);
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, [this] { m_model.flush(); });
    connect(&m_model, &RecordModel::countsChanged, this, &EventsScreen::showCounts);
    Console &console = m_context.console;
    connect(&console, &Console::recordsArrived, this, [this](const QList<RecordRow> &rows, quint64 missed) {
        m_model.append(rows, missed);
        arrivalSteps();
    });
    connect(&console, &Console::newestRecords, this, [this](const QList<RecordRow> &rows) { m_model.fill(rows); });
    connect(&console, &Console::recordLoaded, this, [this](RecordAddress address, const QByteArray &raw) {
        if (m_detail->address() == address)
            m_detail->setBytes(raw);
    });
    connect(m_chip, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(m_filterField, &QLineEdit::textChanged, &m_model, &RecordModel::setFilter);
    connect(m_filterField, &FilterField::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsScreen::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsScreen::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsScreen::openMenu);
    connect(m_table, &QTableView::activated, this, [this] { m_tabs->setCurrentIndex(1); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0)
            setFollowing(false);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &EventsScreen::arrangePanes);
}

void EventsScreen::setStatus(const EngineStatus &status)
{
    QHash<TenantId, QString> names;
    for (const TenantStatus &tenant : status.tenants)
        names.insert(tenant.id, tenant.name);
    m_model.setTenantNames(names);
}

void EventsScreen::enter()
{
    m_context.console.watchRecords(true);
    m_context.console.loadNewest(firstPage);
}

void EventsScreen::leave()
{
    m_context.console.watchRecords(false);
}

void EventsScreen::arrivalSteps()
{
    if (!m_model.isHeld() && !m_step.isActive())
        m_step.start();
}

void EventsScreen::setFollowing(bool on)
{
    if (on == isFollowing())
        return;
    m_model.setHeld(!on);
    if (on) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_model.flush();
        m_table->scrollToTop();
    }
    showCounts();
    Q_EMIT followingChanged(on);
}

void EventsScreen::showCounts()
{
    const int shown = m_model.rowCount();
    QString text = m_model.filter().isEmpty()
        ? tr("%1 newest events").arg(countText(quint64(shown)))
        : tr("%1 of %2 newest events").arg(countText(quint64(shown)), countText(quint64(m_model.total())));
    if (m_model.missed() > 0)
        text += u" · "_s + tr("%1 more came too fast to show; they are stored").arg(countText(m_model.missed()));
    m_count->setText(text);
    const bool waiting = m_model.isHeld() && m_model.waiting() > 0;
    m_chip->setVisible(waiting);
    if (waiting)
        m_chip->setText(tr("%1 new – show").arg(countText(m_model.waiting())));
    m_empty->setVisible(shown == 0);
    if (shown == 0)
        m_empty->setText(m_model.total() == 0
                ? tr("Nothing collected yet. First events usually take 2 to 60 minutes.")
                : tr("None of the shown events contains “%1”.").arg(inertLine(m_model.filter(), 60)));
}

void EventsScreen::selectionChanged()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        return;
    setFollowing(false);
    const int current = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : rows.first();
    const RecordRow &record = m_model.record(rows.contains(current) ? current : rows.first());
    const bool isNew = m_detail->address() != record.address;
    m_detail->showRecord(record);
    if (!isNew)
        return;
    if (record.raw.isEmpty())
        m_context.console.loadRecord(record.address);
    else
        m_detail->setBytes(record.raw);
}

void EventsScreen::openMenu(const QPoint &at)
{
    setFollowing(false);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_context.actions.action("records.copy"_L1));
    menu->addAction(&m_context.actions.action("records.copyJson"_L1));
    menu->addSeparator();
    menu->addAction(&m_context.actions.action("records.follow"_L1));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void EventsScreen::showFiltered(const QString &text)
{
    m_filterField->setText(text);
}

void EventsScreen::copyRows() const
{
    QList<QStringList> rows;
    QStringList titles;
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    rows << titles;
    for (const int row : m_table->selectedRowNumbers())
        rows << m_model.texts(row);
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

void EventsScreen::copyJson() const
{
    m_detail->copyBytes();
}

void EventsScreen::setDetailShown(bool shown)
{
    m_detailShown = shown;
    arrangePanes();
}

void EventsScreen::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<QWidget *> EventsScreen::panes() const
{
    QList<QWidget *> panes{m_filterField, m_table};
    for (const QString &name : {u"fields"_s, u"bytes"_s})
        panes << m_detail->findChild<QWidget *>(name);
    return panes;
}

QList<KeyHint> EventsScreen::keys() const
{
    return {{tr("Space"), tr("Follow or pause, in the table")}, {tr("Home"), tr("Show what is new and follow, in the table")},
        {tr("Esc"), tr("Clear the filter, then leave it")}};
}

bool EventsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->geometry().adjusted(20, 0, -20, 0));
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.modifiers() != Qt::NoModifier || (key.key() != Qt::Key_Space && key.key() != Qt::Key_Home))
        return Screen::eventFilter(watched, event);
    setFollowing(key.key() == Qt::Key_Home || !isFollowing());
    return true;
}

void EventsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrangePanes();
}

void EventsScreen::arrangePanes()
{
    const bool little = height() < Measures(*this).row() * 22;
    m_tabs->setVisible(little && m_detailShown);
    const bool detail = m_detailShown && (!little || m_tabs->currentIndex() == 1);
    m_detail->setVisible(detail);
    m_table->setVisible(!little || !detail);
}

} // namespace tributary
