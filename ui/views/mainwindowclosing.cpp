// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closing, staying in the background, and what is told from there.
#include "pipeline/console.h"
#include "views/mainwindow.h"
#include "views/tray.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto finishingNotice = std::chrono::seconds(1);

} // namespace

void MainWindow::buildTray()
{
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, [this] { m_console.setCollecting(true); });
    if (!m_options.background)
        return;
    m_alerts.setTold(m_preferences->told(), m_time.now());
    m_tray = new Tray(this);
    connect(m_tray, &Tray::openRequested, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::pauseRequested, this, &MainWindow::pauseFor);
    connect(m_tray, &Tray::resumeRequested, this, [this] { m_console.setCollecting(true); });
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    showScreen(ScreenId::Overview);
}

void MainWindow::pauseFor(std::optional<std::chrono::minutes> length)
{
    m_console.setCollecting(false);
    if (length)
        m_resume.start(*length);
    else
        m_resume.stop();
}

void MainWindow::tellAlerts(const EngineStatus &status)
{
    if (!m_tray)
        return;
    m_tray->setStatus(status);
    if (!m_preferences->showsAlerts() || !m_tray->isThere())
        return;
    const QList<Alert> due = m_alerts.due(status, ShownTime::localTime(status.asOf), m_preferences->alerts());
    for (const Alert &alert : due)
        m_tray->show(alert);
    if (!due.isEmpty())
        m_preferences->setTold(m_alerts.told());
}

void MainWindow::askBeforeClosing()
{
    if (std::exchange(m_asking, true))
        return;
    const bool hides = m_tray && m_tray->isThere();
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Close Tributary"), tr("Keep collecting in the background?"), QMessageBox::NoButton, this);
    box->setObjectName(u"closing"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(hides
            ? tr("The window closes and the icon in the tray stays. Events are collected as long as the program runs.")
            : tr("This desktop has no tray: the window is minimised. Events are collected as long as the program runs."));
    auto *keep = box->addButton(tr("&Keep collecting"), QMessageBox::AcceptRole);
    auto *end = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    auto *always = new QCheckBox(tr("&Do not ask again"), box);
    box->setCheckBox(always);
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, end, always](const QAbstractButton *pressed) {
        if (pressed != keep && pressed != end)
            return;
        if (always->isChecked())
            m_preferences->setClosing(pressed == keep ? ClosingChoice::KeepCollecting : ClosingChoice::Quit);
        pressed == keep ? stayInBackground() : quit();
    });
    connect(box, &QDialog::finished, this, [this] { m_asking = false; });
    box->open();
}

void MainWindow::stayInBackground()
{
    saveState();
    if (m_tray && m_tray->isThere())
        hide();
    else
        showMinimized();
}

void MainWindow::startInBackground()
{
    if (!m_tray || !m_tray->isThere())
        showMinimized();
}

void MainWindow::quit()
{
    if (m_quitting) {
        Q_EMIT quitNowRequested();
        return;
    }
    m_quitting = true;
    saveState();
    m_finishing.start(finishingNotice);
    Q_EMIT quitRequested();
}

void MainWindow::finish()
{
    m_finished = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_finished) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_quitting || !m_options.background || m_console.status().tenants.isEmpty())
        return quit();
    switch (m_preferences->closing()) {
    case ClosingChoice::Ask:
        return askBeforeClosing();
    case ClosingChoice::KeepCollecting:
        return stayInBackground();
    case ClosingChoice::Quit:
        return quit();
    }
}

} // namespace tributary
