// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"
#include "wizards/tenantwizard.h"

namespace tributary {

using namespace Qt::StringLiterals;

void MainWindow::addSetupActions()
{
    QAction &add =
        m_actions.add(MenuId::Tenants, {u"tenants.add"_s, tr("&Add tenant…"), QKeySequence(u"Ctrl+Shift+N"_s), Glyph::Plus});
    add.setEnabled(m_options.tenants);
    connect(&add, &QAction::triggered, this, &MainWindow::addTenant);
}

void MainWindow::addTenant()
{
    if (m_tenantWizard) {
        m_tenantWizard->start();
        return;
    }
    m_tenantWizard = new TenantWizard(*m_options.tenants, m_console, m_time, this);
    connect(m_tenantWizard, &TenantWizard::eventsRequested, this, &MainWindow::showEvents);
    connect(m_tenantWizard, &TenantWizard::anotherRequested, this, [this] {
        m_tenantWizard.clear(); // it closes by itself
        addTenant();
    });
    m_tenantWizard->start();
}

} // namespace tributary
