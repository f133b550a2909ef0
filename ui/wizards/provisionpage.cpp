// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/provisionpage.h"

#include "models/text.h"
#include "wizards/advicecard.h"
#include "wizards/azureadvice.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const ProvisioningStep &step)
{
    switch (step.state) {
    case ProvisioningState::Planned:
        return ProvisionPage::tr("Planned");
    case ProvisioningState::AlreadyThere:
        return ProvisionPage::tr("Is there already");
    case ProvisioningState::Running:
        return ProvisionPage::tr("Running…");
    case ProvisioningState::Waiting:
        return ProvisionPage::tr("Waiting for Azure…");
    case ProvisioningState::Done:
        return ProvisionPage::tr("Done");
    case ProvisioningState::Failed:
        return ProvisionPage::tr("Refused");
    case ProvisioningState::Skipped:
        return ProvisionPage::tr("Left out");
    }
    return {};
}

ResultState stateOf(const ProvisioningStep &step)
{
    switch (step.state) {
    case ProvisioningState::Planned:
        return ResultState::Waiting;
    case ProvisioningState::AlreadyThere:
    case ProvisioningState::Done:
        return ResultState::Passed;
    case ProvisioningState::Running:
    case ProvisioningState::Waiting:
        return ResultState::Running;
    case ProvisioningState::Failed:
        return step.isOptional ? ResultState::Warning : ResultState::Problem;
    case ProvisioningState::Skipped:
        break;
    }
    return ResultState::Off;
}

} // namespace

ProvisionPage::ProvisionPage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Create"), parent)
    , m_task(task)
    , m_steps(new ResultTable({tr("What"), tr("Why"), tr("Result")}, this))
    , m_whole(wordsLabel({}, u"whole"_s, this))
    , m_notes(mutedLabel({}, u"notes"_s, this))
    , m_functions(new QCheckBox(tr("K&QL functions that read like Microsoft's tables"), this))
    , m_readBack(new QCheckBox(tr("&Reading back, to prove that events arrived"), this))
    , m_errorLog(new QCheckBox(tr("The rule's own log of what it &dropped"), this))
    , m_migrate(new QCheckBox(tr("&Migrate classic tables; this cannot be undone"), this))
    , m_extras(new QWidget(this))
    , m_template(new QPushButton(glyphIcon(Glyph::File), tr("&Export a template instead"), this))
    , m_advice(new AdviceCard(this))
{
    setTitle(tr("What is made in Azure"));
    buildLayout();
    connect(m_steps, &ResultTable::currentChangedTo, this, &ProvisionPage::showDetails);
    connect(m_template, &QPushButton::clicked, this, &ProvisionPage::templateWanted);
}

void ProvisionPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_steps->setObjectName(u"plan"_s);
    m_steps->setAccessibleName(tr("Plan of what is made"));
    m_steps->setWidths({16, 22, 8}, 1);
    m_steps->results().setMutedColumns({1});
    m_steps->setLeastRows(6);
    auto *grid = new QGridLayout(m_extras);
    grid->setContentsMargins({});
    addExtra(m_functions, u"extraFunctions"_s, &ProvisioningExtras::functions);
    addExtra(m_readBack, u"extraReadBack"_s, &ProvisioningExtras::readBack);
    addExtra(m_errorLog, u"extraErrorLog"_s, &ProvisioningExtras::errorLog);
    addExtra(m_migrate, u"extraMigrate"_s, &ProvisioningExtras::migrateClassic);
    grid->addWidget(m_functions, 0, 0);
    grid->addWidget(m_readBack, 0, 1);
    grid->addWidget(m_errorLog, 1, 0);
    grid->addWidget(m_migrate, 1, 1);
    m_template->setObjectName(u"templateInstead"_s);
    column().addWidget(m_steps, 1);
    column().addWidget(m_whole);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(m_extras);
    column().addWidget(m_notes);
    column().addWidget(m_advice);
    column().addWidget(m_template, 0, Qt::AlignLeading);
}

void ProvisionPage::addExtra(QCheckBox *box, const QString &name, bool ProvisioningExtras::*member)
{
    box->setObjectName(name);
    connect(box, &QCheckBox::clicked, this, [this, member](bool on) {
        m_task.draft.extras.*member = on;
        plan();
    });
}

QWidget *ProvisionPage::firstField() const
{
    return m_steps;
}

void ProvisionPage::enter()
{
    const ProvisioningExtras &extras = m_task.draft.extras;
    m_functions->setChecked(extras.functions);
    m_readBack->setChecked(extras.readBack);
    m_errorLog->setChecked(extras.errorLog);
    m_migrate->setChecked(extras.migrateClassic);
    m_migrate->setVisible(
        std::ranges::any_of(m_task.existing.tables, [](const Table &table) { return table.kind == TableKind::Classic; }));
    m_done = false;
    plan();
}

void ProvisionPage::leave()
{
    m_creating.drop();
    setBusy(false);
    setCommand({});
    setLine({});
}

void ProvisionPage::plan()
{
    m_advice->clear();
    m_plan = planOf(m_task.draft, m_task.existing);
    m_done = m_plan.obstacles.isEmpty() && std::ranges::all_of(m_plan.steps, [](const ProvisioningStep &step) {
        return step.state == ProvisioningState::AlreadyThere;
    });
    m_notes->setText(m_plan.notes.join(u'\n'));
    m_notes->setVisible(!m_plan.notes.isEmpty());
    if (!m_plan.obstacles.isEmpty())
        m_advice->showWords(Token::Warning, tr("It cannot be done like this"), m_plan.obstacles.join(u'\n'));
    showSteps();
    if (m_steps->currentKey().isEmpty() && !m_plan.steps.isEmpty())
        m_steps->choose(m_plan.steps.constFirst().id);
    showDetails();
}

void ProvisionPage::showSteps()
{
    QList<ResultRow> rows;
    rows.reserve(m_plan.steps.size());
    for (const ProvisioningStep &step : std::as_const(m_plan.steps))
        rows << ResultRow{
            step.id, stateOf(step), {step.subject, step.purpose, step.result.isEmpty() ? stateText(step) : step.result}};
    m_steps->setRows(rows);
    setSubtitle(m_done ? tr("Everything is there in %1.").arg(inertLine(m_task.draft.workspace.name))
                       : tr("In %1. Nothing is made before you press Create; running it again is safe.")
                             .arg(inertLine(m_task.draft.workspace.name)));
    setNextText(m_done ? QString() : tr("C&reate"));
    setCanGoOn(m_plan.obstacles.isEmpty());
    m_extras->setEnabled(!m_creating.isRunning());
    m_template->setVisible(!m_done);
}

void ProvisionPage::showDetails()
{
    const auto step = std::ranges::find(m_plan.steps, m_steps->currentKey(), &ProvisioningStep::id);
    m_whole->setText(step == m_plan.steps.end() ? QString() : u"%1\n%2"_s.arg(step->purpose, step->request));
    if (step == m_plan.steps.end() || !step->error || m_creating.isRunning())
        return;
    showAzureError(*m_advice, *step->error, step->subject, step->isOptional ? Token::Warning : Token::Error);
}

void ProvisionPage::goOn()
{
    if (m_done)
        Q_EMIT finished();
    else
        create();
}

void ProvisionPage::create()
{
    m_advice->clear();
    setBusy(true);
    setCommand({tr("&Stop"), Glyph::Clear});
    setLine({Glyph::Hourglass, Token::Info, tr("Creating. What is done stays; Create goes on from there.")});
    m_creating = m_task.desk.create(
        m_task.draft, m_plan, [this](const ProvisioningStep &step) { told(step); },
        [this](const Result<DestinationDraft> &draft) { created(draft); });
    m_extras->setEnabled(false);
}

void ProvisionPage::told(const ProvisioningStep &step)
{
    const auto known = std::ranges::find(m_plan.steps, step.id, &ProvisioningStep::id);
    if (known != m_plan.steps.end())
        *known = step;
    else
        m_plan.steps << step;
    showSteps();
    m_steps->choose(step.id);
}

void ProvisionPage::runCommand()
{
    m_creating.stop();
}

void ProvisionPage::created(const Result<DestinationDraft> &draft)
{
    setBusy(false);
    setCommand({});
    setLine({});
    m_done = draft.has_value();
    if (draft) {
        m_task.draft = *draft;
        showSteps();
        const auto left = std::ranges::find(m_plan.steps, ProvisioningState::Failed, &ProvisioningStep::state);
        if (left == m_plan.steps.end()) {
            setLine({Glyph::Ok, Token::Ok, tr("Everything is made.")});
            return;
        }
        setLine({Glyph::Warning, Token::Warning, tr("What is needed is made. Something optional was refused.")});
        m_steps->choose(left->id);
        showDetails();
        return;
    }
    showSteps();
    readDraft();
    setNextText(tr("T&ry again"));
    if (draft.error().kind == ErrorKind::Cancelled)
        m_advice->showWords(Token::Info, tr("Stopped"), tr("What is done stays. Create goes on from there."));
    else
        showAzureError(*m_advice, draft.error(), inertLine(m_task.draft.workspace.name), Token::Error);
}

/// What was made before it stopped is in the draft as it was kept.
void ProvisionPage::readDraft()
{
    m_reading = m_task.desk.drafts([this](const Result<QList<DestinationDraft>> &drafts) {
        for (const DestinationDraft &kept : drafts.value_or(QList<DestinationDraft>())) {
            if (kept.id == m_task.draft.id)
                m_task.draft = kept;
        }
    });
}

} // namespace tributary
