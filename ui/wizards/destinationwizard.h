// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntime.h"
#include "wizards/destinationdesk.h"
#include "wizards/wizard.h"

namespace tributary {

class KindPage;

/// What the pages of the Add-destination wizard share.
struct DestinationTask {
    DestinationDesk &desk;
    ShownTime &time;
    DestinationDraft draft; ///< of a Logs Ingestion destination
    TargetKind kind = TargetKind::LogsIngestion;
    QString name; ///< of any kind
    QString person; ///< who signed in to the parent; empty = nobody
    ExistingResources existing; ///< in the chosen workspace
    bool pasted = false; ///< endpoint and rule were pasted: nothing is made

    [[nodiscard]] bool isLogsIngestion() const { return kind == TargetKind::LogsIngestion; }
};

/// A place for the events, from choosing its kind to an event that arrived there. GUI thread.
class DestinationWizard final : public Wizard {
    Q_OBJECT
public:
    DestinationWizard(DestinationDesk &desk, ShownTime &time, QWidget *parent = nullptr);
    ~DestinationWizard() override;

    void start(); ///< shows it, and offers what was begun before

    void reject() override;

Q_SIGNALS:
    void destinationAdded(const tributary::DestinationId &id);

protected:
    void pageEntered(int page) override;
    void finishLast() override;

private:
    enum Page { Kind, Parent, Place, Template, Create, Test, Plain };

    void resume(const DestinationDraft &draft);
    void askWhatStays();
    void closeNow();

    DestinationTask m_task;
    KindPage *m_kind;
    Job m_saving;
    Job m_discarding;
    bool m_saved = false;
};

} // namespace tributary
