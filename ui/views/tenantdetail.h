// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screen.h"
#include "wizards/upkeepdesk.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace tributary {

class ActivityList;
class AdviceCard;
class CopyField;
class TenantCredentialTab;
class TenantStreamsTab;
class TenantPermissionsTab;

/// One tenant in detail: summary, permissions, streams, credential, history.
class TenantDetail final : public QWidget {
    Q_OBJECT
public:
    TenantDetail(UpkeepDesk &desk, WindowContext context, QWidget *parent = nullptr);

    /// Nothing where no tenant is chosen. `all`: for cloning settings.
    void setEntry(const std::optional<TenantEntry> &entry, const QList<TenantEntry> &all);

    void editName(); ///< F2

Q_SIGNALS:
    void changed(); ///< something of the tenant
    /// A person said so; it is paused. `wasEnabled`: before.
    void removalRequested(const tributary::Tenant &tenant, bool stopSubscriptions, bool wasEnabled);

private:
    QWidget *makeSummary();
    void connectSignals();
    void showSummary();
    void edited();
    void save();
    void switchEnabled();
    void openRemoval();
    void openCloning();
    void done(const Result<> &result, const QString &said);

    UpkeepDesk &m_desk;
    WindowContext m_context;
    std::optional<TenantEntry> m_entry;
    QList<TenantEntry> m_all;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QLineEdit *m_note;
    CopyField *m_id;
    CopyField *m_app;
    QLabel *m_cloud;
    QLabel *m_since;
    QPushButton *m_save;
    QPushButton *m_enable;
    QPushButton *m_clone;
    QPushButton *m_remove;
    AdviceCard *m_advice;
    TenantPermissionsTab *m_permissions;
    TenantStreamsTab *m_streams;
    TenantCredentialTab *m_credential;
    ActivityList *m_history;
    Job m_working;
};

[[nodiscard]] QString credentialText(CredentialKind kind);

} // namespace tributary
