// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/destinationdesk.h"

#include <QtCore/QTimer>

class QLabel;
class QPushButton;

namespace tributary {

class ResultTable;

/// What was collected, stored, accepted and has arrived, hour by hour. The workspace is asked when the pane is shown and what
/// it said last is older than a quarter of an hour, and on demand.
class ProofPane final : public QWidget {
    Q_OBJECT
public:
    ProofPane(DestinationDesk &desk, WindowContext context, QWidget *parent = nullptr);

    void setDestination(const std::optional<Destination> &destination);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    void buildTable();
    void setDays(int days);
    void read();
    void prove();
    void take(const Result<HourProof> &proof);
    void showProof();
    void saveReport();
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] QList<QStringList> lines() const;

    DestinationDesk &m_desk;
    WindowContext m_context;
    std::optional<Destination> m_destination;
    QWidget *m_head;
    QPushButton *m_prove;
    ResultTable *m_table;
    QLabel *m_reason;
    QLabel *m_sum;
    QPushButton *m_copy;
    QPushButton *m_save;
    HourProof m_proof;
    int m_days = 1;
    QTimer m_again;
    Job m_reading;
};

} // namespace tributary
