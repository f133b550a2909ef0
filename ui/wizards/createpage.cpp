// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/createpage.h"

#include "models/text.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/personsignin.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

ResultRow rowOf(const DirectoryCall &call)
{
    ResultRow row{QString::number(call.number), ResultState::Waiting, {call.purpose, call.request, CreatePage::tr("Planned")}};
    switch (call.state) {
    case CallState::Planned:
        break;
    case CallState::Running:
        row.state = ResultState::Running;
        row.cells[2] = CreatePage::tr("Running…");
        break;
    case CallState::Done:
        row.state = ResultState::Passed;
        row.cells[2] = CreatePage::tr("Done");
        break;
    case CallState::AlreadyThere:
        row.state = ResultState::Passed;
        row.cells[2] = CreatePage::tr("Is there already");
        break;
    case CallState::Failed:
        row.state = ResultState::Problem;
        row.cells[2] = CreatePage::tr("Refused");
        break;
    case CallState::Undone:
        row.state = ResultState::Off;
        row.cells[2] = CreatePage::tr("Undone");
        break;
    }
    if (!call.result.isEmpty())
        //: What a call came to, and the id of what it made.
        row.cells[2] = CreatePage::tr("%1: %2").arg(row.cells[2], call.result);
    return row;
}

} // namespace

CreatePage::CreatePage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Create app"), parent)
    , m_task(task)
    , m_advice(new AdviceCard(this))
    , m_signIn(new PersonSignIn({[&task](const ClientId &client, Told<QUrl> told, Reply<QString> reply) {
                                     return task.desk.signInWithBrowser(task.draft, client, std::move(told), std::move(reply));
                                 },
                                    [&task](const ClientId &client, Told<DeviceCode> told, Reply<QString> reply) {
                                        return task.desk.signInWithCode(task.draft, client, std::move(told), std::move(reply));
                                    }},
          task.time, *m_advice, this))
    , m_user(wordsLabel({}, u"user"_s, this))
    , m_calls(new ResultTable({tr("What is made"), tr("Call"), tr("Result")}, this))
    , m_whole(mutedLabel({}, u"whole"_s, this))
{
    setTitle(tr("Create the app"));
    buildLayout();
    connect(m_signIn, &PersonSignIn::waiting, this, [this](const QString &words) {
        setLine(words.isEmpty() ? WizardLine() : WizardLine{Glyph::Hourglass, Token::Info, words});
        setCommand(words.isEmpty() ? WizardCommand() : WizardCommand{tr("&Stop waiting"), Glyph::Clear});
    });
    connect(m_signIn, &PersonSignIn::signedIn, this, [this](const QString &user) {
        m_signedIn = user;
        showCalls();
        m_calls->setFocus(Qt::OtherFocusReason);
    });
}

void CreatePage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_calls->setObjectName(u"calls"_s);
    m_calls->setAccessibleName(tr("Calls that change the tenant"));
    m_calls->setWidths({24, 14, 10}, 0);
    m_calls->results().setMutedColumns({1});
    column().addWidget(m_user);
    column().addWidget(m_signIn);
    column().addWidget(m_advice);
    column().addWidget(m_calls, 1);
    column().addWidget(m_whole);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_calls, &ResultTable::currentChangedTo, this, &CreatePage::showWhole);
}

QWidget *CreatePage::firstField() const
{
    return m_signedIn.isEmpty() && !isDone() ? m_signIn->firstField() : nullptr;
}

bool CreatePage::isDone() const
{
    return !m_creating.isRunning() && !m_planned.isEmpty() && std::ranges::all_of(m_planned, [](const DirectoryCall &call) {
        return call.state == CallState::Done || call.state == CallState::AlreadyThere;
    });
}

void CreatePage::enter()
{
    setSubtitle(tr("These calls change %1. Nothing is made before an administrator has signed in and you press Create.")
                    .arg(m_task.draft.name));
    m_signIn->setSubject(m_task.draft.name);
    if (m_for != m_task.draft.tenant) {
        m_for = m_task.draft.tenant;
        m_signedIn.clear();
    }
    showPlan();
}

void CreatePage::leave()
{
    m_signIn->drop();
    setCommand({});
    setLine({});
}

void CreatePage::showPlan()
{
    m_planned = Onboarding::plan(m_task.draft);
    showCalls();
    if (m_calls->currentKey().isEmpty() && !m_planned.isEmpty())
        m_calls->choose(QString::number(m_planned.constFirst().number));
}

void CreatePage::showCalls()
{
    QList<ResultRow> rows;
    rows.reserve(m_planned.size());
    for (const DirectoryCall &call : std::as_const(m_planned))
        rows << rowOf(call);
    m_calls->setRows(rows);
    m_calls->setLeastRows(std::min(int(rows.size()), 8));
    const bool done = isDone();
    m_signIn->setVisible(m_signedIn.isEmpty() && !done);
    if (done)
        m_user->setText(tr("The app is made."));
    else if (m_signedIn.isEmpty())
        m_user->setText(tr("An administrator of the child signs in. Their sign-in stays in memory and ends with this window."));
    else
        m_user->setText(tr("Signed in as %1.").arg(inertLine(m_signedIn)));
    setNextText(done ? QString() : tr("C&reate"));
    setCanGoOn(done || !m_signedIn.isEmpty());
}

void CreatePage::showWhole()
{
    const auto call = std::ranges::find(m_planned, m_calls->currentKey().toInt(), &DirectoryCall::number);
    m_whole->setText(call == m_planned.end() ? QString() : u"%1\n%2"_s.arg(call->purpose, call->request));
}

void CreatePage::runCommand()
{
    m_signIn->stop();
    m_creating.stop();
}

void CreatePage::goOn()
{
    if (isDone())
        Q_EMIT finished();
    else
        create();
}

void CreatePage::create()
{
    m_advice->clear();
    setBusy(true);
    setCommand({tr("&Stop"), Glyph::Clear});
    setLine({Glyph::Hourglass, Token::Info, tr("Creating; what is done stays and is listed.")});
    m_creating = m_task.desk.create(
        m_task.draft, [this](const DirectoryCall &call) { showCall(call); },
        [this](const Result<TenantDraft> &draft) { created(draft); });
}

void CreatePage::showCall(const DirectoryCall &call)
{
    const auto planned = std::ranges::find(m_planned, call.number, &DirectoryCall::number);
    if (planned != m_planned.end())
        *planned = call;
    else
        m_planned << call;
    showCalls();
    m_calls->choose(QString::number(call.number));
}

void CreatePage::created(const Result<TenantDraft> &draft)
{
    setBusy(false);
    setCommand({});
    setLine({});
    if (draft) {
        m_task.draft = *draft;
        m_task.consentFresh = true;
        m_task.permissions.clear();
        for (DirectoryCall &call : m_planned) {
            if (call.state == CallState::Planned || call.state == CallState::Running)
                call.state = CallState::AlreadyThere;
        }
        showCalls();
        setLine({Glyph::Ok, Token::Ok, tr("The app is made. Microsoft needs a moment until it counts everywhere.")});
        return;
    }
    readDraft();
    if (draft.error().kind == ErrorKind::Cancelled)
        m_advice->showWords(Token::Info, tr("Stopped"), tr("What is done stays. Create goes on where it was stopped."));
    else
        m_advice->showError(draft.error(), m_task.draft.name);
    setNextText(tr("T&ry again"));
}

/// What was made before it stopped is in the draft as it was kept.
void CreatePage::readDraft()
{
    m_reading = m_task.desk.drafts([this](const Result<QList<TenantDraft>> &drafts) {
        for (const TenantDraft &kept : drafts.value_or(QList<TenantDraft>())) {
            if (kept.id == m_task.draft.id)
                m_task.draft = kept;
        }
    });
}

} // namespace tributary
