// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QTimer>

class QLabel;
class QPushButton;

namespace tributary {

class AdviceCard;
class ResultTable;

/// The tenant becomes one of the profile, collecting starts, and the first events are shown.
class FinishPage final : public WizardPage {
    Q_OBJECT
public:
    explicit FinishPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void runCommand() override;
    [[nodiscard]] bool canGoBack() const override { return !m_saved; }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void saved(const tributary::Tenant &tenant);
    void eventsRequested(const QString &tenant);
    void anotherRequested();

private:
    void buildLayout();
    void keep();
    void kept(const Result<Tenant> &tenant);
    void look();
    void showEvents(const FirstEvents &events);
    void lookedAt(const Result<QList<FirstEvents>> &events);
    void showCount();

    TenantTask &m_task;
    QLabel *m_count;
    ResultTable *m_events;
    QPushButton *m_show;
    QPushButton *m_another;
    AdviceCard *m_advice;
    QTimer m_again;
    Job m_keeping;
    Job m_looking;
    QList<FirstEvents> m_found;
    std::optional<Instant> m_since; ///< when collecting began
    std::optional<Seconds> m_first; ///< how long the first event took
    bool m_saved = false;
};

} // namespace tributary
