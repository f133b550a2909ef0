// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/console.h"
#include "views/eventsscreen.h"
#include "views/keysdialog.h"
#include "views/mainwindow.h"
#include "views/overviewscreen.h"
#include "views/profilecommands.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

void MainWindow::addActions()
{
    const auto add = [this](MenuId menu, const ActionRegistry::Command &command, auto &&run) -> QAction & {
        QAction &action = m_actions.add(menu, command);
        connect(&action, &QAction::triggered, this, run);
        return action;
    };
    if (m_options.configuration) {
        auto *profile = new ProfileCommands(*m_options.configuration, m_actions, this);
        connect(profile, &ProfileCommands::quitRequested, this, &MainWindow::quit);
    }
    add(MenuId::File, {u"file.quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s)}, [this] { quit(); });

    addSetupActions();
    add(MenuId::Collect, {u"collect.pause"_s, tr("&Pause collecting"), QKeySequence(u"Ctrl+Shift+P"_s), Glyph::Pause},
        [this] { toggleCollecting(); });
    add(MenuId::Collect, {u"collect.backfill"_s, tr("&Backfill…"), QKeySequence(u"Ctrl+B"_s), Glyph::Download},
        [this] { openBackfill({}); });

    add(MenuId::Records, {u"records.find"_s, tr("&Filter"), QKeySequence(u"Ctrl+F"_s), Glyph::Search},
        [this] { m_entries[currentPlace()].screen->focusFilter(); });
    add(MenuId::Records, {u"records.copy"_s, tr("&Copy rows"), QKeySequence::Copy, Glyph::Copy}, [this] { copyRows(); });
    addCopyActions();
    m_actions.addSeparator(MenuId::Records);
    add(MenuId::Records, {u"records.mark"_s, tr("&Mark"), QKeySequence(u"M"_s), Glyph::Star},
        [this] { m_events->toggleMarks(); });
    add(MenuId::Records, {u"records.nextMark"_s, tr("&Next mark"), QKeySequence(u"N"_s)}, [this] { m_events->goToMark(true); });
    add(MenuId::Records, {u"records.previousMark"_s, tr("P&revious mark"), QKeySequence(u"Shift+N"_s)},
        [this] { m_events->goToMark(false); });
    add(MenuId::Records, {u"records.saveView"_s, tr("&Save as a view…"), QKeySequence::Save},
        [this] { m_events->saveCurrentView(); });
    m_actions.addSeparator(MenuId::Records);
    add(MenuId::Records, {u"records.follow"_s, tr("Following"), {}, Glyph::Play},
        [this] { m_events->setFollowing(!m_events->isFollowing()); });
}

void MainWindow::addCopyActions()
{
    using Form = EventsScreen::CopyForm;
    const auto addCopy = [this](const ActionRegistry::Command &command, Form form) {
        QAction &action = m_actions.add(MenuId::Records, command);
        connect(&action, &QAction::triggered, this, [this, form] { m_events->copyAs(form); });
    };
    addCopy({u"records.copyCsv"_s, tr("Copy as CS&V")}, Form::Csv);
    addCopy({u"records.copyJson"_s, tr("Copy as &JSON"), QKeySequence(u"Ctrl+Shift+C"_s)}, Form::Json);
    addCopy({u"records.copyKql"_s, tr("Copy as &KQL")}, Form::Kql);
    QAction &query = m_actions.add(MenuId::Records,
        {u"records.query"_s, tr("Copy the filter as a query for &Log Analytics"), QKeySequence(u"Ctrl+Shift+L"_s)});
    connect(&query, &QAction::triggered, this, [this] { m_events->copyQuery(); });
    QAction &out =
        m_actions.add(MenuId::Records, {u"records.export"_s, tr("&Export…"), QKeySequence(u"Ctrl+E"_s), Glyph::Download});
    connect(&out, &QAction::triggered, this, [this] { m_events->exportEvents(); });
}

void MainWindow::addViewActions()
{
    m_actions.addSeparator(MenuId::View);
    QAction &detail = m_actions.add(MenuId::View, {u"records.detail"_s, tr("&Detail"), QKeySequence(u"F8"_s)});
    detail.setCheckable(true);
    detail.setChecked(true);
    connect(&detail, &QAction::triggered, this, [this](bool on) { m_events->setDetailShown(on); });
    QAction &facets = m_actions.add(MenuId::View, {u"records.facets"_s, tr("&Facets"), QKeySequence(u"F9"_s)});
    facets.setCheckable(true);
    facets.setChecked(true);
    connect(&facets, &QAction::triggered, this, [this](bool on) { m_events->setFacetsShown(on); });

    QAction &overTime = m_actions.add(MenuId::View, {u"records.overTime"_s, tr("Events over time as a &table…")});
    connect(&overTime, &QAction::triggered, this, [this] { m_events->showHistogramTable(); });

    QAction &grouped = m_actions.add(MenuId::View, {u"view.group"_s, tr("&Group by tag"), QKeySequence(u"Ctrl+G"_s)});
    grouped.setCheckable(true);
    connect(&grouped, &QAction::toggled, this, [this](bool on) {
        if (m_overview)
            m_overview->setGrouped(on);
    });

    const auto addChoice = [this](QActionGroup &group, const QString &id, const QString &text, auto &&run) {
        QAction &action = m_actions.add(MenuId::View, {id, text});
        action.setCheckable(true);
        action.setChecked(group.actions().isEmpty());
        group.addAction(&action);
        connect(&action, &QAction::triggered, this, run);
    };
    m_actions.addSeparator(MenuId::View);
    auto *themes = new QActionGroup(this);
    addChoice(*themes, u"view.system"_s, tr("Colours as the de&sktop"), [this] { chooseTheme(ThemeChoice::System); });
    addChoice(*themes, u"view.light"_s, tr("&Light"), [this] { chooseTheme(ThemeChoice::Light); });
    addChoice(*themes, u"view.dark"_s, tr("Dar&k"), [this] { chooseTheme(ThemeChoice::Dark); });
    m_actions.addSeparator(MenuId::View);
    auto *zones = new QActionGroup(this);
    addChoice(*zones, u"view.utc"_s, tr("Times in &UTC"), [this] { m_time.setZone(Zone::Utc); });
    addChoice(*zones, u"view.local"_s, tr("Times in local &zone"), [this] { m_time.setZone(Zone::Local); });
    addToolActions();
    addHelpActions();
}

void MainWindow::addHelpActions()
{
    addHelpPages();
    QAction &keys = m_actions.add(MenuId::Help, {u"help.keys"_s, tr("&Keys on this screen"), QKeySequence(u"Shift+F1"_s)});
    connect(&keys, &QAction::triggered, this, &MainWindow::showKeys);
    QAction &bundle = m_actions.add(MenuId::Help, {u"help.bundle"_s, tr("&Support bundle…")});
    bundle.setEnabled(m_options.care);
    connect(&bundle, &QAction::triggered, this, &MainWindow::openBundle);
    QAction &about = m_actions.add(MenuId::Help, {u"help.about"_s, tr("&About Tributary")});
    about.setMenuRole(QAction::AboutRole);
    connect(&about, &QAction::triggered, this, &MainWindow::showAbout);
    for (const int step : {1, -1}) {
        auto *pane = new QAction(this);
        pane->setShortcut(QKeySequence(step > 0 ? u"F6"_s : u"Shift+F6"_s));
        connect(pane, &QAction::triggered, this, [this, step] { focusPane(step); });
        addAction(pane);
    }
}

void MainWindow::toggleCollecting()
{
    m_console.setCollecting(!m_console.status().collecting);
}

void MainWindow::copyRows()
{
    if (const int place = currentPlace(); place >= 0)
        m_entries[place].screen->copyRows();
}

void MainWindow::updateActions()
{
    const bool collecting = m_console.status().collecting;
    QAction &pause = m_actions.action("collect.pause"_L1);
    pause.setText(collecting ? tr("&Pause collecting") : tr("Resume co&llecting"));
    pause.setIcon(glyphIcon(collecting ? Glyph::Pause : Glyph::Play));
    m_actions.action("collect.backfill"_L1).setEnabled(!m_console.status().tenants.isEmpty());
    pause.setEnabled(!m_console.status().tenants.isEmpty());

    const bool overview = currentScreen() == ScreenId::Overview;
    const auto isTagged = [](const TenantStatus &tenant) { return !tenant.tags.isEmpty(); };
    m_actions.action("view.group"_L1).setEnabled(overview && std::ranges::any_of(m_console.status().tenants, isTagged));
    const bool events = m_events && currentScreen() == ScreenId::Events;
    const bool following = !m_events || m_events->isFollowing();
    QAction &follow = m_actions.action("records.follow"_L1);
    follow.setEnabled(events);
    follow.setText(following ? tr("Following") : tr("Paused"));
    follow.setIcon(glyphIcon(following ? Glyph::Play : Glyph::Pause));
    for (const QLatin1StringView id : {"records.copyCsv"_L1, "records.copyJson"_L1, "records.copyKql"_L1, "records.query"_L1,
             "records.export"_L1, "records.detail"_L1, "records.facets"_L1, "records.overTime"_L1, "records.mark"_L1,
             "records.nextMark"_L1, "records.previousMark"_L1, "records.saveView"_L1})
        m_actions.action(id).setEnabled(events);
}

void MainWindow::showKeys()
{
    auto *keys = new KeysDialog(m_actions, m_entries[currentPlace()].screen->keys(), this);
    keys->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Tributary"), QString(), QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(windowIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    about->setText(tr("Tributary %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(
        tr("Collects the audit events of child tenants and forwards them to a Log Analytics workspace.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    about->open();
}

} // namespace tributary
