// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tributary {

class AdviceCard;
class ResultTable;
struct ResultRow;

/// What to collect, from when, and where it goes; starts the subscriptions that are missing.
class StreamsPage final : public WizardPage {
    Q_OBJECT
public:
    explicit StreamsPage(TenantTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    void runCommand() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void destinationRequested();

private:
    void buildLayout();
    void ask();
    void answered(const Result<QList<StreamRow>> &rows);
    void showRows();
    void showDestinations();
    void showDetails();
    void start();
    void started(const StreamRow &row);
    void ended(const Result<TenantDraft> &draft);
    void toggle(const QString &key, bool on);
    [[nodiscard]] int refusedCount() const;

    TenantTask &m_task;
    ResultTable *m_table;
    QCheckBox *m_lastDays;
    QLabel *m_destinations;
    QPushButton *m_add;
    AdviceCard *m_advice;
    Job m_asking;
    Job m_starting;
    Job m_reading;
    QList<StreamRow> m_rows;
    QList<Stream> m_chosen;
    TenantId m_for;
    bool m_tried = false; ///< refused streams were shown; Next goes on without them
};

} // namespace tributary
