// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionregistry.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace tributary {

namespace {

constexpr MenuId allMenus[] = {
    MenuId::File, MenuId::Tenants, MenuId::Collect, MenuId::Records, MenuId::View, MenuId::Tools, MenuId::Help};

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction &ActionRegistry::add(MenuId menu, const Command &command)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcut(command.key);
    action->setIcon(glyphIcon(command.glyph));
    action->setIconVisibleInMenu(false);
    m_entries.append({menu, action});
    return *action;
}

void ActionRegistry::addSeparator(MenuId menu)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_entries.append({menu, separator});
}

QAction &ActionRegistry::action(QLatin1StringView id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action->objectName() == id)
            return *entry.action;
    }
    qFatal("no such command: %s", id.data());
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> actions;
    for (const MenuId menu : allMenus) {
        for (const Entry &entry : m_entries) {
            if (entry.menu == menu && !entry.action->isSeparator())
                actions << entry.action;
        }
    }
    return actions;
}

void ActionRegistry::fill(QMenuBar &bar, QWidget &window) const
{
    const auto titleOf = [](MenuId menu) {
        switch (menu) {
        case MenuId::File:
            return tr("&File");
        case MenuId::Tenants:
            return tr("&Tenants");
        case MenuId::Collect:
            return tr("&Collect");
        case MenuId::Records:
            return tr("&Records");
        case MenuId::View:
            return tr("&View");
        case MenuId::Tools:
            return tr("T&ools");
        case MenuId::Help:
            return tr("&Help");
        }
        return QString();
    };
    for (const MenuId menu : allMenus) {
        QMenu *drop = nullptr;
        for (const Entry &entry : m_entries) {
            if (entry.menu != menu)
                continue;
            if (!drop)
                drop = bar.addMenu(titleOf(menu));
            drop->addAction(entry.action);
            window.addAction(entry.action);
        }
    }
}

} // namespace tributary
