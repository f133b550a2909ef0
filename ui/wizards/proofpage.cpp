// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/proofpage.h"

#include "models/text.h"
#include "wizards/advicecard.h"
#include "wizards/resulttable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString secondsText(Milliseconds time)
{
    return ProofPage::tr("%1 s").arg(shownLocale().toString(double(time.count()) / 1000, 'f', 1));
}

} // namespace

ProofPage::ProofPage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Test"), parent)
    , m_task(task)
    , m_table(new ResultTable({tr("Proof"), tr("Result")}, this))
    , m_advice(new AdviceCard(this))
{
    setTitle(tr("Does it arrive?"));
    setSubtitle(tr("Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent."));
    m_advice->setObjectName(u"advice"_s);
    m_table->setObjectName(u"proof"_s);
    m_table->setAccessibleName(tr("Proof of the destination"));
    m_table->setWidths({12, 30});
    m_table->setExactRows(2);
    column().addWidget(m_table);
    column().addWidget(m_advice);
    column().addStretch(1);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ProofPage::showStatus);
}

void ProofPage::enter()
{
    setNextText(tr("&Finish"));
    if (!m_begun || !m_testing.isRunning())
        test();
}

void ProofPage::leave()
{
    m_testing.drop();
    m_tick.stop();
    setLine({});
    setCommand({});
}

void ProofPage::test()
{
    m_begun = true;
    m_advice->clear();
    m_status = {.since = m_task.time.now()};
    setCommand({});
    m_tick.start();
    m_testing = m_task.desk.test(
        m_task.draft, [this](const ProofStatus &status) { told(status); },
        [this](const Result<DestinationDraft> &draft) { ended(draft); });
    showStatus();
}

void ProofPage::told(const ProofStatus &status)
{
    m_status = status;
    showStatus();
}

QString ProofPage::acceptedText() const
{
    switch (m_status.phase) {
    case ProofPhase::Reaching:
        return m_testing.isRunning() ? tr("Asking the endpoint…") : tr("Not accepted");
    case ProofPhase::RolePending: {
        const auto left =
            m_status.until ? std::chrono::duration_cast<Seconds>(*m_status.until - m_task.time.now()) : Seconds(0);
        return m_testing.isRunning() ? tr("The role is on its way, which takes up to 30 minutes. Trying for %1 more.")
                                           .arg(longDuration(std::max(Seconds(0), left)))
                                     : tr("Not accepted: the role is missing");
    }
    case ProofPhase::Accepted:
    case ProofPhase::MarkerSent:
    case ProofPhase::Looking:
    case ProofPhase::Arrived:
    case ProofPhase::NotArrived:
    case ProofPhase::CannotLook:
        break;
    }
    return tr("Accepted after %1").arg(secondsText(m_status.acceptedAfter));
}

QString ProofPage::arrivedText() const
{
    const auto waited = std::chrono::duration_cast<Seconds>(m_task.time.now() - m_status.since);
    switch (m_status.phase) {
    case ProofPhase::Reaching:
    case ProofPhase::RolePending:
    case ProofPhase::Accepted:
        return tr("After that");
    case ProofPhase::MarkerSent:
    case ProofPhase::Looking:
        return m_testing.isRunning() ? tr("Asking the workspace for the marker, for %1 now…").arg(shortDuration(waited))
                                     : tr("Not seen yet");
    case ProofPhase::Arrived:
        return tr("Visible in the workspace after %1").arg(secondsText(m_status.arrivedAfter));
    case ProofPhase::NotArrived:
        return tr("Not seen in the workspace yet; that does not mean it is lost");
    case ProofPhase::CannotLook:
        return tr("Not known: the workspace may not be read");
    }
    return {};
}

void ProofPage::showStatus()
{
    const bool runs = m_testing.isRunning();
    const bool accepted = m_status.phase != ProofPhase::Reaching && m_status.phase != ProofPhase::RolePending;
    ResultState first = ResultState::Passed;
    if (!accepted)
        first = runs ? ResultState::Running : ResultState::Warning;
    ResultState second = ResultState::Waiting;
    if (m_status.phase == ProofPhase::Arrived)
        second = ResultState::Passed;
    else if (m_status.phase == ProofPhase::CannotLook || m_status.phase == ProofPhase::NotArrived)
        second = ResultState::Optional;
    else if (accepted)
        second = runs ? ResultState::Running : ResultState::Optional;
    m_table->setRows(
        {{u"accepted"_s, first, {tr("Accepted"), acceptedText()}}, {u"arrived"_s, second, {tr("Arrived"), arrivedText()}}});
    if (runs)
        setLine({Glyph::Hourglass, Token::Info, tr("You can finish now: Tributary keeps trying by itself.")});
    setCanGoOn(!m_keeping.isRunning());
}

void ProofPage::ended(const Result<DestinationDraft> &draft)
{
    m_tick.stop();
    if (draft)
        m_task.draft = *draft;
    showStatus();
    setCommand({tr("&Test again"), Glyph::Refresh});
    if (m_status.phase == ProofPhase::Arrived) {
        setLine({Glyph::Ok, Token::Ok, tr("Accepted and arrived.")});
        return;
    }
    setLine({Glyph::Info, Token::Info, tr("You can finish: events wait here until they are accepted.")});
    const std::optional<Error> error = draft ? m_status.error : std::optional(draft.error());
    if (error && error->kind != ErrorKind::Cancelled)
        m_advice->showError(*error, m_task.name, Token::Warning);
    else
        m_advice->showWords(Token::Info, tr("Ask the workspace yourself"),
            tr("Events can take some minutes to show in a new table. This question finds the marker."));
    if (!m_status.query.isEmpty()) {
        QPushButton &copy = m_advice->addButton(tr("Copy &question"), u"copyQuery"_s, Glyph::Copy);
        connect(&copy, &QPushButton::clicked, this, [query = m_status.query] { QGuiApplication::clipboard()->setText(query); });
    }
}

void ProofPage::runCommand()
{
    if (!m_testing.isRunning())
        test();
}

void ProofPage::goOn()
{
    m_testing.drop();
    m_tick.stop();
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Saving…")});
    m_keeping = m_task.desk.finish(m_task.draft, [this](const Result<Destination> &destination) {
        setBusy(false);
        setLine({});
        if (!destination) {
            m_advice->showError(destination.error(), m_task.name);
            return;
        }
        Q_EMIT saved(*destination);
        Q_EMIT finished();
    });
}

} // namespace tributary
