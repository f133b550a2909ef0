// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedviews.h"
#include "models/text.h"
#include "views/eventsscreen.h"
#include "views/facetpanel.h"
#include "views/queryfield.h"
#include "views/tables.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberedViews = 9;

QKeySequence shortcutOf(int view)
{
    return view < numberedViews ? QKeySequence(u"Ctrl+Shift+%1"_s.arg(view + 1)) : QKeySequence();
}

QString menuText(const SavedView &view)
{
    return inertLine(view.name, 60).replace(u'&', u"&&"_s);
}

} // namespace

/// Own views come first: theirs are the numbers that people gave them.
QList<SavedView> EventsScreen::orderedViews() const
{
    QList<SavedView> views = savedViews(m_context.settings);
    std::stable_partition(views.begin(), views.end(), [](const SavedView &view) { return !view.isBuiltIn; });
    return views;
}

void EventsScreen::addViewShortcuts()
{
    for (int i = 0; i < numberedViews; ++i) {
        auto *open = new QAction(this);
        open->setShortcut(shortcutOf(i));
        open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(open, &QAction::triggered, this, [this, i] {
            const QList<SavedView> views = orderedViews();
            if (i < views.size())
                openView(views[i]);
        });
        addAction(open);
    }
}

void EventsScreen::openView(const SavedView &view)
{
    QHeaderView &header = *m_table->horizontalHeader();
    const auto order = [&header] { return std::pair(header.sortIndicatorSection(), header.sortIndicatorOrder()); };
    const auto before = order();
    restoreHeader(view.header, view.added);
    if (view.facets)
        m_facets->setOpenFacets(*view.facets);
    m_query->replaceText(view.filter);
    if (m_query->text().trimmed() != m_filter || order() != before)
        ask();
}

/// What was saved before there were ids and added columns shows neither.
void EventsScreen::restoreHeader(const QByteArray &header, const std::optional<QList<QStringList>> &added)
{
    if (header.isEmpty())
        return;
    setAddedColumns(added.value_or(QList<QStringList>()));
    if (!m_table->horizontalHeader()->restoreState(header))
        return;
    if (!added)
        m_table->setColumnHidden(EventsModel::Id, true);
    m_table->setFlexibleColumn(-1, 0);
}

void EventsScreen::openViews()
{
    auto *menu = new QMenu(m_views);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SavedView> views = orderedViews();
    QMenu *remove = new QMenu(tr("&Remove a view"), menu);
    for (int i = 0; i < int(views.size()); ++i) {
        const SavedView &view = views[i];
        if (i > 0 && view.isBuiltIn && !views[i - 1].isBuiltIn)
            menu->addSeparator();
        menu->addAction(menuText(view), this, [this, view] { openView(view); })->setShortcut(shortcutOf(i));
        if (!view.isBuiltIn)
            remove->addAction(menuText(view), this, [this, view] { removeView(*m_context.settings, view.name); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Save as a view…"), this, &EventsScreen::saveCurrentView)->setShortcut(QKeySequence::Save);
    remove->setEnabled(!remove->isEmpty());
    menu->addMenu(remove);
    menu->popup(m_views->mapToGlobal(m_views->rect().bottomLeft()));
}

void EventsScreen::saveCurrentView()
{
    if (!m_context.settings)
        return;
    SavedView view{.filter = m_filter, .header = m_table->horizontalHeader()->saveState()};
    view.added = m_model.addedColumns();
    view.facets = m_facets->openFacets();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"saveView"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view; it keeps filter, columns, order and facets:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, view](const QString &name) {
        SavedView named = view;
        named.name = name.trimmed();
        if (!named.name.isEmpty())
            saveView(*m_context.settings, named);
    });
    dialog->open();
}

} // namespace tributary
