// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntime.h"
#include "pipeline/console.h"
#include "wizards/tenantdesk.h"
#include "wizards/wizard.h"

namespace tributary {

class TenantPage;

/// What the pages of the Add-tenant wizard share.
struct TenantTask {
    TenantDesk &desk;
    Console &console;
    ShownTime &time;
    TenantDraft draft;
    QString cloudTitle; ///< of the tenant's cloud, for the screen
    QList<PermissionRow> permissions; ///< as last checked
    bool consentFresh = false; ///< given in this wizard: Microsoft needs a moment
};

/// From a domain to the first events. Closing it keeps a draft where there is something worth keeping, and asks where
/// something was made in the tenant. GUI thread.
class TenantWizard final : public Wizard {
    Q_OBJECT
public:
    TenantWizard(TenantDesk &desk, Console &console, ShownTime &time, QWidget *parent = nullptr);
    ~TenantWizard() override;

    void start(); ///< shows it, and offers what was begun before

    void reject() override;

Q_SIGNALS:
    void eventsRequested(const QString &tenant);
    void anotherRequested();
    void destinationRequested();
    void tenantAdded(const tributary::TenantId &tenant);

protected:
    void pageEntered(int page) override;
    void finishLast() override;

private:
    enum Page { Where, SignIn, Consent, Create, Permissions, Streams, Finish };

    void addPages();
    void resume(const TenantDraft &draft);
    [[nodiscard]] Page pageOf(const TenantDraft &draft) const;
    void askWhatStays();
    void leaveNothing(bool undo);
    void closeNow();

    TenantTask m_task;
    TenantPage *m_where;
    Job m_saving;
    Job m_discarding;
    bool m_saved = false; ///< the tenant is one of the profile
};

} // namespace tributary
