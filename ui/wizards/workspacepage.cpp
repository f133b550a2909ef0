// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/workspacepage.h"

#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/azureadvice.h"
#include "wizards/fields.h"
#include "wizards/personsignin.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

WorkspacePage::WorkspacePage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Workspace"), parent)
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
    , m_table(new ResultTable({tr("Workspace"), tr("Subscription"), tr("Resource group"), tr("Region")}, this))
    , m_rule(new QComboBox(this))
    , m_fit(mutedLabel({}, u"ruleFit"_s, this))
{
    setTitle(tr("Which workspace?"));
    setSubtitle(tr("Nothing is changed yet: the plan is shown first."));
    m_signIn->setDefaultClient(tr("Microsoft Azure CLI"));
    buildLayout();
    connect(m_signIn, &PersonSignIn::waiting, this, [this](const QString &words) {
        setLine(words.isEmpty() ? WizardLine() : WizardLine{Glyph::Hourglass, Token::Info, words});
        setCommand(words.isEmpty() ? WizardCommand() : WizardCommand{tr("&Stop waiting"), Glyph::Clear});
    });
    connect(m_signIn, &PersonSignIn::signedIn, this, [this](const QString &user) {
        m_task.person = user;
        showSignIn();
        list();
    });
    connect(m_table, &ResultTable::currentChangedTo, this, &WorkspacePage::chooseWorkspace);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &WorkspacePage::showRule);
}

void WorkspacePage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_table->setObjectName(u"workspaces"_s);
    m_table->setAccessibleName(tr("Workspaces of the parent"));
    m_table->setWidths({14, 12, 12, 8});
    m_table->results().setMutedColumns({1, 2, 3});
    m_table->setColumnHidden(0, true);
    m_table->setLeastRows(5);
    m_rule->setObjectName(u"rule"_s);
    m_rule->setFocusPolicy(Qt::StrongFocus);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rule->addItem(tr("Make a new rule"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Data collection &rule"), m_rule);
    form->addRow(QString(), m_fit);
    column().addWidget(m_user);
    column().addWidget(m_signIn);
    column().addWidget(m_table, 1);
    column().addLayout(form);
    column().addWidget(m_advice);
}

bool WorkspacePage::needsPerson() const
{
    return m_task.draft.way == ProvisioningWay::Person && m_task.person.isEmpty();
}

QWidget *WorkspacePage::firstField() const
{
    return needsPerson() ? m_signIn->firstField() : m_table;
}

void WorkspacePage::enter()
{
    m_plain = m_task.draft;
    m_signIn->setSubject(m_task.draft.parent.value());
    showSignIn();
    if (!needsPerson() && m_workspaces.isEmpty())
        list();
    setCanGoOn(!m_task.draft.workspace.resourceId.isEmpty() && !m_workspaces.isEmpty());
}

void WorkspacePage::leave()
{
    m_signIn->drop();
    m_listing.drop();
    m_looking.drop();
    setCommand({});
    setLine({});
}

void WorkspacePage::showSignIn()
{
    m_signIn->setVisible(needsPerson());
    if (needsPerson())
        m_user->setText(tr("Sign in as somebody who may make resources in the parent's Azure subscription. It is not kept."));
    else if (m_task.draft.way == ProvisioningWay::Person)
        m_user->setText(tr("Signed in as %1.").arg(inertLine(m_task.person)));
    else
        m_user->setText(tr("What the sending app can see in the parent:"));
}

void WorkspacePage::runCommand()
{
    if (needsPerson())
        m_signIn->stop();
    else if (!m_listing.isRunning())
        list();
}

void WorkspacePage::list()
{
    m_advice->clear();
    setCanGoOn(false);
    setLine({Glyph::Hourglass, Token::Info, tr("Asking Azure for workspaces…")});
    m_subscribing = m_task.desk.subscriptions(m_task.draft, [this](const Result<QList<AzureSubscription>> &subscriptions) {
        for (const AzureSubscription &each : subscriptions.value_or(QList<AzureSubscription>()))
            m_subscriptions[each.id] = each.name;
        m_listing =
            m_task.desk.workspaces(m_task.draft, [this](const Result<QList<Workspace>> &workspaces) { listed(workspaces); });
    });
}

void WorkspacePage::listed(const Result<QList<Workspace>> &workspaces)
{
    setLine({});
    setCommand({tr("&Ask again"), Glyph::Refresh});
    if (!workspaces) {
        showAzureError(*m_advice, workspaces.error(), m_task.draft.parent.value(), Token::Warning);
        return;
    }
    m_workspaces = *workspaces;
    QList<ResultRow> rows;
    rows.reserve(m_workspaces.size());
    for (const Workspace &each : std::as_const(m_workspaces))
        rows << ResultRow{each.resourceId, ResultState::None,
            {each.name, m_subscriptions.value(each.subscription, each.subscription), each.resourceGroup, each.location}};
    m_table->setRows(rows);
    if (rows.isEmpty())
        m_advice->showWords(Token::Warning, tr("No workspace can be seen"),
            tr("Whoever signed in needs at least the role Reader on the subscription of the workspace."));
    else
        m_table->choose(m_plain.workspace.resourceId.isEmpty() ? rows.constFirst().key : m_plain.workspace.resourceId);
}

void WorkspacePage::chooseWorkspace()
{
    const auto chosen = std::ranges::find(m_workspaces, m_table->currentKey(), &Workspace::resourceId);
    if (chosen == m_workspaces.end())
        return;
    m_plain.workspace = *chosen;
    m_task.draft = m_plain;
    look();
}

void WorkspacePage::look()
{
    m_advice->clear();
    setCanGoOn(false);
    setLine({Glyph::Hourglass, Token::Info, tr("Looking what is there in %1…").arg(inertLine(m_plain.workspace.name))});
    m_looking = m_task.desk.existing(m_task.draft, [this](const Result<ExistingResources> &existing) { found(existing); });
}

void WorkspacePage::found(const Result<ExistingResources> &existing)
{
    setLine({});
    if (!existing) {
        showAzureError(*m_advice, existing.error(), inertLine(m_plain.workspace.name), Token::Warning);
        return;
    }
    m_task.existing = *existing;
    m_fits = fitsOf(m_plain, *existing);
    const QSignalBlocker quiet(m_rule);
    m_rule->clear();
    m_rule->addItem(tr("Make a new rule"));
    for (const RuleFit &fit : std::as_const(m_fits))
        m_rule->addItem(fit.isUsable ? tr("Use %1").arg(inertLine(fit.rule.name))
                                     : tr("%1, does not fit as it is").arg(inertLine(fit.rule.name)));
    m_rule->setCurrentIndex(!m_fits.isEmpty() && m_fits.constFirst().isUsable ? 1 : 0);
    showRule();
    setCanGoOn(true);
}

void WorkspacePage::showRule()
{
    const int at = m_rule->currentIndex() - 1;
    m_task.draft = m_plain;
    if (at < 0 || at >= m_fits.size()) {
        m_fit->setText(tr("Tables and rule are made; existing ones of the same name are found and used."));
        return;
    }
    const RuleFit &fit = m_fits[at];
    m_task.draft = withRule(m_plain, fit.rule);
    m_fit->setText(fit.isUsable ? tr("It fits as it is.") : fit.problems.join(u' '));
}

void WorkspacePage::goOn()
{
    Q_EMIT finished();
}

} // namespace tributary
