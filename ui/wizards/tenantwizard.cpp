// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/tenantwizard.h"

#include "models/text.h"
#include "wizards/consentpage.h"
#include "wizards/createpage.h"
#include "wizards/finishpage.h"
#include "wizards/permissionspage.h"
#include "wizards/signinpage.h"
#include "wizards/streamspage.h"
#include "wizards/tenantpage.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

TenantWizard::TenantWizard(TenantDesk &desk, Console &console, ShownTime &time, QWidget *parent)
    : Wizard(parent)
    , m_task{.desk = desk, .console = console, .time = time, .draft = newDraft(time.now())}
    , m_where(new TenantPage(m_task, this))
{
    setObjectName(u"tenantWizard"_s);
    setWindowTitle(tr("Add tenant"));
    setAttribute(Qt::WA_DeleteOnClose);
    addPages();
    begin();
}

TenantWizard::~TenantWizard() = default;

void TenantWizard::addPages()
{
    addPage(*m_where);
    addPage(*new SignInPage(m_task, this));
    addPage(*new ConsentPage(m_task, this));
    addPage(*new CreatePage(m_task, this));
    addPage(*new PermissionsPage(m_task, this));
    auto *streams = new StreamsPage(m_task, this);
    addPage(*streams);
    auto *finish = new FinishPage(m_task, this);
    addPage(*finish);
    connect(m_where, &TenantPage::resumeRequested, this, &TenantWizard::resume);
    connect(m_where, &TenantPage::forgetRequested, this, [this](const TenantDraft &draft) {
        m_discarding = m_task.desk.discard(draft, false, {}, [this](const Result<> &) { start(); });
    });
    connect(streams, &StreamsPage::destinationRequested, this, &TenantWizard::destinationRequested);
    connect(finish, &FinishPage::saved, this, [this](const Tenant &tenant) {
        m_saved = true;
        setClosing(true);
        Q_EMIT tenantAdded(tenant.id);
    });
    connect(finish, &FinishPage::eventsRequested, this, [this](const QString &tenant) {
        Q_EMIT eventsRequested(tenant);
        closeNow();
    });
    connect(finish, &FinishPage::anotherRequested, this, [this] {
        closeNow();
        Q_EMIT anotherRequested();
    });
}

void TenantWizard::start()
{
    m_saving = m_task.desk.drafts([this](const Result<QList<TenantDraft>> &drafts) {
        if (drafts && currentPage() == Where)
            m_where->offerDrafts(*drafts);
    });
    show();
    raise();
    activateWindow();
}

TenantWizard::Page TenantWizard::pageOf(const TenantDraft &draft) const
{
    if (draft.tenant.value().isEmpty())
        return Where;
    switch (draft.step) {
    case OnboardingStep::Tenant:
        return Where;
    case OnboardingStep::Registration:
        if (draft.way == RegistrationWay::ParentApp && draft.awaitsConsent)
            return Consent;
        return draft.way == RegistrationWay::CreateInChild && !draft.created.isEmpty() ? Create : SignIn;
    case OnboardingStep::Permissions:
        return Permissions;
    case OnboardingStep::Subscriptions:
    case OnboardingStep::Destination:
        return Streams;
    case OnboardingStep::FirstEvents:
        break;
    }
    return Streams;
}

void TenantWizard::resume(const TenantDraft &draft)
{
    m_task.draft = draft;
    m_task.permissions.clear();
    m_where->resumed();
    const Page page = pageOf(draft);
    page == Where ? m_where->enter() : goTo(page);
}

void TenantWizard::pageEntered(int page)
{
    const TenantDraft &draft = m_task.draft;
    setNote(draft.domain.isEmpty() ? draft.tenant.value() : draft.domain, m_task.cloudTitle);
    if (page == Where || page == Finish || draft.tenant.value().isEmpty())
        return;
    // What the pages keep beyond their calls: nothing typed is lost by a crash.
    TenantDraft kept = draft;
    kept.changed = m_task.time.now();
    m_saving = m_task.desk.save(kept, [](const Result<> &) {});
}

void TenantWizard::finishLast()
{
    closeNow();
}

void TenantWizard::closeNow()
{
    QDialog::done(m_saved ? Accepted : Rejected);
}

void TenantWizard::reject()
{
    const TenantDraft &draft = m_task.draft;
    if (m_saved || draft.tenant.value().isEmpty() || currentPage() == Where) {
        closeNow();
        return;
    }
    askWhatStays();
}

/// What was made in the tenant is named; the safe choice is to keep the draft.
void TenantWizard::askWhatStays()
{
    const TenantDraft &draft = m_task.draft;
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), QString(), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"whatStays"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Keep what you entered for %1?").arg(draft.name));
    QStringList made;
    for (const CreatedObject &object : draft.created)
        made << inertLine(object.name.isEmpty() ? object.id : object.name, 120);
    for (const StartedStream &started : draft.started)
        made << tr("Subscription %1").arg(streamName(started.stream));
    QString words = tr("A draft goes on where you stopped, also after a restart.");
    if (!made.isEmpty())
        words += u"\n\n"_s + tr("Made in the tenant so far: %1").arg(shownLocale().createSeparatedList(made));
    box->setInformativeText(words);
    QPushButton *keep = box->addButton(tr("&Keep draft"), QMessageBox::AcceptRole);
    QPushButton *undo =
        draft.created.isEmpty() ? nullptr : box->addButton(tr("&Undo and forget"), QMessageBox::DestructiveRole);
    QPushButton *forget = box->addButton(tr("&Forget it"), QMessageBox::DestructiveRole);
    QPushButton *back = box->addButton(tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(back);
    connect(keep, &QPushButton::clicked, this, &TenantWizard::closeNow);
    connect(forget, &QPushButton::clicked, this, [this] { leaveNothing(false); });
    if (undo)
        connect(undo, &QPushButton::clicked, this, [this] { leaveNothing(true); });
    box->open();
}

void TenantWizard::leaveNothing(bool undo)
{
    pages().at(currentPage())->leave();
    setEnabled(false);
    m_discarding = m_task.desk.discard(m_task.draft, undo, {}, [this](const Result<> &discarded) {
        setEnabled(true);
        if (discarded) {
            closeNow();
            return;
        }
        auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), QString(), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(tr("Not everything could be undone"));
        box->setInformativeText(
            tr("The draft stays, with the list of what was made. Sign in as the child's administrator and try again.\n\n%1 %2")
                .arg(discarded.error().code, inertLine(discarded.error().message)));
        box->open();
    });
}

} // namespace tributary
