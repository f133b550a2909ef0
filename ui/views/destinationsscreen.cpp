// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/destinationsscreen.h"

#include "model/advice.h"
#include "models/showntime.h"
#include "models/text.h"
#include "setup/destinationtemplate.h"
#include "setup/kqlfunctions.h"
#include "theme/measures.h"
#include "views/actionregistry.h"
#include "views/toolrow.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/kindpage.h"
#include "wizards/resulttable.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString addressOf(const Target &target)
{
    if (const auto *logs = std::get_if<LogsIngestionTarget>(&target))
        return u"%1 %2"_s.arg(logs->endpoint, logs->ruleId);
    if (const auto *collector = std::get_if<DataCollectorTarget>(&target))
        return collector->workspaceId;
    if (const auto *files = std::get_if<FilesTarget>(&target))
        return QDir::toNativeSeparators(files->directory);
    const auto &kafka = std::get<KafkaTarget>(target);
    return u"%1 %2"_s.arg(kafka.brokers.join(u','), kafka.topic);
}

ResultState stateOf(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
    case DestinationState::Sending:
        return ResultState::Passed;
    case DestinationState::Holding:
        return ResultState::Waiting;
    case DestinationState::Retrying:
        return ResultState::Running;
    case DestinationState::NeedsOperator:
        return ResultState::Warning;
    case DestinationState::Paused:
        return ResultState::Off;
    }
    return ResultState::None;
}

QString stateText(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
        return DestinationsScreen::tr("Nothing to send");
    case DestinationState::Sending:
        return DestinationsScreen::tr("Sending");
    case DestinationState::Holding:
        return DestinationsScreen::tr("A role is on its way");
    case DestinationState::Retrying:
        return DestinationsScreen::tr("Trying again");
    case DestinationState::NeedsOperator:
        return DestinationsScreen::tr("Needs you");
    case DestinationState::Paused:
        return DestinationsScreen::tr("Paused by a person");
    }
    return {};
}

} // namespace

DestinationsScreen::DestinationsScreen(WindowContext context, DestinationDesk &desk, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_desk(desk)
    , m_list(new ResultTable({tr("Destination"), tr("Kind"), tr("Last accepted")}, this))
    , m_detail(new QWidget(this))
    , m_title(wordsLabel({}, u"destinationTitle"_s, m_detail))
    , m_kind(mutedLabel({}, u"destinationKind"_s, m_detail))
    , m_address(new CopyField(tr("Address"), u"destinationAddress"_s, m_detail))
    , m_name(new QLineEdit(m_detail))
    , m_rename(new QPushButton(tr("Re&name"), m_detail))
    , m_health(new ResultTable({tr("Health"), tr("How it stands")}, m_detail))
    , m_line(mutedLabel({}, u"destinationLine"_s, m_detail))
    , m_advice(new AdviceCard(m_detail))
    , m_check(new QPushButton(glyphIcon(Glyph::Refresh), tr("C&heck now"), this))
    , m_remove(new QPushButton(glyphIcon(Glyph::Trash), tr("Remo&ve…"), this))
    , m_export(new QPushButton(glyphIcon(Glyph::File), tr("E&xport for Azure"), this))
{
    buildTools();
    buildLayout();
    connectSignals();
    showDetail();
}

void DestinationsScreen::buildTools()
{
    m_check->setObjectName(u"checkDestination"_s);
    m_remove->setObjectName(u"removeDestination"_s);
    m_export->setObjectName(u"exportDestination"_s);
    auto *menu = new QMenu(m_export);
    const auto add = [&](const QString &text, const QString &proposed, auto &&write) {
        menu->addAction(text, this, [this, text, proposed, write] {
            if (const Destination *destination = chosen())
                exportFile(text, proposed, write(std::get<LogsIngestionTarget>(destination->target)));
        });
    };
    const auto draftOf = [](const LogsIngestionTarget &target) {
        DestinationDraft draft = newDestinationDraft({});
        draft.target = target;
        draft.workspace.resourceId = target.workspaceResource;
        draft.workspace.name = resourceNameOf(target.workspaceResource);
        draft.workspace.resourceGroup = resourceGroupOf(target.workspaceResource);
        draft.workspace.subscription = subscriptionOf(target.workspaceResource);
        return draft;
    };
    add(tr("&ARM template…"), u"tributary.json"_s,
        [draftOf](const LogsIngestionTarget &target) { return exportArmTemplate(draftOf(target)); });
    add(tr("&Bicep file…"), u"tributary.bicep"_s,
        [draftOf](const LogsIngestionTarget &target) { return exportBicep(draftOf(target)); });
    add(tr("&KQL functions…"), u"tributary.kql"_s,
        [](const LogsIngestionTarget &target) { return functionsAsText(compatibilityFunctions(target)).toUtf8(); });
    m_export->setMenu(menu);
    tools().addAction(m_context.actions.action("destinations.add"_L1));
    for (QPushButton *button : {m_check, m_export, m_remove}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        tools().addWidget(*button);
    }
}

void DestinationsScreen::buildLayout()
{
    m_list->setObjectName(u"destinationList"_s);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidths({12, 11, 9});
    m_list->results().setMutedColumns({1});
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({450, 550}); // shares
    body().addWidget(splitter, 1);
}

QWidget *DestinationsScreen::makeDetail()
{
    const Measures measures(*this);
    m_title->setFont(titleFont(font()));
    m_name->setObjectName(u"destinationName"_s);
    m_rename->setObjectName(u"renameDestination"_s);
    m_health->setObjectName(u"health"_s);
    m_health->setAccessibleName(tr("Health of the destination"));
    m_health->setWidths({12, 20});
    m_health->setExactRows(4);
    m_advice->setObjectName(u"destinationAdvice"_s);
    auto *name = new QHBoxLayout;
    name->addWidget(m_name, 1);
    name->addWidget(m_rename);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *label = new QLabel(tr("Na&me"), m_detail);
    label->setBuddy(m_name);
    form->addRow(label, name);
    form->addRow(tr("Address"), m_address);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(measures.units(3), measures.units(3), measures.units(3), measures.units(3));
    column->setSpacing(measures.units(2));
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addLayout(form);
    column->addWidget(m_health);
    column->addWidget(m_line);
    column->addWidget(m_advice);
    column->addStretch(1);
    return m_detail;
}

void DestinationsScreen::connectSignals()
{
    connect(m_list, &ResultTable::currentChangedTo, this, &DestinationsScreen::showDetail);
    connect(m_check, &QPushButton::clicked, this, &DestinationsScreen::check);
    connect(m_remove, &QPushButton::clicked, this, &DestinationsScreen::askRemoval);
    connect(m_rename, &QPushButton::clicked, this, &DestinationsScreen::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &DestinationsScreen::rename);
    connect(m_name, &QLineEdit::textEdited, this,
        [this] { m_rename->setEnabled(chosen() && !m_name->text().trimmed().isEmpty()); });
}

void DestinationsScreen::enter()
{
    reload();
}

void DestinationsScreen::setStatus(const EngineStatus &status)
{
    const bool others = status.destinations.size() != m_status.size()
        || !std::ranges::equal(status.destinations, m_status, {}, &DestinationStatus::id, &DestinationStatus::id);
    m_status = status.destinations;
    if (others)
        reload();
    else
        showRows();
}

void DestinationsScreen::showSubject(const QString &destination)
{
    m_wanted = destination;
    m_list->choose(destination);
}

void DestinationsScreen::reload()
{
    m_reading = m_desk.destinations([this](const Result<QList<Destination>> &all) {
        if (!all)
            return;
        m_all = *all;
        m_shown = {};
        showRows();
        if (m_list->currentKey().isEmpty() && !m_all.isEmpty())
            m_list->choose(m_all.constFirst().id.value());
        if (!m_wanted.isEmpty())
            m_list->choose(std::exchange(m_wanted, {}));
        showDetail();
    });
}

const Destination *DestinationsScreen::chosen() const
{
    const auto found =
        std::ranges::find_if(m_all, [this](const Destination &each) { return each.id.value() == m_list->currentKey(); });
    return found == m_all.end() ? nullptr : &*found;
}

const DestinationStatus *DestinationsScreen::statusOf(const DestinationId &id) const
{
    const auto found = std::ranges::find(m_status, id, &DestinationStatus::id);
    return found == m_status.end() ? nullptr : &*found;
}

void DestinationsScreen::showRows()
{
    QList<ResultRow> rows;
    rows.reserve(m_all.size());
    for (const Destination &each : std::as_const(m_all)) {
        const DestinationStatus *status = statusOf(each.id);
        const QString accepted = status && status->lastAccepted ? m_context.time.timeOrDay(*status->lastAccepted) : tr("never");
        rows << ResultRow{each.id.value(), status ? stateOf(status->state) : ResultState::Waiting,
            {each.name, kindTitle(kindOf(each.target)), accepted}};
    }
    m_list->setRows(rows);
    if (const Destination *destination = chosen()) {
        if (const DestinationStatus *status = statusOf(destination->id))
            showHealth(*status);
    }
}

void DestinationsScreen::showDetail()
{
    const Destination *destination = chosen();
    m_detail->setEnabled(destination);
    m_check->setEnabled(destination);
    m_remove->setEnabled(destination);
    m_export->setEnabled(destination && kindOf(destination->target) == TargetKind::LogsIngestion);
    m_rename->setEnabled(false);
    if (!destination) {
        m_title->setText(m_all.isEmpty() ? tr("No destination yet") : tr("No destination is chosen"));
        m_kind->setText(m_all.isEmpty() ? tr("Events are kept on this computer until there is one.") : QString());
        return;
    }
    if (destination->id == m_shown)
        return;
    m_shown = destination->id;
    m_advice->clear();
    m_line->clear();
    m_title->setText(inertLine(destination->name));
    m_kind->setText(kindTitle(kindOf(destination->target)));
    m_name->setText(destination->name);
    m_address->setText(addressOf(destination->target));
    const DestinationStatus *status = statusOf(destination->id);
    showHealth(status ? *status : DestinationStatus());
}

void DestinationsScreen::showHealth(const DestinationStatus &status)
{
    const QString waiting = status.waitingRecords == 0
        ? tr("Nothing waits.")
        : tr("%1 events in %2 batches, %3")
              .arg(countText(status.waitingRecords), countText(status.waitingBatches), bytesText(status.waitingBytes));
    const QString trouble = status.lastError ? adviceFor(*status.lastError, status.name).title : tr("None");
    const QString since = status.lastErrorAt ? m_context.time.timeOrDay(*status.lastErrorAt) : QString();
    m_health->setRows({{u"state"_s, stateOf(status.state), {tr("State"), stateText(status.state)}},
        {u"accepted"_s, status.lastAccepted ? ResultState::Passed : ResultState::Waiting,
            {tr("Last accepted"), status.lastAccepted ? m_context.time.exact(*status.lastAccepted) : tr("never")}},
        {u"waiting"_s, status.waitingRecords == 0 ? ResultState::Passed : ResultState::Waiting, {tr("Waiting"), waiting}},
        {u"trouble"_s, status.lastError ? ResultState::Warning : ResultState::Passed,
            {tr("Open trouble"), since.isEmpty() ? trouble : tr("%1, since %2").arg(trouble, since)}}});
    if (status.lastError && m_advice->isEmpty())
        m_advice->showError(*status.lastError, status.name, Token::Warning);
}

void DestinationsScreen::check()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    m_advice->clear();
    m_line->setText(tr("Asking; no event is written…"));
    m_working = m_desk.check(destination->id, [this, name = destination->name](const Result<> &checked) {
        m_line->setText(checked ? tr("It accepts. Checked at %1.").arg(m_context.time.time(m_context.time.now())) : QString());
        if (!checked)
            m_advice->showError(checked.error(), name, Token::Warning);
    });
}

void DestinationsScreen::rename()
{
    const Destination *destination = chosen();
    if (!destination || !m_rename->isEnabled())
        return;
    m_rename->setEnabled(false);
    m_working = m_desk.rename(destination->id, m_name->text().trimmed(), [this](const Result<> &renamed) {
        if (renamed)
            reload();
        else
            m_advice->showError(renamed.error(), m_name->text(), Token::Warning);
    });
}

void DestinationsScreen::askRemoval()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    const DestinationStatus *status = statusOf(destination->id);
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove destination"), QString(), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"removeQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1?").arg(inertLine(destination->name)));
    const QString waiting = countText(status ? status->waitingRecords : 0);
    box->setInformativeText(tr("Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. "
                               "Events that wait for it: %1; "
                               "they go to the oldest destination that is left, or wait for the next one.")
                                .arg(waiting));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id = destination->id, name = destination->name] {
        m_working = m_desk.remove(id, [this, name](const Result<> &removed) {
            if (removed)
                reload();
            else
                m_advice->showError(removed.error(), name, Token::Warning);
        });
    });
    box->open();
}

void DestinationsScreen::exportFile(const QString &title, const QString &proposed, const QByteArray &text)
{
    auto *dialog = new QFileDialog(this, QString(title).remove(u'&').remove(u'…'));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        const QString shown = QDir::toNativeSeparators(path);
        m_line->setText(
            saved ? tr("Saved as %1.").arg(shown) : tr("%1 could not be written: %2").arg(shown, file.errorString()));
    });
    dialog->open();
}

void DestinationsScreen::focusFilter()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> DestinationsScreen::panes() const
{
    return {m_list, m_name};
}

void DestinationsScreen::copyRows() const
{
    QList<QStringList> rows{{tr("Destination"), tr("Kind"), tr("Last accepted")}};
    for (const int row : m_list->selectedRowNumbers())
        rows << m_list->results().rows().at(row).cells;
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

} // namespace tributary
