// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QTimer>

class QLabel;

namespace tributary {

class AdviceCard;
class ResultTable;

/// Accepted, then arrived: two different words. May be left at any time; the destination is kept and goes on by itself.
class ProofPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ProofPage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] bool isWanted() const override { return m_task.isLogsIngestion(); }
    [[nodiscard]] bool canGoBack() const override { return !m_keeping.isRunning(); }

Q_SIGNALS:
    void saved(const tributary::Destination &destination);

private:
    void test();
    void told(const ProofStatus &status);
    void ended(const Result<DestinationDraft> &draft);
    void showStatus();
    [[nodiscard]] QString acceptedText() const;
    [[nodiscard]] QString arrivedText() const;

    DestinationTask &m_task;
    ResultTable *m_table;
    AdviceCard *m_advice;
    QTimer m_tick;
    Job m_testing;
    Job m_keeping;
    ProofStatus m_status;
    bool m_begun = false;
};

} // namespace tributary
