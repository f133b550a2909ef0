// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/job.h"
#include "wizards/resulttable.h"
#include "wizards/upkeepdesk.h"

class QLabel;
class QPushButton;

namespace tributary {

class SearchField;
class TenantDetail;
class TenantSelection;
class UndoBar;

/// All tenants of the profile, and one of them in detail. The desk outlives it.
class TenantsScreen final : public Screen {
    Q_OBJECT
public:
    TenantsScreen(WindowContext context, UpkeepDesk &desk, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void copyRows() const override;
    void enter() override;
    void showSubject(const QString &tenant) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    void reload(); ///< the tenants may be others now
    void choose(const TenantId &tenant);
    void saveReport(); ///< of all tenants that are shown
    void openImport();

private:
    void buildTools();
    void buildLayout();
    void showRows();
    void showDetail();
    void showChosen();
    void connectSignals();
    void say(const QString &words, bool hasList);
    void removeSoon(const Tenant &tenant, bool stopSubscriptions, bool wasEnabled);
    [[nodiscard]] ResultRow rowOf(const TenantEntry &entry) const;

    WindowContext m_context;
    UpkeepDesk &m_desk;
    SearchField *m_filter;
    ResultTable *m_table;
    TenantDetail *m_detail;
    TenantSelection *m_chosen;
    UndoBar *m_undo;
    QLabel *m_line;
    QPushButton *m_list;
    QList<TenantEntry> m_entries;
    EngineStatus m_status;
    QStringList m_known; ///< ids in the status when they were read last
    Job m_reading;
    Job m_reporting;
    Job m_removing;
    QString m_wanted; ///< to be chosen once it is there
};

/// "in 12 days", "ended on 22 Nov": how long a credential is good for.
[[nodiscard]] QString expiryText(const std::optional<Instant> &expires, Instant now);

} // namespace tributary
