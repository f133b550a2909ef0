// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpwindow.h"
#include "views/mainwindow.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

namespace tributary {

using namespace Qt::StringLiterals;

void MainWindow::addHelpPages()
{
    QAction &here = m_actions.add(MenuId::Help, {u"help.here"_s, tr("&Help for this screen"), QKeySequence(u"F1"_s)});
    connect(&here, &QAction::triggered, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        showHelp(helpPlaceFor(focus && focus->window() == this ? focus : this));
    });
    QAction &contents = m_actions.add(MenuId::Help, {u"help.contents"_s, tr("&Contents")});
    connect(&contents, &QAction::triggered, this, [this] { showHelp(u"index"_s); });
    QAction &news = m_actions.add(MenuId::Help, {u"help.news"_s, tr("&What's new")});
    connect(&news, &QAction::triggered, this, [this] {
        m_upgraded = false;
        updateNotices();
        showHelp(u"whats-new"_s);
    });
    new HelpKey([this](const QString &place) { showHelp(place); }, this);
}

/// A first start has nothing new.
void MainWindow::noteVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    if (!m_settings || version.isEmpty())
        return;
    const bool wasUsed = m_settings->contains(u"window/geometry"_s); // also by a version that did not remember which it was
    const QString seen = m_preferences->seenVersion();
    m_upgraded = wasUsed && seen != version;
    if (seen != version)
        m_preferences->setSeenVersion(version);
}

void MainWindow::showHelp(const QString &place)
{
    if (!m_help) {
        m_help = new HelpWindow;
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &QObject::destroyed, m_help, &QObject::deleteLater);
    }
    m_help->showPlace(place);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace tributary
