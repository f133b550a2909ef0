// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/streamspage.h"

#include "models/streamcell.h"
#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"
#include "wizards/streamtexts.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StreamsPage::StreamsPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Streams"), parent)
    , m_task(task)
    , m_table(new ResultTable({tr("Stream"), tr("Source"), tr("Subscription now"), tr("What will happen")}, this))
    , m_lastDays(new QCheckBox(this))
    , m_destinations(wordsLabel({}, u"destinations"_s, this))
    , m_add(new QPushButton(glyphIcon(Glyph::Plus), tr("&Add destination…"), this))
    , m_advice(new AdviceCard(this))
{
    buildLayout();
    connect(&m_task.console, &Console::statusChanged, this, &StreamsPage::showDestinations);
    connect(m_add, &QPushButton::clicked, this, &StreamsPage::destinationRequested);
    connect(&m_table->results(), &ResultModel::toggled, this, &StreamsPage::toggle);
    connect(m_table, &ResultTable::currentChangedTo, this, &StreamsPage::showDetails);
}

void StreamsPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_table->setObjectName(u"streams"_s);
    m_table->setAccessibleName(tr("Streams to collect"));
    m_table->results().setStateColumn(2);
    m_table->results().setMutedColumns({1, 3});
    m_table->setWidths({15, 10, 9.5, 15});
    m_table->setExactRows(12);
    m_lastDays->setObjectName(u"lastDays"_s);
    m_lastDays->setText(tr("Also fetch &what is there already: up to the last 7 days"));
    m_lastDays->setChecked(true);
    m_add->setObjectName(u"addDestination"_s);
    auto *send = new QHBoxLayout;
    send->addWidget(m_destinations, 1);
    send->addWidget(m_add);
    column().addWidget(m_table);
    column().addWidget(m_lastDays);
    column().addLayout(send);
    column().addWidget(m_advice);
    column().addStretch(1);
}

QWidget *StreamsPage::firstField() const
{
    return m_table;
}

void StreamsPage::enter()
{
    setSubtitle(tr("Choose what to collect from %1. All can be changed later.").arg(m_task.draft.name));
    showDestinations();
    if (m_for == m_task.draft.tenant && !m_rows.isEmpty())
        return;
    m_for = m_task.draft.tenant;
    m_chosen = m_task.draft.streams;
    m_lastDays->setChecked(!m_task.draft.since);
    ask();
}

void StreamsPage::leave()
{
    m_asking.drop();
    setCommand({});
    setLine({});
    if (m_asking.isRunning())
        m_rows.clear();
}

void StreamsPage::ask()
{
    m_tried = false;
    m_rows.clear();
    for (const Stream stream : allStreams())
        m_rows << StreamRow{.stream = stream};
    showRows();
    setCanGoOn(false);
    setLine({Glyph::Hourglass, Token::Info, tr("Asking Microsoft which subscriptions run…")});
    m_asking = m_task.desk.streams(m_task.draft, [this](const Result<QList<StreamRow>> &rows) { answered(rows); });
}

void StreamsPage::answered(const Result<QList<StreamRow>> &rows)
{
    setLine({});
    if (!rows) {
        m_rows.clear();
        m_advice->showError(rows.error(), m_task.draft.name, Token::Warning);
        setCommand({tr("&Ask again"), Glyph::Refresh});
        return;
    }
    m_advice->clear();
    setCommand({});
    m_rows = *rows;
    if (m_chosen.isEmpty()) {
        for (const StreamRow &row : std::as_const(m_rows)) {
            if (row.preset)
                m_chosen << row.stream;
        }
    }
    showRows();
    if (m_table->currentKey().isEmpty())
        m_table->choose(streamKeyText(m_rows.value(0).stream));
}

void StreamsPage::runCommand()
{
    if (m_starting.isRunning())
        m_starting.stop();
    else if (!m_asking.isRunning())
        ask();
}

void StreamsPage::showRows()
{
    m_table->setRows(resultsOf(m_rows, m_chosen));
    setCanGoOn(!m_chosen.isEmpty() && !m_asking.isRunning());
}

void StreamsPage::toggle(const QString &key, bool on)
{
    const auto stream = streamFromName(key);
    if (!stream || m_starting.isRunning())
        return;
    m_chosen.removeAll(*stream);
    if (on)
        m_chosen << *stream;
    m_tried = false;
    showRows();
}

void StreamsPage::showDestinations()
{
    QStringList names;
    for (const DestinationStatus &destination : m_task.console.status().destinations)
        names << inertLine(destination.name, 80);
    m_destinations->setText(names.isEmpty()
            ? tr("There is no destination yet. Events are kept on this computer until there is one.")
            : tr("Sent to: %1").arg(shownLocale().createSeparatedList(names)));
}

void StreamsPage::showDetails()
{
    const auto row = std::ranges::find_if(
        m_rows, [this](const StreamRow &each) { return streamKeyText(each.stream) == m_table->currentKey(); });
    if (m_asking.isRunning() || row == m_rows.end())
        return;
    if (row->error)
        m_advice->showError(
            *row->error, streamTitle(row->stream), row->state == StreamReadiness::Unavailable ? Token::Off : Token::Warning);
    else
        m_advice->clear();
}

void StreamsPage::goOn()
{
    TenantDraft &draft = m_task.draft;
    draft.streams.clear();
    for (const Stream stream : allStreams()) {
        if (m_chosen.contains(stream))
            draft.streams << stream;
    }
    if (m_lastDays->isChecked())
        draft.since.reset();
    else if (!draft.since)
        draft.since = m_task.time.now();
    if (m_tried)
        Q_EMIT finished();
    else
        start();
}

void StreamsPage::start()
{
    setBusy(true);
    setCommand({tr("&Stop"), Glyph::Clear});
    setLine({Glyph::Hourglass, Token::Info, tr("Starting subscriptions. Stop leaves started ones on.")});
    m_starting = m_task.desk.startStreams(
        m_task.draft, m_rows, [this](const StreamRow &row) { started(row); },
        [this](const Result<TenantDraft> &draft) { ended(draft); });
}

void StreamsPage::started(const StreamRow &row)
{
    const auto shown = std::ranges::find(m_rows, row.stream, &StreamRow::stream);
    if (shown != m_rows.end())
        *shown = row;
    m_table->setRows(resultsOf(m_rows, m_chosen));
}

int StreamsPage::refusedCount() const
{
    return int(std::ranges::count_if(m_rows, [this](const StreamRow &row) {
        return m_chosen.contains(row.stream)
            && (row.state == StreamReadiness::Refused || row.state == StreamReadiness::Unknown);
    }));
}

void StreamsPage::ended(const Result<TenantDraft> &draft)
{
    setBusy(false);
    setCommand({});
    setLine({});
    if (!draft) {
        if (draft.error().kind == ErrorKind::Cancelled) {
            setLine({Glyph::Info, Token::Info, tr("Stopped. What was started stays on.")});
            m_reading = m_task.desk.drafts([this](const Result<QList<TenantDraft>> &drafts) {
                for (const TenantDraft &kept : drafts.value_or(QList<TenantDraft>())) {
                    if (kept.id == m_task.draft.id)
                        m_task.draft.started = kept.started;
                }
            });
        } else {
            m_advice->showError(draft.error(), m_task.draft.name, Token::Warning);
        }
        return;
    }
    m_task.draft = *draft;
    const int refused = refusedCount();
    if (refused == 0) {
        Q_EMIT finished();
        return;
    }
    m_tried = true;
    const int runs = int(m_chosen.size()) - refused;
    setLine({Glyph::Warning, Token::Warning,
        tr("%1 of %Ln streams will run. Go on, or untick what was refused.", nullptr, int(m_chosen.size())).arg(runs)});
    const auto first = std::ranges::find_if(m_rows, [](const StreamRow &row) { return row.state == StreamReadiness::Refused; });
    if (first != m_rows.end())
        m_table->choose(streamKeyText(first->stream));
    showDetails();
}

} // namespace tributary
