// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tray.h"

#include "models/text.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostNeeds = 3;
constexpr int mostLetters = 80;

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    appear();
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->setDefaultAction(m_menu->addAction(tr("&Open Tributary"), this, &Tray::openRequested));
    m_pause = m_menu->addMenu(tr("&Pause collecting"));
    m_pause->addAction(tr("For &15 minutes"), this, [this] { Q_EMIT pauseRequested(15min); });
    m_pause->addAction(tr("For an &hour"), this, [this] { Q_EMIT pauseRequested(60min); });
    m_pause->addAction(tr("&Until resumed"), this, [this] { Q_EMIT pauseRequested({}); });
    m_resume = m_menu->addAction(tr("&Resume collecting"), this, &Tray::resumeRequested);
    m_resume->setVisible(false);
    m_menu->addSeparator();
    m_afterNeeds = m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
}

void Tray::appear()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(this);
    m_icon->setIcon(glyphIcon(m_look.glyph, m_look.token));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    m_icon->show();
}

void Tray::setStatus(const EngineStatus &status)
{
    appear();
    const bool canPause = status.collecting && !status.tenants.isEmpty();
    m_pause->menuAction()->setVisible(canPause);
    m_resume->setVisible(!status.collecting && !status.tenants.isEmpty());
    QList<Need> needs = needsOf(status);
    needs.removeIf([](const Need &need) { return need.severity < Severity::Attention; });
    showNeeds(needs.first(std::min(mostNeeds, needs.size())));
    const TrayLook look = trayLook(status);
    if (!m_icon || look == m_look)
        return;
    m_look = look;
    m_icon->setIcon(glyphIcon(look.glyph, look.token));
    m_icon->setToolTip(look.text);
}

void Tray::showNeeds(const QList<Need> &needs)
{
    if (needs == m_needs)
        return;
    m_needs = needs;
    const QList<QAction *> before = std::exchange(m_needActions, {});
    for (QAction *action : before) {
        m_menu->removeAction(action);
        action->deleteLater();
    }
    for (const Need &need : needs) {
        //: An entry of the tray's menu: %1 is who, %2 what needs a person.
        QString text = inertLine(tr("%1: %2").arg(need.who, need.sentence), mostLetters);
        auto *action = new QAction(glyphIcon(need.glyph, need.token), text.replace(u'&', QStringLiteral("&&")), this);
        connect(action, &QAction::triggered, this, &Tray::openRequested);
        m_menu->insertAction(m_afterNeeds, action);
        m_needActions << action;
    }
}

void Tray::show(const Alert &alert)
{
    if (!m_icon)
        return;
    const bool isGrave = alert.kind != AlertKind::CredentialExpires && alert.kind != AlertKind::GapsExpire;
    m_icon->showMessage(inertLine(alert.title, 120), inertLine(alert.text, 300),
        isGrave ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

} // namespace tributary
