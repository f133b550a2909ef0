// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "views/screen.h"

#include <QtCore/QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTabBar;

namespace tributary {

class FilterField;
class RecordDetail;
class RowTable;

/// What happened? The newest records, following until a person reads, and one record in full.
class EventsScreen final : public Screen {
    Q_OBJECT
public:
    explicit EventsScreen(WindowContext context, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    void showFiltered(const QString &text);
    [[nodiscard]] bool isFollowing() const { return !m_model.isHeld(); }
    void setFollowing(bool on); ///< on: shows what waited and goes to the top
    void copyRows() const override;
    void copyJson() const;
    void setDetailShown(bool shown);

Q_SIGNALS:
    void followingChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildLayout();
    void connectSignals();
    void arrivalSteps();
    void showCounts();
    void selectionChanged();
    void openMenu(const QPoint &at);
    void arrangePanes();

    WindowContext m_context;
    RecordModel m_model;
    QTimer m_step; ///< rows appear in steps of a quarter second
    FilterField *m_filterField;
    QLabel *m_count;
    QPushButton *m_chip;
    RowTable *m_table;
    QLabel *m_empty;
    RecordDetail *m_detail;
    QTabBar *m_tabs; ///< instead of the split where there is little height
    QSplitter *m_splitter;
    bool m_detailShown = true;
};

} // namespace tributary
