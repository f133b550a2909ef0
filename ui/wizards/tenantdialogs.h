// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/upkeepdesk.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tributary {

class AdviceCard;
class CredentialForm;

/// Replaces the credential of a tenant: the new one is proven before the old one goes.
class RotateDialog final : public QDialog {
    Q_OBJECT
public:
    RotateDialog(UpkeepDesk &desk, const Tenant &tenant, QWidget *parent = nullptr);

private:
    void replace();
    void setBusy(bool busy);

    UpkeepDesk &m_desk;
    Tenant m_tenant;
    AdviceCard *m_advice;
    CredentialForm *m_form;
    QLabel *m_line;
    QPushButton *m_replace;
    Job m_working;
};

/// Says what goes with a tenant before it is removed, and pauses it. Accepted, it is to be removed after a while in which that
/// can be undone.
class RemoveTenantDialog final : public QDialog {
    Q_OBJECT
public:
    RemoveTenantDialog(UpkeepDesk &desk, const Tenant &tenant, QWidget *parent = nullptr);

    [[nodiscard]] bool stopsSubscriptions() const;

private:
    void showPlan(const Result<RemovalPlan> &plan);
    void remove();

    UpkeepDesk &m_desk;
    Tenant m_tenant;
    QLabel *m_words;
    QCheckBox *m_stop;
    AdviceCard *m_advice;
    QPushButton *m_remove;
    Job m_planning;
    Job m_removing;
};

/// Copies tags, streams, the beginning and the selection rules to another tenant.
class CloneSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    CloneSettingsDialog(UpkeepDesk &desk, const Tenant &from, const QList<TenantEntry> &all, QWidget *parent = nullptr);

private:
    void copy();

    UpkeepDesk &m_desk;
    Tenant m_from;
    QComboBox *m_to;
    AdviceCard *m_advice;
    QPushButton *m_copy;
    Job m_working;
};

} // namespace tributary
