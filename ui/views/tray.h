// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace tributary {

/// The icon in the tray of the desktop: state as shape, a menu, and notifications. Where the desktop has no tray there is none,
/// and notifications do not appear; a tray that comes later is used then. GUI thread.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    void setStatus(const EngineStatus &status);
    void show(const Alert &alert);

    /// What the menu offers; also for tests, where there is no tray.
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void openRequested();
    void pauseRequested(std::optional<std::chrono::minutes> length); ///< nothing: until resumed
    void resumeRequested();
    void quitRequested();

private:
    void appear();
    void buildMenu();
    void showNeeds(const QList<Need> &needs);

    std::unique_ptr<QMenu> m_menu;
    QMenu *m_pause = nullptr; ///< owned by the menu
    QAction *m_resume = nullptr;
    QAction *m_afterNeeds = nullptr; ///< what needs a person stands above this
    QList<QAction *> m_needActions;
    QList<Need> m_needs;
    QSystemTrayIcon *m_icon = nullptr; ///< a child
    TrayLook m_look;
};

} // namespace tributary
