// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"
#include "views/screen.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class RowTable;

/// The lines of the activity log about one tenant or destination, with everything of the chosen line below, ready for a ticket.
class ActivityList final : public QWidget {
    Q_OBJECT
public:
    /// `spoken`: the table's name. `empty`: said where there is nothing.
    ActivityList(WindowContext context, const QString &spoken, const QString &empty, QWidget *parent = nullptr);

    [[nodiscard]] ActivityFilter &filter() { return m_filter; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showChosen();

    WindowContext m_context;
    ActivityModel m_model;
    ActivityFilter m_filter;
    RowTable *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    qint64 m_seen = -1; ///< EngineStatus::activity when it was last asked for
};

} // namespace tributary
