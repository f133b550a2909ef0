// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/upkeepdesk.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace tributary {

class AdviceCard;
class PermissionDetail;
class ResultTable;

/// The permissions of a tenant of the profile, checked on demand.
class TenantPermissionsTab final : public QWidget {
    Q_OBJECT
public:
    TenantPermissionsTab(UpkeepDesk &desk, WindowContext context, QWidget *parent = nullptr);

    void setTenant(const std::optional<Tenant> &tenant);

private:
    void check();
    void showRows();

    UpkeepDesk &m_desk;
    WindowContext m_context;
    std::optional<Tenant> m_tenant;
    QPushButton *m_check;
    QLabel *m_line;
    ResultTable *m_table;
    PermissionDetail *m_detail;
    QList<PermissionRow> m_rows;
    Job m_checking;
};

/// The subscriptions of a tenant of the profile.
class TenantStreamsTab final : public QWidget {
    Q_OBJECT
public:
    TenantStreamsTab(UpkeepDesk &desk, QWidget *parent = nullptr);

    void setTenant(const std::optional<Tenant> &tenant);

private:
    void ask();
    void showRows();
    void showChosen();
    void startChosen();
    void stopChosen();
    void ended(const Result<> &result);
    [[nodiscard]] const StreamRow *chosen() const;

    UpkeepDesk &m_desk;
    std::optional<Tenant> m_tenant;
    QPushButton *m_ask;
    QPushButton *m_start;
    QPushButton *m_stop;
    QLabel *m_line;
    ResultTable *m_table;
    AdviceCard *m_advice;
    QList<StreamRow> m_rows;
    Job m_asking;
    Job m_changing;
};

/// With what a tenant of the profile signs in, and until when.
class TenantCredentialTab final : public QWidget {
    Q_OBJECT
public:
    TenantCredentialTab(UpkeepDesk &desk, WindowContext context, QWidget *parent = nullptr);

    void setTenant(const std::optional<Tenant> &tenant);

Q_SIGNALS:
    void changed();

private:
    void showCredential();
    void readExpiry();
    void saveExpiry();
    void replace();

    UpkeepDesk &m_desk;
    WindowContext m_context;
    std::optional<Tenant> m_tenant;
    QLabel *m_kind;
    QLabel *m_thumbprint;
    QLabel *m_expires;
    QDateEdit *m_date;
    QPushButton *m_saveDate;
    QPushButton *m_read;
    QPushButton *m_replace;
    AdviceCard *m_advice;
    Job m_working;
};

} // namespace tributary
