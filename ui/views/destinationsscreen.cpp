// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/destinationsscreen.h"

#include "model/advice.h"
#include "models/showntime.h"
#include "models/text.h"
#include "theme/measures.h"
#include "views/activitylist.h"
#include "views/destinationtabs.h"
#include "views/destinationwords.h"
#include "views/proofpane.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/kindpage.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

DestinationsScreen::DestinationsScreen(WindowContext context, DestinationDesk &desk, QWidget *parent)
    : Screen(parent)
    , m_context(context)
    , m_desk(desk)
    , m_list(new ResultTable({tr("Destination"), tr("Kind"), tr("Last accepted")}, this))
    , m_detail(new QWidget(this))
    , m_title(wordsLabel({}, u"destinationTitle"_s, m_detail))
    , m_kind(mutedLabel({}, u"destinationKind"_s, m_detail))
    , m_address(new CopyField(tr("Address"), u"destinationAddress"_s, m_detail))
    , m_line(mutedLabel({}, u"destinationLine"_s, m_detail))
    , m_advice(new AdviceCard(m_detail))
    , m_tabs(new QTabWidget(m_detail))
    , m_health(new ResultTable({tr("Health"), tr("How it stands")}, m_detail))
    , m_proof(new ProofPane(desk, context, m_detail))
    , m_tables(new DestinationTablesTab(desk, m_detail))
    , m_limits(new DestinationLimitsTab(desk, context, m_detail))
    , m_errors(new ActivityList(context, tr("Errors of the destination, newest first"),
          tr("Nothing went wrong here, as far back as the log goes."), m_detail))
    , m_exports(new QMenu(this))
{
    buildTools();
    buildLayout();
    connect(m_list, &ResultTable::currentChangedTo, this, &DestinationsScreen::showDetail);
    showDetail();
}

void DestinationsScreen::buildLayout()
{
    m_list->setObjectName(u"destinationList"_s);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidths({11, 10, 8});
    m_list->results().setMutedColumns({1});
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({330, 670}); // shares
    body().addWidget(splitter, 1);
}

QWidget *DestinationsScreen::makeDetail()
{
    const Measures measures(*this);
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(false);
    m_advice->setObjectName(u"destinationAdvice"_s);
    m_tabs->setObjectName(u"destinationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_errors->filter().setKinds({ActivityKind::DestinationStopped, ActivityKind::DestinationRecovered});
    const auto add = [&](QWidget *content, const QString &title) {
        auto *page = new QWidget(m_tabs);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, measures.units(2), 0, 0);
        column->addWidget(content);
        m_tabs->addTab(page, title);
    };
    add(makeHealth(), tr("Health and proof"));
    add(m_tables, tr("Tables"));
    add(m_limits, tr("Limits"));
    add(m_errors, tr("Error log"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_kind, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(measures.units(3), measures.units(3), measures.units(3), measures.units(3));
    column->setSpacing(measures.units(2));
    column->addLayout(head);
    column->addWidget(m_address);
    column->addWidget(m_line);
    column->addWidget(m_advice);
    column->addWidget(m_tabs, 1);
    m_line->hide();
    return m_detail;
}

QWidget *DestinationsScreen::makeHealth()
{
    const Measures measures(*this);
    m_health->setObjectName(u"health"_s);
    m_health->setAccessibleName(tr("Health of the destination"));
    m_health->setWidths({12, 20});
    m_health->setExactRows(4);
    auto *page = new QWidget(m_detail);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(measures.units(3));
    column->addWidget(m_health);
    column->addWidget(m_proof, 1);
    auto *scroll = new QScrollArea(m_detail); // small windows, large letters
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
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
        rows << ResultRow{each.id.value(), status ? resultOf(status->state) : ResultState::Waiting,
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
    showTools();
    m_detail->setEnabled(destination);
    const bool other = !destination || destination->id != m_shown;
    m_shown = destination ? destination->id : DestinationId();
    if (other) {
        m_advice->clear();
        m_line->hide();
    }
    showProofs();
    if (!destination) {
        m_title->setText(m_all.isEmpty() ? tr("No destination yet") : tr("No destination is chosen"));
        m_kind->setText(m_all.isEmpty() ? tr("Events are kept on this computer until there is one.") : QString());
        m_address->setText({});
        m_health->setRows({});
        return;
    }
    m_title->setText(inertLine(destination->name));
    m_kind->setText(kindTitle(kindOf(destination->target)));
    m_address->setText(addressOf(destination->target));
    const DestinationStatus *status = statusOf(destination->id);
    showHealth(status ? *status : DestinationStatus());
}

void DestinationsScreen::showProofs()
{
    const Destination *destination = chosen();
    const std::optional<Destination> shown = destination ? std::optional(*destination) : std::nullopt;
    m_proof->setDestination(shown);
    m_tables->setDestination(shown);
    m_limits->setDestination(shown);
    m_errors->filter().setSubject(shown ? shown->name : u"\n"_s); // no name has a line break
}

void DestinationsScreen::showHealth(const DestinationStatus &status)
{
    const QString waiting = status.waitingRecords == 0
        ? tr("Nothing waits.")
        : tr("%1 events in %2 batches, %3")
              .arg(countText(status.waitingRecords), countText(status.waitingBatches), bytesText(status.waitingBytes));
    const QString trouble = status.lastError ? adviceFor(*status.lastError, status.name).title : tr("None");
    const QString since = status.lastErrorAt ? m_context.time.timeOrDay(*status.lastErrorAt) : QString();
    m_health->setRows({{u"state"_s, resultOf(status.state), {tr("State"), stateText(status.state)}},
        {u"accepted"_s, status.lastAccepted ? ResultState::Passed : ResultState::Waiting,
            {tr("Last accepted"), status.lastAccepted ? m_context.time.exact(*status.lastAccepted) : tr("never")}},
        {u"waiting"_s, status.waitingRecords == 0 ? ResultState::Passed : ResultState::Waiting, {tr("Waiting"), waiting}},
        {u"trouble"_s, status.lastError ? ResultState::Warning : ResultState::Passed,
            {tr("Open trouble"), since.isEmpty() ? trouble : tr("%1, since %2").arg(trouble, since)}}});
    if (status.lastError && m_advice->isEmpty())
        m_advice->showError(*status.lastError, status.name, Token::Warning);
}

void DestinationsScreen::focusFilter()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> DestinationsScreen::panes() const
{
    return {m_list, m_tabs};
}

QList<KeyHint> DestinationsScreen::keys() const
{
    return {{tr("F2"), tr("Renames the chosen destination")}, {tr("Delete"), tr("Removes it, after a question")}};
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
