// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activityscreen.h"

#include "models/text.h"
#include "pipeline/console.h"
#include "theme/measures.h"
#include "views/celldelegate.h"
#include "views/searchfield.h"
#include "views/tables.h"
#include "views/toolrow.h"

#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

ActivityScreen::ActivityScreen(WindowContext context, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_model(context.time)
    , m_filter(m_model)
    , m_filterField(new SearchField(tr("Search activity (Ctrl+F)"), tr("Search activity"), this))
    , m_kind(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_table(new RowTable(this))
    , m_empty(new QLabel(this))
{
    buildTools();
    buildTable();
    connectSignals();
    showEmptiness();
}

void ActivityScreen::buildTools()
{
    m_filterField->setObjectName(u"activityFilter"_s);
    tools().addWidget(*m_filterField);
    auto *group = new QActionGroup(this);
    const QStringList titles{tr("All"), tr("Actions"), tr("Warnings")};
    for (const QString &title : titles) {
        auto *action = group->addAction(title);
        action->setObjectName(u"activity%1"_s.arg(m_shows.size()));
        action->setCheckable(true);
        m_shows << action;
    }
    m_shows.first()->setChecked(true);
    tools().addWidget(*new SegmentedControl(m_shows, this), m_shows);
    m_kind->setAccessibleName(tr("Kind of activity"));
    m_kind->setObjectName(u"activityKind"_s);
    m_kind->addItem(tr("Every kind"));
    for (const ActivityKind kind : allActivityKinds())
        m_kind->addItem(activityTitle(kind), int(kind));
    m_subject->setAccessibleName(tr("Tenant or destination"));
    m_subject->setObjectName(u"activitySubject"_s);
    const Measures measures(*this);
    for (QComboBox *box : {m_kind, m_subject}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setMaximumWidth(measures.em(16));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        tools().addWidget(*box);
    }
    fillSubjects();
}

void ActivityScreen::buildTable()
{
    m_table->setObjectName(u"activity"_s);
    m_table->setAccessibleName(tr("Activity, newest first"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    const Measures measures(*m_table);
    m_table->setColumnWidth(ActivityModel::Time, measures.em(8));
    m_table->setColumnWidth(ActivityModel::Who, measures.em(7));
    m_table->setColumnWidth(ActivityModel::Subject, measures.em(13));
    m_table->setColumnWidth(ActivityModel::What, measures.em(30));
    m_table->setFlexibleColumn(ActivityModel::Details, 14);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    body().addLayout(m_pages, 1);
}

void ActivityScreen::connectSignals()
{
    connect(&m_context.console, &Console::activityLoaded, this, &ActivityScreen::take);
    connect(&m_context.time, &ShownTime::zoneChanged, &m_model, &ActivityModel::repaintTimes);
    connect(m_filterField, &QLineEdit::textChanged, &m_filter, &ActivityFilter::setText);
    connect(m_filterField, &SearchField::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    for (qsizetype i = 0; i < m_shows.size(); ++i)
        connect(m_shows[i], &QAction::triggered, this, [this, i] { m_filter.setShow(ActivityFilter::Show(i)); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter.setKind(kind.isValid() ? std::optional(ActivityKind(kind.toInt())) : std::nullopt);
    });
    connect(
        m_subject, &QComboBox::currentIndexChanged, this, [this] { m_filter.setSubject(m_subject->currentData().toString()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityScreen::openMenu);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ActivityScreen::showEmptiness);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ActivityScreen::showEmptiness);
}

void ActivityScreen::setStatus(const EngineStatus &status)
{
    if (status.asOf == Instant() || status.activity == m_seen)
        return;
    m_seen = status.activity;
    m_context.console.loadActivity(m_model.newestRow());
}

void ActivityScreen::enter()
{
    m_context.console.loadActivity(m_model.newestRow());
}

void ActivityScreen::take(const QList<ActivityEntry> &entries)
{
    // What is being read stays where it is.
    QScrollBar &bar = *m_table->verticalScrollBar();
    const int before = m_filter.rowCount();
    const int at = bar.value();
    m_model.merge(entries);
    if (at > 0)
        bar.setValue(at + m_filter.rowCount() - before);
    fillSubjects();
}

void ActivityScreen::fillSubjects()
{
    const QStringList subjects = m_model.subjects();
    if (m_subject->count() == subjects.size() + 1)
        return;
    const QString chosen = m_subject->currentData().toString();
    m_subject->clear();
    m_subject->addItem(tr("Everything"), QString());
    for (const QString &subject : subjects)
        m_subject->addItem(inertLine(subject, 120), subject);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
}

void ActivityScreen::showSubject(const QString &name)
{
    if (m_subject->findData(name) < 0)
        m_subject->addItem(inertLine(name, 120), name);
    m_subject->setCurrentIndex(m_subject->findData(name));
}

void ActivityScreen::showEmptiness()
{
    m_empty->setText(m_model.rowCount() == 0
            ? tr("Nothing happened yet. What the program and its people do will be listed here.")
            : tr("No line matches. Esc clears the search; the choices beside it narrow as well."));
    m_pages->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
}

void ActivityScreen::copyRows() const
{
    QStringList titles;
    for (int column = 0; column < m_model.columnCount(); ++column)
        titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QStringList> rows{titles};
    for (const int row : m_table->selectedRowNumbers()) {
        QStringList cells;
        for (int column = 0; column < m_filter.columnCount(); ++column)
            cells << m_filter.index(row, column).data().toString();
        rows << cells;
    }
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

void ActivityScreen::copyDetails() const
{
    QStringList texts;
    for (const int row : m_table->selectedRowNumbers())
        texts << m_model.details(m_filter.mapToSource(m_filter.index(row, 0)).row());
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
}

void ActivityScreen::openMenu(const QPoint &at)
{
    const QModelIndex index = at.isNull() ? m_table->currentIndex() : m_table->indexAt(at);
    if (!index.isValid())
        return;
    const ActivityEntry entry = m_filter.entry(index.row());
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(glyphIcon(Glyph::Copy), tr("&Copy rows"), this, &ActivityScreen::copyRows);
    menu->addAction(tr("Copy &details"), this, &ActivityScreen::copyDetails);
    if (!entry.subject.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("&Only this tenant or destination"), this, [this, entry] { showSubject(entry.subject); });
    }
    if (!entry.tenant.isEmpty())
        menu->addAction(
            glyphIcon(Glyph::Events), tr("Show &events"), this, [this, entry] { Q_EMIT eventsRequested(entry.subject); });
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

void ActivityScreen::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<QWidget *> ActivityScreen::panes() const
{
    return {m_filterField, m_table};
}

QList<KeyHint> ActivityScreen::keys() const
{
    return {{tr("Esc"), tr("Clear the search, then leave it")}, {tr("Shift+F10"), tr("What can be done with a line")}};
}

} // namespace tributary
