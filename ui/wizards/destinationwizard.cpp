// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/destinationwizard.h"

#include "models/text.h"
#include "wizards/kindpage.h"
#include "wizards/parentpage.h"
#include "wizards/plainpage.h"
#include "wizards/proofpage.h"
#include "wizards/provisionpage.h"
#include "wizards/templatepage.h"
#include "wizards/workspacepage.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

DestinationWizard::DestinationWizard(DestinationDesk &desk, ShownTime &time, QWidget *parent)
    : Wizard(parent)
    , m_task{.desk = desk, .time = time, .draft = newDestinationDraft(time.now())}
    , m_kind(new KindPage(m_task, this))
{
    setObjectName(u"destinationWizard"_s);
    setWindowTitle(tr("Add destination"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *create = new ProvisionPage(m_task, this);
    auto *test = new ProofPage(m_task, this);
    auto *plain = new PlainPage(m_task, this);
    addPage(*m_kind);
    addPage(*new ParentPage(m_task, this));
    addPage(*new WorkspacePage(m_task, this));
    addPage(*new TemplatePage(m_task, this));
    addPage(*create);
    addPage(*test);
    addPage(*plain);
    connect(m_kind, &KindPage::resumeRequested, this, &DestinationWizard::resume);
    connect(m_kind, &KindPage::forgetRequested, this, [this](const DestinationDraft &draft) {
        m_discarding = m_task.desk.discard(draft, [this](const Result<> &) { start(); });
    });
    connect(create, &ProvisionPage::templateWanted, this, [this] {
        m_task.draft.way = ProvisioningWay::Template;
        m_task.pasted = false;
        goTo(Template);
    });
    const auto saved = [this](const Destination &destination) {
        m_saved = true;
        Q_EMIT destinationAdded(destination.id);
    };
    connect(test, &ProofPage::saved, this, saved);
    connect(plain, &PlainPage::saved, this, saved);
    begin();
}

DestinationWizard::~DestinationWizard() = default;

void DestinationWizard::start()
{
    m_saving = m_task.desk.drafts([this](const Result<QList<DestinationDraft>> &drafts) {
        if (drafts && currentPage() == Kind)
            m_kind->offerDrafts(*drafts);
    });
    QDialog::show();
    raise();
    activateWindow();
}

void DestinationWizard::resume(const DestinationDraft &draft)
{
    m_task.draft = draft;
    m_task.name = draft.name;
    m_task.kind = TargetKind::LogsIngestion;
    m_kind->offerDrafts({});
    if (draft.step <= DestinationStep::SignIn || draft.app.clientId.value().isEmpty())
        goTo(Parent);
    else if (draft.step == DestinationStep::Test)
        goTo(Test);
    else
        goTo(draft.way == ProvisioningWay::Template ? Template : Place);
}

void DestinationWizard::pageEntered(int page)
{
    const DestinationDraft &draft = m_task.draft;
    setNote(draft.workspace.name.isEmpty() ? draft.parent.value() : draft.workspace.name);
    if (page == Kind || page == Plain || draft.app.clientId.value().isEmpty())
        return;
    DestinationDraft kept = draft;
    kept.changed = m_task.time.now();
    m_saving = m_task.desk.save(kept, [](const Result<> &) {});
}

void DestinationWizard::finishLast()
{
    closeNow();
}

void DestinationWizard::closeNow()
{
    QDialog::done(m_saved ? Accepted : Rejected);
}

void DestinationWizard::reject()
{
    if (m_saved || !m_task.isLogsIngestion() || m_task.draft.app.clientId.value().isEmpty() || currentPage() == Kind)
        closeNow();
    else
        askWhatStays();
}

void DestinationWizard::askWhatStays()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), QString(), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"whatStays"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Keep what you entered for %1?").arg(m_task.name));
    box->setInformativeText(tr("A draft goes on where you stopped, also after a restart. What was made in Azure stays there in "
                               "either case, and is found and used the next time."));
    QPushButton *keep = box->addButton(tr("&Keep draft"), QMessageBox::AcceptRole);
    QPushButton *forget = box->addButton(tr("&Forget it"), QMessageBox::DestructiveRole);
    QPushButton *back = box->addButton(tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(back);
    connect(keep, &QPushButton::clicked, this, &DestinationWizard::closeNow);
    connect(forget, &QPushButton::clicked, this, [this] {
        pages().at(currentPage())->leave();
        m_discarding = m_task.desk.discard(m_task.draft, [this](const Result<> &) { closeNow(); });
    });
    box->open();
}

} // namespace tributary
