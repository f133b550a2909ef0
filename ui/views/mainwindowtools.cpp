// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, settings, and the support bundle.
#include "pipeline/console.h"
#include "theme/measures.h"
#include "views/bundledialog.h"
#include "views/mainwindow.h"
#include "views/tables.h"

#include <QtGui/QUndoStack>

namespace tributary {

using namespace Qt::StringLiterals;

void MainWindow::addToolActions()
{
    QAction &undo = m_actions.add(MenuId::Tools, {u"tools.undo"_s, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s)});
    QAction &redo = m_actions.add(MenuId::Tools, {u"tools.redo"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s)});
    connect(&undo, &QAction::triggered, m_undo, &QUndoStack::undo);
    connect(&redo, &QAction::triggered, m_undo, &QUndoStack::redo);
    const auto name = [this, &undo, &redo] {
        undo.setEnabled(m_undo->canUndo());
        redo.setEnabled(m_undo->canRedo());
        undo.setText(m_undo->canUndo() ? tr("&Undo: %1").arg(m_undo->undoText()) : tr("&Undo"));
        redo.setText(m_undo->canRedo() ? tr("&Redo: %1").arg(m_undo->redoText()) : tr("&Redo"));
    };
    connect(m_undo, &QUndoStack::indexChanged, this, name);
    name();
    m_actions.addSeparator(MenuId::Tools);
    QAction &settings =
        m_actions.add(MenuId::Tools, {u"tools.settings"_s, tr("&Settings"), QKeySequence(u"Ctrl+,"_s), Glyph::Settings});
    connect(&settings, &QAction::triggered, this, [this] { showScreen(ScreenId::Settings); });
}

void MainWindow::openBundle()
{
    auto *dialog = new BundleDialog(*m_options.care, m_console.status(), m_time, this);
    dialog->open();
}

/// Tables that are there change at once; dialogs when they are opened next.
void MainWindow::applyDensity()
{
    setDensity(m_preferences->isCompact() ? Density::Compact : Density::Normal);
    const auto tables = findChildren<RowTable *>();
    for (RowTable *table : tables)
        table->fitRows();
}

} // namespace tributary
