// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventlog.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tributary {

/// An export while it runs and how it ended, in one line. Hidden before the first.
class ExportLine final : public QWidget {
    Q_OBJECT
public:
    explicit ExportLine(EventLog &log, QWidget *parent = nullptr);

    void start(ExportRequest request);
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void show(const ExportProgress &progress);
    using QWidget::show;

    EventLog &m_log;
    QString m_file; ///< without its directory
    quint64 m_number = 0;
    bool m_running = false;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button; ///< Cancel, then Close
};

} // namespace tributary
