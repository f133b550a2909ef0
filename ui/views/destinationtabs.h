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

/// The streams of a destination, the tables behind them, and their columns held against what is there.
class DestinationTablesTab final : public QWidget {
    Q_OBJECT
public:
    explicit DestinationTablesTab(DestinationDesk &desk, QWidget *parent = nullptr);

    void setDestination(const std::optional<Destination> &destination);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void showSchema();
    void showLine();

    DestinationDesk &m_desk;
    std::optional<Destination> m_destination;
    QLabel *m_line;
    QPushButton *m_look;
    ResultTable *m_table;
    DestinationSchema m_schema;
    bool m_looked = false;
    Job m_looking;
};

/// How fast a destination is sent to, and how fast it may be; live while it is shown.
class DestinationLimitsTab final : public QWidget {
    Q_OBJECT
public:
    DestinationLimitsTab(DestinationDesk &desk, WindowContext context, QWidget *parent = nullptr);

    void setDestination(const std::optional<Destination> &destination);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void showPace(const SendingPace &pace);

    DestinationDesk &m_desk;
    WindowContext m_context;
    std::optional<Destination> m_destination;
    ResultTable *m_table;
    QLabel *m_line;
    QTimer m_again;
    Job m_asking;
};

} // namespace tributary
