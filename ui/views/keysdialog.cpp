// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keysdialog.h"

#include "theme/measures.h"
#include "views/actionregistry.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

KeysDialog::KeysDialog(const ActionRegistry &actions, const QList<KeyHint> &hints, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys on this screen"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<KeyHint> rows = hints;
    for (const QAction *action : actions.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QString does = action->text();
        rows << KeyHint{action->shortcut().toString(QKeySequence::NativeText), does.remove(u'&')};
    }
    rows << KeyHint{tr("F6"), tr("Next pane")} << KeyHint{tr("Shift+F6"), tr("Previous pane")};
    const Measures measures(*this);
    auto *table = new QTableWidget(int(rows.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("Does")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(measures.row());
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, measures.em(10));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].keys));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].does));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(measures.em(36), measures.em(34));
}

} // namespace tributary
