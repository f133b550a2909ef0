// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/job.h"

#include <QtCore/QObject>

class QWidget;

namespace tributary {

class ActionRegistry;
class ConfigurationDesk;

/// The commands of the File menu that are about the profile as a whole: its configuration out and in, and its end.
class ProfileCommands final : public QObject {
    Q_OBJECT
public:
    ProfileCommands(ConfigurationDesk &desk, ActionRegistry &actions, QWidget *window);

Q_SIGNALS:
    void quitRequested(); ///< the profile is to go; its files do when it is closed

private:
    void exportConfiguration();
    void importConfiguration();
    void deleteData();
    void tell(const QString &text);

    ConfigurationDesk &m_desk;
    QWidget *m_window;
    Job m_exporting;
};

} // namespace tributary
