// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from a cell of the status board.
#include "models/preferences.h"
#include "models/text.h"
#include "views/actionregistry.h"
#include "views/overviewscreen.h"
#include "views/searchfield.h"
#include "views/tables.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

const QString columnLayout = u"overview-columns"_s;

std::optional<Stream> streamOf(int column)
{
    return OverviewModel::isStreamColumn(column) ? std::optional(allStreams()[column - OverviewModel::FirstStream])
                                                 : std::nullopt;
}

} // namespace

const OverviewRow &OverviewScreen::rowAt(const QModelIndex &index) const
{
    return m_model.row(m_filter.mapToSource(index).row());
}

QList<TenantId> OverviewScreen::selectedTenants() const
{
    QList<TenantId> tenants;
    for (const int row : m_table->selectedRowNumbers()) {
        const OverviewRow &shown = rowAt(m_filter.index(row, 0));
        if (!shown.isGroup())
            tenants << shown.status.id;
    }
    return tenants;
}

void OverviewScreen::open(const QModelIndex &index)
{
    const OverviewRow &row = rowAt(index);
    if (row.isGroup())
        return toggleGroup(index);
    if (const auto stream = streamOf(index.column()))
        Q_EMIT coverageRequested(row.status, stream);
    else if (m_reach.tenants)
        Q_EMIT tenantRequested(row.status.id);
    else
        Q_EMIT eventsRequested(row.status.name);
}

void OverviewScreen::toggleGroup(const QModelIndex &index)
{
    const OverviewRow &row = rowAt(index);
    if (!row.isGroup())
        return;
    m_model.setExpanded(row.group, !m_model.isExpanded(row.group));
    m_filter.refreshOrder();
}

bool OverviewScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const QModelIndex current = m_table->currentIndex();
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool isForward = key == (isRightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = key == (isRightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (!current.isValid() || current.column() != OverviewModel::Tenant || !rowAt(current).isGroup() || (!isForward && !isBack)
        || m_model.isExpanded(rowAt(current).group) == isForward)
        return Screen::eventFilter(watched, event);
    toggleGroup(current);
    return true;
}

void OverviewScreen::follow(const Need &need)
{
    switch (need.action) {
    case NeedAction::Backfill:
        return Q_EMIT backfillRequested(need.tenant, {});
    case NeedAction::CheckAgain:
        return Q_EMIT checkAgainRequested(need.tenants);
    case NeedAction::OpenTenant:
        return Q_EMIT tenantRequested(need.tenant);
    case NeedAction::OpenDestination:
        return Q_EMIT destinationRequested(need.destination);
    case NeedAction::ShowTenants:
        return selectTenants(need.tenants);
    case NeedAction::CopyDetails:
        break;
    }
}

void OverviewScreen::selectTenants(const QList<TenantId> &tenants)
{
    m_context.actions.action("view.group"_L1).setChecked(false);
    setGrouped(false);
    m_filterField->clear();
    m_shows.first()->trigger();
    QItemSelection selection;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (tenants.contains(rowAt(index).status.id))
            selection.select(index, index);
    }
    m_table->setFocus(Qt::OtherFocusReason);
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.indexes().constFirst();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

void OverviewScreen::showSubject(const QString &tenant)
{
    selectTenants({TenantId(tenant)});
}

void OverviewScreen::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (rowAt(index).isGroup())
        menu->addAction(m_model.isExpanded(rowAt(index).group) ? tr("&Collapse") : tr("&Expand"), this,
            [this, at = QPersistentModelIndex(index)] { toggleGroup(at); });
    else
        addCellCommands(*menu, index);
    menu->addSeparator();
    menu->addAction(glyphIcon(Glyph::Copy), tr("&Copy rows"), this, &OverviewScreen::copyRows);
    addColumnChoices(*menu->addMenu(tr("Co&lumns")));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void OverviewScreen::addCellCommands(QMenu &menu, const QModelIndex &index)
{
    const TenantId tenant = rowAt(index).status.id;
    const QString name = rowAt(index).status.name;
    const auto stream = streamOf(index.column());
    if (m_reach.tenants)
        menu.addAction(tr("&Open tenant"), this, [this, tenant] { Q_EMIT tenantRequested(tenant); });
    if (stream)
        //: %1 is a stream, such as Exchange.
        menu.addAction(glyphIcon(Glyph::Events), tr("Show &events of %1").arg(streamTitle(*stream)), this,
            [this, name, stream] { Q_EMIT streamEventsRequested(name, *stream); });
    else
        menu.addAction(glyphIcon(Glyph::Events), tr("Show &events"), this, [this, name] { Q_EMIT eventsRequested(name); });
    menu.addAction(glyphIcon(Glyph::Clock), tr("Co&verage…"), this,
        [this, status = rowAt(index).status, stream] { Q_EMIT coverageRequested(status, stream); });
    //: %1 is a stream, such as Exchange.
    const QString fill = stream ? tr("&Backfill %1…").arg(streamTitle(*stream)) : tr("&Backfill…");
    menu.addAction(
        glyphIcon(Glyph::Download), fill, this, [this, tenant, stream] { Q_EMIT backfillRequested(tenant, stream); });
    const QList<TenantId> chosen = selectedTenants();
    const QList<TenantId> asked = chosen.contains(tenant) ? chosen : QList<TenantId>{tenant};
    const QString check = asked.size() == 1 ? tr("Check &now") : tr("Check %n tenants &now", nullptr, int(asked.size()));
    menu.addAction(glyphIcon(Glyph::Refresh), check, this, [this, asked] { Q_EMIT checkAgainRequested(asked); });
    menu.addAction(glyphIcon(Glyph::Activity), tr("Show in &Activity"), this, [this, name] { Q_EMIT activityRequested(name); });
}

void OverviewScreen::addColumnChoices(QMenu &menu)
{
    for (int column = OverviewModel::Lag + 1; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        auto *choice = menu.addAction(title, this, [this, column] { showColumn(column, m_table->isColumnHidden(column)); });
        choice->setCheckable(true);
        choice->setChecked(!m_table->isColumnHidden(column));
    }
}

void OverviewScreen::openHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnChoices(*menu);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

void OverviewScreen::showColumn(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    QStringList hidden;
    for (int each = 0; each < m_model.columnCount(); ++each) {
        if (m_table->isColumnHidden(each))
            hidden << QString::number(each);
    }
    if (m_context.preferences)
        m_context.preferences->setLayout(columnLayout, hidden.join(u' ').toLatin1());
}

void OverviewScreen::restoreColumns()
{
    const QByteArray kept = m_context.preferences ? m_context.preferences->layout(columnLayout) : QByteArray();
    const QList<QByteArray> hidden = kept.split(' ');
    for (int column = OverviewModel::Lag + 1; column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(
            column, kept.isEmpty() ? column >= OverviewModel::outboxColumn() : hidden.contains(QByteArray::number(column)));
}

void OverviewScreen::copyRows() const
{
    QList<QStringList> rows;
    QStringList titles;
    for (int column = 0; column < m_model.columnCount(); ++column)
        titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    rows << titles;
    for (const int row : m_table->selectedRowNumbers()) {
        QStringList cells;
        for (int column = 0; column < m_filter.columnCount(); ++column)
            cells << m_filter.index(row, column).data().toString();
        rows << cells;
    }
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

} // namespace tributary
