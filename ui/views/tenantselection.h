// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tenantbatch.h"

#include <QtWidgets/QPushButton>

class QMenu;

namespace tributary {

/// What can be done with all chosen tenants at once; every command says how many they are.
class TenantSelection final : public QPushButton {
    Q_OBJECT
public:
    explicit TenantSelection(UpkeepDesk &desk, QWidget *parent = nullptr);

    void setChosen(const QList<TenantEntry> &entries);
    [[nodiscard]] QMenu &commands() const { return *m_menu; }
    void showList(); ///< how the last command went, tenant by tenant

Q_SIGNALS:
    void said(const QString &words, bool hasList);
    void changed();

private:
    QAction *add(const QString &name, void (TenantSelection::*run)());
    void check();
    void pause();
    void resume();
    void askTags();
    void setTags(const QString &typed);
    void exportCsv();
    void switchAll(bool enabled);
    void begin(const QString &doing, TenantBatch::Step step);
    void ended();

    UpkeepDesk &m_desk;
    QMenu *m_menu;
    QAction *m_check;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_tags;
    QAction *m_export;
    TenantBatch m_batch;
    QString m_doing;
    QList<TenantEntry> m_chosen;
};

} // namespace tributary
