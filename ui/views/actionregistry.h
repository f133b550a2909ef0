// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QtCore/QObject>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

class QMenuBar;
class QWidget;

namespace tributary {

enum class MenuId { File, Tenants, Collect, Records, View, Tools, Help };

/// Every command of the program once: menus, toolbars, the list of keys and tests take it from here. Owns the actions.
class ActionRegistry final : public QObject {
    Q_OBJECT
public:
    struct Command {
        QString id; ///< "collect.pause"; also the object name
        QString text;
        QKeySequence key;
        Glyph glyph = Glyph::None;
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    QAction &add(MenuId menu, const Command &command);
    void addSeparator(MenuId menu);

    [[nodiscard]] QAction &action(QLatin1StringView id) const;
    [[nodiscard]] QList<QAction *> actions() const; ///< without separators, in the order of the menus

    /// Makes a menu of each group that has commands, and gives the window the shortcuts.
    void fill(QMenuBar &bar, QWidget &window) const;

private:
    struct Entry {
        MenuId menu;
        QAction *action; ///< owned by this object
    };

    QList<Entry> m_entries;
};

} // namespace tributary
