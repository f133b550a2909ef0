// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"
#include "views/screen.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace tributary {

class SearchField;
class RowTable;

/// What the program and its people did, newest first, searchable.
class ActivityScreen final : public Screen {
    Q_OBJECT
public:
    explicit ActivityScreen(WindowContext context, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void enter() override;
    void copyRows() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    void showSubject(const QString &name) override; ///< only what concerns the tenant or destination of this name

Q_SIGNALS:
    void eventsRequested(const QString &filter); ///< Live events, showing what contains the text

private:
    void buildTools();
    void buildTable();
    void connectSignals();
    void take(const QList<ActivityEntry> &entries);
    void fillSubjects();
    void showEmptiness();
    void copyDetails() const;
    void openMenu(const QPoint &at);

    WindowContext m_context;
    ActivityModel m_model;
    ActivityFilter m_filter;
    SearchField *m_filterField;
    QList<QAction *> m_shows; ///< all, actions, warnings
    QComboBox *m_kind;
    QComboBox *m_subject;
    RowTable *m_table;
    QLabel *m_empty;
    QStackedLayout *m_pages = nullptr;
    qint64 m_seen = -1; ///< EngineStatus::activity when it was last asked for
};

} // namespace tributary
