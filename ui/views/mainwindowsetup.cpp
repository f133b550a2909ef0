// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/destinationsscreen.h"
#include "views/tenantsscreen.h"
#include "wizards/destinationwizard.h"
#include "wizards/tenantwizard.h"

#include <QtWidgets/QStackedWidget>

namespace tributary {

using namespace Qt::StringLiterals;

void MainWindow::addSetupActions()
{
    QAction &add =
        m_actions.add(MenuId::Tenants, {u"tenants.add"_s, tr("&Add tenant…"), QKeySequence(u"Ctrl+Shift+N"_s), Glyph::Plus});
    add.setEnabled(m_options.tenants);
    connect(&add, &QAction::triggered, this, &MainWindow::addTenant);
    QAction &destination = m_actions.add(
        MenuId::Tenants, {u"destinations.add"_s, tr("Add &destination…"), QKeySequence(u"Ctrl+Shift+D"_s), Glyph::Plus});
    destination.setEnabled(m_options.destinations);
    connect(&destination, &QAction::triggered, this, &MainWindow::addDestination);
    m_actions.addSeparator(MenuId::Tenants);
    QAction &import = m_actions.add(MenuId::Tenants, {u"tenants.import"_s, tr("&Import CSV…"), {}, Glyph::File});
    QAction &report = m_actions.add(MenuId::Tenants, {u"tenants.report"_s, tr("&Check report…"), {}, Glyph::Download});
    for (QAction *action : {&import, &report})
        action->setEnabled(m_options.upkeep);
    connect(&import, &QAction::triggered, this, [this] {
        showScreen(ScreenId::Tenants);
        m_tenants->openImport();
    });
    connect(&report, &QAction::triggered, this, [this] {
        showScreen(ScreenId::Tenants);
        m_tenants->saveReport();
    });
}

/// In their places of the mode bar.
void MainWindow::addSetupScreens()
{
    if (m_options.upkeep)
        m_entries.insert(1, {ScreenId::Tenants, tr("Tenants"), Glyph::Tenants, [this] { return makeTenants(); }});
    if (m_options.destinations)
        m_entries.insert(placeOf(ScreenId::Events) + 1,
            {ScreenId::Destinations, tr("Destinations"), Glyph::Destinations, [this] { return makeDestinations(); }});
}

Screen *MainWindow::makeTenants()
{
    m_tenants = new TenantsScreen({m_console, m_time, m_actions}, *m_options.upkeep, m_stack);
    return m_tenants;
}

Screen *MainWindow::makeDestinations()
{
    return new DestinationsScreen({m_console, m_time, m_actions}, *m_options.destinations, m_stack);
}

void MainWindow::addTenant()
{
    if (m_tenantWizard) {
        m_tenantWizard->start();
        return;
    }
    m_tenantWizard = new TenantWizard(*m_options.tenants, m_console, m_time, this);
    connect(m_tenantWizard, &TenantWizard::eventsRequested, this, &MainWindow::showEvents);
    connect(m_tenantWizard, &TenantWizard::destinationRequested, this, &MainWindow::addDestination);
    connect(m_tenantWizard, &TenantWizard::anotherRequested, this, [this] {
        m_tenantWizard.clear(); // it closes by itself
        addTenant();
    });
    m_tenantWizard->start();
}

void MainWindow::addDestination()
{
    if (!m_options.destinations)
        return;
    if (!m_destinationWizard)
        m_destinationWizard = new DestinationWizard(*m_options.destinations, m_time, this);
    m_destinationWizard->start();
}

} // namespace tributary
