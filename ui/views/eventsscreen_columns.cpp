// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text.h"
#include "theme/measures.h"
#include "views/eventsscreen.h"
#include "views/recorddetail.h"
#include "views/tables.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCopied = 10'000;
constexpr double widthOfAdded = 14; ///< em

} // namespace

void EventsScreen::openHeaderMenu(const QPoint &at)
{
    QHeaderView &header = *m_table->horizontalHeader();
    auto *menu = new QMenu(&header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < EventsModel::ColumnCount; ++column) {
        QAction *shown = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!header.isSectionHidden(column));
        shown->setEnabled(column != EventsModel::Time);
        connect(shown, &QAction::toggled, &header, [&header, column](bool on) { header.setSectionHidden(column, !on); });
    }
    if (!m_model.addedColumns().isEmpty())
        menu->addSeparator();
    for (int column = EventsModel::ColumnCount; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        menu->addAction(
            tr("Remove “%1”").arg(QString(title).replace(u'&', u"&&"_s)), this, [this, column] { removeColumn(column); });
    }
    menu->popup(header.viewport()->mapToGlobal(at));
}

/// What is shown already is shown again: the table scrolls to it.
void EventsScreen::addColumn(const QStringList &members)
{
    QList<QStringList> paths = m_model.addedColumns();
    if (!paths.contains(members) && paths.size() < EventsModel::mostAdded) {
        paths << members;
        setAddedColumns(paths);
    }
    const auto at = int(paths.indexOf(members));
    if (at < 0)
        return;
    const int column = EventsModel::ColumnCount + at;
    m_table->setColumnHidden(column, false);
    const int row = std::max(0, m_table->currentIndex().row());
    m_table->scrollTo(m_model.index(row, column));
}

void EventsScreen::removeColumn(int column)
{
    QList<QStringList> paths = m_model.addedColumns();
    const auto removed = qsizetype(column) - EventsModel::ColumnCount;
    if (removed < 0 || removed >= paths.size())
        return;
    QHeaderView &header = *m_table->horizontalHeader();
    for (int behind = column; behind + 1 < m_model.columnCount(); ++behind)
        header.resizeSection(behind, header.sectionSize(behind + 1));
    paths.removeAt(removed);
    setAddedColumns(paths);
}

void EventsScreen::setAddedColumns(const QList<QStringList> &paths)
{
    const int before = m_model.columnCount();
    m_model.setAddedColumns(paths);
    m_detail->setMayAddColumns(m_model.addedColumns().size() < EventsModel::mostAdded);
    for (int column = before; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, Measures(*m_table).em(widthOfAdded));
    QItemSelectionModel &selected = *m_table->selectionModel();
    if (selected.hasSelection()) // of whole rows: new columns are in it, too
        selected.select(selected.selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// With what is read from records where that is shown: then once it was read.
void EventsScreen::copyRows() const
{
    QList<QStringList> rows{m_model.titles()};
    QList<RecordAddress> addresses;
    const QList<int> selected = m_table->selectedRowNumbers();
    for (const int row : selected.first(std::min(selected.size(), mostCopied))) {
        rows << m_model.texts(row);
        addresses << m_model.record(row).address;
    }
    if (addresses.isEmpty())
        return;
    const bool hasId = !m_table->isColumnHidden(EventsModel::Id);
    if (!hasId && m_model.addedColumns().isEmpty())
        return QGuiApplication::clipboard()->setText(toTsv(rows));
    QList<QStringList> paths = m_model.addedColumns();
    QStringList titles = m_model.readTitles();
    if (hasId)
        paths.prepend({u"Id"_s});
    else
        titles.removeFirst();
    rows.front() += titles;
    const quint64 number = m_log.loadValues(addresses, paths);
    const auto wait = std::make_shared<QMetaObject::Connection>(); // by the connection, which ends itself
    *wait = connect(&m_log, &EventLog::valuesLoaded, this,
        [wait, number, rows, titles](quint64 answered, const QList<QStringList> &values) {
            if (answered != number)
                return;
            disconnect(*wait);
            QList<QStringList> whole = rows;
            for (qsizetype i = 0; i < values.size(); ++i)
                whole[i + 1] += values[i].isEmpty() ? QStringList(titles.size()) : values[i];
            QGuiApplication::clipboard()->setText(toTsv(whole));
        });
}

} // namespace tributary
