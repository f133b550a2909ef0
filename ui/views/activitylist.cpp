// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitylist.h"

#include "help/helppages.h"
#include "pipeline/console.h"
#include "theme/measures.h"
#include "views/celldelegate.h"
#include "views/helpwindow.h"
#include "views/tables.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

ActivityList::ActivityList(WindowContext context, const QString &spoken, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.time)
    , m_filter(m_model)
    , m_table(new RowTable(this))
    , m_details(new QPlainTextEdit(this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy &details"), this))
{
    const Measures measures(*this);
    m_table->setObjectName(u"activityList"_s);
    m_table->setAccessibleName(spoken);
    m_table->setEmptyText(empty);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setColumnWidth(ActivityModel::Time, measures.em(8));
    m_table->setColumnWidth(ActivityModel::Who, measures.em(7));
    m_table->setColumnHidden(ActivityModel::Subject, true);
    m_table->setColumnWidth(ActivityModel::What, measures.em(24));
    m_table->setFlexibleColumn(ActivityModel::Details, 12);
    m_details->setObjectName(u"activityDetails"_s);
    m_details->setAccessibleName(tr("Details of the line"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(fixedFont(smallFont(font())));
    const int margins = 2 * (int(m_details->document()->documentMargin()) + m_details->frameWidth());
    m_details->setFixedHeight(QFontMetrics(m_details->font()).lineSpacing() * 6 + margins);
    m_copy->setObjectName(u"copyActivity"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_details, 1);
    below->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addLayout(below);
    connect(&m_context.console, &Console::activityLoaded, &m_model, &ActivityModel::merge);
    connect(&m_context.console, &Console::statusChanged, this, &ActivityList::load);
    connect(&m_context.time, &ShownTime::zoneChanged, &m_model, &ActivityModel::repaintTimes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityList::showChosen);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ActivityList::showChosen);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &ActivityList::showChosen);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    showChosen();
}

void ActivityList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ActivityList::load()
{
    const qint64 newest = m_context.console.status().activity;
    if (!isVisible() || (newest == m_seen && m_seen >= 0))
        return;
    m_seen = newest;
    m_context.console.loadActivity(m_model.newestRow());
}

void ActivityList::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    const QModelIndex source = chosen.isValid() ? m_filter.mapToSource(chosen) : QModelIndex();
    m_details->setPlainText(source.isValid() ? m_model.details(source.row()) : QString());
    m_copy->setEnabled(source.isValid());
    const QString code = source.isValid() ? m_filter.entry(chosen.row()).code : QString();
    setHelpPlace(*this, code.isEmpty() ? QString() : helpPlaceOfCode(code));
}

} // namespace tributary
