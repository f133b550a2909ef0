// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eventsscreen.h"

#include "models/savedviews.h"
#include "pipeline/console.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "views/actionregistry.h"
#include "views/celldelegate.h"
#include "views/emptynote.h"
#include "views/exportline.h"
#include "views/facetpanel.h"
#include "views/histogramview.h"
#include "views/queryfield.h"
#include "views/recorddetail.h"
#include "views/tables.h"
#include "views/toolrow.h"

#include <QtCore/QSettings>
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

constexpr auto lookEvery = std::chrono::milliseconds(250); // rows appear at most four times a second

constexpr auto lookForHolesEvery = std::chrono::minutes(1);

constexpr std::array firstColumns{EventsModel::Mark, EventsModel::Time, EventsModel::Tenant, EventsModel::Operation,
    EventsModel::User, EventsModel::ClientIp, EventsModel::Result, EventsModel::RecordType};

} // namespace

EventsScreen::EventsScreen(WindowContext context, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_log(context.console.events())
    , m_model(m_log, context.time)
    , m_query(new QueryField(this))
    , m_views(new QPushButton(tr("&Views"), this))
    , m_problem(new QLabel(this))
    , m_facets(new FacetPanel(this))
    , m_count(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_chip(new QPushButton(this))
    , m_brushed(new QLabel(this))
    , m_zoom(new QPushButton(tr("Zoom in"), this))
    , m_unbrush(new QPushButton(tr("Clear"), this))
    , m_histogram(new HistogramView(context.time, this))
    , m_export(new ExportLine(m_log, this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyNote(m_table->viewport()))
    , m_detail(new RecordDetail(context.time, this))
    , m_tabs(new QTabBar(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_results(new QWidget(this))
{
    buildTools();
    buildTable();
    buildLine();
    buildLayout();
    connectSignals();
    connectTable();
    addViewShortcuts();
    restoreState();
    showCounts();
    showBrush();
}

void EventsScreen::buildTools()
{
    tools().addAction(m_context.actions.action("records.follow"_L1)).setMinimumWidth(Measures(*this).em(9));
    m_query->setObjectName(u"eventFilter"_s);
    tools().addWidget(*m_query);
    m_views->setObjectName(u"views"_s);
    tools().addWidget(*m_views);
    tools().addAction(m_context.actions.action("records.export"_L1));
    tools().addAction(m_context.actions.action("records.detail"_L1));
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMargin(Measures(*this).units(2));
    m_problem->hide();
}

void EventsScreen::buildTable()
{
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Stored events"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView &header = *m_table->horizontalHeader();
    const Measures measures(*m_table);
    const std::array widths{10.5, 9.0, 9.5, 18.0, 10.6, 14.2, 8.3, 12.0, 18.0, 12.0, 14.0, 10.5, 4.0, 6.0, 18.0, 9.0, 25.0};
    for (int column = 0; column < EventsModel::ColumnCount; ++column) {
        header.resizeSection(column, measures.em(widths[size_t(column)]));
        header.setSectionHidden(column, std::ranges::find(firstColumns, column) == firstColumns.end());
    }
    m_table->setFlexibleColumn(EventsModel::User, 11);
    header.moveSection(EventsModel::Mark, 0);
    header.setSectionsMovable(true);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(-1, Qt::DescendingOrder);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setObjectName(u"emptyNote"_s);
}

void EventsScreen::buildLine()
{
    for (QLabel *label : {m_count, m_brushed}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_count->setObjectName(u"eventCount"_s);
    m_brushed->setObjectName(u"brushed"_s);
    m_brushed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_chip->setObjectName(u"newEvents"_s);
    m_stop->setObjectName(u"stopSearch"_s);
    m_zoom->setObjectName(u"zoomIn"_s);
    m_unbrush->setObjectName(u"clearBrush"_s);
    makePrimary(*m_chip);
    m_chip->hide();
    m_stop->hide();
}

void EventsScreen::buildLayout()
{
    const Measures measures(*this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(measures.units(3), measures.unit(), measures.units(3), measures.unit());
    line->setSpacing(measures.units(2));
    line->addWidget(m_count, 1);
    for (QWidget *widget : {m_stop, m_chip})
        line->addWidget(widget);
    line->addWidget(m_brushed, 1);
    for (QWidget *widget : {m_zoom, m_unbrush})
        line->addWidget(widget);
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->setSpacing(0);
    results->addLayout(line);
    results->addWidget(m_histogram);
    results->addWidget(m_table, 1);
    m_tabs->addTab(tr("Events"));
    m_tabs->addTab(tr("Record"));
    m_tabs->setAccessibleName(tr("Events or record"));
    m_tabs->hide();
    m_rows->addWidget(m_results);
    m_rows->addWidget(m_detail);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_columns->addWidget(m_facets);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({measures.em(18), measures.em(81)});
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    body().addWidget(m_problem);
    body().addWidget(m_export);
    body().addWidget(m_tabs);
    body().addWidget(m_columns, 1);
}

void EventsScreen::restoreState()
{
    const QSettings *settings = m_context.settings;
    if (!settings)
        return;
    restoreHeader(settings->value("events/header3").toByteArray(), columnPaths(settings->value("events/added")));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_columns->restoreState(settings->value("events/columns").toByteArray());
    m_rows->restoreState(settings->value("events/rows").toByteArray());
    m_query->setHistory(settings->value("events/history").toStringList());
}

void EventsScreen::saveState() const
{
    QSettings *settings = m_context.settings;
    if (!settings)
        return;
    settings->setValue("events/header3", m_table->horizontalHeader()->saveState());
    settings->setValue("events/added", columnPaths(m_model.addedColumns()));
    settings->setValue("events/columns", m_columns->saveState());
    settings->setValue("events/rows", m_rows->saveState());
    settings->setValue("events/history", m_query->history());
}

void EventsScreen::enter()
{
    if (!m_isAsked)
        ask();
    m_look.start(lookEvery);
    m_lookForHoles.start(lookForHolesEvery);
    m_log.look();
    m_log.loadLimits();
}

void EventsScreen::leave()
{
    m_look.stop();
    m_lookForHoles.stop();
    saveState();
}

void EventsScreen::setDetailShown(bool shown)
{
    m_detailShown = shown;
    arrangePanes();
}

void EventsScreen::setFacetsShown(bool shown)
{
    m_facetsShown = shown;
    arrangePanes();
}

void EventsScreen::focusFilter()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

QList<QWidget *> EventsScreen::panes() const
{
    QList<QWidget *> panes{m_query, m_facets, m_histogram, m_table};
    for (const QString &name : {u"fields"_s, u"bytes"_s})
        panes << m_detail->findChild<QWidget *>(name);
    return panes;
}

QList<KeyHint> EventsScreen::keys() const
{
    return {{tr("Space"), tr("Follow or pause, in the table")}, {tr("Home"), tr("Show what is new and follow, in the table")},
        {tr("Enter"), tr("Search, in the filter; open the record, in the table; zoom in, in the histogram")},
        {tr("Ctrl+Shift+1"), tr("Open the first of the views; up to 9")},
        {tr("Ctrl+Space"), tr("Propose fields and values, in the filter")}, {tr("Del"), tr("Exclude the value, in the facets")},
        {tr("Left, Right"), tr("Move the brush, with Shift stretch it, in the histogram")},
        {tr("Esc"), tr("Clear the filter, then leave it; stop the search, in the table")}};
}

bool EventsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const QString typed = key.text();
    const bool isLetter = !typed.isEmpty() && typed.front().isPrint() && key.key() != Qt::Key_Space;
    if (isLetter && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return true; // a view would look through all rows for a text that starts with it
    if (key.modifiers() != Qt::NoModifier)
        return Screen::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_Escape:
        m_log.stopSearching();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Home:
        setFollowing(key.key() == Qt::Key_Home || !isFollowing());
        return true;
    default:
        return Screen::eventFilter(watched, event);
    }
}

void EventsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrangePanes();
}

void EventsScreen::arrangePanes()
{
    const Measures measures(*this);
    const bool isLow = height() < measures.row() * 22;
    m_tabs->setVisible(isLow && m_detailShown);
    const bool detail = m_detailShown && (!isLow || m_tabs->currentIndex() == 1);
    m_detail->setVisible(detail);
    m_results->setVisible(!isLow || !detail);
    m_histogram->setVisible(!isLow);
    m_brushed->setVisible(!isLow && !m_brushed->text().isEmpty());
    m_facets->setVisible(m_facetsShown && width() >= measures.em(64));
    m_rows->setOrientation(width() >= measures.em(122) ? Qt::Horizontal : Qt::Vertical);
}

} // namespace tributary
