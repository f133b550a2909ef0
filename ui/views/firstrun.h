// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace tributary {

/// What the Overview shows while there is no tenant: three steps, and the demo.
class FirstRun final : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void addTenantRequested();
    void addDestinationRequested();
    void liveEventsRequested();

private:
    QWidget *makeSteps();
};

} // namespace tributary
