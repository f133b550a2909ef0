// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntime.h"
#include "pipeline/console.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace tributary {

/// Fetches again what is missing of a tenant in a time range. Not modal; may be closed and opened again while it runs.
class BackfillDialog final : public QDialog {
    Q_OBJECT
public:
    BackfillDialog(Console &console, ShownTime &time, QWidget *parent = nullptr);

    /// Shows the dialog; chooses the tenant, and the stream alone, if they are given and nothing runs.
    void openFor(const TenantId &tenant = {}, std::optional<Stream> stream = {});

    void setStatus(const EngineStatus &status); ///< the tenants to choose from
    [[nodiscard]] bool isRunning() const { return m_job.has_value(); }

private:
    void buildLayout();
    void connectSignals();
    void showZone();
    void showRange();
    void showCost();
    void showProgress(const BackfillProgress &progress);
    void start();
    void cancel();
    void setRunning(bool running);
    void grow();
    [[nodiscard]] QList<Stream> chosenStreams() const;
    [[nodiscard]] Window range() const;

    Console &m_console;
    ShownTime &m_time;
    std::optional<int> m_job; ///< what runs now
    int m_share = 0; ///< of the bar, in thousandths; never goes back
    QComboBox *m_tenant;
    QListWidget *m_streams;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_reach;
    QLabel *m_cost;
    QLabel *m_trouble;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace tributary
