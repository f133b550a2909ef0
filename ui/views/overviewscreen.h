// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overviewmodel.h"
#include "views/screen.h"

class QStackedLayout;

namespace tributary {

class SearchField;
class FirstRun;
class FrozenColumn;
class LedgerView;
class MatrixDelegate;
class NeedsList;
class RowTable;

/// Is anything lost, does anything need me? LedgerVerdict and ledger, what needs a person, tenants x streams.
class OverviewScreen final : public Screen {
    Q_OBJECT
public:
    explicit OverviewScreen(WindowContext context, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    void copyRows() const override;

Q_SIGNALS:
    void demoRequested();
    void addTenantRequested();
    void addDestinationRequested();
    void eventsRequested(const QString &filter); ///< Live events, showing what contains the text
    void backfillRequested(const tributary::TenantId &tenant);
    void checkAgainRequested(const QList<tributary::TenantId> &tenants);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildLayout();
    void connectSignals();
    void showCounts();
    void sortBy(int column);
    void openMenu(const QPoint &at);
    [[nodiscard]] bool underHand() const;
    [[nodiscard]] QString tenantAt(const QModelIndex &index) const;
    void makeRoom();

    WindowContext m_context;
    OverviewModel m_model;
    OverviewFilter m_filter;
    SearchField *m_filterField;
    QList<QAction *> m_shows; ///< all, attention, behind
    QStackedLayout *m_pages = nullptr;
    FirstRun *m_firstRun;
    QWidget *m_content;
    LedgerView *m_ledger;
    NeedsList *m_needs;
    RowTable *m_table;
    MatrixDelegate *m_delegate;
    FrozenColumn *m_frozen = nullptr;
};

} // namespace tributary
