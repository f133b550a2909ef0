// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/finishpage.h"

#include "base/plural.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 15s;
constexpr int mostRecords = 40;

} // namespace

FinishPage::FinishPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Finish"), parent)
    , m_task(task)
    , m_count(wordsLabel({}, u"count"_s, this))
    , m_events(new ResultTable({tr("Time"), tr("Stream"), tr("Operation"), tr("User"), tr("Client IP"), tr("Result")}, this))
    , m_show(new QPushButton(glyphIcon(Glyph::Events), tr("Show &events"), this))
    , m_another(new QPushButton(glyphIcon(Glyph::Plus), tr("&Add another tenant"), this))
    , m_advice(new AdviceCard(this))
{
    setTitle(tr("First events"));
    buildLayout();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FinishPage::look);
    connect(&m_task.console, &Console::statusChanged, this, &FinishPage::showCount);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT eventsRequested(m_task.draft.name); });
    connect(m_another, &QPushButton::clicked, this, &FinishPage::anotherRequested);
}

void FinishPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_count->setFont(strongFont(font()));
    m_events->setObjectName(u"firstEvents"_s);
    m_events->setAccessibleName(tr("First events"));
    m_events->setWidths({9, 8, 10, 12, 8, 6});
    m_events->results().setMutedColumns({1, 4});
    m_events->setColumnHidden(0, true);
    m_events->setLeastRows(8);
    m_show->setObjectName(u"showEvents"_s);
    m_another->setObjectName(u"addAnother"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    column().addWidget(m_count);
    column().addWidget(m_events, 1);
    column().addWidget(m_advice);
    column().addLayout(buttons);
}

QWidget *FinishPage::firstField() const
{
    return m_saved ? m_events : nullptr;
}

void FinishPage::enter()
{
    m_show->setEnabled(m_saved);
    m_another->setEnabled(m_saved);
    if (!m_saved)
        keep();
}

void FinishPage::leave()
{
    m_again.stop();
    m_looking.drop();
}

void FinishPage::keep()
{
    m_advice->clear();
    setBusy(true);
    setSubtitle(tr("Saving %1 and starting to collect.").arg(m_task.draft.name));
    setLine({Glyph::Hourglass, Token::Info, tr("Saving…")});
    m_keeping = m_task.desk.finish(m_task.draft, [this](const Result<Tenant> &tenant) { kept(tenant); });
}

void FinishPage::kept(const Result<Tenant> &tenant)
{
    setBusy(false);
    setLine({});
    if (!tenant) {
        setSubtitle(tr("%1 is not saved yet.").arg(m_task.draft.name));
        setCanGoOn(false);
        setCommand({tr("&Try again"), Glyph::Refresh});
        m_advice->showError(tenant.error(), m_task.draft.name);
        return;
    }
    m_saved = true;
    m_since = m_task.time.now();
    m_task.draft.name = tenant->name;
    setCommand({});
    setCanGoOn(true);
    setNextText(tr("&Close"));
    m_show->setEnabled(true);
    m_another->setEnabled(true);
    setSubtitle(
        tr("Collecting goes on when this window is closed. First events usually come within minutes, and can take up to "
           "12 hours after a subscription was started."));
    Q_EMIT saved(*tenant);
    showCount();
    look();
    Q_EMIT changed();
}

void FinishPage::runCommand()
{
    if (!m_saved)
        keep();
    else if (!m_looking.isRunning())
        look();
}

void FinishPage::look()
{
    setLine({Glyph::Hourglass, Token::Info, tr("Looking what is there now…")});
    m_looking = m_task.desk.firstEvents(
        m_task.draft, [this](const FirstEvents &events) { showEvents(events); },
        [this](const Result<QList<FirstEvents>> &events) { lookedAt(events); });
}

void FinishPage::showEvents(const FirstEvents &events)
{
    const auto known = std::ranges::find(m_found, events.stream, &FirstEvents::stream);
    if (known != m_found.end())
        *known = events;
    else
        m_found << events;
    if (!events.records.isEmpty() && !m_first)
        m_first = std::chrono::duration_cast<Seconds>(m_task.time.now() - *m_since);
    QList<FirstRecord> records;
    for (const FirstEvents &each : std::as_const(m_found))
        records += each.records;
    std::ranges::stable_sort(records,
        [](const FirstRecord &a, const FirstRecord &b) { return a.time.value_or(Instant()) > b.time.value_or(Instant()); });
    records.resize(std::min<qsizetype>(records.size(), mostRecords));
    QList<ResultRow> rows;
    for (const FirstRecord &record : std::as_const(records)) {
        rows << ResultRow{QString::number(rows.size()), ResultState::None,
            {record.time ? m_task.time.timeOrDay(*record.time) : QString(), streamTitle(record.stream), record.operation,
                record.user, record.ip, record.result}};
    }
    m_events->setRows(rows);
    showCount();
}

void FinishPage::lookedAt(const Result<QList<FirstEvents>> &events)
{
    setLine({});
    if (!events) {
        m_advice->showError(events.error(), m_task.draft.name, Token::Warning);
        setCommand({tr("&Look again"), Glyph::Refresh});
        return;
    }
    const auto failed = std::ranges::find_if(m_found, [](const FirstEvents &each) { return each.error.has_value(); });
    const bool any = m_events->results().rowCount() > 0;
    if (failed != m_found.end() && !any)
        m_advice->showError(*failed->error, streamTitle(failed->stream), Token::Warning);
    else
        m_advice->clear();
    if (any)
        setLine({Glyph::Ok, Token::Ok, tr("Events are arriving.")});
    else
        setLine({Glyph::Clock, Token::Info, tr("Nothing there yet. This page looks again every 15 seconds.")});
    setCommand({tr("&Look again"), Glyph::Refresh});
    if (!any)
        m_again.start(lookEvery);
}

void FinishPage::showCount()
{
    if (!m_saved)
        return;
    const auto &tenants = m_task.console.status().tenants;
    const auto tenant = std::ranges::find(tenants, m_task.draft.tenant, &TenantStatus::id);
    quint64 events = 0;
    if (tenant != tenants.end()) {
        for (const StreamStatus &stream : tenant->streams)
            events += stream.counts.records;
    }
    if (events > 0 && !m_first)
        m_first = std::chrono::duration_cast<Seconds>(m_task.time.now() - *m_since);
    const QString streams = tr("%1 of %Ln streams run.", nullptr, int(allStreams().size())).arg(m_task.draft.streams.size());
    QString first;
    if (m_first)
        first = *m_first < 2s ? tr("The first event was there at once.")
                              : tr("The first event was seen after %1.").arg(longDuration(*m_first));
    const QString count = events > 0 ? tr("%Ln events collected so far.", nullptr, plural(events)) : QString();
    m_count->setText(QStringList{streams, first, count}.join(u' ').simplified());
}

} // namespace tributary
