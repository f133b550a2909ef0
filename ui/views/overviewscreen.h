// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overviewmodel.h"
#include "views/needslist.h"
#include "views/screen.h"

class QMenu;
class QStackedLayout;

namespace tributary {

class SearchField;
class FirstRun;
class TenantDesk;
class FrozenColumn;
class LedgerView;
class MatrixDelegate;
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
    void showSubject(const QString &tenant) override;

    void setTenantDesk(TenantDesk *desk) { m_desk = desk; } ///< for the checks of a new profile; may be null
    void setReach(NeedReach reach); ///< which screens its buttons can lead to
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_model.isGrouped(); }

Q_SIGNALS:
    void demoRequested();
    void addTenantRequested();
    void addDestinationRequested();
    void importRequested();
    void eventsRequested(const QString &filter); ///< Live events, showing what contains the text
    void proofRequested(); ///< Destinations, where the workspace is asked
    void streamEventsRequested(const QString &tenant, tributary::Stream stream);
    void coverageRequested(const tributary::TenantStatus &tenant, std::optional<tributary::Stream> stream);
    void backfillRequested(const tributary::TenantId &tenant, std::optional<tributary::Stream> stream);
    void tenantRequested(const tributary::TenantId &tenant);
    void destinationRequested(const tributary::DestinationId &destination);
    void activityRequested(const QString &subject);
    void checkAgainRequested(const QList<tributary::TenantId> &tenants);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildLayout();
    void connectSignals();
    void showCounts();
    void sortBy(int column);
    void openMenu(const QPoint &at);
    void addCellCommands(QMenu &menu, const QModelIndex &index);
    void addColumnChoices(QMenu &menu);
    void openHeaderMenu(const QPoint &at);
    void showColumn(int column, bool shown);
    void restoreColumns();
    void open(const QModelIndex &index);
    void toggleGroup(const QModelIndex &index);
    void follow(const Need &need);
    void selectTenants(const QList<TenantId> &tenants);
    void sayWhyEmpty();
    [[nodiscard]] bool underHand() const;
    [[nodiscard]] const OverviewRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] QList<TenantId> selectedTenants() const;
    void makeRoom();

    WindowContext m_context;
    OverviewModel m_model;
    OverviewFilter m_filter;
    SearchField *m_filterField;
    QList<QAction *> m_shows; ///< all, attention, behind
    QStackedLayout *m_pages = nullptr;
    FirstRun *m_firstRun;
    TenantDesk *m_desk = nullptr;
    QWidget *m_content;
    LedgerView *m_ledger;
    NeedsList *m_needs;
    RowTable *m_table;
    MatrixDelegate *m_delegate;
    FrozenColumn *m_frozen = nullptr;
    NeedReach m_reach;
    bool m_known = false; ///< a status came
};

} // namespace tributary
